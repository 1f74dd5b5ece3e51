"""Which reminders an appointment gets, and when; without a clock or a database."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from reminders.lead_times import Lead, LeadTimes, News
from reminders.quiet import Quiet, settle
from reminders.stages import Appointment, Planned

ENOUGH = timedelta(hours=3)
"""Two reminders closer than this are one too many."""


def plan(
    appointment: Appointment,
    lead_times: LeadTimes,
    quiet: Quiet,
    now: datetime,
    formerly: datetime | None = None,
) -> tuple[Planned, ...]:
    """All that is to be said of an appointment newly made, moved or cancelled.

    It depends on what the appointment is now and on nothing planned before, so what
    it returns takes the place of all that was. The news goes at once, and it should
    come before the time that the appointment formerly had. A reminder whose time is
    past is left to the news.

    Of two reminders that would fall within three hours of each other the later one is
    enough. A reminder within three hours after the news would only repeat it.
    """
    hours = _closing(quiet, lead_times)
    news = _news(appointment, lead_times, hours, now, formerly)
    if appointment.status == "cancelled":
        return news
    starts_at = appointment.starts_at
    leads = (lead for lead in lead_times.leads if lead.applies(starts_at, now))
    return _spaced(news, _by_lead(leads, starts_at, hours, now))


def _closing(quiet: Quiet, lead_times: LeadTimes) -> Quiet:
    return replace(
        quiet,
        weekends=quiet.weekends or lead_times.weekends,
        bank_holidays=quiet.bank_holidays or lead_times.bank_holidays,
    )


def _news(
    appointment: Appointment,
    lead_times: LeadTimes,
    quiet: Quiet,
    now: datetime,
    formerly: datetime | None,
) -> tuple[Planned, ...]:
    name, end = _news_of(appointment), appointment.starts_at
    urgent = name in lead_times.urgent_news
    wanted_by = min(end, formerly or end)
    due_at = settle(now, wanted_by, urgent, quiet, now) or settle(
        now, end, urgent, quiet, now
    )
    return (Planned(name, due_at, end, urgent),) if due_at else ()


def _news_of(appointment: Appointment) -> News:
    if appointment.status == "cancelled":
        return "cancelled"
    return "moved" if appointment.sequence else "made"


def _by_lead(
    leads: Iterable[Lead], starts_at: datetime, quiet: Quiet, now: datetime
) -> list[Planned]:
    """A reminder for each lead that can still be kept, the first one first."""
    found = []
    for lead in leads:
        due_at = lead.due_at(starts_at)
        moment = settle(due_at, lead.latest(starts_at), lead.urgent, quiet, now)
        if due_at >= now and moment:
            found.append(Planned(lead.stage, moment, starts_at, lead.urgent))
    return sorted(found, key=lambda one: one.due_at)


def _spaced(news: tuple[Planned, ...], by_lead: list[Planned]) -> tuple[Planned, ...]:
    """Without those that come too close after the news or before a later one."""
    kept: list[Planned] = []
    for one in reversed(by_lead):
        if not kept or kept[-1].due_at - one.due_at >= ENOUGH:
            kept.append(one)
    told = [one for one in reversed(kept) if _is_new(one, news)]
    return (*news, *told)


def _is_new(one: Planned, news: tuple[Planned, ...]) -> bool:
    return all(one.due_at - told.due_at >= ENOUGH for told in news)
