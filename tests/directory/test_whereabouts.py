import pytest

from directory.records import councils
from directory.tables import rows
from directory.whereabouts import bare, whereabouts, within

COUNCILS = councils()
INSIDE = whereabouts(COUNCILS, rows("regions"), rows("places"))
BY_NAME = {council.name: council for council in COUNCILS.values()}


@pytest.mark.parametrize(
    ("council", "said"),
    [
        ("Manchester", "mcr"),
        ("Salford", "manchester"),
        ("Medway", "kent"),
        ("Telford and Wrekin", "shropshire"),
        ("Cardiff", "cymru"),
        ("Ashford", "kent"),
        ("Haringey", "london"),
        ("City of Bristol", "bristol"),
    ],
)
def test_what_a_council_is_in(council: str, said: str) -> None:
    assert said in INSIDE[BY_NAME[council].gss]


def test_every_recipe_of_a_region_names_councils_that_exist() -> None:
    for row in rows("regions"):
        for part in row["within"].split("|"):
            assert within(part, COUNCILS.values()), (row["name"], part)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("City of Bristol", "bristol"),
        ("The Vale of Glamorgan", "vale of glamorgan"),
        ("Dorset Council", "dorset"),
        ("City of London", "city of london"),
    ],
)
def test_a_council_as_people_say_it(name: str, said: str) -> None:
    assert bare(BY_NAME[name]) == said
