from dataclasses import FrozenInstanceError
from datetime import UTC, datetime

import pytest

from reminders.stages import Planned

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_what_is_planned_is_not_changed_but_planned_anew() -> None:
    planned = Planned("2h", NOON, NOON)
    assert not planned.urgent
    with pytest.raises(FrozenInstanceError):
        planned.stage = "1d"  # type: ignore[misc]
