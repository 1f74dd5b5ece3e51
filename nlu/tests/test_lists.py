"""The real lists of places and prisons, and what people write about neither."""

import csv
from pathlib import Path

import pytest

from components.entities import KEPT
from components.finding import Finder

DATA = Path(__file__).parents[2] / "directory" / "data"
ORDINARY = "the money advance deposit visit letter hoping settled bank reading book".split()


def listed(name: str) -> list[dict[str, str]]:
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        return [{column: row[column] for column in KEPT[name]} for row in csv.DictReader(opened)]


PRISONS = [
    (name, row["name"])
    for row in listed("prisons")
    for name in (row["name"], *filter(None, row["aliases"].split("|")))
]


@pytest.fixture(scope="module")
def everything() -> Finder:
    return Finder.of(*map(listed, KEPT), ORDINARY)


def found(finder: Finder, text: str) -> dict[str, str]:
    return {one.entity: one.value for one in finder.found(text)}


@pytest.mark.parametrize(("name", "prison"), PRISONS)
def test_every_prison_is_known_by_its_names(everything: Finder, name: str, prison: str) -> None:
    for text in (f"hmp {name.lower()}", f"how do i visit someone in {name} prison"):
        assert found(everything, text)["prison"] == prison


@pytest.mark.parametrize(
    "text",
    [
        "hes in bandyup",
        "hmp bandyup",
        "hmp barlinnie",
        "the bank took all my money",
        "reading a book",
        "i hope",
        "i hope he rings",
        "in march",
        "walking in the wood",
        "need a bath",
        "can i send money",
        "not fair on the mother",
        "thanks, barry",
        "how much is the bond",
        "stuck in a rut",
        "they hit a wall",
    ],
)
def test_ordinary_words_are_no_place_and_no_prison(everything: Finder, text: str) -> None:
    assert not {"place", "prison"} & found(everything, text).keys()


@pytest.mark.parametrize(
    ("text", "need", "place"),
    [
        ("rough sleeper team worksop", "housing", "Worksop"),
        ("foodbank, barking pls", "food", "Barking"),
        ("bury hostel", "housing", "Bury"),
        ("solicitor reading", "legal", "Reading"),
        ("got nowhere, just left prison, lincoln", "housing", "Lincoln"),
        ("mentor south east london way", "mentoring", "London"),
        ("hostels in wolves", "housing", "Wolverhampton"),
        ("job help up north", "work", "up north"),
        ("job help up north, bolton", "work", "Bolton"),
    ],
)
def test_a_need_and_a_place(everything: Finder, text: str, need: str, place: str) -> None:
    told = found(everything, text)
    assert (told["need"], told["place"]) == (need, place)
    assert "prison" not in told
