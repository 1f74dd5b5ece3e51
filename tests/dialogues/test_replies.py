import json

from hypothesis import given
from hypothesis import strategies as st

from dialogues.replies import Choice, Cue, Effect, say

CHOICES = st.none() | st.lists(
    st.builds(Choice, label=st.text(), leads_to=st.text()), max_size=3
).map(tuple)
CUES = st.builds(
    Cue,
    answer=st.text(),
    values=st.dictionaries(st.text(), st.text(), max_size=3),
    part=st.integers(min_value=0, max_value=9),
    choices=CHOICES,
    aside=st.booleans(),
    nation=st.sampled_from([None, "England", "Wales"]),
)


@given(CUES)
def test_a_cue_survives_being_stored(cue: Cue) -> None:
    assert Cue.from_json(json.loads(json.dumps(cue.as_json()))) == cue


def test_what_a_rule_of_rasa_says_is_a_cue() -> None:
    assert Cue.from_json({"answer": "a.b"}) == Cue("a.b")


def test_no_choices_are_not_the_same_as_the_usual_choices() -> None:
    assert Cue.from_json(Cue("a.b", choices=()).as_json()).choices == ()
    assert Cue.from_json(Cue("a.b").as_json()).choices is None


def test_say_makes_a_reply_of_one_answer() -> None:
    reply = say("a.b", Effect("stop"), intent="stop_messages", name="Nacro")
    assert reply.cues == (Cue("a.b", {"name": "Nacro"}),)
    assert reply.effects == (Effect("stop"),)
    assert (reply.intent, reply.confidence) == ("stop_messages", 1.0)


def test_what_carries_no_intent_has_no_confidence() -> None:
    assert say("a.b").confidence is None
