"""When a conviction becomes spent: the table of the Rehabilitation of Offenders Act.

As changed on 28 October 2023, for England and Wales; each row is a fact of `facts.csv`
(`spent_*`). Pure: sentences go in, a day comes out, nothing is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta


class Kind(StrEnum):
    """What the court gave."""

    PRISON = "prison"
    """Prison, detention, and suspended sentences, which count by their length."""
    NEVER = "never"
    """Life, IPP and DPP, and extended sentences for public protection."""
    COMMUNITY = "community"
    """A community order or a youth rehabilitation order."""
    FINE = "fine"
    ABSOLUTE_DISCHARGE = "absolute_discharge"
    CONDITIONAL_DISCHARGE = "conditional_discharge"
    """A conditional discharge or a bind over."""
    ORDER = "order"
    """A relevant order: restraining, sexual harm prevention, disqualification ..."""


@dataclass(frozen=True)
class Sentence:
    """One sentence, as far as the table asks."""

    kind: Kind
    convicted: date
    under_18: bool = False
    """Whether they were under 18 on the day of the conviction."""
    months: int = 0
    """The whole length of a prison sentence, the licence included."""
    ends: date | None = None
    """When the whole sentence or the order ends; None for an order without an end."""
    schedule_18: bool = False
    """A serious violent, sexual or terrorist offence of Schedule 18."""


YEAR, FOUR_YEARS = 12, 48
AFTER_PRISON = (
    # up to so many months: adult's wait, under 18s' wait, in months
    (YEAR, 12, 6),
    (FOUR_YEARS, 48, 24),
)
AFTER_LONG_PRISON = (84, 42)
AFTER_FINE = (12, 6)
ORDER_WITHOUT_END = relativedelta(years=2)


def spent_on(sentence: Sentence) -> date | None:
    """The first day on which a sentence alone is spent; None if it never is."""
    match sentence.kind:
        case Kind.NEVER:
            return None
        case Kind.PRISON:
            return _after_prison(sentence)
        case Kind.FINE:
            adult, young = AFTER_FINE
            months = young if sentence.under_18 else adult
            return _later(sentence.convicted, relativedelta(months=months))
        case Kind.ABSOLUTE_DISCHARGE:
            return sentence.convicted
        case _:
            return sentence.ends or _later(sentence.convicted, ORDER_WITHOUT_END)


def later_of(days: Sequence[date | None]) -> date | None:
    """When all are spent, of which each is spent on such a day; None if one never is.

    A conviction that comes before an earlier one is spent holds the earlier one back
    until both are spent; so does a longer sentence or order of the same day.
    """
    known = [day for day in days if day]
    return max(known) if known and len(known) == len(days) else None


def _after_prison(sentence: Sentence) -> date | None:
    if sentence.ends is None:
        message = "a prison sentence needs the day on which all of it ends"
        raise ValueError(message)
    if sentence.months > FOUR_YEARS and sentence.schedule_18:
        return None
    return _later(sentence.ends, relativedelta(months=_wait(sentence)))


def _wait(sentence: Sentence) -> int:
    for longest, adult, young in AFTER_PRISON:
        if sentence.months <= longest:
            return young if sentence.under_18 else adult
    adult, young = AFTER_LONG_PRISON
    return young if sentence.under_18 else adult


def _later(day: date, wait: relativedelta) -> date:
    return date.fromordinal((day + wait).toordinal())
