import json
import logging
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
import structlog

from runtime import logs

WORDS = "i got out today my name is sam"


@pytest.fixture
def written() -> Any:
    """What was logged, line by line."""
    before = structlog.get_config()
    stream = StringIO()
    logs.set_up(to=stream)

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    yield read
    structlog.configure(**before)


def test_an_event_is_one_line_with_its_ids(written: Any) -> None:
    structlog.get_logger().info("turn.taken", message_id="1234", why="down")
    (line,) = written()
    assert (line["event"], line["message_id"], line["why"]) == (
        "turn.taken",
        "1234",
        "down",
    )


def test_a_key_that_nobody_thought_about_is_dropped(written: Any) -> None:
    structlog.get_logger().info("heard", text=WORDS, number="+447700900123")
    (line,) = written()
    assert line.keys() == {"event", "level", "timestamp"}


@pytest.fixture
def library() -> Iterator[tuple[logging.Logger, StringIO]]:
    """Another library's log, as our processes send it out."""
    logger, stream = logging.getLogger("some.library"), StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.WithoutWords())
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, stream
    logger.removeHandler(handler)
    logger.propagate = True


def test_what_another_library_says_is_who_and_where_and_no_words(
    library: tuple[logging.Logger, StringIO],
) -> None:
    logger, stream = library
    logger.error("could not read %s", WORDS)

    line = json.loads(stream.getvalue())

    assert (line["event"], line["name"]) == ("library.failed", "some.library")
    assert line["why"].startswith("test_logs:")
    assert WORDS not in stream.getvalue()


def test_what_failed_in_another_library_is_its_class_and_its_place(
    library: tuple[logging.Logger, StringIO],
) -> None:
    logger, stream = library
    try:
        int(WORDS)
    except ValueError:
        logger.exception("failed with %s", WORDS)

    [line] = stream.getvalue().splitlines()

    assert json.loads(line)["why"].startswith("ValueError at test_logs.py:")
    assert WORDS not in line
