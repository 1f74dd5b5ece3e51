"""Whatever people type, what is found lies in the text and nothing breaks."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.finding import Finder
from components.spans import apart

PIECES = st.sampled_from(
    "leeds in nr near hmp food bank next fri £20 18 months sw9 m8 not from , . ! the scrubs "
    "bury 2 4 i'd ID 4th of march ŵ 监狱 \n \t é 💀 Leeds jail 12/3 at & ' ’ - /".split(" ")
)


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map(" ".join)))
@settings(max_examples=400, deadline=None)
def test_every_span_lies_in_the_text(finder: Finder, text: str) -> None:
    found = finder.found(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.value for one in found)
    counts = Counter(one.entity for one in found)
    assert counts["need"] <= 1
    assert counts["place"] <= 1


@given(st.lists(PIECES, max_size=12).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_dates_amounts_and_places_do_not_overlap(finder: Finder, text: str) -> None:
    numbers = [one for one in finder.found(text) if one.entity in {"date", "amount", "place"}]
    assert len(apart(numbers)) == len(numbers)


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "leeds " * 10_000, "1 " * 10_000, "a" * 5_000 + " leeds"]
)
def test_a_long_message_takes_no_longer(finder: Finder, text: str) -> None:
    assert len(finder.found(text)) < 1_000


def test_what_is_denied_is_left_out(finder: Finder) -> None:
    assert [one.value for one in finder.found("£50 not £500")] == ["£50"]
    assert [one.value for one in finder.found("next friday not this friday")] == ["next friday"]
