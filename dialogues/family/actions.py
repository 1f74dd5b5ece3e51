"""What the dialogue with families does: each prison's own way to visit and to ask."""

from dataclasses import replace

from dialogues.facts import facts
from dialogues.replies import Cue
from dialogues.turn import Outcome, Turn
from directory.records import Prison, typed
from directory.search import Directory

BOOK = "family.book_visit"
ABOUT_A_PRISON = (
    BOOK,
    "family.visit_what_to_bring",
    "family.visit_travel_costs",
    "family.worried_about_prisoner_safety",
)
"""Answers that ask which prison; what they become for one begins with the same key."""

A_NAME = 3
"""Words: in a long message "only" is near Onley, and a name needs to be an entity."""


def book_visit(turn: Turn, directory: Directory) -> Outcome:
    """How to book at the prison that is named, or in general.

    Whoever wants to visit "in Armley" names a prison; elsewhere a town is only a town.
    """
    if "place" in turn.entities and "prison" not in turn.entities:
        there = {**turn.entities, "prison": turn.entities["place"]}
        turn = replace(turn, entities=there)
    return _at_prison(BOOK, turn, directory)


def visit_what_to_bring(turn: Turn, directory: Directory) -> Outcome:
    """What to bring, with the page of the prison that is named."""
    return _at_prison("family.visit_what_to_bring", turn, directory)


def visit_travel_costs(turn: Turn, directory: Directory) -> Outcome:
    """Help with costs, with the page of the prison that is named."""
    return _at_prison("family.visit_travel_costs", turn, directory)


def worried_about_prisoner_safety(turn: Turn, directory: Directory) -> Outcome:
    """Whom to call about someone inside, with the page of the prison that is named."""
    return _at_prison("family.worried_about_prisoner_safety", turn, directory)


def tell_prison(turn: Turn, directory: Directory) -> Outcome:
    """A prison on its own goes on with what we asked it for, or with a visit."""
    last = turn.last.cue.answer if turn.last else ""
    if not last.startswith("family."):
        return Outcome((Cue("small_talk.menu"),))
    if _prison_of(turn, directory) is None:
        return Outcome((Cue("family.no_such_prison", aside=True),))
    return _at_prison(_general(last) or BOOK, turn, directory)


def asked_which_prison(turn: Turn) -> bool:
    """Whether the last answer was one that asks which prison."""
    return turn.last is not None and _general(turn.last.cue.answer) is not None


def _general(last: str) -> str | None:
    return next((key for key in ABOUT_A_PRISON if last.startswith(key)), None)


def _at_prison(general: str, turn: Turn, directory: Directory) -> Outcome:
    prison = _prison_of(turn, directory)
    if prison is None:
        return Outcome((Cue(general),))
    key = _booking(prison) if general == BOOK else f"{general}_there"
    return Outcome((Cue(key, _values(prison)),), slots={"prison": prison.name})


def prison_named(turn: Turn, directory: Directory) -> Prison | None:
    """The prison that a message names; a town is one only where we asked for one."""
    named = turn.entities.get("prison")
    if named is None and asked_which_prison(turn):
        named = turn.entities.get("place")
    if named is None and len(turn.text.split()) <= A_NAME:
        named = turn.text
    return directory.prison(named) if named else None


def _prison_of(turn: Turn, directory: Directory) -> Prison | None:
    """The prison that was named now or before."""
    before = turn.slots.get("prison")
    return prison_named(turn, directory) or (
        directory.prison(str(before)) if before else None
    )


def _booking(prison: Prison) -> str:
    online = "online" if prison.online_booking else "there"
    return f"{BOOK}_{online}" if _contact(prison) else f"{BOOK}_{online}_page"


def _values(prison: Prison) -> dict[str, str]:
    """The name of a prison, its page, and whom to ask about visits, where we know."""
    every = str(facts()["family_visits_link"].value)
    page = typed(prison.govuk_url).removeprefix("www.") or every
    values = {"prison": prison.name, "page": page, "contact": _contact(prison)}
    return {name: value for name, value in values.items() if value}


def _contact(prison: Prison) -> str:
    return ", ".join(filter(None, (prison.visits_phone, prison.visits_email)))
