"""Words and buttons that do something, as chats."""

import pytest
from fakes import FakeUnderstanding
from product import Product
from speaking import ENGLISH, told
from sqlalchemy import select

from store.inbox import InboxItem
from store.people import ContactPoint

ADVANCE = "money.uc_advance"
STOPPED = "Done. You will get no more messages from us."
STILL_STOPPED = "You asked us to stop, so I do not answer."


@pytest.fixture(autouse=True)
def _knows(understanding: FakeUnderstanding) -> None:
    understanding.learn("can i get money today", ADVANCE, "uc_advance")
    for intent in ("uc_advance", "bank_account"):
        understanding.learn(f"/{intent}", f"money.{intent}", intent)


# STOP and START


@pytest.mark.parametrize(
    "word", ["STOP", "stop", " Stop. ", "STOP ALL", "unsubscribe", "Stopio", "END"]
)
async def test_stop_is_confirmed_once_and_then_there_is_silence(
    product: Product, word: str
) -> None:
    phone = product.phone()
    await phone.says("help")
    [confirmed] = await phone.says(word)
    assert confirmed.startswith(STOPPED)
    assert "START" in confirmed


@pytest.mark.parametrize(
    "text", ["end of tenancy", "when does my licence end", "bus stop"]
)
async def test_stop_inside_a_sentence_is_not_stop(product: Product, text: str) -> None:
    [answer, _] = await product.phone().says(text)
    assert not answer.startswith(STOPPED)


async def test_who_stopped_is_told_how_to_start_again(product: Product) -> None:
    phone = product.phone()
    await phone.says("STOP")
    [silent] = await phone.says("can i get money today")
    assert silent.startswith(STILL_STOPPED)
    [back] = await phone.says("start")
    assert back.startswith("Welcome back.")
    answers = await phone.says("can i get money today")
    assert answers[0].startswith(told(ADVANCE, ENGLISH))


async def test_by_sms_yes_starts_again_as_twilio_has_it(product: Product) -> None:
    phone = product.phone()
    await phone.says("STOP")
    assert (await phone.says("YES"))[0].startswith("Welcome back.")


async def test_end_stops_only_where_the_vendor_says_so(product: Product) -> None:
    assert (await product.phone().says("END"))[0].startswith(STOPPED)
    assert not (await product.chat().says("END"))[0].startswith(STOPPED)


async def test_who_stopped_and_is_in_danger_is_answered(product: Product) -> None:
    phone = product.phone()
    await phone.says("STOP")
    [answer] = await phone.says("i want to kill myself")
    assert "116 123" in answer


async def test_who_blocks_the_bot_has_stopped(product: Product) -> None:
    chat = product.chat()
    await chat.says("help")
    product.telegram.blocked.add(chat.chat.id)
    assert await chat.does(chat.chat.block()) == []
    async with product.parts.sessions() as session:
        point = await session.scalar(select(ContactPoint))
    assert point
    assert point.stopped_at == product.parts.clock()
    assert point.unreachable_why == "RecipientStopped 403"


# MORE, WHY, WRONG


async def test_more_goes_on_to_the_end(product: Product) -> None:
    phone = product.phone()
    [first, _] = await phone.says("can i get money today")
    assert "Reply MORE." in first
    for part in (1, 2, 3):
        [more] = await phone.says("MORE")
        assert more.startswith(told(ADVANCE, ENGLISH, part))
    assert "Reply MORE." not in more
    [end] = await phone.says("more")
    assert end.startswith("That is all I have on this.")


async def test_more_before_anything_says_so(product: Product) -> None:
    [answer, _] = await product.phone().says("MORE")
    assert answer.startswith("There is nothing to say more about yet.")


async def test_why_names_who_says_so(product: Product) -> None:
    phone = product.phone()
    await phone.says("can i get money today")
    [why] = await phone.says("WHY")
    assert why.startswith("This comes from: ")
    assert "We checked it in " in why
    [more] = await phone.says("MORE")
    assert more.startswith(told(ADVANCE, ENGLISH, 1))


async def test_wrong_reaches_an_editor(product: Product) -> None:
    phone = product.phone()
    await phone.says("can i get money today")
    [thanks] = await phone.says("WRONG")
    assert thanks.startswith("Thank you for telling me.")
    async with product.parts.sessions() as session:
        [item] = await session.scalars(select(InboxItem))
    assert (item.kind, item.about, item.body) == ("wrong", ADVANCE, None)


# Numbers and buttons


async def test_a_number_means_what_stood_under_the_last_message(
    product: Product,
) -> None:
    phone = product.phone()
    await phone.says("menu")
    [money] = await phone.says("3")
    assert "2 Money before first UC" in money
    [advance] = await phone.says("2")
    assert advance.startswith(told(ADVANCE, ENGLISH))


async def test_the_welcome_does_not_take_the_numbers_away(product: Product) -> None:
    phone = product.phone()
    menu, welcome = await phone.says("menu")
    assert welcome.startswith("This is Throughgate.")
    assert "3 Money" in menu
    assert (await phone.says("3"))[0].startswith(told("money.topics", ENGLISH))


async def test_a_number_that_was_not_offered_is_a_question(
    product: Product, understanding: FakeUnderstanding
) -> None:
    phone = product.phone()
    await phone.says("menu")
    await phone.says("42")
    assert understanding.asked == ["42"]


async def test_buttons_do_what_numbers_do(product: Product) -> None:
    chat = product.chat()
    await chat.does(chat.chat.start())
    [money] = await chat.presses("Money and benefits")
    assert money == told("money.topics", ENGLISH)
    [bank] = await chat.presses("Open a bank account")
    assert bank.startswith(told("money.bank_account", ENGLISH))
    [more] = await chat.presses("More")
    assert more.startswith(told("money.bank_account", ENGLISH, 1))
    assert len(product.telegram.acknowledged) == 3


async def test_an_older_message_keeps_its_buttons(product: Product) -> None:
    chat = product.chat()
    await chat.does(chat.chat.start())
    await chat.says("can i get money today")
    [housing] = await chat.presses("Somewhere to stay")
    assert housing == told("housing.topics", ENGLISH)


async def test_the_button_of_a_message_that_is_gone_gets_the_menu(
    product: Product,
) -> None:
    chat = product.chat()
    gone = {**chat.chat.text("old")["message"], "text": "An old message"}
    data = "0b0e5c3e-3f0c-4c64-9b5c-6d1f1f0f3a11:2"
    answers = await chat.does(chat.chat.press(gone, data))
    assert answers[0].startswith("What do you need?")


async def test_nobody_presses_the_buttons_of_others(product: Product) -> None:
    sam, kim = product.chat(77001), product.chat(77002)
    await sam.says("DELETE")
    [yes] = [
        row[0]["callback_data"]
        for row in product.telegram.messages[-1]["reply_markup"]["inline_keyboard"]
        if row[0]["text"].startswith("Yes")
    ]
    pressed = kim.chat.press(product.telegram.messages[-1], yes)
    answers = await kim.does(pressed)
    assert answers[0].startswith("What do you need?")
