"""What is asked about the last answer: more, why, wrong, its price, the way there."""

from dataclasses import replace
from datetime import date

from dialogues.catalogue import answers
from dialogues.keywords import LANGUAGES, language_named, plain
from dialogues.my_data.answers import NO_KEEP, YES_DELETE
from dialogues.rendering import Reader, parts, priced_part, sources
from dialogues.replies import Choice, Cue, Effect, Reply, say
from dialogues.turn import Last
from locales import SUPPORTED
from locales import language as speak

MOST_SOURCES = 2

OFFERS_A_PERSON = (
    "small_talk.not_understood_again",
    "small_talk.no_more",
    "small_talk.no_source",
    "small_talk.wrong",
    "small_talk.insult",
)
"""Answers that ask whether someone would rather talk to a person."""

IN_CRISIS = (
    "safety.suicidal_crisis",
    "safety.child_in_danger",
    "safety.domestic_abuse",
    "safety.overdose_now",
    "safety.not_safe",
)
"""Answers after which nobody gets a menu."""

WAYS_THERE = {
    "page": "family.way_to_prison",
    "council": "finding_help.way_to_council",
    "services": "finding_help.way_to_services",
}
"""By the value that the last answer had, the answer that tells the way there."""


def choices_of(key: str) -> tuple[Choice, ...]:
    """The choices that an answer always offers."""
    return tuple(Choice(answers()[next_].label, next_) for next_ in answers()[key].next)


def more(last: Last | None, reader: Reader) -> Reply:
    """The next text of the last answer."""
    if last is None:
        return say("small_talk.nothing_before")
    cue = last.cue
    if cue.part + 1 >= parts(cue, reader):
        return say("small_talk.no_more")
    return Reply((replace(cue, part=cue.part + 1),))


def why(last: Last | None, reader: Reader) -> Reply:
    """Who says so, and when we checked."""
    if last is None:
        return say("small_talk.nothing_before")
    facts, values = sources(last.cue, reader), last.cue.values
    if facts:
        names = dict.fromkeys(fact.source.split(";")[0] for fact in facts)
        said = ", ".join(tuple(names)[:MOST_SOURCES])
        return _who_says(said, min(fact.checked for fact in facts), reader)
    if "sources" in values:
        checked = date.fromisoformat(values["checked"])
        return _who_says(values["sources"], checked, reader)
    return say("small_talk.no_source")


def cost(last: Last | None, reader: Reader) -> Reply:
    """The text of the last answer that names a price or a sum."""
    part = priced_part(last.cue, reader) if last else None
    if last is None or part is None:
        return Reply((Cue("small_talk.no_price", aside=True),))
    return Reply((replace(last.cue, part=part),))


def directions(last: Last | None) -> Reply:
    """The way to what was named last, as far as we know it: its page or its number."""
    values = last.cue.values if last else {}
    known = next((key for name, key in WAYS_THERE.items() if name in values), None)
    if known is None:
        return say("small_talk.no_directions")
    return Reply((Cue(known, values, aside=True),))


def back(last: Last | None) -> Reply:
    """What we said before the last answer."""
    if last is None or last.before is None:
        return say("small_talk.menu")
    return Reply((last.before,))


def yes(last: Last | None, reader: Reader) -> Reply:
    """Yes to a person, to more, or to a list that has no yes."""
    if last and last.cue.answer in OFFERS_A_PERSON:
        return hand_over("speak_to_human")
    if last and last.cue.part + 1 < parts(last.cue, reader):
        return more(last, reader)
    return again(last)


def no(last: Last | None) -> Reply:
    """No, and what then; whoever is asked whether they are safe may say it."""
    if in_crisis(last):
        return say("safety.not_safe")
    return say("small_talk.fine" if last else "small_talk.menu")


def in_crisis(last: Last | None) -> bool:
    """Whether what we said last was about a life in danger."""
    return last is not None and last.cue.answer in IN_CRISIS


def still_here(last: Last, reader: Reader) -> Reply:
    """Whoever is in crisis and not understood is told more of what helps, no menu."""
    if last.cue.part + 1 < parts(last.cue, reader):
        return more(last, reader)
    return say("safety.not_safe")


def again(last: Last | None) -> Reply:
    """The last list once more, for someone who picked nothing that is in it."""
    if last is None or not last.choices:
        return say("small_talk.menu")
    return Reply((Cue("small_talk.which", choices=last.choices),))


def _who_says(names: str, checked: date, reader: Reader) -> Reply:
    values = {"sources": names, "checked": speak(reader.language).month(checked)}
    return Reply((Cue("small_talk.who_says", values, aside=True),))


def wrong(last: Last | None) -> Reply:
    """Tell an editor that the last answer was called wrong."""
    about = last.cue.answer if last else ""
    return say("small_talk.wrong", Effect("report_wrong", about))


def nation(last: Last | None, name: str) -> Reply:
    """Keep the nation; say the last answer again where it reads otherwise there."""
    kept = Effect("set_nation", name)
    if last and answers()[last.cue.answer].wales and not last.cue.nation:
        return Reply((replace(last.cue, part=0),), (kept,))
    return say("small_talk.nation_kept", kept, nation=name)


def language(code: str) -> Reply:
    """Write in that language from now on, or say that we cannot yet."""
    if code in SUPPORTED:
        return say("my_data.language_kept", Effect("set_language", code))
    own_name = LANGUAGES[code][0]
    return say("my_data.language_not_yet", language=own_name, languages=our_languages())


def language_in(text: str) -> str | None:
    """The code of the first language that a message names."""
    named = (language_named(word) for word in plain(text).split())
    return next((code for code in named if code), None)


def our_languages() -> str:
    """The languages we can write in, each by its own name."""
    return ", ".join(LANGUAGES[code][0] for code in SUPPORTED)


def ask_before_deleting() -> Reply:
    """DELETE asks once."""
    sure = (Choice(YES_DELETE, "delete:yes"), Choice(NO_KEEP, "delete:no"))
    cue = Cue("my_data.delete_my_data", choices=sure)
    return Reply((cue,), intent="delete_my_data", confidence=1.0)


def hand_over(intent: str) -> Reply:
    """Put the question into the inbox and say who can help until it is read."""
    return say(f"people.{intent}", Effect("raise_question"), intent=intent)


def show_data() -> Reply:
    """MY DATA: the turn's commit knows what we hold."""
    return Reply((), (Effect("show_data"),), "what_data_do_you_hold", 1.0)
