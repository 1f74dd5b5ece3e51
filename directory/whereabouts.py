"""What people add to a name to say which place they mean: "newport isle of wight"."""

from collections.abc import Iterable, Mapping

from directory.names import plain
from directory.records import Council
from directory.tables import Row, listed

NATIONS = {"England": ("england", "lloegr"), "Wales": ("wales", "cymru")}

WHICH = {"county": "county", "region": "region", "council": "name"}
"""Which of a council's facts each word of a region's recipe looks at."""


def whereabouts(
    councils: Mapping[str, Council], regions: Iterable[Row], places: Iterable[Row]
) -> Mapping[str, frozenset[str]]:
    """By GSS code, everything that a council's places are in, in plain words."""
    inside = {gss: _own(council) for gss, council in councils.items()}
    for region in regions:
        for council in within(region["within"], councils.values()):
            # People in Salford or Bury say Manchester, as people in Barnet say London.
            inside[council.gss] |= {
                name.removeprefix("greater ") for name in _names(region)
            }
    for place in places:
        # A council's own town lends it its nicknames: "moss side, mcr".
        if plain(place["name"]) in inside.get(place["council"], ()):
            inside[place["council"]] |= _names(place)
    return {gss: frozenset(names) for gss, names in inside.items()}


def within(said: str, councils: Iterable[Council]) -> list[Council]:
    """The councils of "county:Kent|council:Medway" or "region:London"."""
    parts = [part.split(":", 1) for part in listed(said)]
    return [
        council
        for council in councils
        if any(getattr(council, WHICH[kind]) == name for kind, name in parts)
    ]


def bare(council: Council) -> str:
    """A council's name as people say it, in plain words: "bristol"."""
    name = plain(council.name).removesuffix(" council").removeprefix("the ")
    # Who says London means more than its oldest square mile.
    return name if name.endswith("london") else name.removeprefix("city of ")


def _own(council: Council) -> set[str]:
    said = (council.name, council.official_name, council.county, council.region)
    return {plain(name) for name in said if name} | {
        bare(council),
        *NATIONS[council.nation],
    }


def _names(row: Row) -> set[str]:
    return {plain(name) for name in (row["name"], *listed(row["aliases"]))}
