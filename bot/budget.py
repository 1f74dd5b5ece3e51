"""What our answers weigh as text messages: two segments are good, three the end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median
from uuid import UUID

from bot.composition import compose
from bot.sms import LIMITS
from bot.sms_text import weigh
from dialogues.checks import Finding, Findings
from dialogues.facts import NATIONS
from dialogues.rendering import Reader, parts, render
from dialogues.replies import Cue
from locales import SOURCE, language

MEDIAN_FIRST = 2
MOST = 3

ANY_ID = UUID(int=0)
NOTHING_DUE = date.min
"""A day on which no fact is past its date, so no caution is added."""


@dataclass(frozen=True)
class Text:
    """One text as someone may get it."""

    answer: str
    part: int
    language: str
    nation: str | None
    words: str
    segments: int

    @property
    def where(self) -> str:
        """What tells it from the others."""
        turn = f"MORE {self.part}" if self.part else "first text"
        return f"{self.answer}, {turn} ({self.language}, {self.nation or 'no nation'})"


def texts(cues: Iterable[Cue], languages: Iterable[str]) -> Iterator[Text]:
    """Every text of these answers, for every nation and language."""
    told = tuple(cues)
    for code in languages:
        for nation in (None, *NATIONS):
            reader = Reader(code, nation)
            for cue in told:
                for part in range(parts(cue, reader)):
                    yield _text(Cue(cue.answer, cue.values, part, cue.choices), reader)


def over_budget(weighed: Iterable[Text]) -> Findings:
    """Texts of more than three segments, and usual first texts of more than two."""
    firsts: dict[str, list[int]] = {}
    for text in weighed:
        if text.segments > MOST:
            yield Finding(text.where, f"{text.segments} segments: {text.words}")
        if text.part == 0:
            firsts.setdefault(text.language, []).append(text.segments)
    for code, segments in firsts.items():
        if median(segments) > MEDIAN_FIRST:
            what = f"the median first text has {median(segments):g} segments"
            yield Finding(f"all answers ({code})", what)


def odd_letters(weighed: Iterable[Text]) -> Findings:
    """Letters that make an English text cost more than twice as much."""
    for text in weighed:
        if text.language == SOURCE and not weigh(text.words).gsm7:
            odd = {letter for letter in text.words if not weigh(letter).gsm7}
            yield Finding(text.where, f"not in GSM-7: {' '.join(sorted(odd))}")


def _text(cue: Cue, reader: Reader) -> Text:
    said = render(cue, reader, NOTHING_DUE)
    composed = compose(said, ANY_ID, LIMITS, language(reader.language))
    return Text(
        cue.answer,
        cue.part,
        reader.language,
        reader.nation,
        composed.text,
        composed.segments or 0,
    )
