"""What we say about visits: booking, what to bring, what they cost."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

BOOK_VISIT = Answer(
    key="family.book_visit",
    label=_("Book a visit"),
    words=Words(
        first=_(
            "First, the person inside puts you on their visitor list. That can take "
            "weeks. Then book at {family_visits_link}. You need their prison number. "
            "Some prisons book by phone or email. Which prison? Send its name."
        ),
        more=(
            _(
                "Found guilty? They get at least {family_visits_least} visits every "
                "{family_visits_least_weeks} weeks. They ask for a visiting order "
                "(your pass). On remand (before the trial) you need no pass. Ask the "
                "prison how many visits."
            ),
            _(
                "Just gone in? They show on the system from the first working day "
                "after court. Book {family_visits_ahead_hours} to "
                "{family_visits_ahead_hours_most} hours ahead. The very first visit "
                "needs no visiting order."
            ),
            _(
                "Need to change a visit? Call the prison early, with your visit "
                "reference. Cannot get through? Ask the Prisoners' Families Helpline, "
                "free: {families_helpline_phone}."
            ),
        ),
        sources=(
            "family_visits_booking",
            "family_visits_list_wait",
            "family_visits_order",
            "family_visits_first",
            "family_visits_change",
        ),
    ),
    next=(
        "family.visit_what_to_bring",
        "family.visit_travel_costs",
        "family.video_call",
    ),
    reviewed=date(2026, 11, 23),
)

VISIT_WHAT_TO_BRING = Answer(
    key="family.visit_what_to_bring",
    label=_("What to bring to visits"),
    words=Words(
        first=_(
            "Take ID for everyone aged {family_visit_id_age} or over. A passport or "
            "photo driving licence is best. Get there {family_visit_early_minutes} "
            "minutes early. All of you will be searched, maybe by dogs. Which prison? "
            "Send its name."
        ),
        more=(
            _(
                "Ask the prison before you go: what may you wear, and what may you "
                "take in? Ask about food, cash and baby things. No passport or "
                "licence? Ask what other ID they take."
            ),
            _(
                "Never take in drugs, alcohol, a weapon, a camera or a phone. It is a "
                "crime. Leave them at home. In a closed visit you cannot touch or hand "
                "anything over."
            ),
            _(
                "One of you must be {family_visit_adult_age} or over. Normally up to "
                "{family_visit_adults} adults can go in at once, with children. Tell "
                "children about the search and the dogs first."
            ),
        ),
        sources=(
            "family_visit_id",
            "family_visit_searches",
            "family_banned_items",
            "family_visit_closed",
        ),
    ),
    next=("family.visit_travel_costs", "family.telling_children", "family.book_visit"),
    reviewed=date(2026, 11, 23),
)

VISIT_TRAVEL_COSTS = Answer(
    key="family.visit_travel_costs",
    label=_("Help with visit costs"),
    words=Words(
        first=_(
            "Are you close family or a partner, with a low income? You can ask for "
            "visit costs back. Go to {family_costs_link} or call "
            "{prison_visits_costs_phone}. Claim within {family_costs_days} days of the "
            "visit. Keep receipts. Which prison? Send its name."
        ),
        more=(
            _(
                "You may ask if you get Universal Credit and up to "
                "{family_costs_income} a month comes in. Do not count help with rent. "
                "Or if you get Pension Credit, Income Support, or income-based JSA or "
                "ESA. An NHS low income certificate counts too."
            ),
            # Translators: {family_costs_pence} is pence for each mile driven.
            _(
                "It pays {family_costs_pence}p a mile by car, or the cheapest bus or "
                "train fare. You must be {family_costs_age} or over. Need to stay the "
                "night? Ask, and wait for a yes before you go."
            ),
            _(
                "At the visit, get the form that shows you came. After you claim, send "
                "it with your receipts within {family_costs_evidence_days} days. They "
                "get in touch within {family_costs_reply_days} working days."
            ),
        ),
        sources=(
            "family_costs_who",
            "family_costs_benefits",
            "family_costs_fares",
            "family_costs_overnight",
            "family_costs_keep",
        ),
    ),
    next=("family.book_visit", "family.visit_what_to_bring", "family.video_call"),
    reviewed=date(2026, 11, 23),
)
