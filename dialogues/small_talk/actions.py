"""What we do with turns that lean on the last one, and with those we do not get."""

from collections.abc import Callable

from dialogues import follow_up as about_last
from dialogues import keywords
from dialogues.catalogue import answers, key_for_intent
from dialogues.family.actions import tell_prison
from dialogues.place_told import tell_place
from dialogues.replies import Choice, Cue, Reply, say
from dialogues.turn import Outcome, Turn
from directory.search import Directory

# Chosen on the evaluation set; `make evaluate` prints what other values would do.
CLOSE = 0.5
"""How much of the first topic's confidence the second needs to be offered too."""
WORTH_ASKING = 0.15
"""Below this a topic is not offered."""
CRISIS_WORTH_ANSWERING = 0.2
"""A crisis answer given for nothing costs little; one not given may cost a life."""
MOST_OFFERED = 3
ONLY_A_PLACE = 4
"""Words: "near st helens please" is a place and nothing else."""
CRISES = ("suicidal_crisis", "child_in_danger", "domestic_abuse")


def unsure(turn: Turn, directory: Directory) -> Outcome:
    """Ask which of two or three topics is meant, or show the menu."""
    for intent, confidence in turn.ranking:
        if intent in CRISES and confidence >= CRISIS_WORTH_ANSWERING:
            return Outcome((Cue(key_for_intent()[intent]),))
    if "place" in turn.entities and len(turn.text.split()) <= ONLY_A_PLACE:
        return tell_place(turn, directory)
    if turn.last and about_last.in_crisis(turn.last):
        reply = about_last.still_here(turn.last, turn.reader)
        return Outcome(reply.cues, reply.effects)
    likely = _likely(turn)
    if len(likely) > 1:
        return Outcome((Cue("small_talk.which", choices=_offer(likely)),))
    return Outcome((Cue("small_talk.not_understood"),))


def follow_up(turn: Turn, directory: Directory) -> Outcome:
    """Answer a turn that means nothing without the one before."""
    if turn.intent == "correct" and "prison" in turn.entities:
        return tell_prison(turn, directory)
    if turn.intent == "correct" and "place" in turn.entities:
        return tell_place(turn, directory)
    answer = FOLLOW_UPS.get(turn.intent, _menu)
    reply = answer(turn)
    return Outcome(reply.cues, reply.effects)


def _likely(turn: Turn) -> list[str]:
    topics = [(i, c) for i, c in turn.ranking if i in key_for_intent()]
    if not topics:
        return []
    needed = max(topics[0][1] * CLOSE, WORTH_ASKING)
    return [intent for intent, confidence in topics if confidence >= needed]


def _offer(intents: list[str]) -> tuple[Choice, ...]:
    keys = [key_for_intent()[intent] for intent in intents[:MOST_OFFERED]]
    return tuple(Choice(answers()[key].label, key) for key in keys)


def _more(turn: Turn) -> Reply:
    return about_last.more(turn.last, turn.reader)


def _why(turn: Turn) -> Reply:
    return about_last.why(turn.last, turn.reader)


def _nation(turn: Turn) -> Reply:
    words = keywords.plain(turn.text).split()
    named = [
        n for word in words if (n := keywords.command(word)) in ("England", "Wales")
    ]
    if not named:
        return _menu(turn)
    return about_last.nation(turn.last, str(named[-1]))


def _cost(turn: Turn) -> Reply:
    return about_last.cost(turn.last, turn.reader)


def _directions(turn: Turn) -> Reply:
    return about_last.directions(turn.last)


def _back(turn: Turn) -> Reply:
    return about_last.back(turn.last)


def _yes(turn: Turn) -> Reply:
    return about_last.yes(turn.last, turn.reader)


def _no(turn: Turn) -> Reply:
    return about_last.no(turn.last)


def _again(turn: Turn) -> Reply:
    return about_last.again(turn.last)


def _menu(turn: Turn) -> Reply:
    return say("small_talk.menu")


FOLLOW_UPS: dict[str, Callable[[Turn], Reply]] = {
    "ask_more": _more,
    "affirm": _yes,
    "deny": _no,
    "choose": _again,
    "go_back": _back,
    "ask_cost": _cost,
    "ask_directions": _directions,
    "ask_who_says": _why,
    "ask_nation": _nation,
}
