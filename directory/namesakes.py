"""Places, and how those that share a name are told apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

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
"""How many people we take a place of each kind to have if no register knows more."""

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
    """The name with what tells it from its namesakes: "Newport (Isle of Wight)"."""
    population: int = 0

    @property
    def weight(self) -> int:
        """How likely people are to mean it, in inhabitants."""
        return max(self.population, AT_LEAST.get(self.kind, 0))


type ByName = Mapping[str, tuple[Place, ...]]


def by_name(table: Iterable[Row], councils: Mapping[str, Council]) -> ByName:
    """The places of a table under each of their names and labels, in plain words."""
    lines = [(_place(row), _names(row)) for row in table]
    namesakes: dict[str, list[Place]] = defaultdict(list)
    for place, names in lines:
        for name in names:
            namesakes[name].append(place)
    filed: dict[str, list[Place]] = defaultdict(list)
    for place, names in lines:
        labelled = _told_apart(place, namesakes[plain(place.name)], councils)
        # Who is asked which of several places may answer with the label.
        for name in {*names, plain(labelled.says)}:
            filed[name].append(labelled)
    return {name: tuple(places) for name, places in filed.items()}


def likely(namesakes: Iterable[Place]) -> list[Place]:
    """Those of several namesakes that people may mean, the likeliest first."""
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


def _names(row: Row) -> set[str]:
    return {plain(name) for name in (row["name"], *listed(row["aliases"]))}


def _place(row: Row) -> Place:
    where = (float(row["lat"]), float(row["lon"]), row["council"])
    people = int(row["population"] or 0)
    name = row["name"]
    return Place(name, row["nation"], row["kind"], *where, says=name, population=people)


def _told_apart(
    place: Place, namesakes: Iterable[Place], councils: Mapping[str, Council]
) -> Place:
    """The place with a label, unless it dwarfs all others of its name."""
    rivals = [other for other in namesakes if other.council != place.council]
    if all(other.weight * DWARFED <= place.weight for other in rivals):
        return place
    council = councils[place.council] if place.council else None
    return replace(place, says=_label(place.name, council)) if council else place


def _label(name: str, council: Council) -> str:
    """A name with the smallest area that tells it from its namesakes."""
    around = (council.name, council.county, council.region)
    where = next(area for area in around if area and plain(area) != plain(name))
    return f"{name} ({where})"
