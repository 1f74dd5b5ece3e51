"""Sealing and opening."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.crypto import CannotOpenError, Vault

KEY, OLD, FINDING = (bytes([number]) * 32 for number in (1, 2, 3))
VAULT = Vault([KEY], FINDING)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS)
def test_what_is_sealed_opens_as_it_was(text: str) -> None:
    assert VAULT.open(VAULT.seal(text)) == text


@given(TEXTS)
def test_equal_texts_are_never_sealed_equally(text: str) -> None:
    assert VAULT.seal(text) != VAULT.seal(text)


def test_a_sealed_text_does_not_show_the_text() -> None:
    assert b"07700" not in VAULT.seal("07700 900123")


@given(TEXTS, st.data())
def test_a_changed_byte_never_opens(text: str, data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal(text))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))

    with pytest.raises(CannotOpenError):
        VAULT.open(bytes(sealed))


@given(TEXTS, st.data())
def test_what_is_cut_short_never_opens(text: str, data: st.DataObject) -> None:
    sealed = VAULT.seal(text)
    length = data.draw(st.integers(0, len(sealed) - 1))

    with pytest.raises(CannotOpenError):
        VAULT.open(sealed[:length])


@given(TEXTS)
def test_a_new_key_in_front_still_opens_what_the_old_one_sealed(text: str) -> None:
    rotated = Vault([KEY, OLD], FINDING)

    assert rotated.open(Vault([OLD], FINDING).seal(text)) == text
    assert VAULT.open(rotated.seal(text)) == text


def test_what_a_lost_key_sealed_cannot_be_opened() -> None:
    with pytest.raises(CannotOpenError) as problem:
        VAULT.open(Vault([OLD], FINDING).seal("words"))

    assert "words" not in str(problem.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)


@given(JSON)
def test_values_open_as_they_were(values: object) -> None:
    assert VAULT.open_values(VAULT.seal_values(values)) == values


@given(TEXTS, TEXTS)
def test_fingerprints_are_equal_exactly_for_equal_texts(one: str, other: str) -> None:
    same = VAULT.fingerprint(one) == VAULT.fingerprint(other)

    assert same == (one == other)


def test_a_fingerprint_needs_its_key() -> None:
    other = Vault([KEY], os.urandom(32))

    assert VAULT.fingerprint("+447700900123") != other.fingerprint("+447700900123")


def test_fingerprints_outlive_a_new_encryption_key() -> None:
    rotated = Vault([OLD, KEY], FINDING)

    assert VAULT.fingerprint("+447700900123") == rotated.fingerprint("+447700900123")
