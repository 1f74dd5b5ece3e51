import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.prison_names import PrisonNames
from directory.records import prisons

PRISONS = prisons()
NAMES = PrisonNames(PRISONS)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Strangeways", "Manchester"),
        ("the Scrubs", "Wormwood Scrubs"),
        ("wanno", "Wandsworth"),
        ("The Ville", "Pentonville"),
        ("walton", "Liverpool"),
        ("Armley jail", "Leeds"),
        ("winson green", "Birmingham"),
        ("Caerdydd", "Cardiff"),
        ("hmp leeds", "Leeds"),
        ("HMP/YOI Low Newton", "Low Newton"),
        ("my son is in hmp forest bank manchester", "Forest Bank"),
        ("highdown", "High Down"),
        ("parkhurst", "Isle of Wight"),
        ("hmp send", "Send"),
        ("belmrsh", "Belmarsh"),
        ("wormwood scubs", "Wormwood Scrubs"),
        ("he is in bronzfield", "Bronzefield"),
        ("my dad is in Ford", "Ford"),
        ("guys marsh", "Guys Marsh"),
        ("garth", "Garth"),
    ],
)
def test_a_prison_is_found_by_what_people_call_it(text: str, name: str) -> None:
    found = NAMES.find(text)
    assert found
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("feltham", "Feltham"),
        ("feltham yoi", "Feltham YOI"),
        ("hmyoi feltham", "Feltham YOI"),
        ("hmp peterborough", "Peterborough"),
        ("peterborough womens prison", "Peterborough Female"),
    ],
)
def test_two_prisons_on_one_site_are_told_apart(text: str, name: str) -> None:
    found = NAMES.find(text)
    assert found
    assert found.name == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "prison",
        "he is in jail",
        "how do i send money",
        "i need to send my brother some money",
        "dartmoor",
        "my mate is a person",
        "x" * 500,
    ],
)
def test_no_prison_is_made_up(text: str) -> None:
    assert NAMES.find(text) is None


@given(st.sampled_from(PRISONS), st.sampled_from(["", "hmp ", "in ", "HM Prison "]))
def test_every_prison_is_found_by_its_name(prison: object, before: str) -> None:
    for name in (prison.name, *prison.aliases):  # type: ignore[attr-defined]
        assert NAMES.find(f"{before}{name}") == prison


@given(st.text(max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    NAMES.find(text)
