"""What we say about proof of who you are: each paper, and what it opens."""

from datetime import date

from dialogues.answers import Answer, Words
from dialogues.identity.ladder import PHOTO_ID_CITIZENCARD, PHOTO_ID_PRICES, RUNGS
from locales import mark as _

TOPICS = Answer(
    key="identity.topics",
    label=_("ID and papers"),
    words=Words(first=_("ID: what do you need help with?")),
    next=(
        "identity.photo_id",
        "identity.birth_certificate",
        "identity.proof_of_address",
        "identity.national_insurance_number",
        "identity.immigration_id",
        "identity.passport",
    ),
    reviewed=date(2026, 11, 23),
    asked=False,
)

BIRTH_CERTIFICATE = Answer(
    key="identity.birth_certificate",
    label=_("Birth certificate"),
    words=Words(
        first=_(
            "A birth certificate is often the first step to other ID. In prison with "
            "{birth_certificate_prison_weeks} weeks or less to serve? Ask staff to get "
            "it and pay. Out? Ask the register office where you were born, and what it "
            "costs. Nacro can advise: {nacro_phone}."
        ),
        more=(
            _(
                "Many banks take a birth certificate when you open an account. It can "
                "help you to get a CitizenCard too (a UK photo ID card)."
            ),
            _(
                "To order a birth certificate, have ready your name at birth, the date "
                "and the place. They will want your parents' names too. Not sure of "
                "something? Ask them to look. Born outside England and Wales? Ask the "
                "register office there, or your embassy."
            ),
            _(
                "In prison with {birth_certificate_prison_weeks} weeks or less to "
                "serve? Staff can get other papers too: for adoption, marriage, civil "
                "partnership or divorce. They can also replace a lost deed poll (proof "
                "of a new name)."
            ),
        ),
        sources=(
            "bank_id_varies",
            "photo_id_citizencard_referee",
            "birth_certificate_prison_others",
        ),
    ),
    next=(
        "identity.ladder_birth_certificate",
        "money.bank_account",
        "identity.proof_of_address",
    ),
    reviewed=date(2026, 11, 23),
)

_PHOTO_ID_FIRST = _(
    "Photo ID goes step by step. First a birth certificate. Next a CitizenCard (a UK "
    "photo ID card). Then a provisional driving licence: {photo_id_licence_online} "
    "online. A passport costs more: {passport_adult_online}. What do you have now?"
)

PHOTO_ID = Answer(
    key="identity.photo_id",
    label=_("Photo ID step by step"),
    words=Words(
        first=_PHOTO_ID_FIRST,
        more=(
            PHOTO_ID_CITIZENCARD,
            PHOTO_ID_PRICES,
            _(
                "No money for ID? If you are inside, ask the prison before you leave. "
                "If you are on probation, ask about a CFO Evolution hub: they help "
                "with ID. See {photo_id_cfo_site}. Nacro can advise: {nacro_phone}."
            ),
        ),
        sources=(
            "photo_id_citizencard",
            "photo_id_citizencard_referee",
            "photo_id_cfo_hubs",
        ),
    ),
    wales=Words(
        first=_PHOTO_ID_FIRST,
        more=(
            PHOTO_ID_CITIZENCARD,
            PHOTO_ID_PRICES,
            _(
                "No money for ID? If you are inside, ask the prison before you leave. "
                "If you are on probation, ask your officer who can help with the cost. "
                "Nacro can advise: {nacro_phone}."
            ),
        ),
        sources=("photo_id_citizencard", "photo_id_citizencard_referee"),
    ),
    next=(
        "identity.ladder_nothing",
        "identity.ladder_birth_certificate",
        "identity.proof_of_address",
    ),
    reviewed=date(2026, 11, 23),
)

_NI_NUMBER_MORE = (
    _(
        "Universal Credit asks for your National Insurance number, and so will a boss. "
        "Still waiting for it? Do not put off your claim. Tell the jobcentre and ask "
        "what to do."
    ),
    _(
        "The number comes by post, so give an address where you will get it. Ask "
        "family or a support worker if you can use theirs. Be careful of websites that "
        "ask you to pay."
    ),
    _(
        "Never had a National Insurance number, or have two? Call {hmrc_ni_phone} and "
        "ask what to do. Keep the letter safe when it comes, and take a photo of it."
    ),
)

NATIONAL_INSURANCE_NUMBER = Answer(
    key="identity.national_insurance_number",
    label=_("National Insurance number"),
    words=Words(
        # Translators: the second placeholder is the name of a form, CA5403.
        first=_(
            "Look on old payslips and benefit letters, in the HMRC app or in your "
            "online tax account. Not there? Call {hmrc_ni_phone} or send form "
            "{ni_number_form}. They cannot say it on the phone. They post it in about "
            "{ni_number_post_days} working days."
        ),
        more=_NI_NUMBER_MORE,
        sources=("ni_number_how", "uc_claim_needs"),
    ),
    wales=Words(
        # Translators: the third placeholder is the name of a form, CA5403.
        first=_(
            "Look on old payslips and benefit letters, or in the HMRC app. Not there? "
            "Call {hmrc_ni_phone} (in Welsh: {hmrc_ni_welsh_phone}) or send form "
            "{ni_number_form}. They cannot say it on the phone. They post it in about "
            "{ni_number_post_days} working days."
        ),
        more=_NI_NUMBER_MORE,
        sources=("ni_number_how", "uc_claim_needs"),
    ),
    next=(
        "money.universal_credit_claim",
        "identity.ladder_national_insurance",
        "identity.proof_of_address",
    ),
    reviewed=date(2026, 11, 23),
)

PASSPORT = Answer(
    key="identity.passport",
    label=_("Passport: new or lost"),
    words=Words(
        first=_(
            "Only need photo ID? A provisional driving licence costs less: "
            "{photo_id_licence_online} online. A passport is {passport_adult_online} "
            "online for an adult. Apply on GOV.UK, and check the price first. Nacro "
            "can advise on ID: {nacro_phone}."
        ),
        more=(
            _(
                "Lost your passport, or someone kept it? Ask who had it last: the "
                "prison, the police, the court or your solicitor. Do that before you "
                "pay for a new one. If you are not British, ask your embassy."
            ),
            _(
                "For a passport you may need other papers first, such as a birth "
                "certificate. You may also need someone to say who you are. Stuck for "
                "a name? Ask your keyworker or probation officer."
            ),
            _(
                "On licence? You need a yes from probation before you leave the UK. A "
                "child's passport costs {passport_child_online} online."
            ),
        ),
        sources=("licence_standard_rules",),
    ),
    next=(
        "identity.ladder_passport",
        "identity.photo_id",
        "leaving_prison.licence_conditions",
    ),
    reviewed=date(2026, 11, 23),
)

_ADDRESS_FIRST = _(
    "Ask probation, your hostel or a support worker for a letter with your name and "
    "address. Many banks take a letter from probation or prison, or a benefit letter. "
    "No fixed home? For Universal Credit you can use someone else's address for post "
    "('care of')."
)
_ADDRESS_CARE_OF = _(
    "'Care of' means that your post goes to someone else. Ask family, a friend or a "
    "support worker first. Check your post often, and tell people when you move."
)
_ADDRESS_LIST = _(
    "Each bank, landlord or college has its own list. Ask for the full list. Show what "
    "you have: a tenancy, a benefit letter, a council letter or a doctor's letter. "
    "Keep copies or photos. Nacro can advise: {nacro_phone}."
)

PROOF_OF_ADDRESS = Answer(
    key="identity.proof_of_address",
    label=_("Proof of address"),
    words=Words(
        first=_ADDRESS_FIRST,
        more=(
            _ADDRESS_CARE_OF,
            _ADDRESS_LIST,
            _(
                "Need a doctor? In England you do not have to prove your address to "
                "join a GP (family doctor). You do not need ID either. No address? "
                "They can use the GP's own address."
            ),
        ),
        sources=("bank_id_varies", "uc_claim_needs", "address_gp_england"),
    ),
    wales=Words(
        first=_ADDRESS_FIRST,
        more=(_ADDRESS_CARE_OF, _ADDRESS_LIST),
        sources=("bank_id_varies", "uc_claim_needs"),
    ),
    next=("money.bank_account", "health.gp_register", "identity.photo_id"),
    reviewed=date(2026, 11, 23),
)

_ASYLUM = _(
    "Seeking asylum? Or does someone force you to work or hold your papers? Migrant "
    "Help is free, day and night, in many languages: {immigration_migrant_help_phone}. "
    "In danger now? Call {emergency_phone}."
)
_STATUS_PROOF = _(
    "Do you have an eVisa (your status kept online)? You can use it to get a "
    "CitizenCard, a UK photo ID card. Does a boss or landlord want proof of your right "
    "to work or rent? Ask the adviser which proof you need."
)

IMMIGRATION_ID = Answer(
    key="identity.immigration_id",
    label=_("Immigration papers"),
    words=Words(
        first=_(
            "Keep every paper from the Home Office. Get free advice before you sign, "
            "send or pay for anything. Ask Citizens Advice how to find an immigration "
            "adviser: {citizens_advice_phone} (free). You do not have to tell us your "
            "status."
        ),
        more=(
            _STATUS_PROOF,
            _ASYLUM,
            _(
                "If you must report to the Home Office, go each time and keep proof. "
                "Do the times clash with probation? Tell both before the day. In "
                "England you can join a GP (family doctor) whatever your status."
            ),
        ),
        sources=("photo_id_citizencard_evisa", "address_gp_england"),
    ),
    wales=Words(
        first=_(
            "Keep every paper from the Home Office. Get free advice before you sign, "
            "send or pay for anything. Ask Advicelink Cymru how to find an immigration "
            "adviser: {advicelink_cymru_phone} (free). You do not have to tell us your "
            "status."
        ),
        more=(
            _STATUS_PROOF,
            _ASYLUM,
            _(
                "If you must report to the Home Office, go each time and keep proof. "
                "Do the times clash with probation? Tell both before the day."
            ),
        ),
        sources=("photo_id_citizencard_evisa",),
    ),
    next=("people.speak_to_human", "groups.bame_support", "identity.ladder_evisa"),
    reviewed=date(2026, 11, 23),
)

ANSWERS = (
    TOPICS,
    BIRTH_CERTIFICATE,
    PHOTO_ID,
    NATIONAL_INSURANCE_NUMBER,
    PASSPORT,
    PROOF_OF_ADDRESS,
    IMMIGRATION_ID,
    *RUNGS,
)
