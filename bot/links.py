"""Phone numbers and web addresses in an answer, so that a screen can link them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dialogues.facts import facts

LINKED = re.compile(
    r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    # Our own answers leave out https://, so a few endings stand for the web.
    r"|(?P<web>(?:https?://)?\b(?:[a-z0-9-]+\.)+"
    r"(?:uk|org|com|net|info|wales|cymru|lgbt)\b(?!\.\w)(?:/[^\s,;()\"'<>]*[\w/])?)"
    # A number of the United Kingdom in any grouping: 0800 1111 to 08000 241 220.
    r"|(?P<phone>(?<![\w£.,/])(?:\+44 ?|0)\d(?: ?\d){5,9}(?!\w)"
    r"|(?<![\w£.,/+])(?:999|112|111|101|116 ?\d{3})(?![\w%]|[.,:/-]\w))"
    # Five digits are a short code.
    r"|(?P<code>(?<![\w£.,/+])[68]\d{4}(?![\w%]|[.,:/-]\w))",
    re.ASCII,
)


@dataclass(frozen=True)
class Piece:
    """A stretch of an answer, and where it leads if it leads anywhere."""

    text: str
    href: str | None = None


def pieces(text: str) -> Iterator[Piece]:
    """The whole text in order, cut where links begin and end."""
    done = 0
    for found in LINKED.finditer(text):
        if found.start() > done:
            yield Piece(text[done : found.start()])
        yield Piece(found.group(), _href(found))
        done = found.end()
    if done < len(text):
        yield Piece(text[done:])


def _href(found: re.Match[str]) -> str:
    words = found.group()
    match found.lastgroup:
        case "mail":
            return f"mailto:{words}"
        case "web":
            return words if words.startswith("http") else f"https://{words}"
        case kind:
            takes_texts = kind == "code" or words in _numbers_for_texts()
            return f"{'sms' if takes_texts else 'tel'}:{words.replace(' ', '')}"


@cache
def _numbers_for_texts() -> frozenset[str]:
    """Numbers that no one answers when they are called."""
    known = facts().items()
    return frozenset(str(fact.value) for key, fact in known if key.endswith("_text"))
