"""Rasa's action-server protocol: one POST in, events and responses out.

https://rasa.com/docs/rasa/action-server/running-action-server — spoken by hand, since
the protocol is one call and the SDK would bring a web server of its own.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dialogues.actions import ACTIONS
from dialogues.catalogue import answers
from dialogues.rendering import Reader
from dialogues.turn import Last, Outcome, Turn
from directory.search import Directory
from reminders.happening import Happening


class UnknownActionError(LookupError):
    """Rasa's rules name an action that we do not have."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


def run(
    called: Mapping[str, Any],
    reader: Reader,
    last: Last | None,
    directory: Directory,
    now: datetime,
    appointments: tuple[Happening, ...] = (),
) -> dict[str, Any]:
    """What an action call answers; `UnknownActionError` for one we do not have."""
    act = ACTIONS.get(called["next_action"])
    if act is None:
        raise UnknownActionError
    turn = _turn(called["tracker"], reader, last, now, appointments)
    return _written(act(turn, directory))


def _turn(
    tracker: Mapping[str, Any],
    reader: Reader,
    last: Last | None,
    now: datetime,
    appointments: tuple[Happening, ...],
) -> Turn:
    latest = tracker["latest_message"]
    return Turn(
        text=latest.get("text") or "",
        intent=latest["intent"]["name"],
        ranking=tuple(
            (found["name"], found["confidence"])
            for found in latest.get("intent_ranking") or ()
        ),
        entities={e["entity"]: str(e["value"]) for e in latest.get("entities") or ()},
        slots=tracker.get("slots") or {},
        reader=reader,
        now=now,
        last=last,
        appointments=appointments,
    )


def _written(outcome: Outcome) -> dict[str, Any]:
    said = [cue.as_json() for cue in outcome.cues]
    if outcome.effects and not said:
        said.append({})
    if outcome.effects:
        said[0]["effects"] = [
            {"name": effect.name, "value": effect.value} for effect in outcome.effects
        ]
    unknown = [cue.answer for cue in outcome.cues if cue.answer not in answers()]
    if unknown:
        message = f"an action gave answers that do not exist: {unknown}"
        raise LookupError(message)
    return {
        "events": [
            {"event": "slot", "timestamp": None, "name": name, "value": value}
            for name, value in outcome.slots.items()
        ],
        "responses": [{"custom": cue} for cue in said],
    }
