from itertools import pairwise

import pytest

from directory import gazetteer
from directory.ground import Ground
from directory.namesakes import AT_LEAST
from directory.postcodes import Postcodes
from directory.records import councils
from directory.tables import rows

PLACES = list(rows("places"))
YORK = "E06000014"


def test_places_have_what_readers_of_the_table_expect() -> None:
    assert list(PLACES[0]) == [
        "name",
        "aliases",
        "nation",
        "kind",
        "lat",
        "lon",
        "council",
        "population",
    ]
    assert {row["kind"] for row in PLACES} == set(AT_LEAST)
    assert {row["nation"] for row in PLACES} == {"England", "Wales"}


def test_places_lie_in_england_and_wales() -> None:
    for row in PLACES:
        assert 49.8 < float(row["lat"]) < 55.9, row["name"]
        assert -6.5 < float(row["lon"]) < 1.8, row["name"]


def test_places_are_sorted_and_each_once() -> None:
    keys = [(row["name"], row["council"]) for row in PLACES]
    assert all(one < other for one, other in pairwise(keys))


def test_only_regions_have_no_council() -> None:
    assert {row["kind"] for row in PLACES if not row["council"]} == {"region"}


def test_every_council_is_a_place() -> None:
    known = {
        (name, row["council"])
        for row in PLACES
        for name in (row["name"], *row["aliases"].split("|"))
    }
    for gss, council in councils().items():
        assert (council.official_name, gss) in known, council.name


@pytest.mark.parametrize(
    ("town", "council"),
    [
        ("Salford", "Salford"),
        ("Gateshead", "Gateshead"),
        ("West Bridgford", "Rushcliffe"),
        ("Mangotsfield", "South Gloucestershire"),
        ("Huyton", "Knowsley"),
        ("Solihull", "Solihull"),
        ("Hawarden", "Flintshire"),
        ("Caldicot", "Monmouthshire"),
    ],
)
def test_towns_near_a_border_are_on_the_right_side(town: str, council: str) -> None:
    found = [row["council"] for row in PLACES if row["name"] == town]
    assert councils()[found[0]].name == council


def test_outcodes_are_as_the_postcodes_say() -> None:
    made = dict(gazetteer._outcodes(Postcodes.read().all("Y")))
    shipped = {
        row["outcode"]: row["council"]
        for row in rows("outcodes")
        if row["outcode"].startswith("Y")
    }
    assert {code: council for code, (council, *_) in made.items()} == shipped


def test_towns_are_as_the_register_says() -> None:
    ground = Ground(Postcodes.read().all("Y"))
    york = next(city for city in gazetteer._cities(["ENG"]) if city["name"] == "York")
    made = gazetteer._town(york, ground)
    assert (made.name, made.council, made.kind) == ("York", YORK, "town")
    shipped = next(row for row in PLACES if row["name"] == "York")
    assert shipped["lat"] == f"{made.lat:.5f}"
    assert set(made.aliases) <= set(shipped["aliases"].split("|"))


def test_names_in_other_scripts_are_kept_and_transliterations_are_not() -> None:
    leeds = {"alternatenames": ["Leeds", "Lids", "ليدز", "Лидс", "Лидс, Англия", ""]}
    assert list(gazetteer._scripts(leeds)) == ["Лидс", "ليدز"]


def test_a_neighbourhood_with_the_wrong_postcode_is_a_mistake() -> None:
    row = {"name": "Byker", "outcode": "NE6", "council": "York", "aliases": ""}
    with pytest.raises(ValueError, match="NE6 is not in York"):
        gazetteer._area(row, ("E08000021", 55.0, -1.6), YORK)


def test_there_is_no_village_called_wales() -> None:
    assert not any(row["name"] in {"Wales", "England"} for row in PLACES)
