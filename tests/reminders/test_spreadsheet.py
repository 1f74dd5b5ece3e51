import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import HOME
from reminders.rows import (
    EARLIEST,
    KINDS,
    LATEST,
    LONGEST,
    WORDINGS,
    Refused,
    Row,
    UnreadableError,
)
from reminders.spreadsheet import COLUMNS, TEMPLATE, moment_written, read_spreadsheet
from reminders.stages import AppointmentKind, Wording

PHONE = "+447700900123"
WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=40)


def refusals(text: str) -> list[tuple[int, str]]:
    return [
        (row.line, row.why)
        for row in read_spreadsheet(text)
        if isinstance(row, Refused)
    ]


def rows(text: str) -> list[Row]:
    return [row for row in read_spreadsheet(text) if isinstance(row, Row)]


def test_the_template_is_read() -> None:
    first, second = rows(TEMPLATE)

    assert first == Row(
        line=2,
        uid="A-1001",
        starts_at=datetime(2026, 11, 30, 14, 30, tzinfo=UTC),
        phone=PHONE,
        kind="probation",
        place="12 High Street",
        with_whom="Sam",
        bring="your letter",
        wording="discreet",
    )
    assert (second.line, second.kind, second.wording) == (3, "housing", "plain")
    assert (second.cancelled, second.notes) == (True, "ring before")


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("30/11/2026 14:30", "2026-11-30 14:30"),
        ("30/11/2026 14:30:00", "2026-11-30 14:30"),
        ("30/11/26 14:30", "2026-11-30 14:30"),
        ("30.11.2026 14:30", "2026-11-30 14:30"),
        (" 1/6/2026  9:05", "2026-06-01 08:05"),
        ("30/11/2026 2:30pm", "2026-11-30 14:30"),
        ("30/11/2026 2 PM", "2026-11-30 14:00"),
        ("2026-06-01 09:00", "2026-06-01 08:00"),
        ("2026-06-01T09:00:00Z", "2026-06-01 09:00"),
        ("2026-06-01T09:00+02:00", "2026-06-01 07:00"),
        # Of the hour that comes twice, the first; of the one left out, the later.
        ("25/10/2026 01:30", "2026-10-25 00:30"),
        ("29/03/2026 01:30", "2026-03-29 01:30"),
    ],
)
def test_a_time_is_read_by_the_clock_on_the_wall(written: str, utc: str) -> None:
    assert moment_written(written) == datetime.fromisoformat(f"{utc}+00:00")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "no date"),
        ("30/11/2026", "no time"),
        ("2026-11-30", "no time"),
        ("11/30/2026 14:30", "no date and time"),
        ("soon", "no date and time"),
        ("30/11/1926 14:30", "year"),
        ("0001-01-01T00:00+23:59", "year"),
        ("9999-12-31T23:59-23:59", "year"),
    ],
)
def test_what_is_no_time_is_refused(written: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        moment_written(written)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("begin", ["", "sep=;\r\n", "SEP=,\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_spreadsheets_write_it_in_many_ways(
    delimiter: str, begin: str, end: str
) -> None:
    text = delimiter.join(["uid", "Starts", "PHONE", "mood"]) + end
    text += delimiter.join(["a", "30/11/2026 14:30", "07700 900123", "good"]) + end

    (row,) = rows(begin + text)

    assert (row.uid, row.phone, row.line) == ("a", PHONE, 3 if begin else 2)


def test_every_refused_row_has_its_line_and_the_others_are_read() -> None:
    text = (
        "uid,phone,starts,notes\n"
        'a,07700900123,30/11/2026 14:30,"two\nlines"\n'
        ",07700900123,30/11/2026 14:30,\n"
        "\n"
        "b,nobody,30/11/2026 14:30,\n"
        "a,07700900123,1/12/2026 14:30,\n"
        "c,07700900123\n"
        "d,07700900123,1/12/2026 14:30\n"
    )

    assert [row.uid for row in rows(text)] == ["a", "d"]
    assert refusals(text) == [
        (4, "it has no uid"),
        (6, "that is no phone number"),
        (7, "its uid stands in line 2 too, which was kept"),
        (8, "it has no date"),
    ]


def test_a_file_without_its_columns_says_what_they_are() -> None:
    (refused,) = read_spreadsheet("name,day\nSam,Monday\n")

    assert isinstance(refused, Refused)
    assert (refused.line, "uid and starts" in refused.why) == (1, True)
    assert all(column in refused.what_to_do for column in COLUMNS)


def test_what_the_reader_cannot_read_is_refused_from_there_on() -> None:
    big = "x" * (csv.field_size_limit() + 1)
    text = f"uid,starts\na,30/11/2026 14:30\nb,{big}\nc,30/11/2026 14:30\n"

    assert [row.uid for row in rows(text)] == ["a"]
    assert refusals(text) == [(3, "from here on it is no CSV")]


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    for row in read_spreadsheet(text):
        assert row.line >= 1


@given(st.lists(st.lists(WORDS, min_size=10, max_size=10), max_size=4))
def test_nothing_in_a_cell_is_an_error(cells: list[list[str]]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([COLUMNS, *cells])

    assert len(list(read_spreadsheet(out.getvalue()))) == sum(map(any, cells))


@given(
    uid=WORDS.filter(bool),
    starts_at=st.datetimes(
        EARLIEST.replace(tzinfo=None) + timedelta(days=1),
        LATEST.replace(tzinfo=None) - timedelta(days=1),
        timezones=st.just(UTC),
    ),
    kind=st.sampled_from(KINDS),
    wording=st.sampled_from(WORDINGS),
    texts=st.lists(WORDS, min_size=4, max_size=4),
    cancelled=st.booleans(),
    local=st.booleans(),
)
def test_what_was_written_is_read(
    uid: str,
    starts_at: datetime,
    kind: AppointmentKind,
    wording: Wording,
    texts: list[str],
    cancelled: bool,
    local: bool,
) -> None:
    at = starts_at.astimezone(HOME) if local else starts_at
    out = io.StringIO()
    status = "cancelled" if cancelled else ""
    cells = [uid, PHONE, kind, at.isoformat(), *texts, wording, status]
    csv.writer(out).writerows([COLUMNS, cells])

    (row,) = rows(out.getvalue())

    assert all(len(text) <= LONGEST for text in texts)
    assert row == Row(2, uid, starts_at, PHONE, kind, *texts, wording, cancelled)
