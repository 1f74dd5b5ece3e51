"""Appointments in a spreadsheet saved as CSV: each row is read or refused alone."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from locales import HOME
from reminders.rows import (
    Read,
    Refused,
    Row,
    UnreadableError,
    kept,
    kind_named,
    moment_of,
    phone_of,
    uid_of,
    wording_named,
)

COLUMNS = (
    "uid",
    "phone",
    "kind",
    "starts",
    "where",
    "with",
    "bring",
    "notes",
    "wording",
    "status",
)
NEEDED = ("uid", "starts")
TEMPLATE = (
    f"{','.join(COLUMNS)}\r\n"
    "A-1001,07700 900123,probation,30/11/2026 14:30,12 High Street,Sam,"
    "your letter,,discreet,\r\n"
    "A-1002,07700 900456,housing,2026-12-01 09:00,Civic Centre,Jo,"
    "proof of income,ring before,plain,cancelled\r\n"
)
"""What an empty file looks like that a keyworker can fill in."""

DELIMITERS = ",;\t"
CANCELLED = ("cancelled", "canceled", "cancel")
BRITISH = tuple(
    f"%d/%m/{year} {clock}"
    for year in ("%Y", "%y")
    for clock in ("%H:%M", "%H:%M:%S", "%I:%M%p", "%I%p")
)
DAY_ALONE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d")

WRITE_IT = "Write it as 30/11/2026 14:30 or 2026-11-30 14:30."
NOT_READ_ON = "Mend that line: nothing from it on was read."


def read_spreadsheet(text: str) -> Iterator[Read]:
    """Each row of the spreadsheet with its line, or why it was refused."""
    lines = text.splitlines(keepends=True)
    skipped = 1 if lines and lines[0].lower().startswith("sep=") else 0
    lines = lines[skipped:]
    reader = csv.reader(io.StringIO("".join(lines), newline=""), delimiter=_by(lines))
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if wrong := _wrong(header):
            yield wrong
            return
        yield from _rows(reader, header, skipped)
    except csv.Error:
        line = reader.line_num + skipped
        yield Refused(line, "from here on it is no CSV", NOT_READ_ON)


def moment_written(text: str) -> datetime:
    """The moment that someone wrote, by the clock on the wall of this country."""
    text = " ".join(text.split())
    if not text:
        raise UnreadableError("it has no date", WRITE_IT)
    if DAY_ALONE.fullmatch(text):
        raise UnreadableError("it has a date but no time", WRITE_IT)
    moment = _iso(text) or _british(text)
    if moment is None:
        raise UnreadableError("that is no date and time", WRITE_IT)
    return moment_of(moment if moment.tzinfo else moment.replace(tzinfo=HOME))


def _by(lines: list[str]) -> str:
    header = lines[0] if lines else ""
    return max(DELIMITERS, key=header.count)


def _wrong(header: list[str]) -> Refused | None:
    missing = [name for name in NEEDED if name not in header]
    if not missing:
        return None
    names = " and ".join(missing)
    return Refused(
        1,
        f"the first line does not name the columns: {names} is missing",
        f"Let it say: {','.join(COLUMNS)}",
    )


def _rows(
    reader: Iterator[list[str]], header: list[str], skipped: int
) -> Iterator[Read]:
    came: dict[str, int] = {}
    begins = 2 + skipped
    for cells in reader:
        line, begins = begins, reader.line_num + 1 + skipped  # type: ignore[attr-defined] # the reader's own count
        if any(cell.strip() for cell in cells):
            row = _row(line, dict(zip(header, cells, strict=False)))
            yield _once(row, came)


def _row(line: int, cells: Mapping[str, str]) -> Read:
    remarks: list[str] = []

    def text(name: str) -> str:
        return kept(cells.get(name, ""), name, remarks)

    try:
        return Row(
            line=line,
            uid=uid_of(cells.get("uid", "")),
            starts_at=moment_written(cells.get("starts", "")),
            phone=phone_of(cells.get("phone", "")),
            kind=kind_named(cells.get("kind", ""), remarks),
            place=text("where"),
            with_whom=text("with"),
            bring=text("bring"),
            notes=text("notes"),
            wording=wording_named(cells.get("wording", ""), remarks),
            cancelled=cells.get("status", "").strip().lower() in CANCELLED,
            remarks=tuple(remarks),
        )
    except UnreadableError as problem:
        return Refused(line, problem.why, problem.what_to_do)


def _once(row: Read, came: dict[str, int]) -> Read:
    if isinstance(row, Refused):
        return row
    if row.uid in came:
        return Refused(
            row.line,
            f"its uid stands in line {came[row.uid]} too, which was kept",
            "Give each appointment a uid of its own.",
        )
    came[row.uid] = row.line
    return row


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _british(text: str) -> datetime | None:
    text = re.sub(r"\s+(?=[ap]m$)", "", text.lower().replace(".", "/", 2))
    for form in BRITISH:
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - the wall's clock comes after
        except ValueError:
            continue
    return None
