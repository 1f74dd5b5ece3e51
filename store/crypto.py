"""Sealing what is personal, and finding it again without opening it."""

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12
KEY_MARK = 4


class CannotOpenError(Exception):
    """A sealed value was changed, or its key is no longer in the settings."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class Vault:
    """Seals with the first key and opens with any, so that keys can rotate."""

    def __init__(self, keys: Sequence[bytes], finding_key: bytes) -> None:
        self._ciphers = {_mark(key): AESGCM(key) for key in keys}
        self._current = _mark(keys[0])
        self._finding_key = finding_key

    def seal(self, text: str) -> bytes:
        """The text as AES-GCM bytes: key mark, nonce, ciphertext."""
        nonce = os.urandom(NONCE)
        sealed = self._ciphers[self._current].encrypt(nonce, text.encode(), None)
        return self._current + nonce + sealed

    def open(self, sealed: bytes) -> str:
        """The text that was sealed; or `CannotOpenError`."""
        mark, rest = sealed[:KEY_MARK], sealed[KEY_MARK:]
        try:
            opened = self._ciphers[mark].decrypt(rest[:NONCE], rest[NONCE:], None)
        except (KeyError, ValueError, InvalidTag) as problem:
            raise CannotOpenError from problem
        return opened.decode()

    def seal_values(self, values: object) -> bytes:
        """A JSON value, sealed."""
        return self.seal(json.dumps(values, ensure_ascii=False))

    def open_values(self, sealed: bytes) -> Any:  # noqa: ANN401 - any JSON value
        """The JSON value that was sealed."""
        return json.loads(self.open(sealed))

    def fingerprint(self, text: str) -> bytes:
        """A keyed hash: equal for equal texts, and useless without the key."""
        return hmac.new(self._finding_key, text.encode(), hashlib.sha256).digest()


def _mark(key: bytes) -> bytes:
    return hashlib.sha256(b"throughgate key mark" + key).digest()[:KEY_MARK]
