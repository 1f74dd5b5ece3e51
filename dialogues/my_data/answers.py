"""What we say about what we keep, and about being left in peace."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

REVIEWED = date(2026, 11, 23)

CHANGE_LANGUAGE = Answer(
    key="my_data.change_language",
    label=_("Another language"),
    words=Words(
        # Translators: {languages} is a list of languages, each in its own name.
        first=_("I can write in these languages: {languages}. Reply with its name."),
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

LANGUAGE_KEPT = Answer(
    key="my_data.language_kept",
    label="",
    words=Words(first=_("OK. I will write in English from now on.")),
    next=("small_talk.menu",),
    reviewed=REVIEWED,
)

LANGUAGE_NOT_YET = Answer(
    key="my_data.language_not_yet",
    label="",
    words=Words(
        # Translators: {language} is a language's own name; {languages} is a list.
        first=_(
            "I cannot write in {language} yet, sorry. I can write in: {languages}. A "
            "person can help you find someone who speaks it."
        ),
    ),
    next=("people.speak_to_human", "small_talk.menu"),
    reviewed=REVIEWED,
)

STOP_MESSAGES = Answer(
    key="my_data.stop_messages",
    label=_("Stop messages"),
    words=Words(
        first=_(
            "To stop all our messages, reply STOP. That one word does it at once. To "
            "have what we keep wiped, reply DELETE."
        )
    ),
    next=("my_data.delete_my_data", "people.speak_to_human"),
    reviewed=REVIEWED,
)

STOPPED = Answer(
    key="my_data.stopped",
    label="",
    words=Words(
        first=_(
            "Done. You will get no more messages from us. To start again, reply START."
        )
    ),
    reviewed=REVIEWED,
)

STILL_STOPPED = Answer(
    key="my_data.still_stopped",
    label="",
    words=Words(
        first=_(
            "You asked us to stop, so I do not answer. To talk again, reply START. In "
            "danger? Call {emergency_phone}."
        )
    ),
    reviewed=REVIEWED,
)

STARTED = Answer(
    key="my_data.started",
    label="",
    words=Words(
        first=_("Welcome back. Reply STOP any time to stop. What do you need?")
    ),
    next=(
        "leaving_prison.topics",
        "housing.topics",
        "money.topics",
        "identity.topics",
        "health.topics",
        "work.topics",
        "family.topics",
        "finding_help.find_service",
        "people.speak_to_human",
    ),
    reviewed=REVIEWED,
)

WHAT_DATA_DO_YOU_HOLD = Answer(
    key="my_data.what_data_do_you_hold",
    label=_("What we keep about you"),
    words=Words(
        first=_(
            "We keep your number or chat name, your messages for {body_days} days, and "
            "your language and nation. It is locked. We never tell police or prison "
            "what you ask, unless a law or a life makes us."
        ),
        more=(
            _(
                "Whether a text arrived is kept for {delivery_days} days. If you do "
                "not write for {person_days} days, all of it goes. Reply DELETE to "
                "wipe it now."
            ),
        ),
    ),
    next=("my_data.delete_my_data", "my_data.stop_messages"),
    reviewed=REVIEWED,
)

HELD = Answer(
    key="my_data.held",
    label="",
    words=Words(
        # Translators: {since} is a day, {language} and {nation} are names, {count} a
        # number of messages.
        first=_(
            "We keep this number or chat. Language: {language}. Nation: {nation}. "
            "Messages: {count}, each for {body_days} days. Last contact: {since}. No "
            "name. Reply DELETE to wipe it."
        ),
    ),
    next=("my_data.delete_my_data", "my_data.what_data_do_you_hold"),
    reviewed=REVIEWED,
)

DELETE_MY_DATA = Answer(
    key="my_data.delete_my_data",
    label=_("Wipe what you keep"),
    words=Words(
        first=_(
            "This wipes your messages and all we keep about you. It cannot be undone. "
            "Are you sure?"
        )
    ),
    reviewed=REVIEWED,
)

DELETED = Answer(
    key="my_data.deleted",
    label="",
    words=Words(
        # Translators: {receipt} is a short code.
        first=_(
            "Done. All we kept about you is wiped. Your receipt number is {receipt}. If "
            "you write again, we start fresh."
        )
    ),
    reviewed=REVIEWED,
)

NOT_DELETED = Answer(
    key="my_data.not_deleted",
    label="",
    words=Words(first=_("OK. Nothing was wiped. What do you need?")),
    next=("small_talk.menu", "people.speak_to_human"),
    reviewed=REVIEWED,
)

NOT_KNOWN = _("not known")
YES_DELETE = _("Yes, wipe it all")
NO_KEEP = _("No, keep it")

PHONE_MOVED = Answer(
    key="my_data.phone_moved",
    label="",
    words=Words(
        first=_(
            "Done. Your texts come to this phone now. The old one gets nothing more "
            "from us."
        )
    ),
    reviewed=date(2026, 11, 23),
)

PHONE_UNKNOWN = Answer(
    key="my_data.phone_unknown",
    label="",
    words=Words(
        first=_(
            "That code does not work. A code is good once, and not for long. Check it "
            "and send it again, or ask your keyworker for a new one."
        )
    ),
    reviewed=date(2026, 11, 23),
)

PHONE_TOO_MANY = Answer(
    key="my_data.phone_too_many",
    label="",
    words=Words(
        first=_(
            "That was too many codes from this phone. Please ask your keyworker to "
            "help you move."
        )
    ),
    reviewed=date(2026, 11, 23),
)

PHONE_TAKEN = Answer(
    key="my_data.phone_taken",
    label="",
    words=Words(
        first=_(
            "Someone else gets texts on this phone already, so I cannot move yours "
            "here. Please tell your keyworker."
        )
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    CHANGE_LANGUAGE,
    LANGUAGE_KEPT,
    LANGUAGE_NOT_YET,
    STOP_MESSAGES,
    STOPPED,
    STILL_STOPPED,
    STARTED,
    WHAT_DATA_DO_YOU_HOLD,
    HELD,
    DELETE_MY_DATA,
    DELETED,
    NOT_DELETED,
    PHONE_MOVED,
    PHONE_UNKNOWN,
    PHONE_TOO_MANY,
    PHONE_TAKEN,
)
