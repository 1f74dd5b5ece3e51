from collections.abc import Callable
from typing import Any

import pytest
from speaking import ENGLISH, IN_WALES, TUESDAY, after

from dialogues import webhook
from dialogues.replies import Cue, Effect
from dialogues.turn import Outcome, Turn
from dialogues.webhook import UnknownActionError, run
from directory.search import Directory

NO_DIRECTORY = None


def call(action: str, **latest: Any) -> dict[str, Any]:
    """What Rasa posts, as far as we read it."""
    message = {"text": "hello", "intent": {"name": "greeting"}, **latest}
    return {
        "next_action": action,
        "sender_id": "0198-random",
        "tracker": {"latest_message": message, "slots": {"need": "food"}},
    }


type Doing = Callable[[Outcome], list[Turn]]


@pytest.fixture
def doing(monkeypatch: pytest.MonkeyPatch) -> Doing:
    """Makes `action_test` decide what is given; the turns that it saw."""

    def decide(outcome: Outcome) -> list[Turn]:
        seen: list[Turn] = []

        def act(turn: Turn, directory: Directory) -> Outcome:
            del directory
            seen.append(turn)
            return outcome

        monkeypatch.setattr(webhook, "ACTIONS", {"action_test": act})
        return seen

    return decide


def run_test(called: dict[str, Any] | None = None) -> dict[str, Any]:
    called = called or call("action_test")
    return run(called, ENGLISH, None, NO_DIRECTORY, TUESDAY)  # type: ignore[arg-type] # not asked


def test_an_action_that_we_do_not_have_is_unknown() -> None:
    with pytest.raises(UnknownActionError):
        run_test(call("action_make_tea"))


def test_a_turn_is_what_rasa_heard_and_what_we_know(doing: Doing) -> None:
    seen = doing(Outcome((Cue("small_talk.menu"),)))
    last = after("small_talk.thanks")
    called = call(
        "action_test",
        text="food in leeds",
        intent={"name": "find_service", "confidence": 0.9},
        intent_ranking=[{"name": "find_service", "confidence": 0.9}],
        entities=[
            {"entity": "need", "value": "food", "start": 0},
            {"entity": "amount", "value": 40},
        ],
    )
    run(called, IN_WALES, last, NO_DIRECTORY, TUESDAY)  # type: ignore[arg-type] # not asked
    (turn,) = seen
    assert turn.text == "food in leeds"
    assert turn.intent == "find_service"
    assert turn.ranking == (("find_service", 0.9),)
    assert turn.entities == {"need": "food", "amount": "40"}
    assert turn.slots == {"need": "food"}
    assert turn.reader == IN_WALES
    assert turn.last == last
    assert turn.now == TUESDAY


def test_what_rasa_leaves_out_is_empty(doing: Doing) -> None:
    seen = doing(Outcome((Cue("small_talk.menu"),)))
    called = call("action_test", text=None, entities=None, intent_ranking=None)
    called["tracker"]["slots"] = None
    run_test(called)
    assert (seen[0].text, seen[0].entities, seen[0].ranking) == ("", {}, ())
    assert seen[0].slots == {}


def test_cues_go_back_as_they_are_stored(doing: Doing) -> None:
    cue = Cue("small_talk.nation_kept", {"nation": "Wales"})
    doing(Outcome((cue,)))
    answered = run_test()
    assert [Cue.from_json(one["custom"]) for one in answered["responses"]] == [cue]
    assert answered["events"] == []


def test_effects_travel_with_the_first_cue(doing: Doing) -> None:
    cues = (Cue("small_talk.menu"), Cue("small_talk.thanks"))
    doing(Outcome(cues, (Effect("set_nation", "Wales"), Effect("raise_question"))))
    first, second = (one["custom"] for one in run_test()["responses"])
    assert first["effects"] == [
        {"name": "set_nation", "value": "Wales"},
        {"name": "raise_question", "value": ""},
    ]
    assert "effects" not in second


def test_effects_without_a_cue_travel_all_the_same(doing: Doing) -> None:
    doing(Outcome((), (Effect("show_data"),)))
    (only,) = run_test()["responses"]
    assert only["custom"] == {"effects": [{"name": "show_data", "value": ""}]}


def test_slots_go_back_as_events(doing: Doing) -> None:
    doing(Outcome((Cue("small_talk.menu"),), slots={"need": "food", "place": None}))
    assert run_test()["events"] == [
        {"event": "slot", "timestamp": None, "name": "need", "value": "food"},
        {"event": "slot", "timestamp": None, "name": "place", "value": None},
    ]


def test_an_answer_that_does_not_exist_is_our_mistake(doing: Doing) -> None:
    doing(Outcome((Cue("small_talk.menu"), Cue("no.such_answer"))))
    with pytest.raises(LookupError, match=r"no\.such_answer"):
        run_test()
