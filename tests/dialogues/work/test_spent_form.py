"""Working out with someone when a conviction is spent."""

from datetime import date

import pytest

from dialogues.first_response import respond
from dialogues.rendering import Reader
from dialogues.replies import Choice, Cue, Reply
from dialogues.turn import Last, Spoken
from dialogues.work.spent_form import day_in, months_in

TODAY = date(2026, 11, 23)


def talk(*lines: str) -> Cue:
    """What is said last, when someone starts the form and answers with these lines."""
    start = Last(Cue("work.when_is_conviction_spent"), (Choice("", "work.spent_kind"),))
    last = start
    for line in ("1", *lines):
        reply = respond(Spoken(line, Reader("en"), last, today=TODAY))
        assert isinstance(reply, Reply), line
        (cue,) = reply.cues
        last = Last(cue, cue.choices or ())
    return last.cue


def told(*lines: str) -> tuple[str, str]:
    cue = talk(*lines)
    return cue.answer, cue.values.get("day", "")


def test_an_adult_eighteen_months_in_prison() -> None:
    result = told("1", "1", "18 months", "4/3/2024", "2")
    assert result == ("work.spent_later", "date:2028-03-04")


def test_a_short_sentence_long_ago() -> None:
    result = told("1", "1", "6 months", "1 june 2019", "2")
    assert result == ("work.spent_already", "date:2020-06-01")


def test_a_young_persons_fine() -> None:
    result = told("3", "2", "10 sept 2026", "2")
    assert result == ("work.spent_later", "date:2027-03-10")


def test_a_serious_crime_over_four_years_is_never_spent() -> None:
    assert talk("1", "1", "5 years", "1", "1/1/2024", "2").answer == "work.spent_never"


def test_life_asks_nothing_more() -> None:
    assert talk("7").answer == "work.spent_never"


def test_an_absolute_discharge_asks_nothing_more() -> None:
    assert talk("5").answer == "work.spent_at_once"


def test_a_newer_conviction_holds_the_older_back() -> None:
    first = ("1", "1", "6 months", "1/1/2024", "1")
    assert talk(*first).answer == "work.spent_again"
    result = told(*first, "3", "1", "1/10/2026", "2")
    assert result == ("work.spent_later", "date:2027-10-01")
    shorter = told(*first, "5")
    assert shorter == ("work.spent_already", "date:2025-01-01")


def test_another_question_in_the_middle_is_not_an_answer() -> None:
    cue = talk("1", "1")
    asked = Spoken("what is a dbs check", Reader("en"), Last(cue), today=TODAY)
    assert respond(asked) is None


def test_a_number_that_is_no_choice_of_a_typed_question_is_the_answer() -> None:
    assert talk("1", "1", "2").answer == "work.spent_ends"


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("18 months", "18"),
        ("18", "18"),
        ("18m", "18"),
        ("2 years", "24"),
        ("2 yrs 6 months", "30"),
        ("6 weeks", "2"),
        ("20 days", "1"),
        ("dunno", None),
    ],
)
def test_lengths_as_people_write_them(typed: str, months: str | None) -> None:
    assert months_in(typed) == months


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4/3/2027", "2027-03-04"),
        ("4.3.27", "2027-03-04"),
        ("4 March 2027", "2027-03-04"),
        ("march 4th 2027", "2027-03-04"),
        ("2027-03-04", "2027-03-04"),
        ("next friday", None),
        ("32/13/2027", None),
        ("i dont know", None),
    ],
)
def test_days_as_people_write_them(typed: str, day: str | None) -> None:
    assert day_in(typed) == day
