from dataclasses import FrozenInstanceError
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot.messages import PICKED, Incoming, Outgoing

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("choice", ["1", "12", "more"])
def test_the_data_of_our_own_buttons_is_known(choice: str) -> None:
    assert PICKED.fullmatch(f"{uuid4()}:{choice}")


@pytest.mark.parametrize(
    "data",
    [
        "",
        "1",
        "more",
        f"{uuid4()}",
        f"{uuid4()}:",
        f"{uuid4()}:123",
        f"{uuid4()}:-1",
        f"{uuid4()}:all",
        f"{uuid4()}:1 ",
        f"{'-' * 36}:1",
        f"{'a' * 36}:1",
        f"{uuid4()}:1; DROP TABLE person",
    ],
)
def test_data_that_no_button_of_ours_has_is_not(data: str) -> None:
    assert PICKED.fullmatch(data) is None


def test_messages_do_not_change_on_their_way() -> None:
    heard = Incoming("sms", "SM1", "+447700900123", NOW, "hello")
    said = Outgoing(uuid4(), "+447700900123", "hello")
    with pytest.raises(FrozenInstanceError):
        heard.text = "goodbye"
    with pytest.raises(FrozenInstanceError):
        said.text = "goodbye"


def test_a_message_without_more_said_is_plain_text() -> None:
    heard = Incoming("sms", "SM1", "+447700900123", NOW)
    assert (heard.text, heard.kind, heard.chosen) == ("", "text", None)
    assert Outgoing(uuid4(), "+447700900123", "hello").buttons == ()
