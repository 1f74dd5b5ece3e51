"""The words around everything else: hello, the menu, and not understanding."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

MENU_TOPICS = (
    "leaving_prison.topics",
    "housing.topics",
    "money.topics",
    "identity.topics",
    "health.topics",
    "work.topics",
    "family.topics",
    "finding_help.find_service",
    "people.speak_to_human",
)
"""The numbered menu; its order is known by heart, so it does not change."""

WELCOME = Answer(
    key="small_talk.welcome",
    label="",
    words=Words(
        first=_(
            "This is {service_name}. Free advice for people leaving prison and their "
            "families. We are not the police or the prison. It is information, not "
            "legal advice. Reply STOP to stop. Are you in England or Wales? Reply "
            "ENGLAND or WALES."
        )
    ),
    reviewed=REVIEWED,
)

MENU = Answer(
    key="small_talk.menu",
    label=_("Menu"),
    words=Words(first=_("What do you need? Pick one, or ask in your own words.")),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
    asked=False,
)

DOWN = Answer(
    key="small_talk.down",
    label="",
    words=Words(
        first=_("Sorry, I cannot read messages well now. Pick one of these instead.")
    ),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

NOT_UNDERSTOOD = Answer(
    key="small_talk.not_understood",
    label="",
    words=Words(first=_("Sorry, I did not get that. Pick one, or say it another way.")),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

NOT_UNDERSTOOD_AGAIN = Answer(
    key="small_talk.not_understood_again",
    label="",
    words=Words(
        first=_(
            "I still do not get it, and that is my fault. A person can read it for "
            "you. Pick one:"
        )
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

WHICH = Answer(
    key="small_talk.which",
    label="",
    words=Words(first=_("I want to get this right. Which one do you mean?")),
    reviewed=REVIEWED,
)

HELP = Answer(
    key="small_talk.help",
    label="",
    words=Words(
        first=_(
            "{service_name}: free advice for people leaving prison and families. Ask "
            "anything, or reply MENU. In danger? Call {emergency_phone}. Reply STOP to "
            "stop."
        )
    ),
    next=("small_talk.menu", "people.speak_to_human"),
    reviewed=REVIEWED,
)

WORDS_ONLY = Answer(
    key="small_talk.words_only",
    label="",
    words=Words(
        first=_(
            "Sorry, I can only read words, not pictures or voice notes. Type what you "
            "need, or pick one."
        )
    ),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

TOO_MANY = Answer(
    key="small_talk.too_many",
    label="",
    words=Words(
        first=_(
            "That is a lot of messages at once. I will stop answering for an hour. In "
            "danger? Call {emergency_phone}."
        )
    ),
    reviewed=REVIEWED,
)

NOTHING_BEFORE = Answer(
    key="small_talk.nothing_before",
    label="",
    words=Words(first=_("There is nothing to say more about yet. What do you need?")),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

NO_MORE = Answer(
    key="small_talk.no_more",
    label="",
    words=Words(
        first=_("That is all I have on this. A person can tell you more."),
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

WHO_SAYS = Answer(
    key="small_talk.who_says",
    label="",
    words=Words(
        # Translators: {sources} is a list of names, {checked} a month such as May 2027.
        first=_("This comes from: {sources}. We checked it in {checked}."),
    ),
    reviewed=REVIEWED,
)

NO_SOURCE = Answer(
    key="small_talk.no_source",
    label="",
    words=Words(
        first=_(
            "That was plain good sense, not a rule. Nobody official says so. Want to "
            "ask a person?"
        )
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

WRONG = Answer(
    key="small_talk.wrong",
    label="",
    words=Words(
        first=_(
            "Thank you for telling me. A person will check that answer. Do you want to "
            "ask someone now?"
        )
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

NATION_KEPT = Answer(
    key="small_talk.nation_kept",
    label="",
    words=Words(
        # Translators: {nation} is England or Wales, in your language.
        first=_("Thanks. I will use the rules for {nation}. What do you need?"),
    ),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

FINE = Answer(
    key="small_talk.fine",
    label="",
    words=Words(first=_("That is fine. Ask me anything else, or reply MENU.")),
    reviewed=REVIEWED,
)

NO_PRICE = Answer(
    key="small_talk.no_price",
    label="",
    words=Words(
        first=_(
            "I have no price for that. Ask them what it costs before you say yes. My "
            "advice is free."
        )
    ),
    reviewed=REVIEWED,
)

NO_DIRECTIONS = Answer(
    key="small_talk.no_directions",
    label="",
    words=Words(
        first=_(
            "Where do you want to go? Send me what you need and the town, like: food "
            "bank in Leeds."
        )
    ),
    next=("leaving_prison.travel_home", "family.visit_travel_costs"),
    reviewed=REVIEWED,
)

WHO_ARE_YOU_BOT = Answer(
    key="small_talk.who_are_you_bot",
    label=_("Who is this?"),
    words=Words(
        first=_(
            "I am {service_name}, a computer program. I give free advice to people "
            "leaving prison and their families. I am not the police, prison or "
            "probation. A real person can help too."
        ),
        more=(
            _(
                "My facts come from official pages and charities. Reply WHY after an "
                "answer to see who says so. Reply WRONG if it is wrong. Reply MY DATA "
                "to see what I keep."
            ),
        ),
    ),
    next=("my_data.what_data_do_you_hold", "people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

GREETING = Answer(
    key="small_talk.greeting",
    label="",
    words=Words(first=_("Hello. What do you need? Pick one, or just ask.")),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

THANKS = Answer(
    key="small_talk.thanks",
    label="",
    words=Words(first=_("You're welcome. Ask me anything else, any time.")),
    reviewed=REVIEWED,
)

GOODBYE = Answer(
    key="small_talk.goodbye",
    label="",
    words=Words(
        first=_("Take care. I am here day and night. Reply MENU when you need me.")
    ),
    reviewed=REVIEWED,
)

INSULT = Answer(
    key="small_talk.insult",
    label="",
    words=Words(
        first=_(
            "That sounds like a hard day. I may have got it wrong. Tell me what you "
            "need, or talk to a person."
        )
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

OUT_OF_SCOPE = Answer(
    key="small_talk.out_of_scope",
    label="",
    words=Words(
        first=_(
            "Sorry, I cannot help with that. I know about life after prison and about "
            "families. Pick one, or ask me."
        )
    ),
    next=MENU_TOPICS,
    reviewed=REVIEWED,
)

ANSWERS = (
    WELCOME,
    MENU,
    DOWN,
    NOT_UNDERSTOOD,
    NOT_UNDERSTOOD_AGAIN,
    WHICH,
    HELP,
    WORDS_ONLY,
    TOO_MANY,
    NOTHING_BEFORE,
    NO_MORE,
    WHO_SAYS,
    NO_SOURCE,
    WRONG,
    NATION_KEPT,
    FINE,
    NO_PRICE,
    NO_DIRECTIONS,
    WHO_ARE_YOU_BOT,
    GREETING,
    THANKS,
    GOODBYE,
    INSULT,
    OUT_OF_SCOPE,
)
