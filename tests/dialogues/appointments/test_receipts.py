from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from speaking import IN_ENGLAND, TODAY

from dialogues.appointments.receipts import KEPT, MOST_TIMES, over, receipt
from dialogues.rendering import render
from dialogues.replies import Cue
from locales import language
from reminders.happening import Happening

ENGLISH = language("en")
NOW = datetime(2027, 3, 1, 9, 12, tzinfo=UTC)
STARTS = datetime(2027, 3, 2, 10, tzinfo=UTC)
ONE = Happening(UUID(int=7), UUID(int=8), "probation", STARTS, NOW)
LATER = STARTS + timedelta(days=1)


def read(cue: Cue) -> str:
    return render(cue, IN_ENGLAND, TODAY).text


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("coming", "that you will come on Tue 2 March, 10am"),
        ("late", "that you will be late on Tue 2 March, 10am"),
        ("cant_come", "that you can't come on Tue 2 March, 10am"),
        ("need_help", "that you need help with Tue 2 March, 10am"),
        ("new_time", "you asked for a new time"),
    ],
)
def test_a_receipt_says_what_was_told_and_when(verb: str, told: str) -> None:
    said = read(receipt(verb, ONE, ENGLISH, now=NOW, number="AB12CD34"))
    assert f"On Mon 1 March, 9:12am {'you told us ' if 'that' in told else ''}" in said
    assert told in said
    assert ("AB12CD34" in said) == (verb != "coming")
    assert "probation" not in said


def test_a_time_that_was_asked_for_is_not_yet_the_time() -> None:
    said = read(receipt("time", ONE, ENGLISH, now=NOW, number="AB12CD34", time=LATER))
    assert said.startswith("OK. You asked for Wed 3 March, 10am.")
    assert said.endswith("Until then Tue 2 March, 10am counts.")


@pytest.mark.parametrize("verb", ["cant_come", "new_time"])
def test_other_times_can_be_picked(verb: str) -> None:
    with_times = replace(ONE, other_times=(LATER, NOW - timedelta(days=1)))
    cue = receipt(verb, with_times, ENGLISH, now=NOW, number="AB12CD34")
    assert cue.choices
    (choice,) = cue.choices
    assert choice.label == "Wed 3 March, 10am"
    assert choice.leads_to == f"appointment:time:{ONE.id}:0:{LATER.isoformat()}"
    assert "AB12CD34" in read(cue)


@pytest.mark.parametrize("verb", ["coming", "late", "need_help", "time"])
def test_nobody_else_is_asked_for_another_time(verb: str) -> None:
    with_times = replace(ONE, other_times=(LATER,))
    assert not receipt(verb, with_times, ENGLISH, now=NOW, time=LATER).choices


def test_no_list_of_times_is_long() -> None:
    many = tuple(LATER + timedelta(hours=n) for n in range(9))
    cue = receipt("cant_come", replace(ONE, other_times=many), ENGLISH, now=NOW)
    assert len(cue.choices or ()) == MOST_TIMES


def test_what_is_over_is_told_kindly_with_a_way_on() -> None:
    cue = over(ONE, ENGLISH)
    assert read(cue).startswith("That was on Tue 2 March, 10am, so it is over now.")
    assert [choice.label for choice in cue.choices or ()] == [
        "I need a new time",
        "I need help",
    ]


def test_every_answer_has_its_receipt() -> None:
    for verb in KEPT:
        assert read(receipt(verb, ONE, ENGLISH, now=NOW, time=LATER))
