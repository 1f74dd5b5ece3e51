from uuid import UUID

import pytest
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, TODAY, all_told, told, value

from bot.composition import compose
from bot.sms import LIMITS
from bot.sms_text import weigh
from dialogues.rendering import render
from dialogues.replies import Cue
from dialogues.safety.answers import ANSWERS
from locales import language

CRISES = [answer for answer in ANSWERS if answer.key != "safety.topics"]
READERS = [ENGLISH, IN_ENGLAND, IN_WALES]


@pytest.mark.parametrize("reader", READERS, ids=str)
@pytest.mark.parametrize("answer", CRISES, ids=lambda one: one.key)
def test_every_crisis_is_told_999_in_its_first_two_sentences(
    answer: object, reader: object
) -> None:
    text = told(answer.key, reader)  # type: ignore[attr-defined, arg-type]
    beginning = ". ".join(text.split(". ")[:2])
    assert value("emergency_phone") in beginning


@pytest.mark.parametrize("reader", READERS, ids=str)
def test_who_thinks_of_suicide_gets_the_numbers_at_once(reader: object) -> None:
    text = told("safety.suicidal_crisis", reader)  # type: ignore[arg-type]
    assert value("samaritans_phone") in text
    assert f"text SHOUT to {value('shout_text')}" in text


def test_abuse_has_the_line_of_the_nation() -> None:
    assert value("domestic_abuse_phone") in told("safety.domestic_abuse")
    assert value("domestic_abuse_phone") in told("safety.domestic_abuse", ENGLISH)
    assert value("live_fear_free_phone") in told("safety.domestic_abuse", IN_WALES)


def test_a_child_can_ring_childline() -> None:
    assert value("childline_phone") in told("safety.child_in_danger")


@pytest.mark.parametrize("answer", CRISES, ids=lambda one: one.key)
def test_a_crisis_answer_never_ends_the_conversation(answer: object) -> None:
    first = told(answer.key)  # type: ignore[attr-defined]
    assert first.endswith("?") or "Write back" in first


@pytest.mark.parametrize("answer", CRISES, ids=lambda one: one.key)
def test_it_is_short_enough_for_two_segments(answer: object) -> None:
    assert weigh(told(answer.key)).segments <= 2  # type: ignore[attr-defined]


def test_nobody_is_blamed() -> None:
    for answer in ANSWERS:
        text = all_told(answer.key).casefold()
        assert "your own fault" not in text
        assert "you should have" not in text


def test_the_numbers_come_before_any_hint_on_a_phone() -> None:
    said = render(Cue("safety.suicidal_crisis"), ENGLISH, TODAY)
    text = compose(said, UUID(int=0), LIMITS, language("en")).text
    assert text.index(value("samaritans_phone")) < text.index("Reply MORE")
