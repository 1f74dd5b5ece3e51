"""Words that do something when they are the whole message, in every language.

All of them are understood whatever language we write in: people mix.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from dialogues.my_data.answers import NO_KEEP, YES_DELETE
from locales import SUPPORTED, language

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
        # English, then Welsh, of which only what nobody can mean otherwise: PAID is
        # English too, and "ddim yn iawn" says that someone is not well. STOPALL,
        # UNSUBSCRIBE, REVOKE and OPTOUT are Twilio's:
        # https://www.twilio.com/docs/messaging/guides/advanced-opt-out
        "stop": "stop, stop all, stopall, unsubscribe, revoke, optout, opt out, "
        "stop messages, stop texting, stop texting me, stop texts, "
        "stopio, stopia, stopiwch, stopio negeseuon, dim mwy o negeseuon, "
        "peidiwch, peidio, dad danysgrifio",
        "start": "start, unstop, start again, "
        "dechrau, dechrau eto, ailddechrau, cychwyn",
        "help": "help, info, cymorth, gwybodaeth",
        "menu": "menu, main menu, start over, options, "
        "dewislen, y ddewislen, prif ddewislen, y brif ddewislen",
        "more": "more, tell me more, go on, mwy, mwy plis, rhagor, dweud mwy, deud mwy",
        "why": "why, who says so, who says, source, pam, pwy sy'n dweud",
        "wrong": "wrong, thats wrong, that's wrong, not true, "
        "anghywir, mae hynna'n anghywir, mae hynny'n anghywir",
        "delete": "delete, delete me, delete my data, wipe my data, forget me, "
        "dileu, dilea, dileu popeth, dileu'r cyfan, dileu fy nata, dileu fy nata i",
        "my_data": "my data, mydata, what do you hold, fy nata, fy nata i",
        "stop_reminders": "stop reminders, stop reminding me, stop reminder, "
        "no reminders, no more reminders, stopio atgoffa, dim atgoffa",
        "start_reminders": "start reminders, remind me again, dechrau atgoffa",
        "England": "england, in england, im in england, i'm in england, lloegr, "
        "yn lloegr",
        "Wales": "wales, in wales, im in wales, i'm in wales, "
        "cymru, yng nghymru, yn nghymru, yn cymru, yn gymru",
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

# Read only where a yes or no was asked, since "do" is a word of English as well.
YES = frozenset({"yes", "y", "yeah", "yep"}) | frozenset(
    {"ie", "ia", "ydw", "ydy", "oes", "do", "iawn"}
)
NO = frozenset({"no", "n", "nah", "nope"}) | frozenset(
    {"na", "nage", "naddo", "nac ydw", "nac oes"}
)

type Attending = Literal["coming", "late", "cant_come", "need_help"]

SAYS: Mapping[Attending, str] = MappingProxyType(
    {
        "need_help": "need help, need some help, need a hand, help me, angen help, "
        "angen cymorth",
        "cant_come": "cant, can't, cannot, not coming, not going, wont, won't, unable, "
        "not able, methu, ddim yn dod",
        "late": "late, delayed, hwyr",
        "coming": "coming, i'll be there, ill be there, will be there, on my way, "
        "no problem, no worries, rwy'n dod, byddaf yno",
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
        "en": ("English", "saesneg", "saesnag", "susneg"),
        "cy": ("Cymraeg", "gymraeg", "nghymraeg", "welsh"),
        "pl": ("Polski", "polish"),
        "ro": ("Română", "romanian", "romana"),
        "so": ("Soomaali", "somali"),
        "ur": ("اردو", "urdu"),
        "ar": ("العربية", "arabic"),
        "pa": ("ਪੰਜਾਬੀ", "punjabi"),
        "bn": ("বাংলা", "bengali", "bangla"),
    }
)

ASKING = frozenset(
    {"please", "pls", "plz", "in", "this", "it", "can", "could", "i", "have", "want"}
    | {"speak", "write", "to", "plis", "os", "gwelwch", "yn", "dda", "ga", "gai", "gaf"}
    | {
        "hwn",
        "hyn",
        "hyn'n",
        "dw",
        "dwi",
        "isio",
        "eisiau",
        "moyn",
        "siarad",
        "sgwennu",
    }
)
"""Words that may stand around a language's name where somebody asks for it."""


def plain(text: str) -> str:
    """The message without case, punctuation and doubled spaces, in one Unicode form."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(re.sub(r"[^\w' ]|_", " ", folded).split())


def command(text: str) -> Command | None:
    """The command that a whole message is, if it is one."""
    return _COMMANDS.get(plain(text))


def language_named(text: str) -> str | None:
    """The code of the language whose name a whole message is: "welsh please" too."""
    only = plain(text)
    said = [word for word in only.split() if word not in ASKING]
    return _LANGUAGE_NAMES.get(only if len(said) != 1 else said[0])


def sure(text: str) -> bool | None:
    """Whether a whole message is a yes, a no, the label of either, or neither."""
    only = plain(text)
    if only in YES | _in_every_language(YES_DELETE):
        return True
    return False if only in NO | _in_every_language(NO_KEEP) else None


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


@cache
def _in_every_language(label: str) -> frozenset[str]:
    return frozenset(plain(language(code).say(label)) for code in SUPPORTED)


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
