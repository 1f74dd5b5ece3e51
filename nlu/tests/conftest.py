"""What the tests of the pipeline share: a few lists, small enough to read."""

import pytest

from components.finding import Finder


def place(name: str, aliases: str = "", kind: str = "town", population: int = 50_000):
    return {
        "name": name,
        "aliases": aliases,
        "kind": kind,
        "population": str(population),
    }


PLACES = [
    place("Leeds", population=500_000),
    place("Leicester", population=360_000),
    place("Luton", population=220_000),
    place("London", "ldn", "region"),
    place("Peckham", kind="area", population=0),
    place("Croydon", population=170_000),
    place("Manchester", "mcr|manny", population=560_000),
    place("Birmingham", "bham|b'ham|brum", population=1_150_000),
    place("Newcastle upon Tyne", "Newcastle|the toon", population=300_000),
    place("Newcastle under Lyme", "Newcastle", population=75_000),
    place("Stoke", population=900),
    place("Stoke-on-Trent", "Stoke", population=260_000),
    place("St Helens", "st hellens", population=100_000),
    place("King's Lynn", "Lynn", population=46_000),
    place("Wakefield", population=110_000),
    place("Derby", population=270_000),
    place("York", population=150_000),
    place("Bury", population=80_000),
    place("Bath", population=95_000),
    place("Hope", population=600),
    place("Hope", population=4_000),
    place("March", population=20_000),
    place("Reading", population=320_000),
    place("Settle", population=2_500),
    place("Catterick", population=3_100),
    place("Durham", population=48_000),
    place("Kingston upon Hull", "Hull", population=270_000),
    place("Kingston upon Thames", population=40_000),
    place("Wandsworth", "London Borough of Wandsworth", "borough", 0),
    place("Bridgend", population=46_000),
    place("Abertawe", population=0, kind="area"),
]
PRISONS = [
    {"name": "Manchester", "aliases": "Strangeways"},
    {"name": "Wormwood Scrubs", "aliases": "The Scrubs|Scrubs"},
    {"name": "Pentonville", "aliases": "The Ville|Ville"},
    {"name": "Leeds", "aliases": "Armley"},
    {"name": "Durham", "aliases": ""},
    {"name": "Wandsworth", "aliases": "Wanno"},
    {"name": "Send", "aliases": ""},
    {"name": "Parc", "aliases": "Bridgend"},
]
ELSEWHERE = [{"name": "Derry"}]
ORDINARY = "the money advance deposit visit letter hoping settled".split()


@pytest.fixture(scope="session")
def finder() -> Finder:
    return Finder.of(PLACES, PRISONS, ELSEWHERE, ORDINARY)
