from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from reminders.fates import OPEN, SEALED, Known, changes, fate_of
from reminders.records import Appointment
from reminders.rows import KINDS, WORDINGS, Row
from store.crypto import Vault

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
VAULT = Vault([bytes(32)], bytes(32))
SAM, JO = UUID(int=1), UUID(int=2)
MOMENTS = st.sampled_from([NOW + timedelta(days=n) for n in (-1, 0, 1, 2)])
ROWS = st.builds(
    Row,
    line=st.integers(2, 9),
    uid=st.just("a"),
    starts_at=MOMENTS,
    phone=st.sampled_from([None, "+447700900123"]),
    kind=st.sampled_from([None, *KINDS]),
    place=st.sampled_from(["", "A", "B"]),
    wording=st.sampled_from([None, *WORDINGS]),
    cancelled=st.booleans(),
)
APPOINTMENTS = st.builds(
    Appointment,
    id=st.uuids(),
    person_id=st.sampled_from([SAM, JO]),
    kind=st.sampled_from(KINDS),
    starts_at=MOMENTS,
    place=st.sampled_from([None, VAULT.seal("A")]),
    with_whom=st.none(),
    bring=st.none(),
    notes=st.none(),
    wording=st.sampled_from(WORDINGS),
    status=st.sampled_from(["planned", "cancelled"]),
)


@given(ROWS, st.none() | APPOINTMENTS, st.sampled_from([None, SAM]), st.booleans())
def test_every_row_has_a_fate_that_fits(
    row: Row, appointment: Appointment | None, owner: UUID | None, ours: bool
) -> None:
    fate = fate_of(row, Known(appointment, owner, ours), VAULT, NOW)

    assert fate.line == row.line
    assert (fate.what == "refused") == bool(fate.what_to_do)
    assert (fate.what == "refused") == (fate.row is None)
    if fate.what == "new":
        assert row.phone
        assert row.starts_at > NOW
        assert not row.cancelled
    if fate.what in {"moved", "changed", "cancelled", "unchanged"}:
        assert appointment
        assert fate.appointment_id == appointment.id
        assert row.phone is None or owner == appointment.person_id
    if fate.what == "cancelled":
        assert row.cancelled
    if fate.what == "unchanged" and appointment and not (ours or row.cancelled):
        assert changes(row, appointment, VAULT, (*SEALED, *OPEN)) == {}
        assert row.starts_at == appointment.starts_at
