import pytest

from reminders.rows import (
    LONGEST,
    UnreadableError,
    kept,
    kind_named,
    kind_told,
    phone_of,
    uid_of,
    wording_named,
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("07700 900123", "+447700900123"),
        ("+44 7700 900123", "+447700900123"),
        ("+44 (0)7700 900-123", "+447700900123"),
        ("7700900123", "+447700900123"),  # Excel takes the nought away
        ("tel:+447700900123", "+447700900123"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("", None),
        ("  ", None),
    ],
)
def test_a_phone_is_read_in_one_form(written: str, read: str | None) -> None:
    assert phone_of(written) == read


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("Sam", "no phone number"),
        ("0770", "no phone number"),
        ("+", "no phone number"),
        ("07700 900123 / 07700 900456", "no phone number"),
        ("4.47701E+11", "shortened"),
        ("020 7946 0018", "landline"),
    ],
)
def test_what_is_no_mobile_number_is_refused(written: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why) as refused:
        phone_of(written)
    assert refused.value.what_to_do


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Probation with Sam", "probation"),
        ("Crown Court: plea hearing", "court"),
        ("Job Centre - work coach", "jobcentre"),
        ("Job interview", "work"),
        ("GP", "health"),
        ("Housing options, council", "housing"),
        ("Drugs & alcohol service", "drug_service"),
        ("Prison visit", "visit"),
        ("Courtyard cafe", None),
        ("", None),
    ],
)
def test_a_title_tells_the_kind(title: str, kind: str | None) -> None:
    assert kind_told(title) == kind


def test_a_kind_may_be_named_or_told_and_what_is_not_known_is_remarked() -> None:
    remarks: list[str] = []

    assert kind_named("Drug service", remarks) == "drug_service"
    assert kind_named("hearing", remarks) == "court"
    assert kind_named("", remarks) is None
    assert remarks == []
    assert kind_named("proabtion", remarks) == "other"
    assert "kept as other" in remarks[0]


def test_a_wording_is_discreet_unless_it_says_plain() -> None:
    remarks: list[str] = []

    assert wording_named("", remarks) is None
    assert wording_named(" Plain ", remarks) == "plain"
    assert remarks == []
    assert wording_named("loud", remarks) == "discreet"
    assert "kept as discreet" in remarks[0]


def test_a_long_text_is_cut_and_remarked() -> None:
    remarks: list[str] = []

    assert kept("a" * (LONGEST + 1), "notes", remarks) == "a" * LONGEST
    assert kept("short\0", "notes", remarks) == "short"
    assert len(remarks) == 1


@pytest.mark.parametrize("written", ["", " ", "a" * 256, "a\0b"])
def test_what_is_no_uid_is_refused(written: str) -> None:
    with pytest.raises(UnreadableError):
        uid_of(written)
