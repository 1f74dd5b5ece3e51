import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, TODAY, after, turn

from dialogues.catalogue import answers
from dialogues.finding_help.actions import (
    NATIONAL,
    NEED_OF,
    find_service,
    help_for,
)
from dialogues.finding_help.needs import NEEDS
from dialogues.rendering import Reader, render
from dialogues.replies import Cue, Effect
from dialogues.turn import Outcome
from directory.search import Directory


@cache
def read_once() -> Directory:
    return Directory.read()


@pytest.fixture
def directory() -> Directory:
    return read_once()


def look(directory: Directory, **given: object) -> Outcome:
    intent = str(given.pop("intent", "find_service"))
    return find_service(turn(str(given.pop("text", "")), intent, **given), directory)


def only_cue(outcome: Outcome) -> Cue:
    (cue,) = outcome.cues
    return cue


@pytest.mark.parametrize(
    ("intent", "entities", "answered"),
    [
        ("support_for_women", {}, "groups.support_for_women"),
        ("support_for_women", {"place": "brixton"}, "finding_help.found"),
        ("drug_alcohol_help", {"place": "leeds"}, "finding_help.found"),
        ("bame_support", {"place": "newport"}, "finding_help.which_place"),
    ],
)
def test_help_for_a_group_is_looked_for_where_a_place_is_named(
    directory: Directory, intent: str, entities: dict[str, str], answered: str
) -> None:
    outcome = help_for(turn("anything for me", intent, entities=entities), directory)
    assert [cue.answer for cue in outcome.cues] == [answered]


def test_without_a_need_it_asks_for_one(directory: Directory) -> None:
    cue = only_cue(look(directory, entities={"place": "leeds"}))
    assert cue.answer == "finding_help.find_service"
    assert [
        json.loads(c.leads_to.removeprefix("find:")) for c in cue.choices or ()
    ] == [
        {"need": need}
        for need in ("housing", "food", "drugs", "mental_health", "family", "work")
    ]


def test_without_a_place_it_asks_where(directory: Directory) -> None:
    outcome = look(directory, entities={"need": "food"})
    assert only_cue(outcome).answer == "finding_help.where"
    assert outcome.slots["need"] == "food"


@pytest.mark.parametrize("need", sorted(NATIONAL))
def test_national_help_needs_no_place(need: str, directory: Directory) -> None:
    cue = only_cue(look(directory, entities={"need": need}, reader=IN_ENGLAND))
    assert cue.answer == "finding_help.found"


def test_a_place_that_may_be_several_is_asked_about(directory: Directory) -> None:
    entities = {"need": "food", "place": "newport"}
    cue = only_cue(look(directory, entities=entities))
    assert cue.answer == "finding_help.which_place"
    picked = [json.loads(c.leads_to.removeprefix("find:")) for c in cue.choices or ()]
    assert 2 <= len(picked) <= 5
    assert all(choice["need"] == "food" for choice in picked)
    assert picked[0]["place"] == (cue.choices or ())[0].label


def test_what_was_picked_of_several_is_found(directory: Directory) -> None:
    entities = {"need": "food", "place": "newport"}
    for choice in only_cue(look(directory, entities=entities)).choices or ():
        picked = json.loads(choice.leads_to.removeprefix("find:"))
        cue = only_cue(look(directory, entities=picked))
        assert cue.answer.startswith("finding_help.found")


def test_the_readers_nation_settles_which_place_is_meant(directory: Directory) -> None:
    entities = {"need": "housing", "place": "newport"}
    cue = only_cue(look(directory, entities=entities, reader=IN_WALES))
    assert cue.answer == "finding_help.found_council"
    assert cue.values["council"].startswith("Newport")


def test_a_place_that_is_none_is_asked_for_again(directory: Directory) -> None:
    outcome = look(directory, entities={"need": "food", "place": "narnia"})
    assert only_cue(outcome).answer == "finding_help.no_such_place"
    assert outcome.slots["need"] == "food"


def test_a_part_of_the_country_is_asked_for_a_town(directory: Directory) -> None:
    outcome = look(directory, entities={"need": "food", "place": "up north"})
    assert only_cue(outcome).answer == "finding_help.which_town"
    assert outcome.slots["need"] == "food"


def test_a_part_of_the_country_is_enough_for_help_by_phone(
    directory: Directory,
) -> None:
    entities = {"need": "veterans", "place": "north east"}
    cue = only_cue(look(directory, entities=entities, reader=IN_ENGLAND))
    assert cue.answer == "finding_help.found"


def test_the_service_that_somebody_speaks_of_comes_first(directory: Directory) -> None:
    entities = {"need": "mental_health", "place": "ipswich"}
    cue = only_cue(look(directory, text="gambling, ipswich", entities=entities))
    assert "Gambling" in cue.values["services"].splitlines()[0]


def test_a_place_alone_answers_the_question_where(directory: Directory) -> None:
    outcome = look(
        directory,
        intent="tell_place",
        entities={"place": "leeds"},
        slots={"need": "food"},
    )
    assert only_cue(outcome).answer == "finding_help.found"


@pytest.mark.parametrize("place", ["leeds", "nr leeds", "LS1", "LS1 4AP", "leeeds"])
def test_for_a_home_the_council_is_the_place_to_go(
    place: str, directory: Directory
) -> None:
    cue = only_cue(look(directory, entities={"need": "housing", "place": place}))
    assert cue.answer == "finding_help.found_council"
    assert "Leeds" in cue.values["council"]
    assert "leeds" in cue.values["contact"]


def test_a_whole_region_has_no_council_so_it_asks_for_a_town(
    directory: Directory,
) -> None:
    cue = only_cue(look(directory, entities={"need": "housing", "place": "kent"}))
    assert cue == Cue("finding_help.where_in_region", {"region": "Kent"})


@pytest.mark.parametrize("need", NEEDS)
@pytest.mark.parametrize(
    ("place", "nation"), [("leeds", "England"), ("cardiff", "Wales")]
)
def test_every_need_is_met_somehow_in_either_nation(
    need: str, place: str, nation: str, directory: Directory
) -> None:
    cue = only_cue(look(directory, entities={"need": need, "place": place}))
    assert cue.answer in {"finding_help.found", "finding_help.found_council"}
    text = render(cue, Reader("en", nation), TODAY).text
    assert any(letter.isdigit() or letter == "." for letter in text.splitlines()[-1])


def test_who_asks_why_hears_of_our_list(directory: Directory) -> None:
    cue = only_cue(look(directory, entities={"need": "food", "place": "leeds"}))
    assert cue.values["sources"]
    assert cue.values["checked"] > "2026"


def test_the_place_tells_the_nation_where_nobody_had(directory: Directory) -> None:
    entities = {"need": "housing", "place": "swansea"}
    assert look(directory, entities=entities, reader=ENGLISH).effects == (
        Effect("set_nation", "Wales"),
    )
    assert look(directory, entities=entities, reader=IN_ENGLAND).effects == ()


@pytest.mark.parametrize("about", NEED_OF)
def test_a_town_after_an_answer_is_about_that_answer(
    about: str, directory: Directory
) -> None:
    answer = about if "." in about else f"{about}.topics"
    outcome = look(
        directory, intent="tell_place", entities={"place": "leeds"}, last=after(answer)
    )
    assert outcome.slots["need"] == NEED_OF[about]


def test_what_needs_are_told_from_exists() -> None:
    dialogues = {key.partition(".")[0] for key in answers()}
    assert all(name in answers() or name in dialogues for name in NEED_OF)
    assert set(NEED_OF.values()) <= set(NEEDS)


def test_a_need_that_is_named_now_wins_over_what_was_said_before(
    directory: Directory,
) -> None:
    outcome = look(
        directory,
        entities={"need": "food", "place": "leeds"},
        slots={"need": "work"},
        last=after("housing.homeless_tonight"),
    )
    assert outcome.slots["need"] == "food"


def test_no_more_than_three_services_fit_a_text(directory: Directory) -> None:
    cue = only_cue(look(directory, entities={"need": "family", "place": "leeds"}))
    assert 1 <= len(cue.values["services"].splitlines()) <= 3


@settings(max_examples=200)
@given(
    place=st.text(max_size=60),
    need=st.sampled_from([*NEEDS, "a pony", ""]),
    nation=st.sampled_from([None, "England", "Wales"]),
)
def test_whatever_is_typed_there_is_an_answer(
    place: str, need: str, nation: str | None
) -> None:
    entities = {"place": place, "need": need}
    outcome = look(read_once(), entities=entities, reader=Reader("en", nation))
    assert only_cue(outcome).answer.startswith("finding_help.")
