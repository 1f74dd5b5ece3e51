"""What we ask to work out when a conviction is spent, and what comes of it."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from dialogues.answers import Answer, Words
from dialogues.work.spent import Kind
from locales import mark as _

REVIEWED = date(2026, 11, 23)

KINDS: Mapping[str, str] = MappingProxyType(
    {
        Kind.PRISON: _("Prison or suspended"),
        Kind.COMMUNITY: _("Community order"),
        Kind.FINE: _("Fine"),
        Kind.CONDITIONAL_DISCHARGE: _("Conditional discharge"),
        Kind.ABSOLUTE_DISCHARGE: _("Absolute discharge"),
        Kind.ORDER: _("Order, like restraining"),
        Kind.NEVER: _("Life, IPP or extended"),
    }
)
# Translators: a label in a list; the number is an age.
AGES: Mapping[str, str] = MappingProxyType(
    {"adult": _("{work_adult_age} or over"), "young": _("Under {work_adult_age}")}
)
YES_NO: Mapping[str, str] = MappingProxyType({"yes": _("Yes"), "no": _("No")})

KIND = Answer(
    key="work.spent_kind",
    label=_("Work it out for me"),
    words=Words(
        first=_(
            "A few questions. I keep none of it on a file. What did the court give? "
            "Two things? Pick the longer one."
        )
    ),
    reviewed=REVIEWED,
    asked=False,
)

AGAIN = Answer(
    key="work.spent_again",
    label="",
    words=Words(
        first=_(
            "A newer one can hold the old one back until both are spent. So the same "
            "again, for the newer one. What did the court give?"
        ),
        sources=("work_more_convictions",),
    ),
    reviewed=REVIEWED,
)

AGE = Answer(
    key="work.spent_age",
    label="",
    words=Words(first=_("How old when found guilty?")),
    reviewed=REVIEWED,
)

LENGTH = Answer(
    key="work.spent_length",
    label="",
    words=Words(
        first=_(
            "How long was the full sentence, with the licence part? Write the months "
            "or years."
        )
    ),
    reviewed=REVIEWED,
)

SERIOUS = Answer(
    key="work.spent_serious",
    label="",
    words=Words(
        first=_(
            "Was it for a serious violent, sexual or terror crime? Not sure? Pick yes, "
            "then check with Unlock: {unlock_phone}."
        )
    ),
    reviewed=REVIEWED,
)

ENDS = Answer(
    key="work.spent_ends",
    label="",
    words=Words(
        first=_(
            "When does all of it end, with the licence part? Write the day, month and "
            "year. It is on your licence or court paper."
        )
    ),
    reviewed=REVIEWED,
)

DAY = Answer(
    key="work.spent_day",
    label="",
    words=Words(first=_("When were you found guilty? Write the day, month and year.")),
    reviewed=REVIEWED,
)

MORE = Answer(
    key="work.spent_more",
    label="",
    words=Words(first=_("Were you found guilty of anything else since then?")),
    reviewed=REVIEWED,
)

WHAT_IT_MEANS = _(
    "Once it is spent, you need not tell most jobs, insurers or landlords. Some jobs "
    "still see it, such as work with children. To be sure, use the GOV.UK tool: search "
    'for "{work_spent_tool}".'
)
SOURCES = ("work_spent_tool", "work_jobs_see_spent")

ALREADY = Answer(
    key="work.spent_already",
    label="",
    words=Words(
        # Translators: {day} is a date.
        first=_(
            "By the table it was spent on {day}. It should not show on a basic check. "
            "It is a guide, not legal advice. Check with Unlock: {unlock_phone}."
        ),
        more=(WHAT_IT_MEANS,),
        sources=(*SOURCES, "work_basic_check_shows"),
    ),
    next=("work.disclose_convictions", "work.dbs_check", "work.find_work"),
    reviewed=REVIEWED,
)

LATER = Answer(
    key="work.spent_later",
    label="",
    words=Words(
        # Translators: {day} is a date.
        first=_(
            "By the table it is spent on {day}, if nothing new happens. Until then, "
            "answer truly if you are asked. It is a guide, not legal advice. Check "
            "with Unlock: {unlock_phone}."
        ),
        more=(WHAT_IT_MEANS,),
        sources=(*SOURCES, "work_more_convictions"),
    ),
    next=("work.disclose_convictions", "work.dbs_check", "work.find_work"),
    reviewed=REVIEWED,
)

NEVER = Answer(
    key="work.spent_never",
    label="",
    words=Words(
        first=_(
            "By the table this one is never spent. Many people still find work with "
            "one. Ask how to tell employers: Unlock, {unlock_phone}."
        ),
        more=(WHAT_IT_MEANS,),
        sources=(*SOURCES, "work_never_spent"),
    ),
    next=("work.disclose_convictions", "work.find_work"),
    reviewed=REVIEWED,
)

AT_ONCE = Answer(
    key="work.spent_at_once",
    label="",
    words=Words(
        first=_(
            "An absolute discharge is spent at once. Most jobs, insurers and landlords "
            "need not be told. To be sure, ask Unlock: {unlock_phone}."
        ),
        more=(WHAT_IT_MEANS,),
        sources=(*SOURCES, "work_absolute_discharge"),
    ),
    next=("work.dbs_check", "work.find_work"),
    reviewed=REVIEWED,
)

SPENT_ANSWERS = (
    KIND,
    AGAIN,
    AGE,
    LENGTH,
    SERIOUS,
    ENDS,
    DAY,
    MORE,
    ALREADY,
    LATER,
    NEVER,
    AT_ONCE,
)
