import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

from dialogues.answers import Answer
from dialogues.catalogue import answers
from dialogues.leaving_prison.first_fortnight import FIRST_FORTNIGHT

TELLING = ("prison", "probation", "court", "drug", "licence", "released", "recall")


@pytest.mark.parametrize("answer", FIRST_FORTNIGHT, ids=lambda one: one.key)
def test_who_reads_along_learns_nothing(answer: Answer) -> None:
    labels = " ".join(answers()[key].label for key in answer.next)
    for reader in (IN_ENGLAND, IN_WALES):
        seen = f"{told(answer.key, reader)} {labels}".casefold()
        assert not [word for word in TELLING if word in seen]


def test_the_first_day_has_the_order_of_its_steps() -> None:
    for reader, line in (
        (IN_ENGLAND, "shelter_phone"),
        (IN_WALES, "shelter_cymru_phone"),
    ):
        text = told("leaving_prison.fortnight_first_day", reader)
        steps = ["your papers", "bed", value(line), "Universal Credit"]
        assert [text.index(step) for step in steps] == sorted(
            text.index(step) for step in steps
        )


def test_the_first_evening_warns_without_naming_what_of() -> None:
    text = told("leaving_prison.fortnight_first_evening")
    assert "your old amount can kill" in text
    assert value("samaritans_phone") in text
    assert value("emergency_phone") in text
    assert "naloxone" in all_told("leaving_prison.fortnight_first_evening")


def test_the_right_to_a_doctor_without_papers_is_told_where_we_know_it() -> None:
    key = "leaving_prison.fortnight_doctor"
    assert "You do not need ID" in told(key, IN_ENGLAND)
    assert "You do not need ID" not in all_told(key, IN_WALES)


def test_nobody_is_told_off_or_promised_anything() -> None:
    for answer in FIRST_FORTNIGHT:
        text = all_told(answer.key)
        assert "will be recalled" not in text
        assert "you will get" not in text
