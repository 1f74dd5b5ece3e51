"""When a conviction becomes spent."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from dialogues.work.spent import Kind, Sentence, later_of, spent_on

ENDS = date(2026, 3, 31)

# The table as the research gives it (facts 6.1 to 6.12): months after the end.
PRISON = [
    (1, False, 12),
    (12, False, 12),
    (13, False, 48),
    (48, False, 48),
    (49, False, 84),
    (240, False, 84),
    (1, True, 6),
    (12, True, 6),
    (13, True, 24),
    (48, True, 24),
    (49, True, 42),
]


@pytest.mark.parametrize(("months", "young", "wait"), PRISON)
def test_prison_counts_from_the_end_of_the_whole_sentence(
    months: int, young: bool, wait: int
) -> None:
    sentence = Sentence(Kind.PRISON, ENDS, under_18=young, months=months, ends=ENDS)
    assert spent_on(sentence) == ENDS + relativedelta(months=wait)


@pytest.mark.parametrize(("young", "wait"), [(False, 12), (True, 6)])
def test_a_fine_counts_from_the_conviction(young: bool, wait: int) -> None:
    fine = Sentence(Kind.FINE, ENDS, under_18=young)
    assert spent_on(fine) == ENDS + relativedelta(months=wait)


@pytest.mark.parametrize(
    "kind", [Kind.COMMUNITY, Kind.CONDITIONAL_DISCHARGE, Kind.ORDER]
)
def test_an_order_is_spent_when_it_ends(kind: Kind) -> None:
    assert spent_on(Sentence(kind, date(2025, 1, 1), ends=ENDS)) == ENDS


def test_a_community_order_without_an_end_is_spent_two_years_after_conviction() -> None:
    order = Sentence(Kind.COMMUNITY, date(2024, 2, 29))
    assert spent_on(order) == date(2026, 2, 28)


def test_an_absolute_discharge_is_spent_at_once() -> None:
    assert spent_on(Sentence(Kind.ABSOLUTE_DISCHARGE, ENDS)) == ENDS


def test_life_is_never_spent() -> None:
    assert spent_on(Sentence(Kind.NEVER, ENDS)) is None


@pytest.mark.parametrize(("months", "never"), [(48, False), (49, True)])
def test_a_schedule_18_offence_is_never_spent_only_over_four_years(
    months: int, never: bool
) -> None:
    sentence = Sentence(Kind.PRISON, ENDS, months=months, ends=ENDS, schedule_18=True)
    assert (spent_on(sentence) is None) == never


def test_prison_without_an_end_is_refused() -> None:
    with pytest.raises(ValueError, match="the day on which all of it ends"):
        spent_on(Sentence(Kind.PRISON, ENDS, months=6))


days = st.dates(date(1970, 1, 1), date(2060, 12, 31))
prison = st.builds(
    Sentence,
    st.just(Kind.PRISON),
    convicted=days,
    under_18=st.booleans(),
    months=st.integers(1, 600),
    ends=days,
)


@given(prison)
def test_a_sentence_is_never_spent_before_it_ends(sentence: Sentence) -> None:
    day = spent_on(sentence)
    assert day is not None
    assert sentence.ends is not None
    assert day > sentence.ends


@given(prison, st.integers(0, 600))
def test_a_longer_sentence_is_never_spent_sooner(
    sentence: Sentence, longer: int
) -> None:
    more = Sentence(
        sentence.kind,
        sentence.convicted,
        under_18=sentence.under_18,
        months=sentence.months + longer,
        ends=sentence.ends,
    )
    assert spent_on(more) >= spent_on(sentence)


@given(prison)
def test_the_young_never_wait_longer(sentence: Sentence) -> None:
    def aged(young: bool) -> date | None:
        return spent_on(
            Sentence(
                sentence.kind,
                sentence.convicted,
                under_18=young,
                months=sentence.months,
                ends=sentence.ends,
            )
        )

    assert aged(True) <= aged(False)


@given(st.lists(days, min_size=1))
def test_of_several_the_last_counts(spent: list[date]) -> None:
    assert later_of(spent) == max(spent)
    assert later_of([*spent, max(spent) + timedelta(days=1)]) > max(spent)


@given(st.lists(days))
def test_with_one_that_is_never_spent_none_is(spent: list[date]) -> None:
    assert later_of([*spent, None]) is None
