"""What may be wrong with answers and facts, one check a function.

Each takes what it looks at and yields what it found; `throughgate check` prints it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter

from dialogues.answers import Answer, Words
from dialogues.facts import BOTH, NATIONS, Fact, Hours
from dialogues.keywords import Command, command
from dialogues.replies import Cue
from locales import Language, language
from locales.marked import Marked
from locales.translated import Translated

LONGEST_LABEL = 26
"""What a button of Telegram and a line of a small phone can show."""
MOST_NEXT = 3
"""What is suggested after an answer; one that rests on no fact is a menu."""
ABOUT_US = frozenset({"small_talk", "my_data"})
"""Dialogues that say nothing of the world, so that no source could stand behind."""

IN_BRACES = re.compile(r"\{[^{}]*\}")
IN_CAPITALS = re.compile(r"[A-Z]{2,}(?: [A-Z]{2,})*")
"""How we write the words that people may send: MORE, MY DATA."""

type Catalogue = Mapping[str, Answer]
type Sentences = Collection[Translated]
type Facts = Mapping[str, Fact]


@dataclass(frozen=True)
class Finding:
    """One thing that somebody should mend."""

    where: str
    what: str


type Findings = Iterator[Finding]


def versions(answer: Answer) -> Iterator[tuple[str, Words]]:
    """The words of each nation that has its own."""
    yield answer.key, answer.words
    if answer.wales:
        yield f"{answer.key} (Wales)", answer.wales


def past_their_date(catalogue: Catalogue, known: Facts, today: date) -> Findings:
    """Facts that someone should have looked at again, and what rests on them."""
    for fact in known.values():
        if fact.due(today):
            users = [key for key, answer in catalogue.items() if _uses(answer, fact)]
            about = ", ".join(users) or "no answer"
            yield Finding(fact.key, f"check again since {fact.check_again}: {about}")


def without_source(
    catalogue: Catalogue, known: Facts, given: Mapping[str, Cue]
) -> Findings:
    """Answers that state something and rest on no fact."""
    for answer in catalogue.values():
        sourced = "sources" in given[answer.key].values
        for where, words in versions(answer):
            rests = sourced or any(name in known for name in _names(words))
            if not (rests or is_about_us(answer) or asks(words)):
                yield Finding(where, "states something and names no fact")


def is_about_us(answer: Answer) -> bool:
    """Whether its dialogue is about this conversation, not about the world."""
    return answer.key.partition(".")[0] in ABOUT_US


def asks(words: Words) -> bool:
    """Whether it is a menu or a question back: one text, with a question in it."""
    return not words.more and "?" in words.first


def unresolved(
    catalogue: Catalogue, known: Facts, given: Mapping[str, Cue]
) -> Findings:
    """Names in braces that nothing will fill, and sources that are no fact."""
    for answer in catalogue.values():
        values = given[answer.key].values
        for where, words in versions(answer):
            for part in words.parts:
                yield from _unfilled(where, part, values, known)
            for key in words.sources:
                if key not in known:
                    yield Finding(where, f"rests on {key}, which is no fact")


def next_ones(catalogue: Catalogue, known: Facts) -> Findings:
    """Suggestions that lead nowhere, or are too many."""
    for answer in catalogue.values():
        for key in answer.next:
            if key not in catalogue:
                yield Finding(answer.key, f"leads to {key}, which does not exist")
            elif not catalogue[key].label:
                yield Finding(answer.key, f"leads to {key}, which has no label")
        if len(set(answer.next)) < len(answer.next):
            yield Finding(answer.key, "leads to the same answer twice")
        rests = any(name in known for name in _names(answer.words))
        if rests and len(answer.next) > MOST_NEXT:
            yield Finding(answer.key, f"suggests more than {MOST_NEXT} answers")


def labels(catalogue: Catalogue, tongues: Iterable[Language]) -> Findings:
    """Labels that do not fit on a button."""
    for tongue in tongues:
        for answer in catalogue.values():
            label = tongue.say(answer.label)
            if len(label) > LONGEST_LABEL:
                what = f"label of {len(label)} characters: {label}"
                yield Finding(f"{answer.key} ({tongue.code})", what)


def gaps(code: str, marked: Collection[Marked], known: Sentences) -> Findings:
    """Sentences that a language lacks, and those in its catalogue that nobody says."""
    said = {one.text for one in known if one.said}
    for sentence in marked:
        if sentence.text not in said:
            yield Finding(f"{sentence.where} ({code})", f"no words: {sentence.text}")
    for text in sorted(said - {sentence.text for sentence in marked}):
        yield Finding(f"the catalogue ({code})", f"nobody says this: {text}")


def misfits(code: str, known: Sentences) -> Findings:
    """Translations with other values in them, or other words for people to send."""
    for one in known:
        if one.said and _values(one.said) != _values(one.text):
            yield Finding(f"the catalogue ({code})", f"other values: {one.said}")
        if one.said and _commands(one.said) != _commands(one.text):
            yield Finding(f"the catalogue ({code})", f"other words to send: {one.said}")


def wrong_nation(catalogue: Catalogue, known: Facts) -> Findings:
    """Numbers and figures of one nation that someone in the other would be given."""
    for answer in catalogue.values():
        for nation in NATIONS:
            for name in _names(answer.words_for(nation)):
                if name in known and not known[name].holds_in(nation):
                    what = (
                        f"tells readers in {nation} what holds in {known[name].nation}"
                    )
                    yield Finding(answer.key, f"{what}: {name}")


def digits(marked: Iterable[Marked]) -> Findings:
    """Figures that stand in words, where nobody would look for them to check them."""
    for sentence in marked:
        if re.search(r"\d", IN_BRACES.sub("", sentence.text)):
            yield Finding(sentence.where, f"a figure outside braces: {sentence.text}")


def incomplete(known: Facts) -> Findings:
    """Facts that do not say who says so or until when, or whose value is no use."""
    for fact in known.values():
        for column in ("says", "source", "as_of", "row"):
            if not getattr(fact, column).strip():
                yield Finding(fact.key, f"{column} is empty")
        if fact.nation not in {*NATIONS, BOTH}:
            yield Finding(fact.key, f"no nation of ours: {fact.nation}")
        if fact.check_again <= fact.checked:
            yield Finding(fact.key, "is to be checked again before it was checked")
        if not _well_formed(fact):
            yield Finding(fact.key, f"not a {fact.kind}: {fact.value}")


def _well_formed(fact: Fact) -> bool:
    match fact.kind, fact.value:
        case _, None:
            return True
        case "phone", str(value):
            return value.replace(" ", "").removeprefix("+").isdecimal()
        case "url", str(value):
            return "." in value and "//" not in value and " " not in value
        case "hours", Hours(written):
            return _can_be_told(written)
        case _, value:
            return bool(str(value).strip())


def _can_be_told(hours: str) -> bool:
    try:
        return bool(language("en").hours(hours))
    except ValueError:
        return False


def _values(text: str) -> set[str]:
    return set(IN_BRACES.findall(text))


def _commands(text: str) -> set[Command | None]:
    return {command(words) for words in IN_CAPITALS.findall(text)} - {None}


def _uses(answer: Answer, fact: Fact) -> bool:
    return any(fact.key in _names(words) for _, words in versions(answer))


def _names(words: Words) -> tuple[str, ...]:
    return (*words.quoted(), *words.sources)


def _unfilled(
    where: str, part: str, values: Mapping[str, str], known: Facts
) -> Findings:
    try:
        pieces = tuple(Formatter().parse(part))
    except ValueError as problem:
        yield Finding(where, f"{problem}: {part}")
        return
    for _, name, form, conversion in pieces:
        if name is None or name in values:
            continue
        if form or conversion or not name.isidentifier():
            yield Finding(where, f"no plain name in braces: {part}")
        elif name not in known:
            what = f"{{{name}}} is no fact, and dialogues/given.py has no example of it"
            yield Finding(where, what)
        elif known[name].value is None:
            yield Finding(where, f"{{{name}}} is a fact without a value to quote")
