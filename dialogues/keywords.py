"""Words that do something when they are the whole message, in every language.

All of them are understood whatever language we write in: people mix.
"""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

type Command = Literal[
    "stop",
    "start",
    "help",
    "menu",
    "more",
    "why",
    "wrong",
    "delete",
    "my_data",
    "stop_reminders",
    "start_reminders",
    "England",
    "Wales",
]

WORDS: Mapping[Command, str] = MappingProxyType(
    {
        # English, then Welsh. STOPALL, UNSUBSCRIBE, REVOKE and OPTOUT are Twilio's:
        # https://www.twilio.com/docs/messaging/guides/advanced-opt-out
        "stop": "stop, stop all, stopall, unsubscribe, revoke, optout, opt out, "
        "stop messages, stop texting, stop texting me, stop texts, "
        "stopio, stopiwch, peidiwch, peidio, dad danysgrifio",
        "start": "start, unstop, start again, dechrau, ailddechrau, cychwyn",
        "help": "help, info, cymorth, gwybodaeth",
        "menu": "menu, main menu, start over, options, dewislen, prif ddewislen",
        "more": "more, tell me more, go on, mwy, rhagor",
        "why": "why, who says so, who says, source, pam, pwy sy'n dweud",
        "wrong": "wrong, thats wrong, that's wrong, not true, anghywir",
        "delete": "delete, delete me, delete my data, wipe my data, forget me, "
        "dileu, dileu fy nata",
        "my_data": "my data, mydata, what do you hold, fy nata",
        "stop_reminders": "stop reminders, stop reminding me, stop reminder, "
        "no reminders, no more reminders, stopio atgoffa, dim atgoffa",
        "start_reminders": "start reminders, remind me again, dechrau atgoffa",
        "England": "england, in england, im in england, i'm in england, lloegr, "
        "yn lloegr",
        "Wales": "wales, in wales, im in wales, i'm in wales, cymru, yng nghymru",
    }
)

ORDINALS: Mapping[int, str] = MappingProxyType(
    {
        1: "first, 1st, one, top, cyntaf",
        2: "second, 2nd, two, ail, dau",
        3: "third, 3rd, three, trydydd, tri",
        4: "fourth, 4th, four, pedwerydd, pedwar",
        5: "fifth, 5th, five, pumed, pump",
        -1: "last, bottom, olaf",
    }
)
"""How people pick from a list in words: "the second one", "number two", "yr ail"."""

AROUND = frozenset(
    {"the", "that", "number", "no", "option", "choice", "answer", "please", "pls"}
    | {"plz", "i", "want", "mean", "choose", "pick"}
    | {"y", "yr", "rhif", "opsiwn", "plis", "dw", "dwi", "isio", "eisiau"}
)
"""Words that may stand around such a word."""

VENDOR_STOP = frozenset({"cancel", "end", "quit"})
"""Twilio reads these as STOP too, so on SMS we must."""
VENDOR_START = frozenset({"yes"})
"""Twilio reads YES as START from someone who stopped."""

YES = frozenset({"yes", "y", "yeah", "yep", "yes wipe it all", "ie", "ydw", "iawn"})
NO = frozenset({"no", "n", "nah", "nope", "no keep it", "na", "nage", "nac ydw"})

type Attending = Literal["coming", "late", "cant_come", "need_help"]

SAYS: Mapping[Attending, str] = MappingProxyType(
    {
        "need_help": "need help, need some help, need a hand, help me, angen help, "
        "angen cymorth",
        "cant_come": "cant, can't, cannot, not coming, not going, wont, won't, unable, "
        "not able, methu, ddim yn dod",
        "late": "late, delayed, hwyr",
        "coming": "coming, i'll be there, ill be there, will be there, on my way, "
        "no problem, no worries, byddaf yno",
    }
)
"""What people write back to a reminder; the first that is found is meant."""
ALRIGHT = frozenset({"ok", "okay", "sure", "fine", "iawn"})
MANY_WORDS = 8
FEW_WORDS = 3
"""A longer message says more than that, and needs to be understood."""

# In the languages people ask us for, in the order of LANGUAGES from Polish on.
YES_ELSEWHERE = "tak, da, haa, ہاں, جی, نعم, ਹਾਂ, হ্যাঁ"
NO_ELSEWHERE = "nie, nu, maya, نہیں, لا, ਨਹੀਂ, না"

# The names by which people ask for a language; the first is its own.
LANGUAGES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": ("English", "saesneg"),
        "cy": ("Cymraeg", "welsh"),
        "pl": ("Polski", "polish"),
        "ro": ("Română", "romanian", "romana"),
        "so": ("Soomaali", "somali"),
        "ur": ("اردو", "urdu"),
        "ar": ("العربية", "arabic"),
        "pa": ("ਪੰਜਾਬੀ", "punjabi"),
        "bn": ("বাংলা", "bengali", "bangla"),
    }
)


def plain(text: str) -> str:
    """The message without case, punctuation and doubled spaces, in one Unicode form."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(re.sub(r"[^\w' ]|_", " ", folded).split())


def command(text: str) -> Command | None:
    """The command that a whole message is, if it is one."""
    return _COMMANDS.get(plain(text))


def language_named(text: str) -> str | None:
    """The code of the language whose name a whole message is."""
    return _LANGUAGE_NAMES.get(plain(text))


def sure(text: str) -> bool | None:
    """Whether a whole message is a yes, a no, or neither."""
    only = plain(text)
    return only in YES if only in YES | NO else None


def attending(text: str) -> Attending | None:
    """What a short message says to "can you come?", in words; None if it does not."""
    said = plain(text)
    many = len(said.split())
    if not said or "?" in text or many > MANY_WORDS or "too late" in said:
        return None
    found = (verb for verb, phrase in _SAYS.items() if phrase.search(said))
    return next(found, None) or (_yes_or_no(said) if many <= FEW_WORDS else None)


def _yes_or_no(said: str) -> Attending | None:
    first = said.split(maxsplit=1)[0]
    if {said, first} & (_YES_ANYWHERE | ALRIGHT):
        return "coming"
    return "cant_come" if {said, first} & _NO_ANYWHERE else None


def number(text: str) -> int | None:
    """The number that a whole message is: `2`, `2.`, `(2)`, `٢`."""
    only = plain(text)
    return int(only) if only.isdecimal() and len(only) <= 2 else None  # noqa: PLR2004 - no list is longer than 99


def ordinal(text: str, of: int) -> int | None:
    """The number that a whole message picks in words, from a list of so many."""
    said = [word for word in plain(text).split() if word not in AROUND]
    if len(said) > 1 and said[-1] in {"one", "un"}:
        said.pop()
    number = _ORDINALS.get(said[0]) if len(said) == 1 else None
    return of if number == -1 else number


_ORDINALS = MappingProxyType(
    {word: number for number, words in ORDINALS.items() for word in words.split(", ")}
)
_COMMANDS: Mapping[str, Command] = MappingProxyType(
    {plain(word): name for name, words in WORDS.items() for word in words.split(", ")}
)
_LANGUAGE_NAMES = MappingProxyType(
    {plain(name): code for code, names in LANGUAGES.items() for name in names}
)
_YES_ANYWHERE = YES | {plain(word) for word in YES_ELSEWHERE.split(", ")}
_NO_ANYWHERE = NO | {plain(word) for word in NO_ELSEWHERE.split(", ")}
_SAYS: Mapping[Attending, re.Pattern[str]] = MappingProxyType(
    {
        verb: re.compile(rf"\b({'|'.join(words.split(', '))})\b")
        for verb, words in SAYS.items()
    }
)
