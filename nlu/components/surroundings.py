"""What stands around a word and tells whether it is a place: "in hope" or "i hope"."""

from collections.abc import Sequence

from components.spans import Found, Word

NEAR = frozenset(
    "in near nr nere neer nearest around arnd round rnd outside nearby "
    "live lives living based".split()
)
TOWARDS = frozenset("to at by towards up down via moving moved come back".split())
FROM = frozenset({"from"})
NOT = frozenset("not nt isnt than".split())
AFTER = frozenset("area way side region based".split())
"""Words behind a name that make it a place: "merthyr way", "bristol area"."""

ON_THE_WAY = frozenset(
    "home back bk get getting gettin moved moving going goin go bus train fare "
    "close near next".split()
)
"""Words before "to" that leave no doubt: "home to barry", but not "spoke to barry"."""

POLITE = frozenset(
    "please pls plz ta thanks thx cheers regards mate m8 bro asap tonight today now".split()
)
"""What may follow a place that ends a message; after such a word stands a name: "ta, barry"."""

SAYS_WHERE = (
    "mean",
    "meant",
    "its",
    "in",
    "im",
    "i",
    "am",
    "is",
    "at",
    "near",
    "nr",
    "from",
    "just",
)
"""What may stand before a place that is all the message says."""


def led(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the words around say that this is a place, and no sloppy ones at that."""
    before = words[start - 1].folded if start else ""
    heading = start > 1 and before == "to" and words[start - 2].folded in ON_THE_WAY
    return heading or before in NEAR or before in FROM or _followed(words, end)


def loosely_led(words: Sequence[Word], start: int, end: int) -> bool:
    """The same with "to", "at", "by", which stand before much else too."""
    return led(words, start, end) or (start > 0 and words[start - 1].folded in TOWARDS)


def alone(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether the message says this and nothing else: "bury", "im in bury", but not "i hope"."""
    rest = [*words[:start], *words[end:]]
    hoping = start > 0 and words[start - 1].folded == "i"
    return not hoping and all(word.folded in SAYS_WHERE for word in rest)


def named(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether it has a capital that the start of a sentence does not explain."""
    if start == 0 or not all(word.capital for word in words[start:end]):
        return False
    return any(not word.capital for word in words)


def beside(words: Sequence[Word], start: int, end: int, needs: Sequence[Found]) -> bool:
    """Whether a need goes with it: "food bank bury", "barking hostel", "rehab for him, neath"."""
    if start == 0:
        return end < len(words) and any(need.start == words[end].start for need in needs)
    before = words[start - 1]
    if before.folded in POLITE or any(word.folded not in POLITE for word in words[end:]):
        return False
    comma = words[start].start > before.end + 1
    return any(comma or need.end == before.end for need in needs)


def denied(words: Sequence[Word], start: int) -> bool:
    """Whether it is what is *not* meant: "not leeds, leicester"."""
    before = [word.folded for word in words[max(0, start - 3) : start]]
    return bool(before) and (
        before[-1] in NOT or (bool({"not"} & set(before)) and before[-1] == "in")
    )


def claim(words: Sequence[Word], start: int, end: int) -> int:
    """How much it looks like where the person is or wants help: more is better."""
    before = words[start - 1].folded if start else ""
    if before in FROM:
        return 0
    return 3 if before in NEAR or _followed(words, end) else 2 if before in TOWARDS else 1


def _followed(words: Sequence[Word], end: int) -> bool:
    return end < len(words) and words[end].folded in AFTER
