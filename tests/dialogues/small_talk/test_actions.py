import pytest
from speaking import ENGLISH, IN_WALES, after, turn

from dialogues.replies import Choice, Cue, Effect
from dialogues.small_talk.actions import (
    CRISES,
    CRISIS_WORTH_ANSWERING,
    FOLLOW_UPS,
    follow_up,
    unsure,
)
from dialogues.turn import Last, Outcome, Turn
from directory.search import Directory

NOBODY_ASKS = None
RECALL = "leaving_prison.recall"


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.read()


def unsure_of(*ranking: tuple[str, float], **given: object) -> Outcome:
    doubtful = turn("eh", "nlu_fallback", ranking=ranking, **given)
    return unsure(doubtful, NOBODY_ASKS)  # type: ignore[arg-type] # no place is named


def following(intent: str, text: str = "", **given: object) -> Outcome:
    return follow_up(turn(text, intent, **given), NOBODY_ASKS)  # type: ignore[arg-type]


def answer(outcome: Outcome) -> str:
    (cue,) = outcome.cues
    return cue.answer


@pytest.mark.parametrize("crisis", CRISES)
def test_what_may_be_a_crisis_is_answered_as_one(crisis: str) -> None:
    ranking = [("debt", 0.4), (crisis, CRISIS_WORTH_ANSWERING)]
    assert answer(unsure_of(*ranking)) == f"safety.{crisis}"


def test_a_crisis_that_is_most_unlikely_is_not() -> None:
    assert answer(unsure_of(("debt", 0.4), ("suicidal_crisis", 0.05))) == (
        "small_talk.not_understood"
    )


def test_after_a_crisis_nobody_is_offered_a_menu() -> None:
    last = after("safety.suicidal_crisis")
    unclear = unsure_of(("debt", 0.3), ("rent_arrears", 0.28), last=last)
    assert unclear.cues == (Cue("safety.suicidal_crisis", part=1),)


def test_two_that_are_close_are_offered() -> None:
    (cue,) = unsure_of(("debt", 0.3), ("rent_arrears", 0.28), ("recall", 0.02)).cues
    assert cue.answer == "small_talk.which"
    assert [choice.leads_to for choice in cue.choices or ()] == [
        "money.debt",
        "housing.rent_arrears",
    ]


def test_never_more_than_three_are_offered() -> None:
    close = [(i, 0.2) for i in ("debt", "recall", "passport", "photo_id", "dbs_check")]
    assert len(unsure_of(*close).cues[0].choices or ()) == 3


def test_what_is_no_topic_is_never_offered() -> None:
    ranking = [("nlu_fallback", 0.6), ("affirm", 0.3), ("debt", 0.3), ("recall", 0.3)]
    (cue,) = unsure_of(*ranking).cues
    assert [choice.leads_to for choice in cue.choices or ()] == ["money.debt", RECALL]


@pytest.mark.parametrize("ranking", [[], [("debt", 0.1), ("recall", 0.09)]])
def test_with_nothing_likely_it_shows_the_menu(
    ranking: list[tuple[str, float]],
) -> None:
    assert answer(unsure_of(*ranking)) == "small_talk.not_understood"


def test_a_place_and_nothing_else_is_a_search(directory: Directory) -> None:
    place = turn(
        "nr st helens",
        "nlu_fallback",
        entities={"place": "st helens"},
        slots={"need": "food"},
    )
    assert answer(unsure(place, directory)).startswith("finding_help.")


@pytest.mark.parametrize("intent", ["ask_more", "affirm"])
def test_to_want_more_brings_more(intent: str) -> None:
    outcome = following(intent, last=after(RECALL))
    assert outcome.cues == (Cue(RECALL, part=1),)


@pytest.mark.parametrize(
    ("intent", "answered"),
    [
        ("ask_cost", "small_talk.no_price"),
        ("ask_directions", "small_talk.no_directions"),
        ("deny", "small_talk.fine"),
        ("choose", "small_talk.which"),
        ("go_back", "money.debt"),
    ],
)
def test_what_leans_on_the_last_answer(intent: str, answered: str) -> None:
    choices = (Choice("Recall", RECALL),)
    last = Last(Cue("small_talk.greeting"), choices, before=Cue("money.debt"))
    assert answer(following(intent, last=last)) == answered


def test_who_says_so_is_answered() -> None:
    outcome = following("ask_who_says", last=after(RECALL))
    assert answer(outcome) == "small_talk.who_says"


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("what about wales", "Wales"),
        ("is it the same in cymru?", "Wales"),
        ("not wales, england", "England"),
    ],
)
def test_the_nation_that_is_named_last_is_kept(text: str, nation: str) -> None:
    outcome = following("ask_nation", text, last=after("housing.homeless_tonight"))
    assert outcome.effects == (Effect("set_nation", nation),)
    assert answer(outcome) == "housing.homeless_tonight"


def test_a_question_about_no_nation_gets_the_menu() -> None:
    assert answer(following("ask_nation", "what about scotland")) == "small_talk.menu"


@pytest.mark.parametrize("intent", ["something_else", "tell_date", "tell_amount"])
def test_anything_else_that_leans_on_nothing_gets_the_menu(intent: str) -> None:
    assert intent not in FOLLOW_UPS
    assert answer(following(intent, last=after(RECALL))) == "small_talk.menu"


@pytest.mark.parametrize("reader", [ENGLISH, IN_WALES], ids=str)
def test_a_place_put_right_is_a_search(reader: object, directory: Directory) -> None:
    said = {
        "text": "i meant leeds",
        "intent": "correct",
        "entities": {"place": "leeds"},
    }
    corrected: Turn = turn(**said, slots={"need": "food"}, reader=reader)
    assert answer(follow_up(corrected, directory)) == "finding_help.found"


def test_a_prison_put_right_goes_on_with_the_visit(directory: Directory) -> None:
    corrected = turn(
        "no i meant hmp hull",
        "correct",
        entities={"prison": "Hull"},
        last=after("family.visit_what_to_bring_there"),
    )
    (cue,) = follow_up(corrected, directory).cues
    assert cue.answer == "family.visit_what_to_bring_there"
    assert cue.values["prison"] == "Hull"
