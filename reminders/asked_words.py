"""How people ask to be reminded, in each language: data beside this module."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from pydantic import ConfigDict, TypeAdapter

from reminders.data import read

EVERYBODY = "en"
"""Words of this language are understood beside a person's own."""


@dataclass(frozen=True)
class AskedWords:
    """The words of one language; the data says what each kind is for."""

    __pydantic_config__ = ConfigDict(extra="forbid")

    lead_in: tuple[str, ...]
    between: tuple[str, ...]
    at: tuple[str, ...]
    past: Mapping[str, int] = field(default_factory=dict)
    to: Mapping[str, int] = field(default_factory=dict)
    clocks: Mapping[str, time] = field(default_factory=dict)
    same_as: Mapping[str, str] = field(default_factory=dict)
    every: tuple[str, ...] = ()
    week_on: tuple[str, ...] = ()
    week_after: tuple[str, ...] = ()


@cache
def asked_words() -> Mapping[str, AskedWords]:
    """The words of every language that we have words of."""
    text = Path(__file__).with_name("asked_words.toml").read_text("utf-8")
    return read(text, TypeAdapter(dict[str, AskedWords]))


def words_of(language: str) -> tuple[AskedWords, ...]:
    """The words of a language and those that everybody may use."""
    known = asked_words()
    codes = dict.fromkeys((language, EVERYBODY))
    return tuple(known[code] for code in codes if code in known)


@cache
def months_of(language: str) -> tuple[str, ...]:
    """What the months are called in a language and in English, short and long."""
    return tuple(
        name.casefold().rstrip(".")
        for code in (language, EVERYBODY)
        for names in _month_names(code)
        for name in names.values()
        if not name.isdecimal()
    )


def _month_names(code: str) -> list[Mapping[int, str]]:
    try:
        months = Locale.parse(code).months["format"]
    except (UnknownLocaleError, ValueError):
        return []
    return [months["wide"], months["abbreviated"]]
