from datetime import UTC, datetime
from uuid import uuid4

from bot import web_chat
from bot.messages import PICKED, Outgoing
from bot.web_chat import WebChatChannel
from runtime.chat_page import SECRET

NOW = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
ADDRESS = web_chat.new_address()


def test_a_browsers_secret_cannot_be_guessed() -> None:
    made = {web_chat.new_address() for _ in range(100)}
    assert len(made) == 100
    assert all(SECRET.fullmatch(address) for address in made)


def test_what_is_typed_is_text() -> None:
    heard = web_chat.incoming(ADDRESS, NOW, text="where can I sleep")
    assert (heard.channel, heard.address, heard.received_at) == ("web", ADDRESS, NOW)
    assert (heard.text, heard.kind, heard.chosen) == ("where can I sleep", "text", None)


def test_what_is_pressed_is_a_choice() -> None:
    data = f"{uuid4()}:2"
    assert PICKED.fullmatch(data)
    heard = web_chat.incoming(ADDRESS, NOW, chosen=data)
    assert (heard.text, heard.kind, heard.chosen) == ("", "choice", data)


def test_a_page_that_sends_twice_is_heard_once() -> None:
    first = web_chat.incoming(ADDRESS, NOW, text="hello", message_id="7")
    again = web_chat.incoming(ADDRESS, NOW, text="hello", message_id="7")
    assert first.vendor_id == again.vendor_id


def test_two_browsers_may_count_alike() -> None:
    one = web_chat.incoming(ADDRESS, NOW, text="hello", message_id="1")
    other = web_chat.incoming(web_chat.new_address(), NOW, text="hi", message_id="1")
    assert one.vendor_id != other.vendor_id


def test_without_a_number_of_its_own_every_message_counts() -> None:
    first = web_chat.incoming(ADDRESS, NOW, text="hello")
    second = web_chat.incoming(ADDRESS, NOW, text="hello")
    assert first.vendor_id != second.vendor_id


def test_the_browsers_secret_is_not_in_what_we_keep_in_the_clear() -> None:
    assert ADDRESS not in web_chat.incoming(ADDRESS, NOW, text="hello").vendor_id


async def test_recording_is_sending() -> None:
    message = Outgoing(uuid4(), ADDRESS, "hello")
    assert await WebChatChannel().send(message) == str(message.id)
    assert await WebChatChannel().sent_already(message, NOW) == []
