"""What we answer before any model is asked: pure, and working when all else is down."""

from collections.abc import Callable, Mapping, Sequence

from dialogues import follow_up, forms, keywords
from dialogues.catalogue import key_for_intent
from dialogues.my_data import moving
from dialogues.rendering import label
from dialogues.replies import Ask, Choice, Cue, Effect, Reply, say
from dialogues.safety import crisis_phrases
from dialogues.turn import Spoken
from dialogues.work.spent_form import SPENT

CRISIS_ANSWERS = {
    "suicide": ("safety.suicidal_crisis", "suicidal_crisis"),
    "overdose": ("safety.overdose_now", "overdose_naloxone"),
    "child": ("safety.child_in_danger", "child_in_danger"),
    "violence": ("safety.domestic_abuse", "domestic_abuse"),
}

type Decision = Reply | Ask | None


def respond(spoken: Spoken) -> Decision:
    """The answer that needs no model, a question for Rasa, or None to ask it plainly.

    The order is policy: STOP before all, then a life in danger, then everything else.
    """
    steps = (
        _stop,
        _start,
        _crisis,
        _moving,
        _stopped,
        _wordless,
        _form,
        _pick,
        _attending,
        _sure,
        _command,
        _language,
    )
    for step in steps:
        decision = step(spoken)
        if decision is not None:
            return decision
    return None


def _stop(spoken: Spoken) -> Decision:
    asked = keywords.command(spoken.text) == "stop"
    vendor = spoken.vendor_words and keywords.plain(spoken.text) in keywords.VENDOR_STOP
    if not (asked or vendor):
        return None
    return say("my_data.stopped", Effect("stop"), intent="stop_messages")


def _start(spoken: Spoken) -> Decision:
    asked = keywords.command(spoken.text) == "start"
    vendor = (
        spoken.stopped
        and spoken.vendor_words
        and keywords.plain(spoken.text) in keywords.VENDOR_START
    )
    if not (asked or vendor):
        return None
    if not spoken.stopped:
        return say("small_talk.menu")
    return say("my_data.started", Effect("start"))


def _crisis(spoken: Spoken) -> Decision:
    crisis = crisis_phrases.find(spoken.text)
    if crisis is None:
        return None
    answer, intent = CRISIS_ANSWERS[crisis]
    return say(answer, intent=intent)


def _moving(spoken: Spoken) -> Decision:
    """A code that a keyworker gave for a new phone; also on one that stopped us."""
    code = moving.code(spoken.text)
    return Reply((), (Effect("move_phone", code),)) if code else None


def _stopped(spoken: Spoken) -> Decision:
    """Someone who stopped us is left alone, but may still see and wipe their data."""
    asks_back = spoken.last and spoken.last.cue.answer == "my_data.delete_my_data"
    about_data = keywords.command(spoken.text) in {"delete", "my_data"}
    if not spoken.stopped or about_data or asks_back:
        return None
    return say("my_data.still_stopped")


def _wordless(spoken: Spoken) -> Decision:
    if spoken.wordless:
        return say("small_talk.words_only")
    empty = spoken.picked is None and not spoken.text.strip()
    return say("small_talk.menu") if empty else None


def _form(spoken: Spoken) -> Decision:
    """An answer to the question that we asked last."""
    cue = spoken.last.cue if spoken.last else None
    form = FORMS.get(cue.values.get(forms.FORM, "")) if cue else None
    if cue is None or form is None:
        return None
    picked = spoken.picked or keywords.number(spoken.text)
    value = forms.read(form, cue, spoken.text, picked)
    if value is None:
        return None
    return Reply((forms.answered(form, cue, value, spoken.today),))


def _pick(spoken: Spoken) -> Decision:
    if spoken.picked and spoken.last is None:  # a button of a message that is gone
        return say("small_talk.menu")
    offered = spoken.last.choices if spoken.last else ()
    choices = offered or follow_up.choices_of("small_talk.menu")
    picked = spoken.picked or keywords.number(spoken.text) or _named(spoken, offered)
    if picked is None or not 1 <= picked <= len(choices):
        return None
    return follow(choices[picked - 1].leads_to, spoken)


def _named(spoken: Spoken, offered: Sequence[Choice]) -> int | None:
    """The number of the choice that is picked in words: "the second one", its label."""
    said = keywords.plain(spoken.text)
    labels = [keywords.plain(label(choice, spoken.reader)) for choice in offered]
    if said in labels:
        return labels.index(said) + 1
    return keywords.ordinal(spoken.text, len(offered)) if offered else None


def _attending(spoken: Spoken) -> Decision:
    """YES, "on my way", "running late" to a reminder that asks whether they come."""
    said = keywords.attending(spoken.text)
    if spoken.last is None or said is None or keywords.command(spoken.text):
        return None
    begins = f"appointment:{said}:"
    meant = (choice.leads_to for choice in spoken.last.choices)
    found = next((one for one in meant if one.startswith(begins)), None)
    return follow(found, spoken) if found else None


def follow(leads_to: str, spoken: Spoken) -> Reply | Ask:
    """Where a picked choice leads: a command, a question for Rasa, or an answer."""
    name, _, value = leads_to.partition(":")
    if value:
        return COMMANDS[name](spoken, value)
    if leads_to in PICKED:
        return PICKED[leads_to]()
    if leads_to in STARTS:
        return Reply((forms.begin(STARTS[leads_to], spoken.today),))
    intent = leads_to.partition(".")[2]
    if key_for_intent().get(intent) == leads_to:
        return Ask(f"/{intent}", otherwise=Cue(leads_to))
    return say(leads_to)


def _sure(spoken: Spoken) -> Decision:
    """YES or NO, in words, to whether we shall wipe what we keep."""
    if spoken.last is None or spoken.last.cue.answer != "my_data.delete_my_data":
        return None
    said = keywords.sure(spoken.text)
    return None if said is None else _delete(spoken, "yes" if said else "no")


def _command(spoken: Spoken) -> Decision:
    command = keywords.command(spoken.text)
    act = SAID.get(command) if command else None
    return act(spoken) if act else None


def _language(spoken: Spoken) -> Decision:
    code = keywords.language_named(spoken.text)
    return follow_up.language(code) if code else None


def _delete(spoken: Spoken, value: str) -> Reply:  # noqa: ARG001 - one shape for all commands
    if value == "yes":
        return Reply((), (Effect("forget"),))
    return say("my_data.not_deleted")


def _appointment(spoken: Spoken, value: str) -> Reply:  # noqa: ARG001 - the same
    """What they say about coming; the turn's commit knows the appointment."""
    return Reply((), (Effect("answer_appointment", value),))


def _find(spoken: Spoken, value: str) -> Ask:  # noqa: ARG001 - one shape for all commands
    return Ask(f"/find_service{value}", otherwise=Cue("finding_help.find_service"))


FORMS: Mapping[str, forms.Form] = {SPENT.name: SPENT}
STARTS: Mapping[str, forms.Form] = {"work.spent_kind": SPENT}
"""The forms, and the answers that begin them."""

SAID: Mapping[keywords.Command, Callable[[Spoken], Reply]] = {
    "help": lambda _: say("small_talk.help"),
    "menu": lambda _: say("small_talk.menu"),
    "more": lambda spoken: follow_up.more(spoken.last, spoken.reader),
    "why": lambda spoken: follow_up.why(spoken.last, spoken.reader),
    "wrong": lambda spoken: follow_up.wrong(spoken.last),
    "delete": lambda _: follow_up.ask_before_deleting(),
    "my_data": lambda _: follow_up.show_data(),
    "stop_reminders": lambda _: say(
        "appointments.reminders_stopped", Effect("stop_series", "appointments")
    ),
    "start_reminders": lambda _: say(
        "appointments.reminders_started", Effect("start_series", "appointments")
    ),
    "England": lambda spoken: follow_up.nation(spoken.last, "England"),
    "Wales": lambda spoken: follow_up.nation(spoken.last, "Wales"),
}
"""What a word does when it is the whole message."""

PICKED: Mapping[str, Callable[[], Reply]] = {
    "my_data.delete_my_data": follow_up.ask_before_deleting,
    "people.speak_to_human": lambda: follow_up.hand_over("speak_to_human"),
    "people.contact_my_keyworker": lambda: follow_up.hand_over("contact_my_keyworker"),
}
"""Choices that do something, which they must do with Rasa down as well."""

COMMANDS: dict[str, Callable[[Spoken, str], Reply | Ask]] = {
    "appointment": _appointment,
    "delete": _delete,
    "find": _find,
    "nation": lambda spoken, value: follow_up.nation(spoken.last, value),
    "language": lambda spoken, value: follow_up.language(value),  # noqa: ARG005 - one shape for all commands
}
