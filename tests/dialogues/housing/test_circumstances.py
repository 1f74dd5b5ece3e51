import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.catalogue import answers
from dialogues.housing.circumstances import NOT, WORDS, told_in

AFRAID = "housing.homeless_afraid"
CHILDREN = "housing.homeless_with_children"
YOUNG = "housing.homeless_young"
PROBATION = "housing.homeless_on_probation"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("me and my KIDS got nowhere tonight", (CHILDREN,)),
        ("stuck outside with a 3 month old baby", (CHILDREN,)),
        ("fi a'r plant heb le i gysgu", (CHILDREN,)),
        ("female, 22, out today", (YOUNG,)),
        ("I'm 18. nowhere to go", (YOUNG,)),
        ("dwi'n 20 oed", (YOUNG,)),
        ("care leaver no bed", (YOUNG,)),
        ("ran away from my ex", (AFRAID,)),
        ("my fella is violent", (AFRAID,)),
        ("probo shut and no digs", (PROBATION,)),
        ("dw i ar brawf a does gen i unman", (PROBATION,)),
        ("on licence with my daughter, kids and all", (CHILDREN, PROBATION)),
    ],
)
def test_what_people_say_of_themselves_is_heard(
    text: str, told: tuple[str, ...]
) -> None:
    assert told_in(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nowhere to sleep tonight",
        "im not pregnant",
        "no kids",
        "im not on probation",
        "im 45",
        "is it worth ringing the council after 5",
        "does nobody look after me",
        "/homeless_tonight",
    ],
)
def test_what_nobody_said_is_not_heard(text: str) -> None:
    assert told_in(text) == ()


def test_the_most_urgent_comes_first() -> None:
    assert told_in("pregnant, im 19, on licence and he hits me") == tuple(WORDS)


def test_what_is_heard_leads_to_answers() -> None:
    assert WORDS.keys() <= answers().keys()


def test_every_language_has_words_for_everything() -> None:
    languages = set(NOT)
    assert all(set(phrases) == languages for phrases in WORDS.values())


@given(st.text(max_size=200))
def test_any_text_can_be_listened_to(text: str) -> None:
    assert set(told_in(text)) <= set(WORDS)
