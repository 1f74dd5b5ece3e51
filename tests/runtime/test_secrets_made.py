import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from runtime import secrets_made
from runtime.settings import Settings


def test_fresh_secrets_are_what_the_settings_demand(
    settings: Callable[..., Settings],
) -> None:
    made = secrets_made.fresh()
    required = {
        name.upper() for name, f in Settings.model_fields.items() if f.is_required()
    }
    assert made.keys() == required
    assert settings(**{name.lower(): value for name, value in made.items()})


def test_no_two_sets_are_alike() -> None:
    one, other = secrets_made.fresh(), secrets_made.fresh()
    assert all(one[name] != other[name] for name in one)


def test_a_demos_secrets_are_made_once_and_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (*secrets_made.fresh(), "DEMO"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    secrets_made.for_demo(tmp_path)
    first = os.environ["FINDING_KEY"]
    monkeypatch.delenv("FINDING_KEY")
    secrets_made.for_demo(tmp_path)
    assert os.environ["FINDING_KEY"] == first
    assert os.environ["DEMO"] == "true"
    mode = stat.S_IMODE((tmp_path / "demo-secrets.env").stat().st_mode)
    assert mode == 0o600
