from dataclasses import fields
from datetime import timedelta
from uuid import UUID

from appointing import NEXT_WEEK
from rows import NOW

from reminders.happening import Happening

ONE = Happening(UUID(int=1), UUID(int=2), "court", NEXT_WEEK, NOW)


def test_what_keyworkers_note_cannot_be_told() -> None:
    assert "notes" not in {field.name for field in fields(Happening)}


def test_it_is_over_from_its_first_moment_on() -> None:
    moment = timedelta.resolution
    assert not ONE.is_over(NEXT_WEEK - moment)
    assert ONE.is_over(NEXT_WEEK)


def test_it_is_discreet_unless_somebody_chose_otherwise() -> None:
    assert ONE.wording == "discreet"
