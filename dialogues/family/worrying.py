"""What we say to someone who fears for a person inside."""

from datetime import date

from dialogues.answers import Answer, Words
from locales import mark as _

WORRIED_ABOUT_PRISONER_SAFETY = Answer(
    key="family.worried_about_prisoner_safety",
    label=_("I fear for them inside"),
    words=Words(
        first=_(
            "Call the prison now. Ask for Safer Custody. If it cannot wait, ask for "
            "the duty governor. Give their name, prison number and what you fear. No "
            "answer, and you fear for their life? Call {emergency_phone}. Which "
            "prison? Send its name."
        ),
        more=(
            _(
                "Safer Custody is the team that keeps people safe. Its line may not be "
                "answered, so do not stop there. Call the prison's main number too. "
                "Many prisons also have a form online."
            ),
            _(
                "Ask: who will check on them, and when? Will you call me back? Write "
                "down the name and the time. Stuck? The Prisoners' Families Helpline "
                "can help you, free: {families_helpline_phone}."
            ),
            _(
                "This is hard to carry. To talk, free, day or night, call Samaritans: "
                "{samaritans_phone}."
            ),
        ),
        sources=("family_safety_call", "family_safety_lines"),
    ),
    next=(
        "family.support_for_families",
        "people.speak_to_human",
        "family.phone_calls_from_prison",
    ),
    reviewed=date(2026, 11, 23),
)
