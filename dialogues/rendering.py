"""From a cue to the words of one reader: language, nation and values put in."""

from dataclasses import dataclass
from datetime import date

from dialogues.answers import Answer, Words, fill, placeholders
from dialogues.catalogue import answers
from dialogues.facts import Fact, facts
from dialogues.replies import Choice, Cue
from dialogues.small_talk.phrases import CHECK_THIS
from locales import Language, language


@dataclass(frozen=True)
class Reader:
    """Who will read it, as far as the words depend on it."""

    language: str
    nation: str | None = None


@dataclass(frozen=True)
class Said:
    """The words of one cue before a channel gives them its shape."""

    text: str
    choices: tuple[Choice, ...]
    """With labels in the reader's language."""
    suggested: bool
    """Whether the choices are what people ask next, rather than the point of it."""
    more: bool
    differs: bool
    """Whether someone in Wales would read something else and we do not know where."""
    aside: bool = False
    """Whether numbers still mean what was said before: only buttons can be offered."""


def render(cue: Cue, reader: Reader, today: date) -> Said:
    """The words that a cue stands for, with a caution where a fact is past its date."""
    answer = answers()[cue.answer]
    words = _words(cue, reader)
    tongue = language(reader.language)
    part = min(cue.part, len(words.parts) - 1)
    text = fill(words.parts[part], tongue, cue.values)
    if any(fact.due(today) for fact in words.facts()):
        text = f"{text} {tongue.say(CHECK_THIS)}"
    return Said(
        text=text,
        choices=_choices(cue, answer, tongue),
        suggested=cue.choices is None and bool(words.facts()),
        aside=cue.aside,
        more=part + 1 < len(words.parts),
        differs=answer.wales is not None and not (cue.nation or reader.nation),
    )


def sources(cue: Cue, reader: Reader) -> tuple[Fact, ...]:
    """The facts behind what a cue said to that reader."""
    return _words(cue, reader).facts()


def parts(cue: Cue, reader: Reader) -> int:
    """How many texts the answer of a cue has for that reader."""
    return len(_words(cue, reader).parts)


def _words(cue: Cue, reader: Reader) -> Words:
    return answers()[cue.answer].words_for(cue.nation or reader.nation)


def priced_part(cue: Cue, reader: Reader) -> int | None:
    """The first text of an answer that names a sum of money, if one does."""
    money = {fact.key for fact in facts().values() if fact.kind == "money"}
    texts = enumerate(_words(cue, reader).parts)
    return next((n for n, text in texts if money & {*placeholders(text)}), None)


def label(choice: Choice, reader: Reader) -> str:
    """What a choice is called in a list."""
    return _label(choice.label, language(reader.language))


def _choices(cue: Cue, answer: Answer, tongue: Language) -> tuple[Choice, ...]:
    offered = cue.choices
    if offered is None:
        offered = tuple(Choice(answers()[key].label, key) for key in answer.next)
    return tuple(Choice(_label(c.label, tongue), c.leads_to) for c in offered)


def _label(label: str, tongue: Language) -> str:
    """A label's facts in their places; a name out of the directory as it is."""
    quoted = placeholders(label)
    known = quoted and all(name in facts() for name in quoted)
    return fill(label, tongue, {}) if known else tongue.say(label)
