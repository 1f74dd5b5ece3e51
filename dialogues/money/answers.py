"""What we say about benefits, banks and debts."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

TOPICS = Answer(
    key="money.topics",
    label=_("Money and benefits"),
    words=Words(first=_("Money: what do you need help with?")),
    next=(
        "money.crisis_money_food",
        "money.uc_advance",
        "money.universal_credit_claim",
        "money.bank_account",
        "money.uc_housing_element",
        "money.debt",
        "money.pip_sick_benefits",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

_UC_CLAIM_MORE = (
    _(
        "Step one: claim. Have ready your National Insurance number, email, phone, bank "
        "details and an address ('care of' someone will do). Step two: take proof of "
        "who you are to your jobcentre meeting. Step three: ask for an advance (part of "
        "it, paid early). Something missing? Ask the jobcentre."
    ),
    # Translators: number of weeks, age in years, two sums of money, number of months.
    _(
        "The first payment comes about {uc_first_payment_weeks} weeks after you claim, "
        "then monthly. If you are single and under {uc_older_rate_age}, the basic rate "
        "is {uc_single_younger} a month. At that age or over, it is {uc_single_older}. "
        "Turned down? Ask for a second look within {uc_challenge_months} month."
    ),
    _(
        "Still inside? Ask to see the prison work coach. They check your ID and bank "
        "account and book your first jobcentre meeting. They should invite you about "
        "{uc_work_coach_weeks} weeks before you leave, but you can ask at any time."
    ),
)

UNIVERSAL_CREDIT_CLAIM = Answer(
    key="money.universal_credit_claim",
    label=_("Claim Universal Credit"),
    words=Words(
        first=_(
            "Claim Universal Credit (UC) on the day you get out. You cannot claim "
            "before. You can claim on licence or on tag. Do it online, or ask a "
            "jobcentre or call {uc_phone} (free). Citizens Advice can help you claim: "
            "{help_to_claim_phone} (free)."
        ),
        more=_UC_CLAIM_MORE,
        sources=(
            "uc_claim_on_release_day",
            "uc_on_licence",
            "uc_claim_needs",
            "uc_advance_how_to_ask",
            "uc_work_coach_does",
        ),
    ),
    wales=Words(
        first=_(
            "Claim Universal Credit (UC) on the day you get out. You cannot claim "
            "before. You can claim on licence or on tag. Do it online, or call "
            "{uc_phone} (in Welsh: {uc_welsh_phone}). Advicelink Cymru can advise: "
            "{advicelink_cymru_phone}. All are free."
        ),
        more=_UC_CLAIM_MORE,
        sources=(
            "uc_claim_on_release_day",
            "uc_on_licence",
            "uc_claim_needs",
            "uc_advance_how_to_ask",
            "uc_work_coach_does",
        ),
    ),
    next=(
        "money.uc_advance",
        "money.uc_housing_element",
        "identity.national_insurance_number",
    ),
    reviewed=date(2026, 11, 23),
)

UC_ADVANCE = Answer(
    key="money.uc_advance",
    label=_("Money before first UC"),
    words=Words(
        first=_(
            "Ask for an advance: part of your first Universal Credit (UC), paid early. "
            "Ask your work coach, use your UC account, or call {uc_phone} (free). Have "
            "no money at all? Say so: you may get it the same day. You pay it back "
            "from later UC."
        ),
        more=(
            _(
                "You can ask for up to a full first month of UC, or for less. There is "
                "no interest. You need to show who you are and give bank details. It "
                "takes up to {uc_advance_days} working days, or the same day if you "
                "have no other money."
            ),
            _(
                "You pay it back over up to {uc_advance_repay_months} months. Ask for "
                "small payments. Too hard to pay? Ask for a break. They may let you "
                "wait up to {uc_advance_delay_months} months."
            ),
            # Translators: a number of pence, "15p in each pound".
            _(
                "Do they take a lot from your UC? Most debts together should take no "
                "more than {uc_deductions_pence}p in each pound of your basic UC. If "
                "they take more, ask why. Call {uc_phone} (free)."
            ),
        ),
        sources=("uc_advance_how_much", "uc_advance_how_fast", "uc_advance_how_to_ask"),
    ),
    next=(
        "money.crisis_money_food",
        "money.universal_credit_claim",
        "money.bank_account",
    ),
    reviewed=date(2026, 11, 23),
)

# Translators: age in years, number of months, age, age. MAPPA is police and
# probation working together; those it is about know the name.
_SHARED_ROOM = _(
    "Single, under {uc_rent_shared_room_age} and renting privately? UC normally pays "
    "for a shared room only. You may get more with PIP daily living, or after "
    "{uc_rent_hostel_months} months in homeless hostels with support. In care at "
    "{uc_rent_care_age} or later? It can be more until you are "
    "{uc_rent_care_until_age}. Under MAPPA? Ask probation."
)
_KEPT_UC_INSIDE = _(
    "Did UC pay your rent while you were inside? Tell UC that you are out. You do not "
    "need a new claim. Hard to keep the rent money safe? You can ask UC to pay your "
    "landlord, or to pay you more often than monthly."
)

UC_HOUSING_ELEMENT = Answer(
    key="money.uc_housing_element",
    label=_("Help with rent from UC"),
    words=Words(
        first=_(
            "Put your rent in your Universal Credit (UC) claim, so you can get help "
            "with it. Have your tenancy paper ready. Moved home? Tell UC in your "
            "account or call {uc_phone}. Could you lose your home? Call Shelter: "
            "{shelter_phone}. Both are free."
        ),
        more=(
            _SHARED_ROOM,
            _KEPT_UC_INSIDE,
            _(
                "Rent higher than UC pays? Ask your council for a housing payment from "
                "the Crisis and Resilience Fund. It can help with deposits too. UC "
                "does not cover Council Tax: ask the council for Council Tax "
                "Reduction."
            ),
        ),
        sources=(
            "uc_rent_mappa",
            "uc_rent_disability",
            "uc_rent_change",
            "uc_paid_more_often",
            "uc_rent_shortfall_england",
            "uc_no_council_tax_help",
        ),
    ),
    wales=Words(
        first=_(
            "Put your rent in your Universal Credit (UC) claim, so you can get help "
            "with it. Have your tenancy paper ready. Moved home? Tell UC in your "
            "account or call {uc_phone}. Could you lose your home? Call Shelter Cymru: "
            "{shelter_cymru_phone}. Both are free."
        ),
        more=(
            _SHARED_ROOM,
            _KEPT_UC_INSIDE,
            _(
                "Rent higher than UC pays? Ask your council what help there is. UC "
                "does not cover Council Tax: ask the council for Council Tax "
                "Reduction."
            ),
        ),
        sources=(
            "uc_rent_mappa",
            "uc_rent_disability",
            "uc_rent_change",
            "uc_paid_more_often",
            "uc_no_council_tax_help",
        ),
    ),
    next=(
        "housing.rent_arrears",
        "housing.private_renting_deposit",
        "housing.tenancy_keep_while_inside",
    ),
    reviewed=date(2026, 11, 23),
)

PIP_SICK_BENEFITS = Answer(
    key="money.pip_sick_benefits",
    label=_("Sickness and PIP"),
    words=Words(
        first=_(
            "Did your PIP stop while you were inside? Call {pip_phone} (free) and say "
            "that you are out: it can start again. Too ill to work? Say so in your "
            "Universal Credit claim. Ask a doctor for a fit note (a note that says you "
            "are too ill)."
        ),
        more=(
            _(
                "PIP is money for ill or disabled people. It stops after "
                "{pip_prison_days} days in custody in any {pip_prison_period_months} "
                "months, on remand too. It is paused, not ended. Tell the PIP line "
                "when you are let out."
            ),
            # Translators: four sums of money for one week.
            _(
                "PIP daily living is {pip_daily_standard} or {pip_daily_enhanced} a "
                "week. PIP mobility (getting about) is {pip_mobility_standard} or "
                "{pip_mobility_enhanced} a week. Ask the PIP line how to claim: "
                "{pip_phone} (free)."
            ),
            _(
                "Too ill even to get ready for work? If Universal Credit agrees, most "
                "new claims get {uc_health_extra} more a month. Not happy with a "
                "decision? Ask for a second look ('mandatory reconsideration') within "
                "{uc_challenge_months} month."
            ),
        ),
        sources=("pip_restarts",),
    ),
    next=(
        "money.universal_credit_claim",
        "health.gp_register",
        "health.mental_health_help",
    ),
    reviewed=date(2026, 11, 23),
)

BANK_ACCOUNT = Answer(
    key="money.bank_account",
    label=_("Open a bank account"),
    words=Words(
        first=_(
            "Ask a bank for a basic account and for its full list of ID. Banks differ. "
            "Many take a benefit letter, a birth certificate, or a letter from "
            "probation or prison. One says no? Try another. MoneyHelper can advise: "
            "{moneyhelper_phone} (free)."
        ),
        more=(
            _(
                "Still inside, sentenced and with no account? You can apply for one in "
                "prison when you have {bank_prison_min_weeks} weeks to "
                "{bank_prison_max_months} months left. Ask for the ID and banking "
                "worker: many prisons have one."
            ),
            _(
                "These banks work with prisons: Barclays, Co-op, HSBC, Lloyds, "
                "NatWest, Santander and Nationwide. Ask for a basic account. Take "
                "every paper that has your name on it. If they say no, ask why."
            ),
            _(
                "Old account closed or frozen? Ask that bank what papers it needs. Do "
                "you need the account for Universal Credit? Claim now and ask the "
                "jobcentre what to do. Never let anyone else use your account."
            ),
        ),
        sources=("bank_id_varies", "bank_prison_staff", "bank_prison_partners"),
    ),
    next=(
        "identity.photo_id",
        "identity.proof_of_address",
        "money.universal_credit_claim",
    ),
    reviewed=date(2026, 11, 23),
)

_WAITING_FOR_UC = _(
    "Waiting for Universal Credit? Ask for an advance (part of it, paid early): call "
    "{uc_phone} (free). If you have no other money, they can pay the same day."
)

CRISIS_MONEY_FOOD = Answer(
    key="money.crisis_money_food",
    label=_("No money or food now"),
    words=Words(
        first=_(
            "No food? Call Citizens Advice: {citizens_advice_phone} (free). They can "
            "send you to a food bank the same day. Then ask your council for a Crisis "
            "Payment. You do not need to be on benefits. Lots of people need this: "
            "there is no shame in asking."
        ),
        more=(
            _(
                "A Crisis Payment is from the Crisis and Resilience Fund. It is for a "
                "sudden cost or less money coming in. Is it urgent? Say so: it should "
                "be dealt with in {crisis_payment_hours} hours. A friend or worker can "
                "ask for you. It may pay for a bed or a cooker too."
            ),
            _(
                "Hungry now and the line is closed? Ask at a church, mosque, Sikh "
                "temple or day centre near you. Gas or electric about to run out? Ask "
                "Citizens Advice for a fuel voucher (money for your meter)."
            ),
            _WAITING_FOR_UC,
        ),
        sources=(
            "crisis_food_bank",
            "crisis_fund_england",
            "crisis_payment_england",
            "crisis_payment_furniture",
            "crisis_fuel_voucher",
            "uc_advance_how_fast",
        ),
    ),
    wales=Words(
        first=_(
            "No food? Call Advicelink Cymru: {advicelink_cymru_phone} (free). They can "
            "send you to a food bank the same day. Ask them and your council about "
            "emergency money too. Lots of people need this: there is no shame in "
            "asking."
        ),
        more=(
            _(
                "Hungry now and the line is closed? Ask at a church, mosque, Sikh "
                "temple or day centre near you. Gas or electric about to run out? Ask "
                "Advicelink Cymru for a fuel voucher (money for your meter)."
            ),
            _WAITING_FOR_UC,
        ),
        sources=("crisis_food_bank", "crisis_fuel_voucher", "uc_advance_how_fast"),
    ),
    next=(
        "money.uc_advance",
        "finding_help.find_service",
        "housing.homeless_tonight",
    ),
    reviewed=date(2026, 11, 23),
)

DEBT = Answer(
    key="money.debt",
    label=_("Debts and bailiffs"),
    words=Words(
        first=_(
            "Get debt advice before you pay or borrow. Call National Debtline: "
            "{national_debtline_phone}, or StepChange: {stepchange_phone}. Bailiff at "
            "the door? Call before you let them in. Is it all too much? Call "
            "Samaritans: {samaritans_phone}. All are free."
        ),
        more=(
            _(
                "Ask about Breathing Space: a legal pause on debts for "
                "{debt_breathing_space_days} days. Only a debt adviser can start it "
                "for you."
            ),
            _(
                "Make a list: who you owe, how much, the last letter. Show the adviser "
                "rent, council tax, energy and court fines first. Home left empty "
                "while you were inside? Tell the council: there is usually no Council "
                "Tax for that time."
            ),
            _(
                "Is someone making threats over money? If you are in danger now, call "
                "{emergency_phone}. Is gambling part of it? GamCare can help: "
                "{gamcare_phone} (free, day or night)."
            ),
        ),
        sources=("debt_council_tax_empty_home",),
    ),
    next=(
        "housing.rent_arrears",
        "money.crisis_money_food",
        "people.speak_to_human",
    ),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    UNIVERSAL_CREDIT_CLAIM,
    UC_ADVANCE,
    UC_HOUSING_ELEMENT,
    PIP_SICK_BENEFITS,
    BANK_ACCOUNT,
    CRISIS_MONEY_FOOD,
    DEBT,
)
