"""Fresh secrets: printed for an operator, or made on the spot for a demonstration."""

import base64
import os
import secrets
from pathlib import Path


def fresh() -> dict[str, str]:
    """A full set of the secrets that the settings demand."""
    return {
        "ENCRYPTION_KEYS": _key(),
        "FINDING_KEY": _key(),
        "INTERNAL_TOKEN": secrets.token_urlsafe(32),
        "RASA_TOKEN": secrets.token_urlsafe(32),
    }


def for_demo(data_dir: Path) -> None:
    """Put this machine's demo secrets into the environment, made at the first start."""
    path = data_dir / "demo-secrets.env"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text("".join(f"{k}={v}\n" for k, v in fresh().items()))
    for line in path.read_text().splitlines():
        name, _, value = line.partition("=")
        os.environ.setdefault(name, value)
    os.environ["DEMO"] = "true"


def _key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
