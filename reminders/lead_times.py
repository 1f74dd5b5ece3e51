"""How long before an appointment a reminder goes: data that an agency can edit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter

from reminders.data import read
from reminders.local_time import at_home, home_day
from reminders.stages import AppointmentKind

type News = Literal["made", "moved", "cancelled"]
type Leads = Mapping[str, LeadTimes]
type Count = Annotated[int, Field(ge=1, le=366)]

LATEST_DAYS = timedelta(hours=12)
"""A reminder days before still comes the evening before."""
LATEST_HOURS = timedelta(minutes=30)
"""One hours before leaves time to set out."""

KINDS = frozenset({"default", *get_args(AppointmentKind.__value__)})

STRICT = ConfigDict(extra="forbid")


@dataclass(frozen=True)
class Lead:
    """One reminder: so many hours before, or so many days before at a time of day."""

    __pydantic_config__ = STRICT

    hours: Count | None = None
    days: Count | None = None
    at: time | None = None
    only_beyond_days: Count | None = None
    latest_minutes: Annotated[int, Field(ge=0, le=24 * 60)] | None = None
    urgent: bool = False

    def __post_init__(self) -> None:
        if (self.hours is None) == (self.days is None):
            raise ValueError("say either hours or days")
        if (self.days is None) != (self.at is None):
            raise ValueError("days need a time of day (at), and hours have none")

    @property
    def stage(self) -> str:
        """Its name among the reminders of one appointment."""
        return f"{self.hours}h" if self.days is None else f"{self.days}d"

    def due_at(self, starts_at: datetime) -> datetime:
        """When it is due for an appointment that begins then."""
        if self.days is None or self.at is None:
            return starts_at - timedelta(hours=self.hours or 0)
        return at_home(home_day(starts_at) - timedelta(days=self.days), self.at)

    def latest(self, starts_at: datetime) -> datetime:
        """From when on it would come too late to be of use."""
        usual = LATEST_HOURS if self.days is None else LATEST_DAYS
        minutes = self.latest_minutes
        return starts_at - (usual if minutes is None else timedelta(minutes=minutes))

    def applies(self, starts_at: datetime, now: datetime) -> bool:
        """Whether the appointment is far enough ahead for it."""
        ahead = timedelta(days=self.only_beyond_days or 0)
        return starts_at - now > ahead


@dataclass(frozen=True)
class LeadTimes:
    """The reminders of one kind of appointment, and when nothing of them goes."""

    __pydantic_config__ = STRICT

    leads: tuple[Lead, ...]
    title: str = ""
    """What keyworkers read where they choose it; a kind of appointment needs none."""
    weekends: bool = False
    bank_holidays: bool = False
    urgent_news: tuple[News, ...] = ("moved", "cancelled")

    def __post_init__(self) -> None:
        stages = [lead.stage for lead in self.leads]
        if twice := sorted({stage for stage in stages if stages.count(stage) > 1}):
            raise ValueError(f"twice the same lead: {', '.join(twice)}")


def lead_times(text: str) -> Leads:
    """Lead times by kind as a text says; BadTemplate names every mistake in it."""
    return read(text, _SHAPE)


@cache
def our_lead_times() -> Leads:
    """Those that hold where an agency has none of its own."""
    return lead_times((Path(__file__).parent / "lead_times.toml").read_text("utf-8"))


def for_kind(
    kind: AppointmentKind, known: Leads, template: str | None = None
) -> LeadTimes:
    """The lead times chosen by name, or those of that kind, or those for all others."""
    return known.get(template or kind) or known.get(kind) or known["default"]


def _sound(known: Leads) -> Leads:
    mistakes = [
        f"{name} is no kind of appointment, and as a template it needs a title"
        for name, lead_times in known.items()
        if name not in KINDS and not lead_times.title
    ]
    if "default" not in known:
        mistakes.append("there are no lead times called default")
    if mistakes:
        raise ValueError("; ".join(mistakes))
    return known


_SHAPE: TypeAdapter[Leads] = TypeAdapter(Annotated[Leads, AfterValidator(_sound)])
