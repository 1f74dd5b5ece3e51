"""Where a message may be cut in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.clauses import MOST, clauses


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("no ID and nowhere to live", ["no ID", "nowhere to live"]),
        ("got no id n no where 2 stay", ["got no id", "no where 2 stay"]),
        ("need a gp, a bank & a job", ["need a gp", "a bank", "a job"]),
        ("dim ID ac unman i fyw", ["dim ID", "unman i fyw"]),
        ("Need a flat. Also a doctor!", ["Need a flat", "a doctor"]),
        ("need a flat", []),
        ("is the handout in england", []),
        ("a, b, c, d, e", []),
        ("...and?", []),
        ("", []),
    ],
)
def test_a_message_is_cut_where_a_need_may_begin(text: str, parts: list[str]) -> None:
    assert clauses(text) == parts


@given(st.text())
def test_parts_are_pieces_of_the_message_in_order(text: str) -> None:
    parts = clauses(text)
    assert len(parts) != 1
    assert len(parts) <= MOST
    at = 0
    for part in parts:
        assert part == part.strip() != ""
        at = text.index(part, at) + len(part)
