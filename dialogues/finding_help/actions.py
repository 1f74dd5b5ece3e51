"""Finding a service: by need and place, asking for what is missing."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogues.answers import Values
from dialogues.catalogue import key_for_intent
from dialogues.facts import facts
from dialogues.finding_help.answers import OUR_LIST
from dialogues.finding_help.closest import closest
from dialogues.finding_help.needs import NEEDS
from dialogues.finding_help.wide_areas import wide_area
from dialogues.replies import Choice, Cue, Effect
from dialogues.turn import Outcome, Turn
from directory.places import Ambiguous, Place
from directory.records import Council, typed
from directory.search import Directory, Suggestion

NATIONAL = frozenset({"bame", "veterans", "immigration", "legal", "money"})
"""Needs for which we know national lines only, so no place is asked first."""

MANY, SHOWN = 12, 3
"""How many services are looked at for the person's own words, and how many are told."""

NEED_OF = {
    "housing": "housing",
    "health": "health",
    "work": "work",
    "family": "family",
    "identity": "id",
    "money": "money",
    "money.crisis_money_food": "food",
    "health.drug_alcohol_help": "drugs",
    "health.prescription_methadone": "drugs",
    "health.overdose_naloxone": "drugs",
    "health.mental_health_help": "mental_health",
    "work.training_course": "training",
    "groups.support_for_women": "women",
    "groups.bame_support": "bame",
    "groups.veterans_support": "veterans",
    "identity.immigration_id": "immigration",
}
"""What someone looks for who, after this answer or dialogue, sends only a place."""


def find_service(turn: Turn, directory: Directory) -> Outcome:
    """Services for a need near a place; what is missing is asked for."""
    need, where = _need(turn), place_of(turn, directory)
    if need is None:
        return Outcome((_ask_need(),))
    kept = {"need": need}
    if isinstance(where, Ambiguous):
        return Outcome((ask_which(where, need),), slots=kept)
    if where is None and _names_a_place(turn) and not _all_over(need, turn):
        return Outcome((_ask_town_again(turn),), slots=kept)
    if where and where.kind == "region" and need == "housing":
        return Outcome((ask_town(where),), slots=kept)
    if where is None and need not in NATIONAL:
        return Outcome((Cue("finding_help.where"),), slots=kept)
    nation = where.nation if where else turn.reader.nation
    found = closest(directory.search(need, where, nation, MANY), turn.text)[:SHOWN]
    effects = learned(where, turn) if where else ()
    return Outcome((_answer(need, where, found, directory),), effects, kept)


def help_for(turn: Turn, directory: Directory) -> Outcome:
    """The answer for a group or a need; near a place that was named, the services."""
    answer = key_for_intent().get(turn.intent, "")
    if answer not in NEED_OF:
        return find_service(turn, directory)
    if "place" not in turn.entities:
        return Outcome((Cue(answer),))
    sought = {**turn.entities, "need": NEED_OF[answer]}
    return find_service(replace(turn, entities=sought), directory)


def place_of(turn: Turn, directory: Directory) -> Place | Ambiguous | None:
    """The place that was named now or before."""
    named = turn.entities.get("place") or turn.slots.get("place")
    return directory.gazetteer.find(str(named), turn.reader.nation) if named else None


def learned(place: Place, turn: Turn) -> tuple[Effect, ...]:
    """What a place tells us of someone whose nation we did not know."""
    return () if turn.reader.nation else (Effect("set_nation", place.nation),)


def ask_which(where: Ambiguous, need: str) -> Cue:
    """The question which of several places is meant, with what is looked for there."""
    offered = tuple(
        Choice(place.says, "find:" + json.dumps({"need": need, "place": place.says}))
        for place in where.candidates[:5]
    )
    return Cue("finding_help.which_place", choices=offered)


def ask_town(region: Place) -> Cue:
    """The question where in a region, since no council houses all of it."""
    return Cue("finding_help.where_in_region", {"region": region.name})


def council_values(council: Council) -> Values:
    """A council's name and where it is found on the web, for an answer."""
    contact = typed(council.url) or str(facts()["council_finder"].value)
    return {"council": council.official_name, "contact": contact}


def _need(turn: Turn) -> str | None:
    """The need that was named now, that the last answer was about, or named before."""
    last = turn.last.cue.answer if turn.last else ""
    about_last = NEED_OF.get(last) or NEED_OF.get(last.partition(".")[0])
    named = (turn.entities.get("need"), about_last, turn.slots.get("need"))
    return next((str(need) for need in named if need in NEEDS), None)


def _names_a_place(turn: Turn) -> bool:
    return turn.intent == "tell_place" or "place" in turn.entities


def _named_place(turn: Turn) -> str:
    return str(turn.entities.get("place") or turn.text)


def _all_over(need: str, turn: Turn) -> bool:
    """Whether a wide area is good enough, because the help is at the end of a phone."""
    return need in NATIONAL and wide_area(_named_place(turn))


def _ask_town_again(turn: Turn) -> Cue:
    wide = wide_area(_named_place(turn))
    return Cue("finding_help.which_town" if wide else "finding_help.no_such_place")


def _ask_need() -> Cue:
    offered = tuple(
        Choice(label, "find:" + json.dumps({"need": need}))
        for need, label in NEEDS.items()
        if need in ("housing", "food", "drugs", "mental_health", "work", "family")
    )
    return Cue("finding_help.find_service", choices=offered)


def _answer(
    need: str, where: Place | None, found: Sequence[Suggestion], directory: Directory
) -> Cue:
    council = directory.council_for(where) if where and need == "housing" else None
    if council:
        return Cue("finding_help.found_council", council_values(council))
    if not found:
        return Cue("finding_help.found_none")
    values = {
        "services": "\n".join(_line(one) for one in found),
        "sources": OUR_LIST,
        "checked": _checked(found).isoformat(),
    }
    return Cue("finding_help.found", values)


def _checked(found: Sequence[Suggestion]) -> date:
    """When the one that was looked at longest ago was looked at."""
    return min(one.service.checked or date.min for one in found)


def _line(suggestion: Suggestion) -> str:
    service = suggestion.service
    contact = service.phone or typed(service.url)
    return f"{service.name}: {contact}"
