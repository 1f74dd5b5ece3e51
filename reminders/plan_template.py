"""What a release plan is made of: data that an agency can copy and edit."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import time
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, TypeAdapter

from reminders.data import read
from reminders.quiet import Nation

FOLDER = Path(__file__).parent / "plans"
STRICT = ConfigDict(extra="forbid")

type Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
type Words = Annotated[str, StringConstraints(min_length=1, max_length=120)]
type Lasts = Annotated[int, Field(ge=0, le=400)]
type Times = Annotated[int, Field(ge=1, le=36)]


@dataclass(frozen=True)
class Step:
    """One thing that the keyworker does, and how long it can still be done."""

    __pydantic_config__ = STRICT

    key: Key
    title: Words
    days: Annotated[int, Field(ge=-400, le=400)]
    lasts: Lasts
    counted_from: Literal["release", "start"] = "release"
    every_months: Times | None = None
    times: Times | None = None
    nation: Nation | None = None
    before_days_off: bool = False

    def __post_init__(self) -> None:
        if (self.every_months is None) != (self.times is None):
            raise ValueError("every_months and times go together")


@dataclass(frozen=True)
class Text:
    """One answer that the person is sent unasked, from the day of release on."""

    __pydantic_config__ = STRICT

    key: Key
    answer: str
    days: Annotated[int, Field(ge=0, le=400)]
    at: time
    lasts: Lasts
    until: time = time(17)
    working_day: bool = False

    def __post_init__(self) -> None:
        if not self.lasts and self.until <= self.at:
            raise ValueError("it would be of no use at the time that it is sent")


@dataclass(frozen=True)
class Template:
    """All steps and texts of a release plan."""

    __pydantic_config__ = STRICT

    title: Words
    steps: tuple[Step, ...]
    texts: tuple[Text, ...]

    def __post_init__(self) -> None:
        keys = [step.key for step in self.steps] + [text.key for text in self.texts]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"keys come twice: {', '.join(twice)}")


def template(text: str) -> Template:
    """A plan's template as a text says; BadTemplate names every mistake in it."""
    return read(text, _SHAPE)


@cache
def our_template() -> Template:
    """The one that holds where an agency has none of its own."""
    return template((FOLDER / "leaving_prison.toml").read_text("utf-8"))


def unknown_answers(plan: Template, known: Collection[str]) -> tuple[str, ...]:
    """Answers that its texts name and nobody can say."""
    return tuple(text.answer for text in plan.texts if text.answer not in known)


_SHAPE = TypeAdapter(Template)
