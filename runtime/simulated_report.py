"""What came of a simulation: counts in a table, and a picture of the sends by hour."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from rich.table import Table
from sqlalchemy import func, select

from locales import HOME
from reminders.due import KEY
from reminders.records import Reminder
from runtime.simulated_vendor import Sent, SimulatedVendor
from store.inbox import InboxItem
from store.messages import OutgoingMessage
from store.session import Session

DAY_BEGINS, DAY_ENDS = 8, 20
WIDTH, HEIGHT, EDGE = 960, 480, 60
BAR, PAPER, INK = "#1d70b8", "#ffffff", "#0b0c0c"
HOURS = 24


@dataclass
class Report:
    """Everything that was counted."""

    texts: int
    reminders: int
    doubles: int
    answered: Counter[str]
    states: Counter[str]
    """Reminders by what became of them, and why."""
    failures: Counter[str]
    """Texts that did not go out, and why."""
    tasks: Counter[str]
    troubles: Counter[str]
    by_hour: list[int] = field(default_factory=list)
    """Reminders sent, by the hour of the day."""
    most_a_day: Counter[int] = field(default_factory=Counter)
    """How many days of people had so many reminders."""

    def table(self) -> Table:
        """The counts, to print."""
        table = Table("what", "which", "how many", title="What came of it")
        night = sum(self.by_hour[:DAY_BEGINS]) + sum(self.by_hour[DAY_ENDS:])
        rows: list[tuple[str, str, int]] = [
            ("texts", "all", self.texts),
            ("texts", "reminders", self.reminders),
            ("texts", "doubles", self.doubles),
            ("texts", "reminders in quiet hours", night),
            *_rows("the vendor", self.troubles),
            *_rows("people said", self.answered),
            *_rows("reminders", self.states),
            *_rows("texts that did not go", self.failures),
            *_rows("tasks for keyworkers", self.tasks),
        ]
        rows += [
            ("a person on one day", f"{count} reminders", days)
            for count, days in sorted(self.most_a_day.items())
        ]
        for what, which, count in rows:
            table.add_row(what, which, f"{count:,}")
        return table


async def report_of(
    session: Session, vendor: SimulatedVendor, answered: Counter[str]
) -> Report:
    """Count what the database and the vendor's ledger hold."""
    ours = OutgoingMessage.send_key.startswith(KEY)
    ids = set(await session.scalars(select(OutgoingMessage.id).where(ours)))
    reminders = [sent for sent in vendor.ledger if sent.message_id in ids]
    return Report(
        texts=len(vendor.ledger),
        reminders=len(reminders),
        doubles=vendor.doubles(),
        answered=answered,
        states=await _counted(session, Reminder.state, Reminder.reason),
        failures=await _counted(
            session,
            OutgoingMessage.state,
            OutgoingMessage.reason,
            OutgoingMessage.reason.is_not(None),
        ),
        tasks=await _counted(session, InboxItem.kind, None),
        troubles=vendor.troubles,
        by_hour=hours(reminders),
        most_a_day=Counter(days(reminders).values()),
    )


def hours(sent: Iterable[Sent]) -> list[int]:
    """How many went out in each hour of the day, by the clock on the wall."""
    counted = Counter(one.at.astimezone(HOME).hour for one in sent)
    return [counted[hour] for hour in range(HOURS)]


def days(sent: Iterable[Sent]) -> Counter[tuple[str, date]]:
    """How many went to each person on each day."""
    return Counter((one.address, one.at.astimezone(HOME).date()) for one in sent)


def draw(by_hour: Sequence[int], path: Path) -> None:
    """Draw the sends by hour of day, the quiet hours in grey."""
    # Only a simulation draws: a worker has no need of a library for pictures.
    from PIL import Image, ImageDraw  # noqa: PLC0415

    image = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    step = (WIDTH - 2 * EDGE) // HOURS
    tallest = max(1, *by_hour)
    pen.text((EDGE, EDGE // 3), "Reminders sent, by hour of day", INK, font_size=20)
    for hour, count in enumerate(by_hour):
        left, floor = EDGE + hour * step, HEIGHT - EDGE
        if not DAY_BEGINS <= hour < DAY_ENDS:
            pen.rectangle((left, EDGE, left + step - 1, floor), "#f3f2f1")
        top = floor - (HEIGHT - 2 * EDGE) * count // tallest
        pen.text((left + 6, floor + 8), f"{hour:02}", INK, font_size=14)
        if count:
            pen.rectangle((left + 3, top, left + step - 4, floor), BAR)
            pen.text((left + 2, top - 16), f"{count}", INK, font_size=11)
    image.save(path)


async def _counted(
    session: Session, first: object, second: object, *wanted: object
) -> Counter[str]:
    columns = [first] if second is None else [first, second]
    query = select(*columns, func.count()).where(*wanted).group_by(*columns)  # type: ignore[call-overload]
    return Counter(
        {
            ": ".join(str(name) for name in names if name): count
            for *names, count in await session.execute(query)
        }
    )


def _rows(what: str, counted: Counter[str]) -> Iterable[tuple[str, str, int]]:
    return [(what, which, count) for which, count in sorted(counted.items())]
