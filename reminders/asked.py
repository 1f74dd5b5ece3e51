"""What a person asks us to remind them of, in their own words: what, and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from dateparser.data.languages_info import language_order
from dateparser.date import DateDataParser
from dateparser.search import search_dates
from dateutil.relativedelta import relativedelta

from locales import HOME
from reminders.asked_words import EVERYBODY, AskedWords, words_of
from reminders.clock_times import TAKEN, take_clock, whole_words
from reminders.local_time import at_home

USUAL = time(9)
"""Where nobody says a time."""
LONGEST = 300
"""Letters of a message that are looked at."""
FARTHEST = timedelta(days=2 * 366)
NO_DATE = re.compile(r"\+?\d[\d ]{4,}\d|[£$€]\s?\d[\d.,]*|\b\d+\.\d\d(?!\.?\d)")
"""Phone numbers and sums of money, which the library takes for dates."""

EDGES = " ,.;:!?-"

type Missing = Literal["day", "past", "far"]


@dataclass(frozen=True)
class Asked:
    """What is to be said, when in UTC, or what we have to ask first."""

    what: str
    when: datetime | None
    missing: Missing | None = None
    """No day was named; or it is past; or it is too far ahead to be promised."""
    time_assumed: bool = False
    """Whether nobody said a time, so that we say which one we take."""
    again: bool = False
    """Whether it was asked for again and again; we remind once, and say so."""


@dataclass(frozen=True)
class _Day:
    """A day that was named, or a moment so many minutes ahead; and its words."""

    words: str
    on: date
    moment: datetime | None = None


def asked(text: str, language: str, now: datetime) -> Asked:
    """Read a request such as "remind me to ring the council tomorrow at 9".

    Days are read in the person's language and in English, the British way round. A
    time without a day is the next such time. A day without a time is nine o'clock.
    """
    words = words_of(language)
    clock, rest = take_clock(_put_right(text[:LONGEST], words), words, language)
    day = _day(rest.replace(TAKEN, " "), language, now)
    if day:
        day, rest = _taken(day, rest, words)
    what, again = _what(rest, words), _is_repeated(rest, words)
    if day:
        return _checked(_on(day, clock, Asked(what, now, again=again), now), now)
    if clock:
        return Asked(what, _next(clock, now), again=again)
    return Asked(what, None, "day", again=again)


def _on(day: _Day, clock: time | None, found: Asked, now: datetime) -> Asked:
    if clock:
        return replace(found, when=at_home(day.on, clock))
    if day.moment:
        return replace(found, when=day.moment)
    when = at_home(day.on, _usual(day.on, now))
    return replace(found, when=when, time_assumed=True)


def _checked(found: Asked, now: datetime) -> Asked:
    if found.when is None or found.when <= now:
        return replace(found, when=None, missing="past")
    if found.when > now + FARTHEST:
        return replace(found, when=None, missing="far")
    return found


def _put_right(text: str, words: Sequence[AskedWords]) -> str:
    """The text in words that the library knows, in one line."""
    text = re.sub(r"[\s\0]+", " ", text.replace("\u2019", "'")).strip()
    for one in words:
        for said, known in one.same_as.items():
            text = re.sub(whole_words([said]), known, text, flags=re.IGNORECASE)
    return text


def _next(clock: time, now: datetime) -> datetime:
    """The next time that the clock on the wall shows it."""
    today = now.astimezone(HOME).date()
    at = at_home(today, clock)
    return at if at > now else at_home(today + timedelta(days=1), clock)


def _usual(on: date, now: datetime) -> time:
    """Nine o'clock; today, when that is past, the next full hour but one."""
    local = now.astimezone(HOME)
    if on != local.date() or local.time() < USUAL:
        return USUAL
    return time(min(local.hour + 2, 23))


def _day(text: str, language: str, now: datetime) -> _Day | None:
    text = NO_DATE.sub(",", text)
    codes = dict.fromkeys((language, EVERYBODY))
    found = (_in(code, text, now) for code in codes if code in language_order)
    return next((day for day in found if day), None)


def _in(language: str, text: str, now: datetime) -> _Day | None:
    # A time that no date has of itself, so that what is counted from it is known.
    local = now.astimezone(HOME).replace(tzinfo=None, microsecond=1)
    settings = _settings(local)
    try:
        spans = search_dates(text, languages=[language], settings=settings) or ()
        days = (_read(words, language, local, now) for words, _ in spans)
        return next((day for day in days if day), None)
    except (ArithmeticError, LookupError, TypeError, ValueError):
        return None  # what the library cannot read names no day


def _settings(local: datetime) -> dict[str, object]:
    return {
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": local,
        "RETURN_TIME_AS_PERIOD": True,
    }


def _read(words: str, language: str, local: datetime, now: datetime) -> _Day | None:
    """What words mean that may be a day; None for a month or a year alone."""
    found, period = _parsed(words, language, local)
    if found is None:
        return None
    if period == "time":
        return _Day(words, found.date(), now + (found - local))
    if found.time() == local.time():  # counted from now, as tomorrow is
        return _Day(words, found.date())
    if period in {"month", "year"}:
        return None
    if found.date() < local.date():
        found = _month_later(words, language, local, found)
    return _Day(words, found.date())


def _month_later(
    words: str, language: str, local: datetime, found: datetime
) -> datetime:
    """The same day of the next month, where words name no month: the 5th."""
    later, _ = _parsed(words, language, local + relativedelta(months=1))
    return later if later and later - found > timedelta(days=27) else found


def _parsed(
    words: str, language: str, local: datetime
) -> tuple[datetime | None, str | None]:
    parser = DateDataParser(languages=[language], settings=_settings(local))
    data = parser.get_date_data(words)
    return data.date_obj, data.period


def _taken(day: _Day, text: str, words: Sequence[AskedWords]) -> tuple[_Day, str]:
    """The day, a week later where the words around it say so; and the text without."""
    start = text.replace(TAKEN, " ").find(day.words)
    if start < 0:
        return day, text
    before, after = text[:start].rstrip(), text[start + len(day.words) :].lstrip()
    on = [word for one in words for word in one.week_on]
    later = [word for one in words for word in one.week_after]
    if week := re.search(rf"{whole_words(on)}$", before, re.IGNORECASE):
        before = before[: week.start()].rstrip()
    elif week := re.match(whole_words(later), after, re.IGNORECASE):
        after = after[week.end() :].lstrip()
    if week:
        day = replace(day, on=day.on + timedelta(days=7))
    return day, f"{before}{TAKEN}{after}"


def _is_repeated(text: str, words: Sequence[AskedWords]) -> bool:
    every = whole_words([word for one in words for word in one.every])
    return bool(re.search(rf"{every}\s*{TAKEN}", text, re.IGNORECASE))


def _what(text: str, words: Sequence[AskedWords]) -> str:
    """What is left when a day and a time are gone, without the words of asking."""
    lead_in = whole_words([word for one in words for word in one.lead_in])
    every = whole_words([word for one in words for word in one.every])
    between = whole_words([word for one in words for word in one.between])
    gap = rf"(?:{every}\s*|(?:{between}\s*)*){TAKEN}"
    text = re.sub(gap, " ", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+", " ", text).strip(EDGES)
    while found := re.match(lead_in, text, re.IGNORECASE):
        text = text[found.end() :].strip(EDGES)
    return text
