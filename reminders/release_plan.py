"""From a release day that a person entered: what the keyworker does, and texts.

A release day is never worked out here. Where it may be brought forward, because it is
a Friday or the day before a bank holiday, the steps around it say so.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from reminders.local_time import at_home, home_day
from reminders.plan_template import Step, Template, Text
from reminders.quiet import Nation, Quiet, is_bank_holiday, is_working_day, settle
from reminders.stages import Planned, PlannedAnswer

FRIDAY = 4
DAY = timedelta(days=1)
CLOSE = timedelta(days=7)
"""Steps from this long before release on depend on the very day."""
MOST_A_DAY = 2
"""Texts to one person."""
APART = timedelta(hours=3)
"""Between two of them."""
MORNING = time(10)
"""When a text goes that found no room on its own day."""


@dataclass(frozen=True)
class DatedStep:
    """One thing that the keyworker does, with its dates."""

    stage: str
    title: str
    on: date
    until: date
    late: bool = False
    """Whether its usual day is past and it can still be done."""
    may_be_earlier: bool = False
    """Whether it hangs on a release day that may be brought forward."""


def may_be_earlier(release: date, nation: Nation) -> bool:
    """Whether the Friday rule may bring that release forward; the prison decides."""
    return release.weekday() == FRIDAY or is_bank_holiday(release + DAY, nation)


def steps(
    template: Template, release: date, start: date, nation: Nation, today: date
) -> tuple[DatedStep, ...]:
    """What the keyworker can still do, in order; what is late is for today.

    What falls on a day off is done on the working day before it, or after it once the
    person is out.
    """
    found = [
        dated
        for step in template.steps
        if _applies(step, release, nation)
        for dated in _dated(step, release, start, nation)
        if dated.until >= today
    ]
    in_order = sorted(found, key=lambda one: one.on)
    return tuple(_not_before(one, today) for one in in_order)


def texts(
    template: Template,
    release: date,
    quiet: Quiet,
    now: datetime,
    said: Collection[str] = frozenset(),
) -> tuple[PlannedAnswer, ...]:
    """What the person can still use, in order: at most two a day, hours apart.

    Nothing goes before the day of release. What was said before is not said again.
    """
    floor = max(now, at_home(release, time()))
    found: list[PlannedAnswer] = []
    for text in sorted(template.texts, key=lambda one: (one.days, one.at)):
        if stage(text.key) not in said:
            planned = _placed(text, release, quiet, floor, _days(found))
            if planned:
                found.append(PlannedAnswer(planned, text.answer))
                floor = planned.due_at + APART
    return tuple(found)


def stage(key: str) -> str:
    """The stage of a step or a text of a plan."""
    return f"step:{key}"


def _applies(step: Step, release: date, nation: Nation) -> bool:
    here = step.nation in {None, nation}
    return here and (not step.before_days_off or may_be_earlier(release, nation))


def _dated(
    step: Step, release: date, start: date, nation: Nation
) -> Iterator[DatedStep]:
    from_release = step.counted_from == "release"
    anchor = (release if from_release else start) + timedelta(days=step.days)
    unsure = from_release and may_be_earlier(release, nation)
    for number in _numbers(step):
        usual = anchor + relativedelta(months=number)
        on = _working_day(usual, nation, forward=usual >= release)
        yield DatedStep(
            stage=stage(f"{step.key}:{number}" if step.every_months else step.key),
            title=step.title,
            on=on,
            until=max(on, usual + timedelta(days=step.lasts)),
            may_be_earlier=unsure and usual >= release - CLOSE,
        )


def _numbers(step: Step) -> range:
    """After how many months it comes; what comes once comes after none."""
    if step.every_months is None or step.times is None:
        return range(1)
    every = step.every_months
    return range(every, every * step.times + 1, every)


def _working_day(day: date, nation: Nation, *, forward: bool) -> date:
    while not is_working_day(day, nation):
        day += DAY if forward else -DAY
    return day


def _not_before(one: DatedStep, today: date) -> DatedStep:
    if one.on >= today:
        return one
    return DatedStep(one.stage, one.title, today, one.until, True, one.may_be_earlier)


def _days(found: list[PlannedAnswer]) -> Counter[date]:
    return Counter(home_day(one.planned.due_at) for one in found)


def _placed(
    text: Text, release: date, quiet: Quiet, floor: datetime, full: Counter[date]
) -> Planned | None:
    """The text at its time, or at the first good moment after the floor with room."""
    day = release + timedelta(days=text.days)
    sent = _working_day(day, quiet.nation, forward=True) if text.working_day else day
    due_at = at_home(sent, text.at)
    useless_after = at_home(day + timedelta(days=text.lasts), text.until)
    moment = settle(due_at, useless_after, False, quiet, floor)
    while moment and full[home_day(moment)] >= MOST_A_DAY:
        floor = at_home(home_day(moment) + DAY, MORNING)
        moment = settle(due_at, useless_after, False, quiet, floor)
    return Planned(stage(text.key), moment, useless_after) if moment else None
