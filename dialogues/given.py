"""What the program itself puts into answers: an example of each, as long as it gets.

Checks and tests speak every answer with these, so that no name or list surprises us.
"""

from collections.abc import Mapping
from types import MappingProxyType

from dialogues import follow_up
from dialogues.answers import Values
from dialogues.appointments.examples import EXAMPLES as APPOINTMENTS
from dialogues.catalogue import answers
from dialogues.finding_help.answers import OUR_LIST
from dialogues.finding_help.needs import NEEDS
from dialogues.housing.tenancy import TENANCY
from dialogues.housing.tonight import ABOUT_YOU
from dialogues.identity.ladder import WHAT_YOU_HAVE
from dialogues.keywords import LANGUAGES
from dialogues.replies import Choice, Cue
from dialogues.work.spent_answers import KINDS
from dialogues.work.spent_form import QUESTIONS
from locales import SUPPORTED

SHARED: Values = MappingProxyType(
    {
        "service_name": "Throughgate",
        "body_days": "30",
        "delivery_days": "180",
        "person_days": "365",
    }
)
"""Any answer may name these: the settings fill them in."""

_TOWN = "Oakley (Bournemouth, Christchurch and Poole)"
_SERVICES = (
    "Zahid Mubarek Trust: www.thezmt.org",
    "Hardman Directory: directory.hardmantrust.org.uk",
    "CFO Evolution hubs: www.creatingfutureopportunities.gov.uk",
)
_COUNCIL = {
    "council": "Carmarthenshire County Council",
    "contact": "www.carmarthenshire.gov.wales/home/council-services",
}
_PRISON = {
    "prison": "Kirklevington Grange",
    "page": "gov.uk/guidance/kirklevington-grange-prison",
}
_CONTACT = "01803 812060, socialvisits.channingswood@justice.gov.uk"
_LANGUAGES = {"languages": follow_up.our_languages()}


def _choices(labels: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(label, "small_talk.menu") for label in labels)


_OCCASIONS = (
    Cue("small_talk.nation_kept", {"nation": "England"}),
    Cue(
        "small_talk.who_says",
        {
            "sources": "national list checked against official sites, Citizens Advice",
            "checked": "September 2027",
        },
    ),
    Cue(
        "small_talk.which",
        choices=_choices(("Courses and training", "Telling about a record", "Food")),
    ),
    Cue(
        "my_data.change_language",
        _LANGUAGES,
        choices=_choices(tuple(LANGUAGES[code][0] for code in SUPPORTED)),
    ),
    Cue("my_data.language_not_yet", {"language": "Soomaali", **_LANGUAGES}),
    Cue(
        "my_data.held",
        {
            "language": "English",
            "nation": "not known",
            "count": "128",
            "since": "Wed 30 September",
        },
    ),
    follow_up.ask_before_deleting().cues[0],
    Cue("my_data.deleted", {"receipt": "AB12CD34"}),
    *(
        Cue(question.answer, choices=_choices(tuple(question.options.values())))
        for question in QUESTIONS.values()
    ),
    Cue("work.spent_again", choices=_choices(tuple(KINDS.values()))),
    Cue("work.spent_already", {"day": "date:2027-09-28"}),
    Cue("work.spent_later", {"day": "date:2027-09-28"}),
    *APPOINTMENTS,
    Cue("finding_help.find_service", choices=_choices(tuple(NEEDS.values())[:6])),
    Cue("finding_help.which_place", choices=_choices((_TOWN,) * 5)),
    Cue("finding_help.where_in_region", {"region": "Greater Manchester"}),
    Cue(
        "finding_help.found",
        {
            "services": "\n".join(_SERVICES),
            "sources": OUR_LIST,
            "checked": "2026-11-23",
        },
    ),
    Cue("finding_help.found_council", _COUNCIL),
    Cue("housing.homeless_tonight", choices=ABOUT_YOU),
    Cue("housing.council_tonight", _COUNCIL, choices=ABOUT_YOU),
    *(Cue(day.key, {"day": "date:2027-09-28"}) for day in TENANCY),
    Cue("identity.photo_id", choices=WHAT_YOU_HAVE),
    Cue("family.book_visit_online", {**_PRISON, "contact": _CONTACT}),
    Cue("family.book_visit_online_page", _PRISON),
    Cue("family.book_visit_there", {**_PRISON, "contact": _CONTACT}),
    Cue("family.book_visit_there_page", _PRISON),
    Cue("family.visit_what_to_bring_there", _PRISON),
    Cue("family.visit_travel_costs_there", _PRISON),
    Cue("family.worried_about_prisoner_safety_there", _PRISON),
    Cue("family.way_to_prison", _PRISON),
    Cue("finding_help.way_to_council", _COUNCIL),
    Cue("finding_help.way_to_services", {"services": "\n".join(_SERVICES)}),
    Cue("leaving_prison.release_day_closing", {"next_day": "Wed 30 September"}),
    Cue("leaving_prison.release_day_shut", {"next_day": "Wed 30 September"}),
)
OCCASIONS: Mapping[str, Cue] = MappingProxyType({cue.answer: cue for cue in _OCCASIONS})
"""Answers that are never given bare, each as it may be given."""


def example(key: str) -> Cue:
    """The answer of that key as someone may be given it."""
    cue = OCCASIONS.get(key, Cue(key))
    return Cue(cue.answer, {**SHARED, **cue.values}, cue.part, cue.choices)


def examples() -> tuple[Cue, ...]:
    """Every answer as someone may be given it."""
    return tuple(example(key) for key in answers())
