"""What we hold: services, prisons and councils, read from the tables beside this file.

The nouns are those of Open Referral UK as far as one table can have them, since the
directory moves to its full shape later: a service has a name, what it does, whom it is
for (eligibility), the area it serves, phones, schedule, cost and languages.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from directory.tables import Row, listed, rows

NEEDS = (
    "housing",
    "food",
    "drugs",
    "alcohol",
    "mental_health",
    "health",
    "family",
    "bame",
    "women",
    "legal",
    "work",
    "training",
    "money",
    "id",
    "mentoring",
    "veterans",
    "immigration",
)
"""What people can ask help with, as the understanding of messages names it."""

BOTH = "both"
"""The nation of what serves England and Wales alike."""

SHOWN = "ok"
"""The only status that people may ever be shown; `doubt` and `unverified` wait."""


@dataclass(frozen=True)
class TextLine:
    """A number to text, and the word to send if one is asked for."""

    number: str
    word: str


@dataclass(frozen=True)
class Service:
    """One service or helpline: whom to call about what."""

    id: str
    name: str
    needs: tuple[str, ...]
    for_whom: tuple[str, ...]
    """The groups it is kept for; none means anyone."""
    nation: str
    area: tuple[str, ...]
    """The regions, counties or councils it serves; none means the whole nation."""
    what: str
    phone: str
    text: TextLine | None
    url: str
    hours: str
    """As OpenStreetMap writes opening_hours; empty where no source confirms them."""
    cost: str
    """What a call costs: free, local, standard, or nothing known."""
    languages: tuple[str, ...]
    source: str
    as_of: str
    checked: date | None
    status: str

    @property
    def shown(self) -> bool:
        """Whether people may be told of it."""
        return self.status == SHOWN


@dataclass(frozen=True)
class Prison:
    """One prison, by the names that people call it."""

    code: str
    name: str
    aliases: tuple[str, ...]
    nation: str
    region: str
    address: str
    postcode: str
    lat: float
    lon: float
    visits_phone: str
    visits_email: str
    online_booking: bool
    govuk_url: str
    source: str
    checked: date


@dataclass(frozen=True)
class Council:
    """One council that must help people without a home."""

    gss: str
    name: str
    official_name: str
    nation: str
    region: str
    county: str
    homepage: str
    govuk_page: str
    lat: float
    lon: float
    source: str
    checked: date

    @property
    def url(self) -> str:
        """Where it is found on the web, as far as we know."""
        return self.homepage or self.govuk_page


def typed(url: str) -> str:
    """An address of the web as people read and type it."""
    return url.partition("//")[2].rstrip("/")


def services() -> tuple[Service, ...]:
    """All services, shown or not, in the order in which the editor would offer them."""
    return tuple(_service(row) for row in rows("services"))


def prisons() -> tuple[Prison, ...]:
    """All prisons that are open."""
    return tuple(_prison(row) for row in rows("prisons"))


def councils() -> Mapping[str, Council]:
    """All housing councils by their GSS code."""
    return MappingProxyType({row["gss"]: _council(row) for row in rows("councils")})


def _service(row: Row) -> Service:
    several = {
        name: listed(row[name]) for name in ("needs", "for_whom", "area", "languages")
    }
    checked = date.fromisoformat(row["checked"]) if row["checked"] else None
    read: dict[str, Any] = {**row, **several, "checked": checked}
    return Service(**{**read, "text": _text_line(row["text"])})


def _text_line(cell: str) -> TextLine | None:
    """The line written as "85258:SHOUT", or as a bare number."""
    number, _, word = cell.partition(":")
    return TextLine(number, word) if number else None


def _prison(row: Row) -> Prison:
    read: dict[str, Any] = {
        **row,
        "aliases": listed(row["aliases"]),
        "lat": float(row["lat"]),
        "lon": float(row["lon"]),
        "online_booking": row["online_booking"] == "yes",
        "checked": date.fromisoformat(row["checked"]),
    }
    return Prison(**read)


def _council(row: Row) -> Council:
    read: dict[str, Any] = {
        **row,
        "lat": float(row["lat"]),
        "lon": float(row["lon"]),
        "checked": date.fromisoformat(row["checked"]),
    }
    return Council(**read)
