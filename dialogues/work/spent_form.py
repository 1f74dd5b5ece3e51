"""Working out with someone when a conviction is spent: five questions at the most."""

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from dateutil import parser

from dialogues.forms import Form, Given, Question, begin
from dialogues.replies import Cue
from dialogues.work import spent_answers as words
from dialogues.work.spent import Kind, Sentence, later_of, spent_on

YOUNG = "young"
YES = "yes"
HELD, NEVER = "held", "never"
ISO = re.compile(r"\s*\d{4}-")
LENGTH = re.compile(r"(\d{1,3})\s*(y|m|w|d)?", re.IGNORECASE)
MONTHS = {"y": 12.0, "m": 1.0, "w": 12 / 52, "d": 12 / 365}
LONG_MONTHS = 48


def months_in(text: str) -> str | None:
    """A length as whole months, rounded up: "18 months", "2 yrs 6 m", "6 weeks"."""
    found = LENGTH.findall(text)
    if not found:
        return None
    units = [(int(count), (unit or "m").lower()) for count, unit in found]
    months = sum(count * MONTHS[unit] for count, unit in units)
    return str(int(-(-months // 1)))


def day_in(text: str) -> str | None:
    """A day with its year, the day before the month: "4/3/2027", "4 March 2027"."""
    if not re.search(r"\d{4}|\d{2}\s*$", text):
        return None
    try:
        found = parser.parse(
            text, dayfirst=not ISO.match(text), default=parser.parse("1 January 2000")
        )
    except (ValueError, OverflowError):
        return None
    return str(found.date().isoformat())


QUESTIONS: Mapping[str, Question] = MappingProxyType(
    {
        "kind": Question("kind", "work.spent_kind", words.KINDS),
        "age": Question("age", "work.spent_age", words.AGES),
        "months": Question("months", "work.spent_length", {}, months_in),
        "serious": Question("serious", "work.spent_serious", words.YES_NO),
        "ends": Question("ends", "work.spent_ends", {}, day_in),
        "convicted": Question("convicted", "work.spent_day", {}, day_in),
        "more": Question("more", "work.spent_more", words.YES_NO),
    }
)


def _next(given: Given) -> Question | None:
    return next((QUESTIONS[n] for n in _wanted(given) if n not in given), None)


def _wanted(given: Given) -> tuple[str, ...]:
    """What has to be known, as far as what is known says so."""
    if "kind" not in given:
        return ("kind",)
    kind = Kind(given["kind"])
    if kind in {Kind.NEVER, Kind.ABSOLUTE_DISCHARGE}:
        return ()
    if kind is Kind.FINE:
        return ("age", "convicted", "more")
    if kind is Kind.PRISON:
        serious = ("serious",) if int(given.get("months", 0)) > LONG_MONTHS else ()
        return ("age", "months", *serious, "ends", "more")
    return ("ends", "more")


def _finish(given: Given, today: date) -> Cue:
    held = _held(given)
    if given["kind"] == Kind.ABSOLUTE_DISCHARGE:
        if not held:
            return Cue("work.spent_at_once")
        day = held[0]  # spent at once, it holds nothing back
    else:
        day = later_of([spent_on(_sentence(given, today)), *held])
    if given.get("more") == YES:
        until = NEVER if day is None else day.isoformat()
        return begin(SPENT, today, "work.spent_again", {HELD: until})
    if day is None:
        return Cue("work.spent_never")
    answer = "work.spent_already" if day <= today else "work.spent_later"
    return Cue(answer, {"day": f"date:{day.isoformat()}"})


def _held(given: Given) -> list[date | None]:
    """When the convictions are spent that were worked out before this one."""
    if HELD not in given:
        return []
    return [None if given[HELD] == NEVER else date.fromisoformat(given[HELD])]


def _sentence(given: Given, today: date) -> Sentence:
    def day(name: str) -> date | None:
        return date.fromisoformat(given[name]) if name in given else None

    return Sentence(
        Kind(given["kind"]),
        convicted=day("convicted") or day("ends") or today,
        under_18=given.get("age") == YOUNG,
        months=int(given.get("months", 0)),
        ends=day("ends"),
        schedule_18=given.get("serious") == YES,
    )


SPENT = Form("spent", _next, _finish)
