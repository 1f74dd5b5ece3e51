"""A possible crisis goes first."""

from rasa.shared.nlu.training_data.message import Message

from components.crisis import CrisisFirst


def ranked(*pairs: tuple[str, float]) -> list[str]:
    """The order of intents after the component has seen it."""
    ranking = [{"name": name, "confidence": sure} for name, sure in pairs]
    message = Message({"text": "x", "intent": ranking[0], "intent_ranking": ranking})
    CrisisFirst({"intents": ["suicidal_crisis"], "threshold": 0.15}).process([message])
    told = [one["name"] for one in message.get("intent_ranking")]
    assert message.get("intent")["name"] == told[0]
    return told


def test_a_likely_crisis_goes_before_what_is_likelier() -> None:
    assert ranked(("recall", 0.6), ("debt", 0.2), ("suicidal_crisis", 0.15)) == [
        "suicidal_crisis",
        "recall",
        "debt",
    ]


def test_being_unsure_does_not_hide_it() -> None:
    told = ranked(("nlu_fallback", 0.3), ("suicidal_crisis", 0.25), ("recall", 0.2))
    assert told == ["suicidal_crisis", "recall"]


def test_an_unlikely_one_changes_nothing() -> None:
    assert ranked(("recall", 0.8), ("suicidal_crisis", 0.1)) == ["recall", "suicidal_crisis"]
    assert ranked(("nlu_fallback", 0.3), ("recall", 0.2)) == ["nlu_fallback", "recall"]
