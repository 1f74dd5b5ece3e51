import pytest
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, TODAY, turn, value

from dialogues.catalogue import answers
from dialogues.housing.actions import homeless_tonight
from dialogues.housing.tonight import ABOUT_YOU
from dialogues.rendering import Reader, render
from dialogues.replies import Cue, Effect
from dialogues.turn import Outcome
from directory.search import Directory


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


def tonight(
    directory: Directory, text: str = "nowhere 2 kip", **given: object
) -> Outcome:
    return homeless_tonight(turn(text, "homeless_tonight", **given), directory)


def at(directory: Directory, place: str, text: str = "", **given: object) -> Outcome:
    return tonight(directory, text, entities={"place": place}, **given)


def keys(outcome: Outcome) -> list[str]:
    return [cue.answer for cue in outcome.cues]


def words(cue: Cue, reader: Reader = ENGLISH) -> str:
    return render(cue, reader, TODAY).text


def test_a_place_is_answered_with_its_council_and_what_to_say(
    directory: Directory,
) -> None:
    outcome = at(directory, "leeds")
    (cue,) = outcome.cues
    text = words(cue)
    assert text.startswith("Go to Leeds City Council now")
    assert "www.leeds.gov.uk" in text
    assert "I want to make a homeless application" in text
    assert "out-of-hours" in text
    assert value("shelter_phone") in text
    assert cue.choices == ABOUT_YOU


def test_a_place_told_before_still_counts(directory: Directory) -> None:
    (cue,) = tonight(directory, slots={"place": "leeds"}).cues
    assert cue.values["council"] == "Leeds City Council"


def test_a_place_tells_the_nation_where_nobody_had(directory: Directory) -> None:
    assert at(directory, "swansea").effects == (Effect("set_nation", "Wales"),)
    assert at(directory, "swansea", reader=IN_WALES).effects == ()


def test_the_line_is_that_of_the_place_wherever_the_reader_lives(
    directory: Directory,
) -> None:
    (cue,) = at(directory, "cardiff", reader=IN_ENGLAND).cues
    assert value("shelter_cymru_phone") in words(cue, IN_ENGLAND)
    assert value("shelter_phone") not in words(cue, IN_ENGLAND)


def test_without_a_place_it_says_what_to_do_anywhere_and_asks_for_the_town(
    directory: Directory,
) -> None:
    outcome = tonight(directory)
    (cue,) = outcome.cues
    assert cue == Cue("housing.homeless_tonight", choices=ABOUT_YOU)
    assert "Which town?" in words(cue)
    assert outcome.slots == {"need": "housing"}


def test_a_region_has_no_council_so_it_asks_for_a_town(directory: Directory) -> None:
    outcome = at(directory, "kent")
    assert keys(outcome) == ["housing.homeless_tonight", "finding_help.where_in_region"]
    assert outcome.cues[-1].values == {"region": "Kent"}


def test_a_place_that_may_be_several_is_asked_about(directory: Directory) -> None:
    first, which = at(directory, "newport").cues
    assert first.answer == "housing.homeless_tonight"
    assert first.choices == ()
    assert which.answer == "finding_help.which_place"
    assert len(which.choices or ()) > 1


@pytest.mark.parametrize("place", ["narnia", "", "x" * 300])
def test_a_place_that_is_none_changes_nothing(place: str, directory: Directory) -> None:
    assert keys(at(directory, place)) == ["housing.homeless_tonight"]


@pytest.mark.parametrize("place", ["taunton", "harrogate"])
def test_a_council_without_a_site_is_looked_up_on_the_nations(
    place: str, directory: Directory
) -> None:
    (cue,) = at(directory, place).cues
    assert cue.values["contact"] == value("council_finder")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("me and my kids got nowhere tonight", "housing.homeless_with_children"),
        ("im pregnant n homeless", "housing.homeless_with_children"),
        ("dwi'n feichiog a does gen i nunlle", "housing.homeless_with_children"),
        ("im 19 and on the street", "housing.homeless_young"),
        ("he hits me so i left got nowhere", "housing.homeless_afraid"),
        (
            "just got out on licence nowhere to sleep",
            "housing.homeless_on_probation",
        ),
    ],
)
def test_what_a_message_tells_is_answered_at_once(
    text: str, key: str, directory: Directory
) -> None:
    somewhere, anywhere = at(directory, "leeds", text), tonight(directory, text)
    assert keys(somewhere) == ["housing.council_tonight", key]
    assert keys(anywhere) == ["housing.homeless_tonight", key]
    assert somewhere.cues[0].choices == anywhere.cues[0].choices == ()


def test_nobody_gets_more_than_two_texts(directory: Directory) -> None:
    text = "im 19 and pregnant, just out of prison, he hits me"
    for outcome in (tonight(directory, text), at(directory, "leeds", text)):
        assert len(outcome.cues) == 2
        assert outcome.cues[-1].answer == "housing.homeless_afraid"


@pytest.mark.parametrize("place", ["kent", "newport"])
def test_what_a_message_tells_is_said_before_we_ask_where(
    place: str, directory: Directory
) -> None:
    first, _ = keys(at(directory, place, "me and my kids"))
    assert first == "housing.homeless_with_children"


def test_what_is_told_is_told_by_the_nation_of_the_place(directory: Directory) -> None:
    cues = at(directory, "swansea", "me and my kids", reader=IN_ENGLAND).cues
    assert value("shelter_cymru_phone") in words(cues[-1], IN_ENGLAND)


def test_every_choice_leads_to_an_answer_and_fits_a_button() -> None:
    assert all(choice.leads_to in answers() for choice in ABOUT_YOU)
    assert all(0 < len(choice.label) <= 26 for choice in ABOUT_YOU)
