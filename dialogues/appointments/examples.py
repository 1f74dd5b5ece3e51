"""What may be said of an appointment, an example of each, as long as it gets."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from dialogues.appointments import receipts, wording
from dialogues.replies import Choice, Cue
from locales import SOURCE
from locales import language as speak
from reminders.happening import Happening

NOW = datetime(2027, 9, 28, 11, 30, tzinfo=UTC)
MOMENT = datetime(2027, 9, 29, 9, 30, tzinfo=UTC)
LONGEST = Happening(
    id=UUID(int=0),
    person_id=UUID(int=0),
    kind="drug_service",
    starts_at=MOMENT,
    changed_at=NOW,
    wording="plain",
    place="12 Carmarthen Road, Kirklevington",
    with_whom="Bronwen",
    bring="photo ID and your letter",
)
_ENGLISH = speak(SOURCE)
_LATER = ", ".join([wording.when(MOMENT, _ENGLISH)] * 2)
_TIMES = (Choice(wording.when(MOMENT, _ENGLISH), "small_talk.menu"),) * 3

EXAMPLES: tuple[Cue, ...] = (
    *(
        wording.reminder(stage, LONGEST, _ENGLISH)
        for stage in ("made", "moved", "cancelled", "1d", "missed")
    ),
    wording.cue("next", LONGEST, _ENGLISH, later=f" After that: {_LATER}."),
    Cue("appointments.which_cant", choices=_TIMES),
    Cue("appointments.which_to_change", choices=_TIMES),
    receipts.over(LONGEST, _ENGLISH),
    *(
        receipts.receipt(verb, one, _ENGLISH, now=NOW, number="AB12CD34", time=MOMENT)
        for one in (LONGEST, replace(LONGEST, other_times=(MOMENT,) * 3))
        for verb in receipts.KEPT
    ),
)
