"""The lines of places.csv while they are being put together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from directory.names import plain
from directory.records import Council
from directory.whereabouts import bare

type Key = tuple[str, str]
"""A place's plain name and the code of its council: no two places share both."""


@dataclass(frozen=True)
class Entry:
    """One line of places.csv."""

    name: str
    aliases: tuple[str, ...]
    nation: str
    kind: str
    lat: float
    lon: float
    council: str = ""
    population: int = 0

    @property
    def key(self) -> Key:
        """What the line is filed under."""
        return plain(self.name), self.council

    def also(self, *names: str) -> "Entry":
        """The same with more names, none of them twice."""
        known = {plain(name) for name in (self.name, *self.aliases)}
        fresh = {
            plain(name): name for name in reversed(names) if plain(name) not in known
        }
        return replace(self, aliases=(*self.aliases, *reversed(fresh.values())))

    def cells(self) -> tuple[str, ...]:
        """The line, cell by cell."""
        people = str(self.population) if self.population else ""
        names = (self.name, "|".join(self.aliases))
        where = (f"{self.lat:.5f}", f"{self.lon:.5f}", self.council)
        return (*names, self.nation, self.kind, *where, people)


class Entries:
    """All lines, each place once."""

    def __init__(self) -> None:
        self._filed: dict[Key, Entry] = {}

    def lines(self) -> Iterable[tuple[str, ...]]:
        """The finished lines, from A to Z."""
        order = sorted(
            self._filed.values(), key=lambda entry: (entry.name, entry.council)
        )
        return (entry.cells() for entry in order)

    def add_town(self, town: Entry) -> None:
        """A town; of two with one name in one council, the bigger."""
        known = self._filed.get(town.key)
        if known is None or known.population < town.population:
            self._filed[town.key] = town

    def add_council(self, council: Council) -> None:
        """A council: its town where one bears its name, else a line of its own."""
        kind = "borough" if council.region == "London" else "council"
        name = council.name.removesuffix(" Council")
        own = Entry(
            name, (), council.nation, kind, council.lat, council.lon, council.gss
        )
        called = (bare(council), plain(council.name))
        towns = (self._filed.get((name, council.gss)) for name in called)
        town = next((town for town in towns if town), own)
        if kind == "borough" or not town.population:
            town = replace(town, kind=kind)
        self._filed[town.key] = town.also(
            council.name, bare(council), council.official_name
        )

    def add_area(self, area: Entry) -> None:
        """A neighbourhood, which keeps the position that a register gives it."""
        known = self._filed.get(area.key, area)
        kind = known.kind if known.kind == "borough" else area.kind
        self._filed[area.key] = replace(known, kind=kind).also(*area.aliases)

    def add_region(self, region: Entry, within: Sequence[Council]) -> None:
        """A wider area; a town inside it with the same name is the area itself.

        Where a council has the name, as in Shropshire, people mean the council.
        """
        for council in within:
            if plain(region.name) == bare(council):
                return
        for council in within:
            if town := self._filed.pop((plain(region.name), council.gss), None):
                region = replace(region, population=town.population).also(*town.aliases)
        self._filed[region.key] = region

    def add_names(self, name: str, council: str, names: Iterable[str]) -> None:
        """What else a place is called; a place that is not there is a mistake."""
        key = plain(name), council
        if key not in self._filed:
            message = f"no place called {name} in {council or 'no council'}"
            raise LookupError(message)
        self._filed[key] = self._filed[key].also(*names)
