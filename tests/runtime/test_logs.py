import json
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
