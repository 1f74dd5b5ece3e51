"""A possible crisis goes first."""

from rasa.shared.nlu.training_data.message import Message

from components.crisis import CrisisFirst

CRISES = ["suicidal_crisis", "child_in_danger"]


def ranked(*pairs: tuple[str, float]) -> list[str]:
    """The order of intents after the component has seen it."""
    ranking = [{"name": name, "confidence": sure} for name, sure in pairs]
    message = Message({"text": "x", "intent": ranking[0], "intent_ranking": ranking})
    CrisisFirst({"intents": CRISES, "threshold": 0.2, "share": 0.5}).process([message])
    told = [one["name"] for one in message.get("intent_ranking")]
    assert message.get("intent")["name"] == told[0]
    return told


def test_a_likely_crisis_goes_before_what_is_likelier() -> None:
    assert ranked(("recall", 0.5), ("suicidal_crisis", 0.25), ("debt", 0.2)) == [
        "suicidal_crisis",
        "recall",
        "debt",
    ]


def test_crises_count_together_and_the_likeliest_goes_first() -> None:
    told = ranked(("recall", 0.4), ("child_in_danger", 0.11), ("suicidal_crisis", 0.1))
    assert told == ["child_in_danger", "recall", "suicidal_crisis"]


def test_being_unsure_does_not_hide_it() -> None:
    told = ranked(("nlu_fallback", 0.3), ("suicidal_crisis", 0.25), ("recall", 0.2))
    assert told == ["suicidal_crisis", "recall"]


def test_an_unlikely_one_changes_nothing() -> None:
    assert ranked(("recall", 0.3), ("suicidal_crisis", 0.19)) == ["recall", "suicidal_crisis"]
    assert ranked(("nlu_fallback", 0.3), ("recall", 0.2)) == ["nlu_fallback", "recall"]


def test_something_far_likelier_stays_first() -> None:
    assert ranked(("recall", 0.7), ("suicidal_crisis", 0.3)) == ["recall", "suicidal_crisis"]


def test_one_already_first_stays_first_with_its_figures() -> None:
    assert ranked(("suicidal_crisis", 0.9), ("recall", 0.1)) == ["suicidal_crisis", "recall"]
