from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.answers import Answer, Words, fill, placeholders
from dialogues.facts import facts
from locales import language

ENGLISH = language("en")


def test_words_bring_their_texts_in_the_order_of_more() -> None:
    assert Words("a", ("b", "c")).parts == ("a", "b", "c")


def test_quoted_names_are_told_once_in_the_order_of_reading() -> None:
    words = Words("{b} and {a}", ("{a} again, and {c}",))
    assert words.quoted() == ("b", "a", "c")


def test_the_facts_of_words_are_those_quoted_and_those_behind() -> None:
    words = Words(
        "Call {emergency_phone}, {service_name}.",
        ("{samaritans_phone}",),
        sources=("emergency_phone", "nacro_phone"),
    )
    keys = [fact.key for fact in words.facts()]
    assert keys == ["emergency_phone", "samaritans_phone", "nacro_phone"]


def test_a_source_that_is_no_fact_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        Words("Well.", sources=("the_moon_is_cheese",)).facts()


def test_wales_has_its_own_words_where_they_differ() -> None:
    england, wales = Words("England's."), Words("Wales's.")
    differs = Answer("a.b", "", england, date(2026, 1, 1), wales=wales)
    assert differs.words_for("Wales") is wales
    assert differs.words_for("England") is england
    assert differs.words_for(None) is england


def test_without_words_of_its_own_wales_reads_the_same() -> None:
    same = Answer("a.b", "", Words("Both."), date(2026, 1, 1))
    assert same.words_for("Wales").first == "Both."


def test_placeholders_are_the_names_in_braces() -> None:
    assert placeholders("Call {a} or {b}, {{not this}}.") == ("a", "b")


def test_a_fact_is_quoted_with_its_value() -> None:
    assert fill("Call {emergency_phone}.", ENGLISH, {}) == "Call 999."


def test_a_given_value_wins_over_a_fact_of_that_name() -> None:
    filled = fill("Call {emergency_phone}.", ENGLISH, {"emergency_phone": "112"})
    assert filled == "Call 112."


def test_a_name_that_nothing_fills_is_an_error_not_a_gap() -> None:
    with pytest.raises(KeyError):
        fill("Call {nobody_knows}.", ENGLISH, {})


def test_a_fact_without_a_value_cannot_be_quoted() -> None:
    behind = next(fact.key for fact in facts().values() if fact.value is None)
    with pytest.raises(LookupError):
        fill(f"It is {{{behind}}}.", ENGLISH, {})


@given(st.text())
def test_a_value_is_put_in_as_it_is_even_with_braces_in_it(value: str) -> None:
    assert fill("<{x}>", ENGLISH, {"x": value}) == f"<{value}>"
