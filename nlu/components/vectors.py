"""Vectors kept on disk, so that a second training need not wait for the encoder again."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from components.encoder import SentenceEncoder, Vectors


class KnownVectors:
    """An encoder that remembers: it asks the real one only for texts it has not seen."""

    def __init__(self, encoder: SentenceEncoder, file: str | Path | None) -> None:
        self._encoder = encoder
        self._file = Path(file) if file else None
        self._vectors = self._read()
        self._used: set[str] = set()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row for each text."""
        missing = sorted(set(texts) - self._vectors.keys())
        self._vectors.update(zip(missing, self._encoder.encode(missing), strict=True))
        self._used.update(texts)
        return np.stack([self._vectors[text] for text in texts])

    def keep(self) -> None:
        """Write down what this training used, and nothing older."""
        if self._file is None:
            return
        texts = sorted(self._used)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        rows = np.stack([self._vectors[text] for text in texts]) if texts else np.zeros((0, 0))
        with self._file.open("wb") as opened:
            np.savez(opened, made_by=self._encoder.name, texts=np.array(texts), vectors=rows)

    def _read(self) -> dict[str, np.ndarray]:
        if self._file is None or not self._file.exists():
            return {}
        with np.load(self._file, allow_pickle=False) as kept:
            if str(kept["made_by"]) != self._encoder.name:
                return {}
            return dict(
                zip(kept["texts"].tolist(), kept["vectors"].astype(np.float32), strict=True)
            )
