"""One appointment as a file lists it, or why it could not be read and what to do."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import cast, get_args

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from reminders.stages import AppointmentKind, Wording

KINDS: tuple[AppointmentKind, ...] = get_args(AppointmentKind.__value__)
WORDINGS: tuple[Wording, ...] = get_args(Wording.__value__)
LONGEST = 300
"""Letters of a place, a name or a note that are kept."""
LONGEST_UID = 255
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
PHONE = re.compile(r"\+?[\d\s()./-]+")


class UnreadableError(ValueError):
    """A part of a row that cannot be read: what is wrong, and what to do."""

    def __init__(self, why: str, what_to_do: str) -> None:
        super().__init__(why)
        self.why = why
        self.what_to_do = what_to_do


@dataclass(frozen=True)
class Row:
    """One appointment of a file."""

    line: int
    uid: str
    """Its name in the file: the same in the next file, so that it is never doubled."""
    starts_at: datetime
    phone: str | None = None
    """None where the file names no phone; then we must know the appointment."""
    kind: AppointmentKind | None = None
    """None, as an empty text below, where the file does not say."""
    place: str = ""
    with_whom: str = ""
    bring: str = ""
    notes: str = ""
    wording: Wording | None = None
    cancelled: bool = False
    series: str | None = None
    """The event of a calendar whose times were all read, of which it is one."""
    remarks: tuple[str, ...] = ()
    """What was wrong but did no harm: what was kept of it, and what to do."""


@dataclass(frozen=True)
class Refused:
    """A row that was not read; nothing of it is kept."""

    line: int
    why: str
    what_to_do: str


type Read = Row | Refused


def phone_of(text: str) -> str | None:
    """A phone number in its one form; None where none is given."""
    text = text.strip().removeprefix("tel:")
    if not text:
        return None
    if "E+" in text.upper():
        raise UnreadableError(
            "the spreadsheet has shortened the phone number",
            "Format that column as text, and type the number again.",
        )
    number = _number(text)
    if number is None:
        raise UnreadableError(
            "that is no phone number", "Write it as 07700 900123 or +44 7700 900123."
        )
    if phonenumbers.number_type(number) == PhoneNumberType.FIXED_LINE:
        raise UnreadableError(
            "that phone is a landline, which gets no texts", "Give a mobile number."
        )
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))


def _number(text: str) -> phonenumbers.PhoneNumber | None:
    if not PHONE.fullmatch(text):
        return None
    try:
        number = phonenumbers.parse(text, "GB")
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(number)
    return number if possible == ValidationResult.IS_POSSIBLE else None


def uid_of(text: str) -> str:
    """The name of an appointment in its file."""
    uid = text.strip()
    if not uid:
        raise UnreadableError(
            "it has no uid",
            "Give each appointment a name or number of its own that stays the same, "
            "so that we know it again when it moves.",
        )
    if len(uid) > LONGEST_UID or "\0" in uid:
        raise UnreadableError(
            "its uid is not one", f"At most {LONGEST_UID} letters and digits."
        )
    return uid


def moment_of(moment: datetime) -> datetime:
    """That moment in UTC, if an appointment can be then."""
    try:
        starts_at = moment.astimezone(UTC)
    except (OverflowError, ValueError):
        starts_at = None
    if starts_at is None or not EARLIEST <= starts_at < LATEST:
        raise UnreadableError(
            "that year cannot be right", "Look at the year of the date."
        )
    return starts_at


def kept(text: str, name: str, remarks: list[str]) -> str:
    """A text as far as it is kept; what was cut off is remarked."""
    text = text.replace("\0", "").strip()
    if len(text) > LONGEST:
        remarks.append(
            f"{name} is long: the first {LONGEST} letters were kept. Shorten it."
        )
    return text[:LONGEST].rstrip()


def kind_named(text: str, remarks: list[str]) -> AppointmentKind | None:
    """The kind of that name, as we or a person may write it."""
    name = re.sub(r"[\s-]+", "_", text.strip().lower())
    if name in KINDS:
        return name
    found = kind_told(text)
    if name and found is None:
        remarks.append(f"that kind is not known: kept as other. {_one_of(KINDS)}")
        return "other"
    return found


def kind_told(title: str) -> AppointmentKind | None:
    """The kind that the words of a title tell of."""
    said = f" {' '.join(re.findall(r"[\w']+", title.lower()))} "
    for kind, words in _kind_words().items():
        if any(f" {word} " in said for word in words):
            return kind
    return None


def wording_named(text: str, remarks: list[str]) -> Wording | None:
    """The wording of that name; discreet where it is none."""
    name = text.strip().lower()
    if not name:
        return None
    if name not in WORDINGS:
        remarks.append(
            f"that wording is not known: kept as discreet. {_one_of(WORDINGS)}"
        )
    return "plain" if name == "plain" else "discreet"


def _one_of(names: tuple[str, ...]) -> str:
    return f"Use one of: {', '.join(names)}."


@cache
def _kind_words() -> Mapping[AppointmentKind, tuple[str, ...]]:
    text = (Path(__file__).parent / "kind_words.toml").read_text("utf-8")
    return {
        cast("AppointmentKind", kind): tuple(words)
        for kind, words in tomllib.loads(text).items()
    }
