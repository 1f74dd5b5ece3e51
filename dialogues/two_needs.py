"""Two needs in one message: both are answered, the most urgent first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogues.catalogue import key_for_intent
from dialogues.replies import Reply

SURE = 0.75
"""How sure a part of a message must be, to be a need of its own."""
HALF_SURE = 0.5
"""How sure the part must be that says what the whole message was taken for."""

URGENT = (
    "homeless_tonight",
    "prescription_methadone",
    "crisis_money_food",
    "probation_first_appointment",
    "recall",
    "worried_about_prisoner_safety",
    "council_homeless_application",
    "temporary_accommodation_cas3",
    "appointment_cant_make_it",
    "appointment_when",
    "uc_advance",
    "universal_credit_claim",
)
"""What cannot wait, the first first; the rest keeps the order of the message."""

UNSURE = "nlu_fallback"

BACKGROUND = frozenset(
    {"release_day_steps", "find_prisoner", "phone_calls_from_prison"}
)
"""What people say to explain themselves: "just got out", "my son is in prison"."""

ALONE = (
    "safety.",
    "health.overdose_naloxone",
    "people.",
    "my_data.",
    "small_talk.",
    "finding_help.",
)
"""Answers that stand alone: a life in danger, and what is about the talk itself."""


@dataclass(frozen=True)
class Meant:
    """What a message, or a part of it, was taken for."""

    text: str
    intent: str
    confidence: float


type Needs = tuple[Meant, Meant]
"""The two of a message, the most urgent first."""


def both(whole: Meant, parts: Sequence[Meant]) -> Needs | None:
    """The two needs of a message; None where it has one or none."""
    needs = {one.intent: one for one in parts if _is_need(one, whole)}
    if whole.intent in needs:
        needs[whole.intent] = whole
    elif whole.intent != UNSURE:
        return None  # together the words mean something else than each part does
    ordered = sorted(needs.values(), key=_urgency)
    return (ordered[0], ordered[1]) if len(ordered) > 1 else None


def _is_need(part: Meant, whole: Meant) -> bool:
    enough = HALF_SURE if part.intent == whole.intent else SURE
    key = key_for_intent().get(part.intent, ALONE[0])
    stands_alone = key.startswith(ALONE) or part.intent in BACKGROUND
    return part.confidence >= enough and not stands_alone


def _urgency(need: Meant) -> int:
    return URGENT.index(need.intent) if need.intent in URGENT else len(URGENT)


def joined(first: Reply, second: Reply) -> Reply:
    """Both answers; a number or MORE still means the first."""
    beside = (replace(cue, aside=True) for cue in second.cues[:1])
    return replace(
        first,
        cues=(*first.cues, *beside),
        effects=(*first.effects, *second.effects),
    )
