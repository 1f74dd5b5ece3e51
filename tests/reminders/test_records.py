"""What the database holds together by itself, and for how long it keeps it."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from appointing import DAY, NEXT_WEEK, made, meet_agreed, reminders_of
from rows import NOW, count, meet
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError

from reminders.records import Appointment, Reminder
from store.base import Policy
from store.retention import purge
from store.session import Session

PERIODS: dict[Policy, timedelta] = {
    "bodies": 30 * DAY,
    "deliveries": 180 * DAY,
    "people": 900 * DAY,
    "audit": 900 * DAY,
}


async def test_one_stage_of_one_state_is_promised_once(session: Session) -> None:
    door = await meet(session)
    subject = uuid4()
    for _ in range(2):
        session.add(
            Reminder(
                person_id=door.person_id,
                series="tenancy",
                subject=subject,
                stage="1d",
                due_at=NOW,
                next_try_at=NOW,
                useless_after=NOW + DAY,
            )
        )

    with pytest.raises(IntegrityError, match="uq_reminder_subject_stage_sequence"):
        await session.flush()


async def test_what_was_imported_once_is_not_imported_twice(session: Session) -> None:
    door = await meet(session)
    await made(session, door, source="court list", uid="7")

    with pytest.raises(IntegrityError, match="uq_appointment_source_uid"):
        await made(session, door, source="court list", uid="7")


@pytest.mark.parametrize(
    ("column", "value", "constraint"),
    [
        ("kind", "party", "kind"),
        ("status", "maybe", "status"),
        ("wording", "loud", "wording"),
        ("attendance", "asleep", "attendance"),
        ("reply", "late", "replied_when"),
        ("uid", "7", "imported"),
    ],
)
async def test_an_appointment_is_only_what_we_have_words_for(
    session: Session, column: str, value: str, constraint: str
) -> None:
    await made(session, await meet(session))

    with pytest.raises(IntegrityError, match=f"ck_appointment_{constraint}"):
        await session.execute(update(Appointment).values({column: value}))


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"state": "lost", "settled_at": NOW, "reason": "x"}, "state"),
        ({"series": "jokes"}, "series"),
        ({"state": "too_late", "settled_at": NOW}, "reason"),
        ({"state": "handed_over"}, "settled_when"),
        ({"settled_at": NOW}, "settled_when"),
    ],
)
async def test_a_reminder_that_ended_says_when_and_why(
    session: Session, values: dict[str, Any], constraint: str
) -> None:
    await made(session, await meet(session))

    with pytest.raises(IntegrityError, match=f"ck_reminder_{constraint}"):
        await session.execute(update(Reminder).values(values))


async def test_a_reply_is_one_of_four(session: Session) -> None:
    await made(session, await meet(session))

    with pytest.raises(IntegrityError, match="ck_appointment_reply"):
        await session.execute(
            update(Appointment).values(reply="perhaps", replied_at=NOW)
        )


async def test_what_a_keyworker_writes_is_sealed(session: Session) -> None:
    words = {
        "place": "12 High Street",
        "with_whom": "Kim",
        "bring": "photo ID",
        "notes": "was upset",
    }
    await made(session, await meet(session), **words)

    row = await session.scalar(
        select(func.to_jsonb(text("appointment"))).select_from(Appointment)  # the whole
    )

    assert row["notes"]
    assert not [word for word in words.values() if word in str(row)]
    [found] = await session.scalars(select(Appointment))
    opened = {name: session.vault.open(getattr(found, name) or b"") for name in words}
    assert opened == words


async def test_the_clock_looks_at_waiting_rows_alone(session: Session) -> None:
    query = text("SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_reminder_due'")

    defined = await session.scalar(query)

    assert "(next_try_at) WHERE" in defined
    assert "'waiting'" in defined


async def test_words_go_after_thirty_days_and_rows_after_half_a_year(
    session: Session,
) -> None:
    door = await meet_agreed(session)
    appointment_id = await made(session, door, notes="was upset", place="here")
    assert await reminders_of(session, appointment_id)

    await purge(session, PERIODS, NEXT_WEEK + 31 * DAY)
    session.expire_all()
    row = await session.get_one(Appointment, appointment_id)
    emptied = (row.notes, row.place)
    await purge(session, PERIODS, NEXT_WEEK + 181 * DAY)

    assert emptied == (None, None)
    assert await count(session) == {"person": 1, "contact_point": 1}
