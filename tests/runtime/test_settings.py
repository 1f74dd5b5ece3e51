import re
from collections.abc import Callable
from pathlib import Path

import pytest

from runtime.secrets_made import fresh
from runtime.settings import BadSettingsError, Settings, read_settings

ROOT = Path(__file__).parents[2]

type Make = Callable[..., Settings]


@pytest.fixture
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder without a .env file."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("empty_folder")
def test_every_mistake_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINDING_KEY", "too short")
    monkeypatch.setenv("WEB_PORT", "many")
    with pytest.raises(BadSettingsError) as caught:
        read_settings()
    named = " ".join(caught.value.mistakes)
    for name in ("ENCRYPTION_KEYS", "FINDING_KEY", "INTERNAL_TOKEN", "WEB_PORT"):
        assert name in named


@pytest.mark.usefixtures("empty_folder")
def test_a_mistake_does_not_tell_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FINDING_KEY", "my-secret-by-mistake")
    with pytest.raises(BadSettingsError) as caught:
        read_settings()
    assert "my-secret-by-mistake" not in str(caught.value.mistakes)


def test_there_are_no_default_secrets(settings: Make) -> None:
    made = settings()
    for name in ("encryption_keys", "finding_key", "internal_token", "rasa_token"):
        assert Settings.model_fields[name].is_required()
        assert getattr(made, name).get_secret_value() not in repr(made)


@pytest.mark.parametrize(
    "given",
    [
        {"web_host": "192.0.2.1"},
        {"public_url": "https://throughgate.example"},
    ],
)
def test_a_demo_refuses_a_public_address(settings: Make, given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="public address"):
        settings(demo=True, **given)


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"twilio_account_sid": "AC1"}, "TWILIO_AUTH_TOKEN"),
        ({"twilio_account_sid": "AC1", "twilio_auth_token": "t"}, "TWILIO_FROM"),
        ({"twilio_account_sid": "AC1", "twilio_auth_token": "t"}, "PUBLIC_URL"),
        ({"telegram_bot_token": "1:a"}, "TELEGRAM_POLLING"),
    ],
)
def test_half_an_account_is_a_mistake(
    settings: Make, given: dict[str, str], missing: str
) -> None:
    with pytest.raises(ValueError, match=missing):
        settings(**given)


def test_keys_can_rotate(settings: Make) -> None:
    new, old = fresh()["ENCRYPTION_KEYS"], fresh()["ENCRYPTION_KEYS"]
    assert len(settings(encryption_keys=f"{new},{old}").vault_keys) == 2


@pytest.mark.parametrize("page", [".env.example", "docs/configuration.md"])
def test_each_setting_is_documented_and_nothing_else(page: str) -> None:
    text = (ROOT / page).read_text()
    named = set(re.findall(r"^(?:\| `|# )?([A-Z_]+)(?:=|` \|)", text, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}
