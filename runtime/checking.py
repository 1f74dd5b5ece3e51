"""`throughgate check`: mistakes in our words and facts, and what is past its date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

import dialogues
from bot import budget
from dialogues import checks, given, plain_words
from dialogues.catalogue import answers
from dialogues.checks import Finding
from dialogues.facts import facts
from locales import SOURCE, SUPPORTED, catalogue_of, language
from locales.marked import Marked, marked_in
from locales.translated import Translated, translated_in

WORDS = Path(dialogues.__file__).parent
ELSEWHERE = (WORDS.parent / "bot", WORDS.parent / "runtime")
"""Where a few more sentences are marked: the labels of a page."""
HARDEST = 10

type Catalogues = dict[str, tuple[Translated, ...]]


@dataclass(frozen=True)
class Findings:
    """All that was looked at and found."""

    past: tuple[Finding, ...]
    """Facts past their date: warnings, since time alone may not break a build."""
    wrong: tuple[tuple[str, Finding], ...]
    """The name of each check that found something, with what it found."""
    ages: dict[str, float]
    texts: tuple[budget.Text, ...]
    translated: Catalogues


def look(today: date) -> Findings:
    """Run every check over what we ship."""
    catalogue, known = answers(), facts()
    marked = tuple(marked_in(WORDS))
    told = {key: given.example(key) for key in catalogue}
    unresolved = tuple(checks.unresolved(catalogue, known, told))
    broken = {finding.where.partition(" ")[0] for finding in unresolved}
    sound = {key: answer for key, answer in catalogue.items() if key not in broken}
    ages = plain_words.reading_ages(sound)
    texts = tuple(budget.texts((told[key] for key in sound), SUPPORTED))
    others = (code for code in SUPPORTED if code != SOURCE)
    translated = {code: tuple(translated_in(catalogue_of(code))) for code in others}
    found = {
        "unresolved": unresolved,
        "without source": checks.without_source(sound, known, told),
        "wrong nation": checks.wrong_nation(sound, known),
        "next": checks.next_ones(sound, known),
        "label": checks.labels(catalogue, map(language, SUPPORTED)),
        "figure": checks.digits(marked),
        "fact": checks.incomplete(known),
        "reading age": plain_words.too_hard(ages),
        "long sentence": plain_words.long_sentences(marked),
        "never say": plain_words.unkind(marked),
        "over budget": budget.over_budget(texts),
        "letters": budget.odd_letters(texts),
        "translation": _translations(marked, translated),
    }
    return Findings(
        past=tuple(checks.past_their_date(sound, known, today)),
        wrong=tuple((name, one) for name, all_ in found.items() for one in all_),
        ages=ages,
        texts=texts,
        translated=translated,
    )


def _translations(
    marked: tuple[Marked, ...], translated: Catalogues
) -> checks.Findings:
    everywhere = (*marked, *chain.from_iterable(map(marked_in, ELSEWHERE)))
    for code, sentences in translated.items():
        yield from checks.gaps(code, everywhere, sentences)
        yield from checks.misfits(code, sentences)


def check(console: Console, today: date) -> bool:
    """Print what was found; whether nothing has to be mended."""
    found = look(today)
    if found.past:
        console.print(_table("Facts past their date", found.past))
    if found.wrong:
        named = (Finding(f"{name}: {one.where}", one.what) for name, one in found.wrong)
        console.print(_table("To be mended", named))
    console.print(_hardest(found.ages))
    console.print(_reading(found.ages))
    for code in SUPPORTED:
        console.print(_weights(code, found.texts))
    for code, sentences in found.translated.items():
        console.print(_checked(code, sentences))
    console.print(
        f"{len(answers())} answers, {len(facts())} facts: {len(found.wrong)} to be "
        f"mended, {len(found.past)} facts past their date."
    )
    return not found.wrong


def _table(title: str, findings: Iterable[Finding]) -> Table:
    table = Table("where", "what", title=title, title_justify="left")
    for finding in findings:
        # Braces and brackets in our words are words, not rich's markup.
        table.add_row(_plain(finding.where), _plain(finding.what))
    return table


def _hardest(ages: dict[str, float]) -> Table:
    title = f"The {HARDEST} texts that are hardest to read"
    table = Table("age", "text", title=title, title_justify="left")
    for text, age in sorted(ages.items(), key=lambda one: -one[1])[:HARDEST]:
        table.add_row(f"{age:.1f}", _plain(text))
    return table


def _reading(ages: dict[str, float]) -> str:
    middle, top = median(ages.values()), max(ages.values())
    return f"Reading age: median {middle:.1f}, highest {top:.1f} (limits 10 and 13)."


def _weights(code: str, texts: Iterable[budget.Text]) -> str:
    own = [text for text in texts if text.language == code]
    first = [text.segments for text in own if text.part == 0]
    more = [text.segments for text in own if text.part > 0]
    return (
        f"Text messages ({code}): first texts median {median(first):g}, most "
        f"{max(first)}; MORE most {max(more)} segments (limits 2, 3 and 3)."
    )


def _checked(code: str, sentences: tuple[Translated, ...]) -> str:
    left = sum(not sentence.checked for sentence in sentences)
    return (
        f"Translations ({code}): {len(sentences)} sentences, {left} of them not yet "
        "checked by someone who speaks it."
    )


def _plain(text: str) -> str:
    return text.replace("[", r"\[")
