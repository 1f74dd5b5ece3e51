"""What we say when someone looks for a service."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

FIND_SERVICE = Answer(
    key="finding_help.find_service",
    label=_("Find a service near me"),
    words=Words(first=_("What kind of help do you look for? Pick one, or type it.")),
    reviewed=REVIEWED,
)

WHERE = Answer(
    key="finding_help.where",
    label="",
    words=Words(
        first=_("Where are you? Send the town, or the first part of the postcode.")
    ),
    reviewed=REVIEWED,
)

WHERE_IN_REGION = Answer(
    key="finding_help.where_in_region",
    label="",
    words=Words(
        # Translators: {region} is a region's name, such as London or Kent.
        first=_(
            "Which town or borough in {region}? The council there is the one to ask."
        )
    ),
    reviewed=REVIEWED,
)

WHICH_PLACE = Answer(
    key="finding_help.which_place",
    label="",
    words=Words(first=_("I know more than one place of that name. Which is it?")),
    reviewed=REVIEWED,
)

NO_SUCH_PLACE = Answer(
    key="finding_help.no_such_place",
    label="",
    words=Words(
        first=_(
            "I do not know that place. Where in England or Wales is it? Send the town, "
            "or the first part of the postcode."
        )
    ),
    reviewed=REVIEWED,
)

WHICH_TOWN = Answer(
    key="finding_help.which_town",
    label="",
    words=Words(
        first=_(
            "That is a big area, and help is local. Which town are you in or near? "
            "Or send the first part of the postcode."
        )
    ),
    reviewed=REVIEWED,
)

FOUND = Answer(
    key="finding_help.found",
    label="",
    words=Words(
        # Translators: {services} is a list of names, each with its phone or website.
        first=_("These can help. Call first to check they are open.\n{services}"),
    ),
    reviewed=REVIEWED,
)

# Translators: {council} is a council's name, {contact} its website.
_GO_TO_COUNCIL = _(
    "For a place to stay, go to {council} and ask for the homeless team. Say you are "
    "homeless and want to make a homeless application. {contact}."
)

FOUND_COUNCIL = Answer(
    key="finding_help.found_council",
    label="",
    words=Words(first=_GO_TO_COUNCIL, sources=("housing_what_to_say",)),
    wales=Words(first=_GO_TO_COUNCIL, sources=("release_homeless_wales",)),
    next=(
        "housing.homeless_tonight",
        "housing.temporary_accommodation_cas3",
        "housing.council_homeless_application",
    ),
    reviewed=REVIEWED,
)

FOUND_NONE = Answer(
    key="finding_help.found_none",
    label="",
    words=Words(
        first=_(
            "I know no service for that yet, sorry. Nacro may know one: {nacro_phone}. "
            "Or a person here can look."
        )
    ),
    next=("people.speak_to_human", "finding_help.find_service"),
    reviewed=REVIEWED,
)

WAY_TO_COUNCIL = Answer(
    key="finding_help.way_to_council",
    label="",
    words=Words(
        # Translators: {council} is a council's name, {contact} its website.
        first=_(
            "Where is {council}? Look for its offices at {contact}, or call its main "
            "number. Ask where the homeless team is."
        )
    ),
    reviewed=date(2026, 11, 23),
)

WAY_TO_SERVICES = Answer(
    key="finding_help.way_to_services",
    label="",
    words=Words(
        # Translators: {services} is a list of names, each with its phone or website.
        first=_(
            "How do you get there? Ask them for the address and the bus before you set "
            "off.\n{services}"
        )
    ),
    reviewed=date(2026, 11, 23),
)

# Translators: it stands where a source stands: "This comes from: our list of services."
OUR_LIST = _("our list of services")

ANSWERS = (
    FIND_SERVICE,
    WHERE,
    WHERE_IN_REGION,
    WHICH_PLACE,
    NO_SUCH_PLACE,
    WHICH_TOWN,
    FOUND,
    FOUND_COUNCIL,
    FOUND_NONE,
    WAY_TO_COUNCIL,
    WAY_TO_SERVICES,
)
