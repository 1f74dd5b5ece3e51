from collections.abc import Callable

import pytest
from speaking import ENGLISH, TODAY, after, turn, value

from dialogues.actions import ACTIONS
from dialogues.catalogue import answers
from dialogues.family.actions import (
    ABOUT_A_PRISON,
    book_visit,
    prison_named,
    tell_prison,
)
from dialogues.rendering import render
from dialogues.replies import Cue
from dialogues.turn import Outcome
from directory.search import Directory

type Ask = Callable[..., Outcome]


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


@pytest.fixture
def ask(directory: Directory) -> Ask:
    """What the action of an intent says."""

    def ask(intent: str, text: str = "a visit please", **given: object) -> Outcome:
        return ACTIONS[f"action_{intent}"](turn(text, intent, **given), directory)

    return ask


def words(outcome: Outcome) -> str:
    (cue,) = outcome.cues
    return render(cue, ENGLISH, TODAY).text


@pytest.mark.parametrize("general", ABOUT_A_PRISON)
def test_without_a_prison_the_answer_is_general_and_asks_which(
    general: str, ask: Ask
) -> None:
    outcome = ask(general.partition(".")[2])
    assert outcome.cues == (Cue(general),)
    assert "Which prison? Send its name." in words(outcome)


def test_a_prison_that_books_online_is_booked_online(ask: Ask) -> None:
    text = words(ask("book_visit", entities={"prison": "Aylesbury"}))
    assert value("family_visits_link") in text
    assert "01296 444102" in text
    assert "socialvisits.aylesbury@justice.gov.uk" in text
    assert "gov.uk/guidance/aylesbury-yoi" in text


def test_online_without_a_number_leaves_the_page(ask: Ask) -> None:
    outcome = ask("book_visit", entities={"prison": "Leicester"})
    assert outcome.cues[0].answer in {
        "family.book_visit_online",
        "family.book_visit_online_page",
    }
    assert "gov.uk/guidance/leicester-prison" in words(outcome)


def test_a_prison_that_may_not_book_online_is_asked(ask: Ask) -> None:
    outcome = ask("book_visit", entities={"prison": "Brinsford"})
    assert outcome.cues[0].answer == "family.book_visit_there"
    assert "0300 060 6500" in words(outcome)


@pytest.mark.parametrize("prison", ["Altcourse", "Parc YOI"])
def test_a_prison_we_know_little_of_is_read_about(prison: str, ask: Ask) -> None:
    outcome = ask("book_visit", entities={"prison": prison})
    assert outcome.cues[0].answer == "family.book_visit_there_page"
    assert "gov.uk/" in words(outcome)


@pytest.mark.parametrize("general", ABOUT_A_PRISON[1:])
def test_what_else_is_asked_names_the_page_of_the_prison(
    general: str, ask: Ask
) -> None:
    outcome = ask(general.partition(".")[2], entities={"prison": "Strangeways"})
    assert outcome.cues[0].answer == f"{general}_there"
    assert "Manchester prison" in words(outcome)
    assert "gov.uk/guidance/manchester-prison" in words(outcome)
    assert outcome.slots == {"prison": "Manchester"}


def test_a_prison_told_before_still_counts(ask: Ask) -> None:
    outcome = ask("visit_what_to_bring", slots={"prison": "Hull"})
    assert outcome.cues[0].values["prison"] == "Hull"


def test_a_prison_named_now_wins_over_one_told_before(ask: Ask) -> None:
    given = {"entities": {"prison": "Leeds"}, "slots": {"prison": "Hull"}}
    assert ask("book_visit", **given).cues[0].values["prison"] == "Leeds"


@pytest.mark.parametrize(
    ("last", "answer"),
    [
        ("family.book_visit", "family.book_visit_online"),
        ("family.book_visit_there", "family.book_visit_online"),
        ("family.visit_travel_costs", "family.visit_travel_costs_there"),
        ("family.visit_what_to_bring_there", "family.visit_what_to_bring_there"),
        ("family.topics", "family.book_visit_online"),
    ],
)
def test_a_prison_alone_goes_on_with_what_we_spoke_of(
    last: str, answer: str, ask: Ask
) -> None:
    outcome = ask("tell_prison", "the scrubs", last=after(last))
    assert outcome.cues[0].answer.removesuffix("_page") == answer
    assert outcome.cues[0].values["prison"] == "Wormwood Scrubs"


def test_a_prison_out_of_the_blue_gets_the_menu(ask: Ask) -> None:
    for last in (None, after("money.debt")):
        outcome = ask("tell_prison", "strangeways", last=last)
        assert outcome.cues == (Cue("small_talk.menu"),)


def test_a_prison_we_do_not_know_is_asked_for_again(ask: Ask) -> None:
    outcome = ask("tell_prison", "hmp narnia", last=after("family.book_visit"))
    (cue,) = outcome.cues
    assert cue.answer == "family.no_such_prison"
    assert cue.aside, "the question that we asked is still the last one"


@pytest.mark.parametrize(
    "text", ["only the wife can claim", "he never sent the VO out", "in prison 2 years"]
)
def test_no_prison_is_made_up_out_of_a_long_message(
    text: str, directory: Directory
) -> None:
    assert prison_named(turn(text, "book_visit"), directory) is None


def test_a_town_is_a_prison_only_where_we_asked_for_one(directory: Directory) -> None:
    given = {"entities": {"place": "durham"}}
    asked = turn(
        "he is in durham", "tell_place", last=after("family.book_visit"), **given
    )
    unasked = turn("i live in durham with my mum", "book_visit", **given)
    assert prison_named(asked, directory)
    assert prison_named(unasked, directory) is None


def test_every_prison_has_an_answer_to_everything(directory: Directory) -> None:
    for prison in directory.prisons._named.values():
        for last in ABOUT_A_PRISON:
            given = {"entities": {"prison": prison.name}, "last": after(last)}
            outcome = tell_prison(turn("", "tell_prison", **given), directory)
            assert outcome.cues[0].answer in answers()
            assert "{" not in words(outcome)


def test_a_visit_in_a_place_is_a_visit_to_its_prison(directory: Directory) -> None:
    asked = turn("visit my son in armley", "book_visit", entities={"place": "armley"})
    (cue,) = book_visit(asked, directory).cues
    assert cue.values["prison"] == "Leeds"


def test_a_visit_from_a_place_without_a_prison_asks_which(directory: Directory) -> None:
    asked = turn("visit, im in luton", "book_visit", entities={"place": "luton"})
    assert book_visit(asked, directory).cues == (Cue("family.book_visit"),)
