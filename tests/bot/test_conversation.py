"""Turns as chats: what someone writes, and what comes back."""

from datetime import timedelta
from typing import Any

import pytest
from fakes import FakeUnderstanding
from product import Product
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, told
from sqlalchemy import select

from bot.conversation import harmless
from store.inbox import InboxItem
from store.messages import IncomingMessage
from store.people import Person

ADVANCE = "money.uc_advance"
TONIGHT = "housing.homeless_tonight"
WELCOME = "This is Throughgate."
NOT_UNDERSTOOD = "Sorry, I did not get that."
PERSON_OFFERED = "I still do not get it"
DOWN = "Sorry, I cannot read messages well now."


@pytest.fixture
def knows(understanding: FakeUnderstanding) -> FakeUnderstanding:
    understanding.learn("can i get money today", ADVANCE, "uc_advance")
    understanding.learn("where can i sleep", TONIGHT, "homeless_tonight")
    return understanding


@pytest.mark.usefixtures("knows")
async def test_a_question_gets_its_answer_and_a_newcomer_a_welcome_once(
    product: Product,
) -> None:
    phone = product.phone()
    answer, welcome = await phone.says("can i get money today")
    assert answer.startswith(told(ADVANCE, ENGLISH))
    assert welcome.startswith(WELCOME)
    assert "STOP" in welcome
    [again] = await phone.says("can i get money today")
    assert again == answer


async def test_two_people_are_both_welcomed(product: Product) -> None:
    for number in ("+447700900123", "+447700900124"):
        replies = await product.phone(number).says("help")
        assert replies[-1].startswith(WELCOME)


async def test_a_life_in_danger_is_not_told_who_we_are(product: Product) -> None:
    phone = product.phone()
    [answer] = await phone.says("i want to kill myself")
    assert answer.startswith(told("safety.suicidal_crisis", ENGLISH)[:40])
    assert (await phone.says("help"))[-1].startswith(WELCOME)


@pytest.mark.usefixtures("knows")
async def test_what_was_understood_is_kept_with_the_message(product: Product) -> None:
    await product.phone().says("can i get money today")
    async with product.parts.sessions() as session:
        message = await session.scalar(select(IncomingMessage))
    assert message
    assert (message.intent, message.confidence) == ("uc_advance", 0.9)
    assert message.answered_at == product.parts.clock()


# The nation


@pytest.mark.usefixtures("knows")
async def test_the_nation_changes_the_answer_and_is_kept(product: Product) -> None:
    phone = product.phone()
    [unknown, _] = await phone.says("where can i sleep")
    assert unknown.endswith("In Wales? Reply WALES.")
    [in_wales] = await phone.says("Wales")
    assert in_wales.startswith(told(TONIGHT, IN_WALES))
    [still] = await phone.says("where can i sleep")
    assert still == in_wales
    [england] = await phone.says("im in england")
    assert england.startswith(told(TONIGHT, IN_ENGLAND))
    async with product.parts.sessions() as session:
        assert list(await session.scalars(select(Person.nation))) == ["England"]


async def test_the_welcome_may_be_answered_with_the_nation(product: Product) -> None:
    phone = product.phone()
    await phone.says("menu")
    [kept] = await phone.says("WALES")
    assert kept.startswith("Thanks. I will use the rules for Wales.")


# Not understood


async def test_the_second_time_a_person_is_offered(product: Product) -> None:
    phone = product.phone()
    [first, _] = await phone.says("asdf")
    assert first.startswith(NOT_UNDERSTOOD)
    [second] = await phone.says("qwer")
    assert second.startswith(PERSON_OFFERED)
    assert "1 Talk to a person" in second


@pytest.mark.usefixtures("knows")
async def test_after_an_answer_the_count_begins_anew(product: Product) -> None:
    phone = product.phone()
    await phone.says("asdf")
    await phone.says("can i get money today")
    [again] = await phone.says("qwer")
    assert again.startswith(NOT_UNDERSTOOD)


async def test_the_offered_person_gets_the_question_and_not_the_number(
    product: Product, clock: Any
) -> None:
    phone = product.phone()
    for text in ("asdf", "can i see my kids at the weekend", "MORE", "MENU", "9"):
        clock.now += timedelta(seconds=20)
        [answer, *_] = await phone.says(text)
    assert answer.startswith(told("people.speak_to_human", ENGLISH))
    async with product.parts.sessions() as session:
        [item] = await session.scalars(select(InboxItem))
        assert session.vault.open(item.body) == "can i see my kids at the weekend"
    assert item.kind == "question"


# Rasa is down


async def test_without_rasa_there_is_the_menu(
    product: Product, understanding: FakeUnderstanding
) -> None:
    understanding.down = True
    phone = product.phone()
    [answer, _] = await phone.says("can i get money today")
    assert answer.startswith(DOWN)
    assert "3 Money and benefits" in answer
    [money] = await phone.says("3")
    assert money.startswith(told("money.topics", ENGLISH))
    [advance] = await phone.says("2")
    assert advance.startswith(told(ADVANCE, ENGLISH))


async def test_without_rasa_a_life_in_danger_is_answered(
    product: Product, understanding: FakeUnderstanding
) -> None:
    understanding.down = True
    [answer] = await product.phone().says("going to end it tonight")
    assert "116 123" in answer
    assert understanding.asked == []


@pytest.mark.parametrize("word", ["STOP", "help", "menu", "MORE", "my data", "DELETE"])
async def test_without_rasa_words_work(
    product: Product, understanding: FakeUnderstanding, word: str
) -> None:
    understanding.down = True
    replies = await product.phone().says(word)
    assert replies
    assert not replies[0].startswith(DOWN)
    assert understanding.asked == []


# Odd messages


@pytest.mark.parametrize("text", ["", "  ", "\n\n"])
async def test_an_empty_text_gets_the_menu(product: Product, text: str) -> None:
    [menu, _] = await product.phone().says(text)
    assert menu.startswith("What do you need?")


async def test_a_picture_is_answered_kindly(product: Product) -> None:
    [answer, _] = await product.phone().says("", pictures=1)
    assert answer.startswith("Sorry, I can only read words")
    chat = product.chat()
    [answer, _] = await chat.does(chat.chat.voice())
    assert answer.startswith("Sorry, I can only read words")


async def test_two_thousand_characters_are_answered(
    product: Product, understanding: FakeUnderstanding
) -> None:
    long = "I got out today and " * 100
    assert await product.phone().says(long)
    assert understanding.asked == [long]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("/restart", "restart"),
        ("//x", "x"),
        (" /nlu_fallback", "nlu_fallback"),
        ("/", "?"),
        ("24/7", "24/7"),
    ],
)
def test_nobody_commands_rasa(text: str, asked: str) -> None:
    assert harmless(text) == asked


async def test_a_turn_taken_again_says_nothing_again(product: Product) -> None:
    phone = product.phone()
    await phone.says("help")
    async with product.parts.sessions() as session:
        [message_id] = await session.scalars(select(IncomingMessage.id))
    await product.parts.conversation.take_turn(message_id)
    assert phone.reads() == []


async def test_a_turn_cut_off_before_sending_sends_then(product: Product) -> None:
    phone = product.phone()
    conversation = product.parts.conversation
    conversation._outbox = _Dead()
    await phone.says("help")
    assert phone.reads() == []
    conversation._outbox = product.parts.outbox
    async with product.parts.sessions() as session:
        [message_id] = await session.scalars(select(IncomingMessage.id))
    await conversation.take_turn(message_id)
    assert len(phone.reads()) == 2


class _Dead:
    """An outbox that dies before it does anything."""

    async def send(self, message_id: Any) -> None:
        """Do nothing."""
