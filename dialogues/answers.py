"""What an answer is: its words for each nation, its sources, what people ask next.

Words are marked here and translated when they are sent. They hold no figure, phone
number or link of their own: "{shelter_phone}" takes it from `facts.csv`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter

from dialogues.facts import Fact, facts
from locales import Language

type Values = Mapping[str, str]


@dataclass(frozen=True)
class Words:
    """The words of one answer: the first text, then one text for each MORE."""

    first: str
    more: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Keys of facts that stand behind sentences without being quoted in them."""

    @property
    def parts(self) -> tuple[str, ...]:
        """Every text, in the order in which MORE brings them."""
        return (self.first, *self.more)

    def quoted(self) -> tuple[str, ...]:
        """The names in braces, in order, each once."""
        names = (name for part in self.parts for name in placeholders(part))
        return tuple(dict.fromkeys(names))

    def facts(self) -> tuple[Fact, ...]:
        """The facts that these words rest on, quoted or not."""
        known = facts()
        keys = (*(name for name in self.quoted() if name in known), *self.sources)
        return tuple(known[key] for key in dict.fromkeys(keys))


@dataclass(frozen=True)
class Answer:
    """One answer, under the name of its dialogue and of what was asked."""

    key: str
    """`<dialogue>.<intent>` where it answers an intent; `<dialogue>.<name>` elsewhere."""
    label: str
    """A few words that name it in a list of choices; "" where it is never in one."""
    words: Words
    reviewed: date
    wales: Words | None = None
    """What is said instead to someone in Wales, where the law or the numbers differ."""
    next: tuple[str, ...] = ()
    """Keys of the answers that people ask for next, at most three; more in a menu."""
    asked: bool = True
    """Whether people ask for it in words of their own, so that an intent has its name."""

    def words_for(self, nation: str | None) -> Words:
        """The words for that nation; England's where the nation is not known."""
        return self.wales if self.wales and nation == "Wales" else self.words


DATE = "date:"
"""Before a value that is a day: `date:2027-03-04`, told as the reader's language does."""


def _told(value: str, language: Language) -> str:
    if value.startswith(DATE):
        return language.full_day(date.fromisoformat(value.removeprefix(DATE)))
    return language.say(value)


def placeholders(text: str) -> tuple[str, ...]:
    """The names in braces in a text, in the order of reading."""
    return tuple(name for _, name, _, _ in Formatter().parse(text) if name)


def fill(marked: str, language: Language, values: Values) -> str:
    """The sentence in that language with its values and facts in their places."""
    text = language.say(marked)
    known = facts()
    found = {
        name: _told(values[name], language)
        if name in values
        else known[name].written(language)
        for name in placeholders(text)
    }
    return text.format_map(found)
