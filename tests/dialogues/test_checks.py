from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dialogues import checks
from dialogues.answers import Answer, Words
from dialogues.catalogue import answers, key_for_intent
from dialogues.checks import Finding
from dialogues.facts import Fact, Hours, facts
from dialogues.replies import Cue
from locales import language
from locales.marked import Marked
from locales.translated import Translated

PHONE = facts()["emergency_phone"]
ENGLAND_ONLY = facts()["shelter_phone"]
BEHIND = next(fact for fact in facts().values() if fact.value is None)
KNOWN = {fact.key: fact for fact in (PHONE, ENGLAND_ONLY, BEHIND)}


def answer(
    first: str = "Call {emergency_phone}.", key: str = "money.debt", **given: object
) -> Answer:
    made = Words(first, **{k: given.pop(k) for k in ("more", "sources") if k in given})
    usual = {"label": "Debt", "reviewed": date(2026, 11, 1)}
    return Answer(key=key, words=made, **{**usual, **given})  # type: ignore[arg-type]


def catalogue(*made: Answer) -> dict[str, Answer]:
    return {one.key: one for one in made}


def bare(made: dict[str, Answer]) -> dict[str, Cue]:
    return {key: Cue(key) for key in made}


def what(found: Iterable[Finding]) -> list[str]:
    return [finding.what for finding in found]


def test_a_fact_past_its_date_is_told_with_all_that_rests_on_it() -> None:
    old = replace(PHONE, check_again=date(2026, 1, 1))
    resting = answer(key="a.behind", first="Well.", sources=(PHONE.key,))
    other = answer(key="a.other", first="Well.")
    made = catalogue(answer(), resting, other)
    (found,) = checks.past_their_date(made, {PHONE.key: old}, date(2026, 1, 2))
    assert found.where == PHONE.key
    assert found.what == "check again since 2026-01-01: money.debt, a.behind"


def test_a_fact_is_not_past_on_its_day() -> None:
    old = replace(PHONE, check_again=date(2026, 1, 1))
    known = {PHONE.key: old}
    assert not list(checks.past_their_date({}, known, date(2026, 1, 1)))
    (found,) = checks.past_their_date({}, known, date(2026, 1, 2))
    assert found.what.endswith("no answer")


@pytest.mark.parametrize(
    "sound",
    [
        answer("Call {emergency_phone}."),
        answer("Go to the council.", sources=(BEHIND.key,)),
        answer("Hello.", key="small_talk.greeting"),
        answer("It is wiped.", key="my_data.deleted"),
        answer("Money: what do you need help with?"),
        answer("Where are you? Send the town."),
    ],
    ids=lambda one: one.words.first,
)
def test_facts_ourselves_and_questions_need_no_other_source(sound: Answer) -> None:
    made = catalogue(sound)
    assert not list(checks.without_source(made, KNOWN, bare(made)))


@pytest.mark.parametrize(
    "unsound",
    [
        answer("Go to the council."),
        answer("Hungry? Go to the food bank.", more=("It is free.",)),
        answer("Ring {service_name}."),
        answer(wales=Words("Go to the council.")),
    ],
    ids=lambda one: one.words.first,
)
def test_what_states_something_needs_a_fact(unsound: Answer) -> None:
    made = catalogue(unsound)
    assert what(checks.without_source(made, KNOWN, bare(made))) == [
        "states something and names no fact"
    ]


def test_what_the_directory_gives_brings_its_own_source() -> None:
    made = catalogue(answer("These can help: {services}"))
    given = {"money.debt": Cue("money.debt", {"services": "x", "sources": "our list"})}
    assert not list(checks.without_source(made, KNOWN, given))


def test_every_intent_about_the_world_rests_on_a_fact() -> None:
    """The exemptions of the rule let no answer of the question map slip through."""
    bare_ones = {
        key
        for key in key_for_intent().values()
        for _, words in checks.versions(answers()[key])
        if not words.facts()
    }
    about_us = {key for key in bare_ones if checks.is_about_us(answers()[key])}
    assert bare_ones - about_us == {"finding_help.find_service"}


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Call {nobody}.", "{nobody} is no fact"),
        (f"It is {{{BEHIND.key}}}.", "a fact without a value to quote"),
        ("Call {}.", "no plain name in braces"),
        ("Call {0}.", "no plain name in braces"),
        ("Call {emergency_phone!r}.", "no plain name in braces"),
        ("Call {emergency_phone:>9}.", "no plain name in braces"),
        ("Call {emergency_phone.", "expected '}'"),
        ("Call emergency_phone}.", "Single '}'"),
    ],
)
def test_braces_that_nothing_fills_are_found(first: str, told: str) -> None:
    made = catalogue(answer(first))
    (found,) = checks.unresolved(made, KNOWN, bare(made))
    assert told in found.what
    assert found.where == "money.debt"


def test_braces_in_more_and_in_wales_are_found_too() -> None:
    made = catalogue(answer(more=("{a}",), wales=Words("{b}", sources=("c",))))
    found = checks.unresolved(made, KNOWN, bare(made))
    assert [finding.where for finding in found] == [
        "money.debt",
        "money.debt (Wales)",
        "money.debt (Wales)",
    ]


def test_given_values_and_escaped_braces_are_in_order() -> None:
    made = catalogue(answer("Hello {name} {{there}}."))
    given = {"money.debt": Cue("money.debt", {"name": "Kim"})}
    assert not list(checks.unresolved(made, KNOWN, given))


def test_suggestions_lead_to_answers_that_have_a_name() -> None:
    unnamed = answer(key="a.unnamed", label="")
    leading = answer(next=("a.nowhere", "a.unnamed", "a.unnamed"))
    assert what(checks.next_ones(catalogue(leading, unnamed), KNOWN)) == [
        "leads to a.nowhere, which does not exist",
        "leads to a.unnamed, which has no label",
        "leads to a.unnamed, which has no label",
        "leads to the same answer twice",
    ]


def test_a_menu_may_offer_more_than_three() -> None:
    others = [answer(key=f"a.{n}") for n in range(4)]
    keys = tuple(other.key for other in others)
    menu = answer("What do you need?", next=keys)
    assert not list(checks.next_ones(catalogue(menu, *others), KNOWN))
    many = answer(next=keys)
    assert what(checks.next_ones(catalogue(many, *others), KNOWN)) == [
        "suggests more than 3 answers"
    ]


def test_a_label_fits_on_a_button() -> None:
    fits, long = answer(key="a.fits", label="x" * 26), answer(label="x" * 27)
    (found,) = checks.labels(catalogue(fits, long), [language("en")])
    assert found.where == "money.debt (en)"
    assert found.what.startswith("label of 27 characters")


def test_nobody_is_given_the_other_nations_number() -> None:
    both = answer("Call {shelter_phone}.")
    (found,) = checks.wrong_nation(catalogue(both), KNOWN)
    assert found.what == "tells readers in Wales what holds in England: shelter_phone"
    apart = answer("Call {shelter_phone}.", wales=Words("Call {emergency_phone}."))
    assert not list(checks.wrong_nation(catalogue(apart), KNOWN))


@pytest.mark.parametrize(
    "figure", ["Call 999.", "In 2 weeks.", "{weeks} or 5 weeks", "٢"]
)
def test_a_figure_in_words_is_found(figure: str) -> None:
    (found,) = checks.digits([Marked(figure, "here:1")])
    assert found.where == "here:1"


@pytest.mark.parametrize("words", ["Call {line_111}.", "One of two.", "C.A.L.L.", ""])
def test_words_without_a_figure_are_in_order(words: str) -> None:
    assert not list(checks.digits([Marked(words, "here:1")]))


@pytest.mark.parametrize("column", ["says", "source", "as_of", "row"])
def test_a_fact_says_who_says_so(column: str) -> None:
    poor = replace(PHONE, **{column: " "})
    assert what(checks.incomplete({"x": poor})) == [f"{column} is empty"]


def test_a_fact_is_of_a_nation_of_ours() -> None:
    assert what(checks.incomplete({"x": replace(PHONE, nation="Scotland")})) == [
        "no nation of ours: Scotland"
    ]


def test_a_fact_is_checked_again_after_it_was_checked() -> None:
    again = replace(PHONE, check_again=PHONE.checked)
    assert what(checks.incomplete({"x": again})) == [
        "is to be checked again before it was checked"
    ]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "0800 SHELTER"),
        ("phone", ""),
        ("url", "https://gov.uk"),
        ("url", "gov uk"),
        ("url", "gov"),
        ("hours", Hours("nine to five")),
        ("hours", Hours("Mo-Fr 25:00-26:00")),
        ("words", " "),
    ],
)
def test_a_value_that_is_no_use_is_found(kind: str, value: object) -> None:
    odd: Fact = replace(PHONE, kind=kind, value=value)  # type: ignore[arg-type]
    assert len(what(checks.incomplete({"x": odd}))) == 1


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "+44 800 123"),
        ("url", "gov.uk/find-prisoner"),
        ("hours", Hours("Mo-Fr 09:00-17:00")),
        ("money", Decimal("1.50")),
        ("count", 0),
        ("words", None),
    ],
)
def test_a_value_of_its_kind_is_in_order(kind: str, value: object) -> None:
    fine: Fact = replace(PHONE, kind=kind, value=value)  # type: ignore[arg-type]
    assert not list(checks.incomplete({"x": fine}))


def in_welsh(said: str, text: str = "Send MORE to {shelter_phone}.") -> Translated:
    return Translated(text, said, checked=True)


def test_a_sentence_without_a_translation_is_a_gap() -> None:
    marked = (Marked("Hello.", "a.py:1"), Marked("Food", "a.py:2"))
    known = (in_welsh("Helo.", "Hello."), in_welsh("", "Food"), in_welsh("Hwyl", "Bye"))
    missing, left = checks.gaps("cy", marked, known)
    assert missing == Finding("a.py:2 (cy)", "no words: Food")
    assert left == Finding("the catalogue (cy)", "nobody says this: Bye")


@pytest.mark.parametrize(
    "said",
    [
        "Anfonwch MWY i {shelter_phone}.",
        "I {shelter_phone}, anfonwch RHAGOR neu MWY.",
        "",
    ],
)
def test_a_translation_with_the_same_values_and_commands_fits(said: str) -> None:
    assert not list(checks.misfits("cy", (in_welsh(said),)))


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("Anfonwch MWY.", "other values"),
        ("Anfonwch MWY i {shelter_phone} neu {call_wales_phone}.", "other values"),
        ("Anfonwch MWY i {shelter_phon}.", "other values"),
        ("Anfonwch MWY i {shelter_phone.", "other values"),
        ("Anfonwch PAM i {shelter_phone}.", "other words to send"),
        ("Anfonwch YCHWANEG i {shelter_phone}.", "other words to send"),
    ],
)
def test_a_translation_that_would_mislead_is_found(said: str, problem: str) -> None:
    (found,) = checks.misfits("cy", (in_welsh(said),))
    assert found == Finding("the catalogue (cy)", f"{problem}: {said}")


def test_my_data_is_one_command_of_two_words() -> None:
    kept = in_welsh("Anfonwch FY NATA.", "Reply MY DATA.")
    assert not list(checks.misfits("cy", (kept,)))
