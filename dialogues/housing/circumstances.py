"""Hears in a message what decides how the council must help: plain words, by language.

Every language is listened for, whatever language we write in: people mix.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from dialogues.keywords import plain

YOUNG = range(16, 26)
"""The ages for which an {age} in a phrase stands."""

# The order is policy: who is in danger first, then whom the council must house first.
WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "housing.homeless_afraid": {
            "en": "abusive, abused me, abuses me, domestic abuse, domestic violence, "
            "dv, fleeing, hits me, hit me, beats me, beat me up, violent, battered me, "
            "scared of my, scared of him, scared of her, scared of them, "
            "afraid of him, afraid of her, afraid of my, not safe at home, "
            "unsafe at home, is after me, are after me, threatened me, "
            "ran away from my",
            "cy": "cam-drin, trais, trais domestig, treisgar, fy nharo i, fy mwrw i, "
            "ofn fy, ofn fe, ofn fo, ofn hi, ddim yn saff gartref, "
            "ddim yn ddiogel gartref, dianc rhag, ar fy ôl i, bygwth fi",
        },
        "housing.homeless_with_children": {
            "en": "kid, kids, kiddies, child, children, baby, babies, bairn, bairns, "
            "newborn, toddler, little one, little ones, little boy, little girl, "
            "month old, months old, me and my son, me and my daughter, with my son, "
            "with my daughter, pregnant, pregnent, preggers, preggo",
            "cy": "plant, blant, phlant, mhlant, plentyn, blentyn, mhlentyn, babi, "
            "fabi, mabi, mab a fi, merch a fi, gyda fy mab, gyda fy merch, "
            "hefo fy mab, hefo fy merch, feichiog, beichiog, disgwyl babi",
        },
        "housing.homeless_young": {
            "en": "i'm {age}, im {age}, i am {age}, only {age}, just turned {age}, "
            "aged {age}, {age} years old, {age} yrs old, {age} year old, {age} yo, "
            "{age}yo, female {age}, male {age}, care leaver, left care, was in care, "
            "grew up in care",
            "cy": "rwy'n {age}, dwi'n {age}, fi'n {age}, {age} oed, {age} mlwydd oed, "
            "mewn gofal, gadael gofal, gadawr gofal",
        },
        "housing.homeless_on_probation": {
            "en": "on probation, my probation, probation officer, probo, on licence, "
            "on license, my licence, on tag, tagged, my po, offender manager, cas3, "
            "cas 3",
            "cy": "prawf, brawf, mhrawf, trwydded, drwydded, thrwydded, tag",
        },
    }
)
"""Phrases by language, by the answer for whoever says one of them."""

NOT: Mapping[str, str] = MappingProxyType(
    {
        "en": "no, not, not on, no longer on, never, without, isn't, aren't, ain't",
        "cy": "dim, ddim, ddim ar, heb, nid",
    }
)
"""Words that take back the phrase that they stand before."""


def told_in(text: str) -> tuple[str, ...]:
    """The answers that fit what a message tells of its writer, most urgent first."""
    said = f" {_bare(text)} "
    return tuple(answer for answer, phrases in _PHRASES.items() if _says(said, phrases))


def _says(said: str, phrases: frozenset[str]) -> bool:
    cut = (said.partition(f" {phrase} ") for phrase in phrases)
    return any(found and not start.endswith(_NOT) for start, found, _ in cut)


def _bare(text: str) -> str:
    return plain(text).replace("'", "")


def _listed(words: Mapping[str, str]) -> Iterator[str]:
    for phrases in words.values():
        for phrase in phrases.split(", "):
            for age in YOUNG if "{age}" in phrase else (0,):
                yield _bare(phrase.replace("{age}", str(age)))


_PHRASES = {answer: frozenset(_listed(words)) for answer, words in WORDS.items()}
_NOT = tuple(f" {words}" for words in _listed(NOT))
