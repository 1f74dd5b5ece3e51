"""The list of phrases, and the ways in which their words are written."""

from collections import Counter

import pytest

from components.need_words import LONGEST, known, spelt
from components.spans import words_of
from components.tables import rows

NEEDS = frozenset(
    "housing food drugs alcohol mental_health health family bame women legal work training money "
    "id mentoring veterans immigration".split()
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sumwhere", "somewhere"),
        ("anyone", "someone"),
        ("sleepin", "sleeping"),
        ("their", "my"),
        ("hostell", "hostel"),
        ("panick", "panic"),
        ("leeds", "leeds"),
    ],
)
def test_a_word_is_spelt_as_the_phrases_have_it(typed: str, meant: str) -> None:
    assert spelt(typed, frozenset()) == meant


def test_an_ordinary_word_is_no_slip() -> None:
    assert spelt("worksop", frozenset()) == "workshop"
    assert spelt("worksop", frozenset({"worksop"})) == "worksop"


def test_one_or_many_are_the_same() -> None:
    assert known(["food", "banks"]) == known(["food", "bank"]) == (1, "food")
    assert known(["me", "teeth"]) == known(["my", "teeth"]) == (1, "health")


def test_a_phrase_may_hide_a_need() -> None:
    assert known(["black", "friday"]) == (0, "")


def test_every_phrase_of_the_list_can_be_found() -> None:
    phrases = [row["phrase"] for row in rows("needs")]
    assert max(len(words_of(phrase)) for phrase in phrases) <= LONGEST
    assert [one for one, times in Counter(phrases).items() if times > 1] == []


@pytest.mark.parametrize("name", ["needs", "needs_told"])
def test_every_line_has_a_need_and_a_rank(name: str) -> None:
    for row in rows(name):
        assert row["need"] in NEEDS | {""}
        assert row["rank"] in {"0", "1", "2", "3"}
