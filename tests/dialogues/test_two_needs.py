"""Two needs in one message, and what only looks like two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.catalogue import key_for_intent
from dialogues.replies import Choice, Cue, Effect, Reply
from dialogues.two_needs import BACKGROUND, URGENT, Meant, both, joined


def meant(intent: str, confidence: float = 0.9, text: str = "") -> Meant:
    return Meant(text, intent, confidence)


def needs(whole: Meant, *parts: Meant) -> tuple[str, ...]:
    found = both(whole, parts)
    return tuple(need.intent for need in found) if found else ()


@pytest.mark.parametrize(
    ("whole", "parts", "answered"),
    [
        # The roof goes before the ID, whichever came first.
        (
            meant("photo_id", 0.6),
            (meant("photo_id"), meant("homeless_tonight", 0.8)),
            ("homeless_tonight", "photo_id"),
        ),
        # Neither is urgent: in the order in which they were asked.
        (
            meant("bank_account"),
            (meant("gp_register"), meant("bank_account")),
            ("gp_register", "bank_account"),
        ),
        # Not sure of the whole, sure of both parts.
        (
            meant("nlu_fallback", 0.3),
            (meant("bank_account"), meant("gp_register")),
            ("bank_account", "gp_register"),
        ),
        # A half sure part is enough for what the whole message says already.
        (
            meant("debt"),
            (meant("rent_arrears"), meant("debt", 0.5)),
            ("rent_arrears", "debt"),
        ),
        # Half sure of something new is not enough.
        (meant("debt"), (meant("debt"), meant("rent_arrears", 0.7)), ()),
        # Said twice is one need.
        (meant("debt"), (meant("debt"), meant("debt")), ()),
        # "just got out" explains; "my son is inside" too.
        (
            meant("homeless_tonight"),
            (meant("release_day_steps"), meant("homeless_tonight")),
            (),
        ),
        # The parts say nothing of what they mean together.
        (meant("recall"), (meant("debt"), meant("gp_register")), ()),
        # A life in danger stands alone, and so does talk about the talk.
        (
            meant("suicidal_crisis"),
            (meant("suicidal_crisis"), meant("debt")),
            (),
        ),
        (meant("debt"), (meant("debt"), meant("thanks")), ()),
        (meant("debt"), (meant("debt"), meant("ask_cost")), ()),
        (meant("debt"), (), ()),
    ],
)
def test_both_needs_are_found(
    whole: Meant, parts: tuple[Meant, ...], answered: tuple[str, ...]
) -> None:
    assert needs(whole, *parts) == answered


def test_the_part_is_asked_again_in_its_own_words() -> None:
    parts = (meant("photo_id", text="no id"), meant("debt", text="i owe"))
    assert both(meant("nlu_fallback"), parts) == parts


def test_every_intent_named_exists() -> None:
    assert {*URGENT, *BACKGROUND} <= {*key_for_intent()}


INTENTS = st.sampled_from([*key_for_intent(), "nlu_fallback", "ask_cost"])
MEANT = st.builds(Meant, st.just(""), INTENTS, st.floats(0, 1))


@given(MEANT, st.lists(MEANT, max_size=4))
def test_two_needs_are_two_of_the_parts(whole: Meant, parts: list[Meant]) -> None:
    found = needs(whole, *parts)
    assert len(set(found)) in {0, 2}
    assert set(found) <= {part.intent for part in parts}


def test_a_number_still_means_the_first_answer() -> None:
    choice = Choice("label", "small_talk.menu")
    first = Reply((Cue("a", choices=(choice,)), Cue("b")), intent="one", confidence=0.9)
    second = Reply((Cue("c"), Cue("d")), (Effect("set_nation", "Wales"),), "two", 0.8)
    assert joined(first, second) == Reply(
        (*first.cues, Cue("c", aside=True)), second.effects, "one", 0.9
    )
