from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from speaking import IN_ENGLAND, TUESDAY, turn

from dialogues.appointments import actions
from dialogues.rendering import render
from dialogues.replies import Cue
from dialogues.turn import Outcome, Turn
from directory.search import Directory
from reminders.happening import Happening

FIRST = Happening(
    UUID(int=1), UUID(int=9), "probation", TUESDAY + timedelta(days=1), TUESDAY
)
SECOND = replace(FIRST, id=UUID(int=2), starts_at=TUESDAY + timedelta(days=8))
COURT = replace(
    FIRST, id=UUID(int=3), kind="court", starts_at=TUESDAY + timedelta(days=15)
)
type Action = Callable[[Turn, Directory], Outcome]


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


def ask(action: Action, directory: Directory, *known: Happening) -> Cue:
    (cue,) = action(turn("when is it", "x", appointments=known), directory).cues
    return cue


def read(cue: Cue) -> str:
    return render(cue, IN_ENGLAND, TUESDAY.date()).text


@pytest.mark.parametrize(
    "name",
    [
        "appointment_when",
        "appointment_cant_make_it",
        "appointment_reschedule",
        "court_date",
    ],
)
def test_who_has_none_hears_where_to_look(name: str, directory: Directory) -> None:
    assert ask(getattr(actions, name), directory) == Cue(f"appointments.{name}")


def test_the_next_one_is_told_with_those_after_it(directory: Directory) -> None:
    cue = ask(actions.appointment_when, directory, FIRST, SECOND, COURT)
    assert read(cue) == (
        "You have an appointment on Wed 25 November, 10am. After that: "
        "Wed 2 December, 10am, Wed 9 December, 10am. Will you be there?"
    )
    assert cue.choices
    assert cue.choices[0].leads_to == f"appointment:coming:{FIRST.id}:0"


def test_the_only_one_has_nothing_after_it(directory: Directory) -> None:
    assert "After that" not in read(ask(actions.appointment_when, directory, FIRST))


def test_a_list_is_short(directory: Directory) -> None:
    cue = ask(actions.appointment_cant_make_it, directory, *[FIRST] * 9)
    assert len(cue.choices or ()) == actions.MOST


@pytest.mark.parametrize(
    ("action", "verb"),
    [
        (actions.appointment_cant_make_it, "cant_come"),
        (actions.appointment_reschedule, "new_time"),
    ],
)
def test_nothing_is_told_before_the_person_picked_which(
    action: Action, verb: str, directory: Directory
) -> None:
    cue = ask(action, directory, FIRST, SECOND)
    assert cue.choices
    assert [choice.leads_to for choice in cue.choices] == [
        f"appointment:{verb}:{one.id}:0" for one in (FIRST, SECOND)
    ]
    assert cue.choices[0].label == "Wed 25 November, 10am"
    assert read(cue).startswith("Which one")


def test_a_court_date_is_told_and_no_other(directory: Directory) -> None:
    told = read(ask(actions.court_date, directory, FIRST, COURT))
    assert told.startswith("You have an appointment on Wed 9 December, 10am.")
    assert "25 November" not in told
    without = ask(actions.court_date, directory, FIRST)
    assert without == Cue("appointments.court_date")
