"""What we say about visits and worries once we know which prison it is."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.family.visiting import (
    BOOK_VISIT,
    VISIT_TRAVEL_COSTS,
    VISIT_WHAT_TO_BRING,
)
from dialogues.family.worrying import WORRIED_ABOUT_PRISONER_SAFETY
from locales import mark as _

REVIEWED = date(2026, 11, 23)

# Translators: in all of these {prison} is a prison's name, such as Leeds; {page} is
# its page on GOV.UK and {contact} a phone number, an email address or both.


def _at_prison(key: str, first: str, general: Answer) -> Answer:
    """The general answer with a first text that is about one prison."""
    words = Words(first, general.words.more, general.words.sources)
    return Answer(key, "", words, REVIEWED, next=general.next)


BOOK_VISIT_ONLINE = _at_prison(
    "family.book_visit_online",
    _(
        "For {prison} prison you can book online: {family_visits_link}. Or ask "
        "{contact}. First, the person inside puts you on their visitor list. You need "
        "their prison number. More: {page}."
    ),
    BOOK_VISIT,
)

BOOK_VISIT_ONLINE_PAGE = _at_prison(
    "family.book_visit_online_page",
    _(
        "For {prison} prison you can book online: {family_visits_link}. First, the "
        "person inside puts you on their visitor list. You need their prison number. "
        "Visit times and help: {page}."
    ),
    BOOK_VISIT,
)

BOOK_VISIT_THERE = _at_prison(
    "family.book_visit_there",
    _(
        "To book a visit at {prison} prison, ask {contact}. First, the person inside "
        "puts you on their visitor list. You need their prison number. See if you can "
        "book online: {page}."
    ),
    BOOK_VISIT,
)

BOOK_VISIT_THERE_PAGE = _at_prison(
    "family.book_visit_there_page",
    _(
        "See how to book a visit at {prison} prison: {page}. First, the person inside "
        "puts you on their visitor list. That can take weeks. You need their prison "
        "number."
    ),
    BOOK_VISIT,
)

WHAT_TO_BRING_THERE = _at_prison(
    "family.visit_what_to_bring_there",
    _(
        "Take ID for everyone aged {family_visit_id_age} or over. A passport or photo "
        "driving licence is best. Get there {family_visit_early_minutes} minutes "
        "early. All of you will be searched, maybe by dogs. See the rules of {prison} "
        "prison: {page}."
    ),
    VISIT_WHAT_TO_BRING,
)

TRAVEL_COSTS_THERE = _at_prison(
    "family.visit_travel_costs_there",
    _(
        "Close family or partner, on a low income? You can ask for visit costs back: "
        "{family_costs_link} or {prison_visits_costs_phone}. Claim within "
        "{family_costs_days} days of the visit. Keep receipts. How to get to {prison} "
        "prison: {page}."
    ),
    VISIT_TRAVEL_COSTS,
)

WORRIED_THERE = _at_prison(
    "family.worried_about_prisoner_safety_there",
    _(
        "Call {prison} prison now. Look for its number here: {page}. Ask for Safer "
        "Custody. If it cannot wait, ask for the duty governor. Give their name, "
        "prison number and what you fear. You fear for their life? Call "
        "{emergency_phone}."
    ),
    WORRIED_ABOUT_PRISONER_SAFETY,
)

WAY_TO_PRISON = Answer(
    key="family.way_to_prison",
    label="",
    words=Words(
        first=_(
            "{prison} prison: the address and how to get there are on its page: "
            "{page}. Get there {family_visit_early_minutes} minutes early for a visit."
        )
    ),
    reviewed=REVIEWED,
)

NO_SUCH_PRISON = Answer(
    key="family.no_such_prison",
    label="",
    words=Words(
        first=_(
            "I do not know a prison of that name. Which is it? Send the name that is "
            "on their letters, or the town it is in."
        )
    ),
    reviewed=REVIEWED,
)
