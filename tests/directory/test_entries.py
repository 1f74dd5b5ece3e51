import pytest

from directory.entries import Entries, Entry
from directory.records import councils

COUNCILS = councils()
BRISTOL, DORSET, HACKNEY = (
    COUNCILS[gss] for gss in ("E06000023", "E06000059", "E09000012")
)


def town(name: str, council: str, population: int = 0) -> Entry:
    return Entry(name, (), "England", "town", 51.0, -2.0, council, population)


def cells(entries: Entries) -> list[tuple[str, ...]]:
    return list(entries.lines())


def test_of_two_namesakes_in_one_council_the_bigger_stays() -> None:
    entries = Entries()
    for size in (5, 9, 7):
        entries.add_town(town("Ford", "E1", size))
    assert [line[-1] for line in cells(entries)] == ["9"]


def test_a_council_joins_the_town_of_its_name() -> None:
    entries = Entries()
    entries.add_town(town("Bristol", BRISTOL.gss, 400_000))
    entries.add_council(BRISTOL)
    (line,) = cells(entries)
    assert line[:4] == (
        "Bristol",
        "City of Bristol|Bristol City Council",
        "England",
        "town",
    )


def test_a_council_without_such_a_town_has_a_line_of_its_own() -> None:
    entries = Entries()
    entries.add_council(DORSET)
    entries.add_council(HACKNEY)
    assert [(line[0], line[3]) for line in cells(entries)] == [
        ("Dorset", "council"),
        ("Hackney", "borough"),
    ]


def test_a_neighbourhood_keeps_the_position_of_the_register() -> None:
    entries = Entries()
    entries.add_town(town("Easton", BRISTOL.gss))
    entries.add_area(Entry("Easton", ("BS5",), "England", "area", 0, 0, BRISTOL.gss))
    (line,) = cells(entries)
    assert line[1:5] == ("BS5", "England", "area", "51.00000")


def test_a_region_swallows_the_town_of_its_name() -> None:
    entries = Entries()
    entries.add_town(town("London", HACKNEY.gss, 8_000_000))
    entries.add_region(Entry("London", (), "England", "region", 51, 0), [HACKNEY])
    (line,) = cells(entries)
    assert (line[3], line[6], line[7]) == ("region", "", "8000000")


def test_a_council_comes_before_a_region_of_its_name() -> None:
    entries = Entries()
    entries.add_council(DORSET)
    entries.add_region(Entry("Dorset", (), "England", "region", 51, 0), [DORSET])
    assert [line[3] for line in cells(entries)] == ["council"]


def test_more_names_are_added_once() -> None:
    entries = Entries()
    entries.add_town(town("St Helens", "E1"))
    entries.add_names("Saint Helens", "E1", ["sthelens", "St. Helens", "STHELENS"])
    assert cells(entries)[0][1] == "sthelens"


def test_names_for_a_place_that_is_not_there_are_a_mistake() -> None:
    with pytest.raises(LookupError, match="no place called Atlantis in E1"):
        Entries().add_names("Atlantis", "E1", ["sunk"])
