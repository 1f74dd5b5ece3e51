import pytest
from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

from dialogues.leaving_prison.answers import ANSWERS


def test_the_first_day_begins_with_probation_and_a_bed() -> None:
    england, wales = (
        told("leaving_prison.release_day_steps", reader)
        for reader in (IN_ENGLAND, IN_WALES)
    )
    assert england.startswith("If you have a licence, go to probation first")
    assert value("shelter_phone") in england
    assert value("shelter_cymru_phone") in wales
    assert "more dangerous" in england
    assert "more dangerous" in wales


def test_recall_is_explained_and_never_foretold() -> None:
    for answer in ANSWERS:
        text = all_told(answer.key)
        assert "will be recalled" not in text
        assert "you will go back" not in text
        if "recall" in text and answer.key.endswith(("recall", "appointment")):
            assert "being taken back to prison" in text


def test_no_sum_is_named_for_the_cash_that_we_could_not_confirm() -> None:
    assert "£" not in all_told("leaving_prison.discharge_grant")


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda one: one.key)
def test_no_release_date_is_worked_out(answer: object) -> None:
    text = all_told(answer.key).casefold()  # type: ignore[attr-defined]
    assert "your release date is" not in text
