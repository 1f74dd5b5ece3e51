"""What we say about jobs, courses and criminal records."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.work.spent_answers import SPENT_ANSWERS
from locales import mark as _

REVIEWED = date(2026, 11, 23)

TOPICS = Answer(
    key="work.topics",
    label=_("Work and records"),
    words=Words(first=_("Work and records: what do you need help with?")),
    next=(
        "work.find_work",
        "work.disclose_convictions",
        "work.when_is_conviction_spent",
        "work.dbs_check",
        "work.training_course",
    ),
    reviewed=REVIEWED,
    asked=False,
)

WORK_FROM_PRISON = _(
    "Still in prison? Ask staff about the New Futures Network. It links prisons with "
    "firms that give jobs. Ask for proof of any course or job you did inside. Keep it "
    "for your CV."
)
WORK_CV = _(
    "Make a short CV: what you can do, courses, and work inside or outside. Ask "
    "someone to read it. Send it to a few places each week. You may hear no many times "
    "before a yes. Keep going."
)

FIND_WORK = Answer(
    key="work.find_work",
    label=_("Find a job"),
    words=Words(
        first=_(
            "Tell your work coach at the jobcentre you want work. Ask which firms take "
            "people with a record. On licence? Your probation officer must say yes to "
            "the job first. Questions about your record? Ask Unlock: {unlock_phone}."
        ),
        more=(
            _(
                "On probation in England? Ask about a CFO Evolution hub near you. Hubs "
                "help with jobs, skills, ID and housing. You choose if you join, and "
                "you can ask them yourself: {work_cfo_site}."
            ),
            WORK_FROM_PRISON,
            WORK_CV,
        ),
        sources=("work_licence_approval", "work_cfo_hubs", "work_new_futures"),
    ),
    wales=Words(
        first=_(
            "Tell your work coach at the jobcentre you want work. Ask which firms take "
            "people with a record. On licence? Your probation officer must say yes to "
            "the job first. Questions about your record? Ask Unlock: {unlock_phone}."
        ),
        more=(WORK_FROM_PRISON, WORK_CV),
        sources=("work_licence_approval", "work_new_futures"),
    ),
    next=(
        "work.disclose_convictions",
        "work.training_course",
        "money.universal_credit_claim",
    ),
    reviewed=REVIEWED,
)

DISCLOSE_CONVICTIONS = Answer(
    key="work.disclose_convictions",
    label=_("Telling about a record"),
    words=Words(
        first=_(
            "First find out if your conviction is spent (old enough to be left "
            'behind). Search GOV.UK for "{work_spent_tool}". Not spent and they ask? '
            "Tell the truth, and say what has changed. Unlock can help: {unlock_phone}."
        ),
        more=(
            _(
                "Keep it short. Say what it was and when. Say what you have done "
                "since: courses, work, help you got. Say why you want this job. "
                "Practise with someone you trust. You can write it in a letter too."
            ),
            _(
                "A basic check does not show spent convictions. Other checks can. They "
                "are for jobs with children or adults at risk, and some jobs in money, "
                "law and security. Ask which check the job needs."
            ),
            _(
                "A landlord, an insurer or a college may ask too. Read the question "
                "with care before you answer. Not sure? Ask Unlock before you sign: "
                "{unlock_site}."
            ),
        ),
        sources=("work_basic_check_shows", "work_jobs_see_spent"),
    ),
    next=(
        "work.when_is_conviction_spent",
        "work.dbs_check",
        "work.find_work",
    ),
    reviewed=REVIEWED,
)

WHEN_IS_CONVICTION_SPENT = Answer(
    key="work.when_is_conviction_spent",
    label=_("When a record is spent"),
    words=Words(
        first=_(
            "It counts from the end of your full sentence, with the licence part. Not "
            "from the day you got out. I can work it out with you. Or ask Unlock: "
            "{unlock_phone}."
        ),
        more=(
            # Translators: the numbers are lengths of a sentence, then of a wait.
            _(
                "Sentence up to {work_short_sentence_months} months: spent "
                "{work_short_wait_months} months later. Up to "
                "{work_middle_sentence_years} years: {work_middle_wait_years} years "
                "later. Longer: {work_long_wait_years} years later, but some are never "
                "spent. That is for adults."
            ),
            _(
                "Spent means old enough to be left behind. To be sure, search GOV.UK "
                'for "{work_spent_tool}". These are never spent: life, IPP and '
                "extended sentences. Nor is a sentence over "
                "{work_middle_sentence_years} years for a serious violent, sexual or "
                "terror crime."
            ),
            # Translators: the numbers are lengths of a sentence, then of a wait.
            _(
                "Under {work_adult_age} when found guilty? The wait is shorter. Up to "
                "{work_short_sentence_months} months: add "
                "{work_youth_short_wait_months} months. Up to "
                "{work_middle_sentence_years} years: add "
                "{work_youth_middle_wait_years} years. Longer: add "
                "{work_youth_long_wait_months} months, but some are never spent."
            ),
            _(
                "A suspended sentence counts like prison of that length. An adult's "
                "fine is spent {work_fine_months} months after conviction. A community "
                "order is spent on its last day. A new conviction or court order can "
                "make the wait longer."
            ),
        ),
        sources=(
            "work_never_spent",
            "work_suspended_sentence",
            "work_community_order",
            "work_more_convictions",
            "work_relevant_orders",
        ),
    ),
    next=(
        "work.spent_kind",
        "work.disclose_convictions",
        "work.dbs_check",
    ),
    reviewed=REVIEWED,
)

DBS_CHECK = Answer(
    key="work.dbs_check",
    label=_("DBS checks"),
    words=Words(
        first=_(
            "You can order your own basic DBS check on GOV.UK. It costs "
            "{work_basic_dbs_price}. It shows convictions that are not spent yet (too "
            "new to leave behind). Questions? Ask the DBS helpline: {dbs_phone}."
        ),
        more=(
            _(
                "You need your addresses for the last {work_dbs_address_years} years. "
                "Not sure how to put prison or a hostel? Ask the DBS helpline: "
                "{dbs_phone}. You must be {work_dbs_age} or over. A conditional "
                "caution can show on the check as well."
            ),
            _(
                "Standard ({work_standard_dbs_price}) and enhanced "
                "({work_enhanced_dbs_price}) checks show more, even spent convictions. "
                "Only an employer can ask for one. They are for jobs with children or "
                "adults at risk, and some in money, law and security."
            ),
            _(
                "Some old or minor convictions are left off the bigger checks. Think "
                "something on your check is wrong? Ring the DBS helpline, {dbs_phone}. "
                "Unlock can tell you what to expect: {unlock_phone}."
            ),
        ),
        sources=("work_basic_check_shows", "work_jobs_see_spent"),
    ),
    next=(
        "work.when_is_conviction_spent",
        "work.disclose_convictions",
        "work.find_work",
    ),
    reviewed=REVIEWED,
)

COURSE_BEFORE_YOU_PAY = _(
    "Before you pay, ask what job the course leads to. Does that job need a DBS check "
    "that shows old convictions? Ask Unlock if your record would matter: "
    "{unlock_phone}."
)
COURSE_INSIDE = _(
    "Still in prison? Ask the education team what you can start now and finish "
    "outside. Keep every certificate. For grants after prison, look here: "
    "{work_hardman_site}."
)

TRAINING_COURSE = Answer(
    key="work.training_course",
    label=_("Courses and training"),
    words=Words(
        first=_(
            "Ask your work coach or probation officer which courses are free for you. "
            "Ask before you start, so it fits with your benefits and appointments. "
            "Nacro gives advice to people with a record: {nacro_phone}."
        ),
        more=(
            _(
                "On probation in England? Ask about a CFO Evolution hub near you. Hubs "
                "help with skills and jobs, and you can ask them yourself: "
                "{work_cfo_site}."
            ),
            COURSE_BEFORE_YOU_PAY,
            COURSE_INSIDE,
        ),
        sources=(
            "work_cfo_hubs",
            "work_jobs_see_spent",
            "work_hardman",
            "work_nacro_advice",
        ),
    ),
    wales=Words(
        first=_(
            "Ask your work coach or probation officer which courses are free for you. "
            "Ask before you start, so it fits with your benefits and appointments. "
            "Nacro gives advice to people with a record: {nacro_phone}."
        ),
        more=(COURSE_BEFORE_YOU_PAY, COURSE_INSIDE),
        sources=("work_jobs_see_spent", "work_hardman", "work_nacro_advice"),
    ),
    next=(
        "work.find_work",
        "work.dbs_check",
        "money.universal_credit_claim",
    ),
    reviewed=REVIEWED,
)

ANSWERS = (
    *SPENT_ANSWERS,
    TOPICS,
    FIND_WORK,
    DISCLOSE_CONVICTIONS,
    WHEN_IS_CONVICTION_SPENT,
    DBS_CHECK,
    TRAINING_COURSE,
)
