from datetime import timedelta

import pytest

from bot.channel import (
    BadAddressError,
    NoAnswerError,
    RecipientStoppedError,
    SendingFailedError,
    VendorBusyError,
    VendorRefusedError,
)

FAILURES = [
    # the failure, and whether it is: tried again, looked up first, remembered
    (RecipientStoppedError, False, False, True),
    (BadAddressError, False, False, True),
    (VendorBusyError, True, False, False),
    (NoAnswerError, True, True, False),
    (VendorRefusedError, False, False, False),
]


@pytest.mark.parametrize(("failure", "retryable", "unsure", "remember"), FAILURES)
def test_each_failure_states_its_facts(
    failure: type[SendingFailedError], retryable: bool, unsure: bool, remember: bool
) -> None:
    problem = failure()
    facts = (problem.retryable, problem.unsure, problem.remember)
    assert facts == (retryable, unsure, remember)


@pytest.mark.parametrize("failure", [row[0] for row in FAILURES])
def test_a_failure_says_what_a_keyworker_reads(
    failure: type[SendingFailedError],
) -> None:
    assert str(failure()) == failure.__doc__
    assert str(failure()).endswith(".")


def test_there_is_no_failure_without_a_row_above() -> None:
    assert set(SendingFailedError.__subclasses__()) == {row[0] for row in FAILURES}


def test_the_reason_names_the_failure_and_the_vendors_code() -> None:
    assert BadAddressError(21211).reason == "BadAddress 21211"
    assert VendorRefusedError().reason == "VendorRefused"


def test_a_vendor_may_say_how_long_to_wait() -> None:
    assert VendorBusyError("429", wait=timedelta(seconds=7)).wait == timedelta(
        seconds=7
    )
    assert VendorBusyError("429").wait is None
