"""A time of day that stands somewhere in a message: 9, 2pm, 14:30, half past two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from reminders.asked_words import AskedWords, months_of

TAKEN = "\0"
"""Stands where words were taken out."""
LAST_EARLY_HOUR = 6
"""A bare hour up to this one is of the afternoon: few people mean five at night."""
NOON = 12
DAY_HOURS = 24
HOUR = 60

_HALF = r"(?P<half>[ap])\.?\s?m\b\.?"
_MINUTE = r"(?P<minute>[0-5]\d)"
_HOUR = r"(?P<hour>[01]?\d|2[0-3])"
_FREE = rf"(?<![\d/.:£$€-]){_HOUR}"
_LATE = r"(?<![\d/.:£$€-])(?P<hour>1[3-9]|2[0-3])"
_END = r"(?![\d/:]|\.\d|-\d|\s?%)"
_IN_ORDER = r"(?!\s?(?:st|nd|rd|th)\b)"


@dataclass(frozen=True)
class _Found:
    at: time
    start: int
    end: int
    bare: bool
    """Whether it does not say which half of the day."""


def whole_words(phrases: Sequence[str]) -> str:
    """A pattern of any of these phrases, the longest that fits."""
    longest = sorted(phrases, key=len, reverse=True)
    escaped = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest)
    return rf"(?<!\w)(?:{escaped})(?!\w)" if escaped else r"(?!)"


def take_clock(
    text: str, words: Sequence[AskedWords], language: str
) -> tuple[time | None, str]:
    """The first time of day in a text, written the surest way; and the text without.

    A part of the day that stands beside an hour tells which half of the day it is.
    """
    ways = _ways(words, language)
    found = next((one for way in ways for one in _all(way, text)), None)
    rest = _without(text, found)
    part = _named(rest, words)
    if found and part and (part.at.hour > NOON) and found.bare:
        later = found.at.replace(hour=found.at.hour % NOON + NOON)
        return later, _without(rest, part)
    if found:
        return found.at, rest
    return (part.at, _without(text, part)) if part else (None, text)


def _without(text: str, found: _Found | None) -> str:
    if found is None:
        return text
    return f"{text[: found.start].rstrip()}{TAKEN}{text[found.end :].lstrip()}"


def _ways(
    words: Sequence[AskedWords], language: str
) -> Iterator[tuple[re.Pattern[str], int]]:
    """Patterns, the surest first, each with the minutes that it adds to the hour."""
    no_date = rf"{_IN_ORDER}(?!\s?{whole_words(months_of(language))})"
    bare = rf"{_END}{no_date}"
    for one in words:
        parts = [*one.past.items(), *((name, -late) for name, late in one.to.items())]
        for phrase, minutes in parts:
            yield (
                _way(whole_words([phrase]), rf"\s*{_HOUR}(?:\s?{_HALF})?{bare}"),
                minutes,
            )
    yield _way(rf"{_FREE}[:.h]?{_MINUTE}\s?{_HALF}"), 0
    yield _way(rf"{_FREE}\s?{_HALF}"), 0
    yield _way(rf"{_FREE}[:h]{_MINUTE}{_END}"), 0
    yield _way(rf"{_FREE}\s?o'?clock\b"), 0
    for one in words:
        at = whole_words(one.at)
        yield _way(at, rf"\s*{_HOUR}\.{_MINUTE}{_END}"), 0
        yield _way(at, rf"\s*{_HOUR}{bare}"), 0
    yield _way(rf"{_LATE}\.{_MINUTE}{_END}"), 0


def _way(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE | re.ASCII)


def _all(way: tuple[re.Pattern[str], int], text: str) -> Iterator[_Found]:
    pattern, minutes = way
    for match in pattern.finditer(text):
        yield _read(match, minutes)


def _read(match: re.Match[str], more: int) -> _Found:
    parts = match.groupdict()
    hour, half = int(parts["hour"]), (parts.get("half") or "").casefold()
    bare = not half and 0 < hour <= NOON and not parts["hour"].startswith("0")
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    elif bare and hour <= LAST_EARLY_HOUR:
        hour += NOON
    minutes = (hour * HOUR + int(parts.get("minute") or 0) + more) % (DAY_HOURS * HOUR)
    at = time(minutes // HOUR, minutes % HOUR)
    return _Found(at, match.start(), match.end(), bare)


def _named(text: str, words: Sequence[AskedWords]) -> _Found | None:
    for one in words:
        for name, at in one.clocks.items():
            match = re.search(whole_words([name]), text, re.IGNORECASE)
            if match:
                return _Found(at, match.start(), match.end(), bare=False)
    return None
