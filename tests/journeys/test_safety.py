"""The messages that must never be missed, and being left in peace."""

from collections.abc import Awaitable, Callable

import pytest
from product import Product

pytestmark = pytest.mark.rasa

type Talk = Callable[..., Awaitable[None]]


async def test_someone_who_wants_to_die_is_answered_first_and_alone(talk: Talk) -> None:
    await talk("""
        > i cant do this no more i want to die
        < 999 ... Samaritans 116 123 ... SHOUT to 85258
        > got no money
        < Citizens Advice ... This is Throughgate
    """)


async def test_a_crisis_is_answered_with_everything_else_down(
    town: Product, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(town.parts.understanding, "_url", "http://127.0.0.1:9/down")
    phone = town.phone()
    assert "116 123" in (await phone.says("going to kill myself tonight"))[0]
    assert "Pick one" in (await phone.says("how do i get a birth certificate"))[0]
    assert "2 Birth certificate" in (await phone.says("4"))[0]
    assert "birth certificate" in " ".join(await phone.says("2")).lower()


async def test_someone_not_breathing(talk: Talk) -> None:
    await talk("""
        > hes took too much n hes gone blue not breathin
        < Call 999 now
    """)


async def test_violence_at_home_in_wales(talk: Talk) -> None:
    await talk("""
        > WALES
        < Wales
        > he hit me again and hes outside the door
        < 999 ... Live Fear Free ... 0808 80 10 800
    """)


async def test_a_child_in_danger(talk: Talk) -> None:
    await talk("""
        > my ex is hurting my little boy
        < 999
    """)


async def test_stop_and_start(talk: Talk) -> None:
    await talk("""
        > end of tenancy
        < landlord
        > Stop.
        < no more messages ... START
        > how do i claim uc
        < START
        > START
        < Welcome back
    """)


async def test_delete_leaves_nothing(talk: Talk, town: Product) -> None:
    await talk("""
        > what do you know about me
        < 30 days ... Wipe
        > DELETE
        < cannot be undone ... 1 Yes
        > 1
        < wiped ... receipt
    """)
    await town.work()
    async with town.parts.sessions() as session:
        tables = ("person", "contact_point", "incoming_message", "outgoing_message")
        for table in tables:
            count = await session.connection()
            found = await count.exec_driver_sql(f"SELECT count(*) FROM {table}")  # noqa: S608 - our own names
            assert found.scalar_one() == 0, table


async def test_a_person_is_one_reply_away(talk: Talk) -> None:
    await talk("""
        > can i talk to a real person please
        < We pass your question to a person
        > WRONG
        < Thank you for telling me
    """)


async def test_on_telegram_with_buttons(town: Product) -> None:
    someone = town.chat()
    assert "What do you need" in (await someone.says("/start"))[0]
    first = await someone.says("got no id")
    assert "birth certificate" in first[0].lower()
