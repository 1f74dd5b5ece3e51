"""Whether words are plain: how old a reader must be, how long sentences are, no slurs.

Only `throughgate check` and tests import this: a worker needs no measure of reading.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from statistics import median

import textstat

from dialogues.answers import Answer
from dialogues.checks import IN_BRACES, Finding, Findings, versions
from locales.marked import Marked

MEDIAN_AGE = 10
OLDEST_AGE = 13
LONGEST_SENTENCE = 18

FIRST_GRADE_AGE = 5
"""The Flesch-Kincaid grade counts school years from 0 at this age."""

UNHEARD = 0.6
"""What hyphens miss of a grade: the mean over our texts, beside a spoken dictionary."""

# With "en" textstat asks for a dictionary of speech, which nltk would download at run
# time; with a region it counts syllables by the hyphens of Pyphen, which it brings.
textstat.set_lang("en-US")

NEVER = re.compile(
    r"\b((ex-?|re-?)?offend(er|ers|ing)?|ex-?con(s|vict|victs)?|convicts?|inmates?|"
    r"criminals?|felons?|crooks?|lags?|jailbirds?|junk(ie|ies|y)|addicts?|alcoholics?|"
    r"drunks?|tramps?|vagrants?|beggars?|illegals?|service users?|clientele)\b",
    re.IGNORECASE,
)
"""Words that we never use to people: they say what someone is by what they did."""

SENTENCE_ENDS = re.compile(r"(?<=[.!?])[\"')]*\s+|\n")


def reading_ages(catalogue: Mapping[str, Answer]) -> dict[str, float]:
    """The age that each text of the answers asks of its reader, by the text."""
    return {
        part: reading_age(part)
        for answer in catalogue.values()
        for _, words in versions(answer)
        for part in words.parts
    }


def reading_age(marked: str) -> float:
    """The age at which most people can read a text; a gap is read as one short word."""
    grade = float(textstat.flesch_kincaid_grade(IN_BRACES.sub("it", marked)))
    return max(grade, 0) + UNHEARD + FIRST_GRADE_AGE


def too_hard(ages: Mapping[str, float]) -> Findings:
    """Texts that ask too much of their readers, and whether all together do."""
    for text, age in ages.items():
        if age > OLDEST_AGE:
            yield Finding(text, f"reading age {age:.1f}, over {OLDEST_AGE}")
    if ages and median(ages.values()) > MEDIAN_AGE:
        yield Finding("all answers", f"median reading age over {MEDIAN_AGE}")


def long_sentences(marked: Iterable[Marked]) -> Findings:
    """Sentences of more words than someone can hold on to."""
    for sentence in marked:
        for one in sentences(sentence.text):
            count = len(one.split())
            if count > LONGEST_SENTENCE:
                yield Finding(sentence.where, f"{count} words: {one}")


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text."""
    return (one for one in SENTENCE_ENDS.split(text) if one.strip())


def unkind(marked: Iterable[Marked]) -> Findings:
    """Words that we never use to people."""
    for sentence in marked:
        for found in NEVER.finditer(sentence.text):
            yield Finding(sentence.where, f'says "{found[0]}": {sentence.text}')
