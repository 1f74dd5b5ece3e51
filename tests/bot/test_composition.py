from uuid import UUID

import pytest

from bot import sms, telegram, web_chat
from bot.composition import COMFORTABLE, Composed, compose
from bot.sms_text import weigh
from dialogues.rendering import Said
from dialogues.replies import Choice
from locales import language

MESSAGE = UUID("0b0e5c3e-3f0c-4c64-9b5c-6d1f1f0f3a11")
HOUSING = Choice("Somewhere to stay", "housing.topics")
MONEY = Choice("Money and benefits", "money.topics")
ON_BUTTONS = [telegram.LIMITS, web_chat.LIMITS]


def said(
    text: str = "The council must help.",
    *choices: Choice,
    suggested: bool = False,
    more: bool = False,
    differs: bool = False,
    aside: bool = False,
) -> Said:
    return Said(text, choices, suggested, more, differs, aside)


def by_sms(words: Said) -> Composed:
    return compose(words, MESSAGE, sms.LIMITS, language("en"))


def test_a_plain_answer_is_the_same_everywhere() -> None:
    for limits in (sms.LIMITS, *ON_BUTTONS):
        composed = compose(said(), MESSAGE, limits, language("en"))
        assert (composed.text, composed.buttons) == ("The council must help.", ())


def test_by_sms_choices_are_numbers() -> None:
    composed = by_sms(said("Pick one.", HOUSING, MONEY))
    assert composed.text == "Pick one.\n1 Somewhere to stay\n2 Money and benefits"
    assert composed.buttons == ()
    assert composed.offered


def test_beside_another_answer_nothing_is_offered_by_sms() -> None:
    composed = by_sms(said("And ID.", MONEY, more=True, differs=True, aside=True))
    assert (composed.text, composed.offered) == ("And ID.", False)


def test_by_sms_what_people_ask_next_stands_on_one_line() -> None:
    composed = by_sms(said("Yes.", HOUSING, MONEY, suggested=True))
    assert composed.text == "Yes.\nReply: 1 Somewhere to stay, 2 Money and benefits"
    assert composed.offered


@pytest.mark.parametrize("limits", ON_BUTTONS)
def test_where_there_are_buttons_choices_are_buttons(limits: object) -> None:
    words = said("Pick one.", HOUSING, MONEY, more=True)
    composed = compose(words, MESSAGE, limits, language("en"))
    assert composed.text == "Pick one."
    assert [(button.label, button.data) for button in composed.buttons] == [
        ("More", f"{MESSAGE}:more"),
        ("Somewhere to stay", f"{MESSAGE}:1"),
        ("Money and benefits", f"{MESSAGE}:2"),
    ]
    assert composed.segments is None


def test_by_sms_more_is_a_word_to_send() -> None:
    assert by_sms(said(more=True)).text == "The council must help.\nReply MORE."


@pytest.mark.parametrize("limits", [sms.LIMITS, *ON_BUTTONS])
def test_every_channel_says_that_wales_is_different(limits: object) -> None:
    composed = compose(said(differs=True), MESSAGE, limits, language("en"))
    assert composed.text == "The council must help.\nIn Wales? Reply WALES."


def test_both_hints_stand_on_one_line() -> None:
    composed = by_sms(said(more=True, differs=True))
    assert composed.text.endswith("\nReply MORE. In Wales? Reply WALES.")


def test_suggestions_are_left_out_before_they_cost_a_third_segment() -> None:
    text = "a" * (2 * 153 - 20)
    composed = by_sms(said(text, HOUSING, MONEY, suggested=True))
    assert composed.text == text
    assert composed.segments == COMFORTABLE
    assert not composed.offered


def test_the_hints_stay_when_suggestions_go() -> None:
    text = "a" * (2 * 153 - 20)
    composed = by_sms(said(text, HOUSING, suggested=True, more=True))
    assert composed.text == f"{text}\nReply MORE."


def test_choices_that_are_the_point_are_never_left_out() -> None:
    composed = by_sms(said("a" * 300, HOUSING, MONEY))
    assert composed.text.endswith("1 Somewhere to stay\n2 Money and benefits")
    assert composed.segments == 3


def test_by_sms_typographers_marks_become_plain_and_cheap() -> None:
    composed = by_sms(said("It’s the council’s job – “today”."))
    assert composed.text == "It's the council's job - \"today\"."
    assert composed.segments == 1


@pytest.mark.parametrize("limits", ON_BUTTONS)
def test_elsewhere_they_stay(limits: object) -> None:
    words = said("It’s the council’s job.")
    composed = compose(words, MESSAGE, limits, language("en"))
    assert composed.text == "It’s the council’s job."


def test_segments_are_those_of_the_whole_text() -> None:
    composed = by_sms(said("a" * 150, HOUSING, suggested=True, more=True))
    assert composed.segments == weigh(composed.text).segments == 2


@pytest.mark.parametrize("limits", [sms.LIMITS, *ON_BUTTONS])
def test_no_text_is_longer_than_its_channel_carries(limits: object) -> None:
    words = said("a" * 10_000, HOUSING)
    composed = compose(words, MESSAGE, limits, language("en"))
    assert len(composed.text) == limits.longest
    assert composed.text.endswith(("...", "…"))


def test_by_sms_a_cut_text_stays_in_the_cheap_alphabet() -> None:
    assert weigh(by_sms(said("a" * 10_000)).text).gsm7
