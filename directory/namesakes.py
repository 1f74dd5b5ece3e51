"""Places, and how those that share a name are told apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from directory.names import plain
from directory.records import Council
from directory.tables import Row, listed

AT_LEAST = {
    "region": 500_000,
    "borough": 60_000,
    "council": 60_000,
    "area": 8_000,
    "town": 1_000,
}
"""How many people we take a place to have, by its kind, where the register knows fewer."""

DWARFED = 20
"""How many times bigger a namesake must be for a place not to be meant."""


@dataclass(frozen=True)
class Place:
    """One place in England or Wales."""

    name: str
    nation: str
    kind: str
    """A town, area, borough, council, region, outcode or postcode."""
    lat: float
    lon: float
    council: str
    """The GSS code of the council that does housing there; a region has none."""
    says: str
    """The name with what tells it from others of that name: "Newport (Isle of Wight)"."""
    population: int = 0

    @property
    def weight(self) -> int:
        """How likely people are to mean it, in inhabitants."""
        return max(self.population, AT_LEAST.get(self.kind, 0))


type ByName = Mapping[str, tuple[Place, ...]]


def by_name(table: Iterable[Row], councils: Mapping[str, Council]) -> ByName:
    """The places of a table under each of their names, in plain words."""
    named = [(row, {plain(name) for name in _names(row)}) for row in table]
    shared = _shared(named)
    filed: dict[str, list[Place]] = defaultdict(list)
    for row, names in named:
        council = councils.get(row["council"])
        apart = council is not None and plain(row["name"]) in shared
        place = _place(
            row, says(row["name"], council) if council and apart else row["name"]
        )
        for name in names:
            filed[name].append(place)
    return {name: tuple(places) for name, places in filed.items()}


def likely(namesakes: Iterable[Place]) -> list[Place]:
    """Those of several places with one name that people may mean, the likeliest first."""
    ranked = sorted(namesakes, key=lambda place: -place.weight)
    return one_for_each_council(
        place for place in ranked if place.weight * DWARFED > ranked[0].weight
    )


def one_for_each_council(places: Iterable[Place]) -> list[Place]:
    """The first place under each council: of the others we would say the same."""
    first: dict[str, Place] = {}
    for place in places:
        first.setdefault(place.council or place.name, place)
    return list(first.values())


def says(name: str, council: Council) -> str:
    """A name with the smallest area that tells it from its namesakes."""
    around = (council.name, council.county, council.nation)
    return f"{name} ({next(area for area in around if area and plain(area) != plain(name))})"


def _names(row: Row) -> tuple[str, ...]:
    return (row["name"], *listed(row["aliases"]))


def _place(row: Row, label: str) -> Place:
    where = (float(row["lat"]), float(row["lon"]), row["council"])
    people = int(row["population"] or 0)
    return Place(row["name"], row["nation"], row["kind"], *where, label, people)


def _shared(named: Iterable[tuple[Row, set[str]]]) -> set[str]:
    """The names that places under different councils have in common."""
    under: dict[str, set[str]] = defaultdict(set)
    for row, names in named:
        for name in names:
            under[name].add(row["council"])
    return {name for name, councils in under.items() if len(councils) > 1}
