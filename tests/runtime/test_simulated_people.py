# ruff: noqa: S311 - chances, not secrets
from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from runtime.simulated_people import SAYS, answer, lives

START = datetime(2027, 3, 22, tzinfo=UTC)


@given(st.integers(1, 20), st.integers(2, 90), st.integers(0))
def test_lives_make_sense(people: int, days: int, seed: int) -> None:
    events = lives(people, days, START, Random(seed))

    made: set[tuple[int, int]] = set()
    for event in events:
        key = event.person, event.appointment
        assert START - timedelta(days=1) <= event.at
        assert 0 <= event.person < people
        if event.deed == "make":
            assert event.starts_at
            assert event.at < event.starts_at
            assert key not in made
            made.add(key)
        elif event.deed != "agree":
            assert key in made
    assert events == sorted(events)


def test_the_same_seed_is_the_same_cohort() -> None:
    assert lives(9, 30, START, Random(1)) == lives(9, 30, START, Random(1))
    assert lives(9, 30, START, Random(1)) != lives(9, 30, START, Random(2))


def test_nearly_all_agree_and_everything_happens() -> None:
    deeds = Counter(event.deed for event in lives(500, 60, START, Random(1)))

    assert 480 <= deeds["agree"] < 500
    assert set(deeds) == {"agree", "make", "move", "cancel", "mark_missed"}


def test_people_say_all_that_they_can_and_often_nothing() -> None:
    chance = Random(1)
    said = Counter(answer(chance) for _ in range(2000))

    assert set(said) == {None, *(word for word, _ in SAYS)}
    assert said["1"] > said["2"] > said["STOP"]
