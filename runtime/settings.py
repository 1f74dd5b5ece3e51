"""The environment → frozen settings, or a list of everything that is wrong with it."""

import base64
import binascii
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import (
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

KEY_BYTES = 32


class BadSettingsError(Exception):
    """The settings are not complete or not right; nothing was started."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__(self.__doc__)
        self.mistakes = mistakes


def _key(text: str) -> str:
    try:
        good = len(base64.urlsafe_b64decode(text)) == KEY_BYTES
    except (binascii.Error, ValueError):
        good = False
    if not good:
        message = "must be 32 random bytes in base64; see `throughgate secrets`"
        raise ValueError(message)
    return text


def _keys(text: str) -> str:
    for key in text.split(","):
        _key(key)
    return text


type Key = Annotated[SecretStr, BeforeValidator(_key)]
type Keys = Annotated[SecretStr, BeforeValidator(_keys)]


class Settings(BaseSettings):
    """Everything that can be set, each from the variable of its name in capitals."""

    model_config = SettingsConfigDict(
        frozen=True, env_file=".env", extra="ignore", hide_input_in_errors=True
    )

    demo: bool = False
    """A demonstration on this machine: made-up people, secrets made on the spot."""
    service_name: str = "Throughgate"
    """The name people read in messages."""
    database_url: str | None = None
    """`postgresql://...`; without it the app starts its own server in `data_dir`."""
    rasa_database: str = "throughgate_rasa"
    """The database for Rasa's trackers, on the same server."""
    data_dir: Path = Path("var")
    """Where the app's own PostgreSQL and its run files live."""
    encryption_keys: Keys
    """Base64 keys for personal data, newest first, separated by commas."""
    finding_key: Key
    """The base64 key by which sealed addresses are found."""

    public_url: str | None = None
    """`https://...`: where Twilio and Telegram reach us."""
    web_host: str = "127.0.0.1"
    web_port: Annotated[int, Field(ge=0, le=65535)] = 8000
    """The public listener: webhooks and the chat page."""
    internal_host: str = "127.0.0.1"
    internal_port: Annotated[int, Field(ge=0, le=65535)] = 8001
    """The internal listener: Rasa's actions, health in detail, the terminal."""
    internal_token: SecretStr
    """What Rasa and the terminal show to the internal listener."""

    rasa_url: str = "http://127.0.0.1:5005"
    rasa_token: SecretStr
    """What we show to Rasa."""

    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_messaging_service_sid: str | None = None
    twilio_from: str | None = None
    """A number to send from; not needed with a messaging service."""
    twilio_api_base: str | None = None
    """Another server that speaks Twilio's API: a gateway, or a test."""

    telegram_bot_token: SecretStr | None = None
    telegram_secret_token: SecretStr | None = None
    """What Telegram shows to our webhook."""
    telegram_polling: bool = False
    """Fetch updates instead of waiting for a webhook: no public address needed."""
    telegram_api_base: str | None = None
    """Another server that speaks the Bot API."""

    worker_concurrency: Annotated[int, Field(ge=1, le=100)] = 8
    """Turns that one worker takes at the same time, each of another person."""
    keep_bodies_days: Annotated[int, Field(ge=1)] = 30
    keep_deliveries_days: Annotated[int, Field(ge=1)] = 180
    keep_people_days: Annotated[int, Field(ge=1)] = 365
    keep_audit_days: Annotated[int, Field(ge=1)] = 730

    @model_validator(mode="after")
    def _belong_together(self) -> Self:
        mistakes = [*self._twilio_mistakes(), *self._telegram_mistakes()]
        if self.demo and not self._is_private():
            mistakes.append("DEMO: refuses to start with a public address")
        if mistakes:
            raise ValueError("\n".join(mistakes))
        return self

    def _twilio_mistakes(self) -> list[str]:
        parts = (self.twilio_account_sid, self.twilio_auth_token)
        if not any(parts):
            return []
        mistakes = []
        if not all(parts):
            mistakes.append("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN go together")
        if not (self.twilio_messaging_service_sid or self.twilio_from):
            mistakes.append("TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM is needed")
        if not self.public_url:
            mistakes.append("PUBLIC_URL: Twilio signs the public address")
        return mistakes

    def _telegram_mistakes(self) -> list[str]:
        if not self.telegram_bot_token or self.telegram_polling:
            return []
        if not self.telegram_secret_token:
            return ["TELEGRAM_SECRET_TOKEN is needed, or TELEGRAM_POLLING=true"]
        return []

    def _is_private(self) -> bool:
        public = urlsplit(self.public_url).hostname if self.public_url else None
        return all(_is_loopback(host) for host in (self.web_host, public) if host)

    @property
    def vault_keys(self) -> list[bytes]:
        """The encryption keys as bytes, newest first."""
        written = self.encryption_keys.get_secret_value()
        return [base64.urlsafe_b64decode(key) for key in written.split(",")]

    @property
    def vault_finding_key(self) -> bytes:
        """The finding key as bytes."""
        return base64.urlsafe_b64decode(self.finding_key.get_secret_value())


def read_settings() -> Settings:
    """The settings of this process; `BadSettingsError` names every mistake at once."""
    try:
        return Settings()
    except ValidationError as problem:
        raise BadSettingsError(_mistakes(problem)) from None


def _mistakes(problem: ValidationError) -> list[str]:
    found: list[str] = []
    for error in problem.errors(include_input=False, include_url=False):
        name = ".".join(str(part) for part in error["loc"]).upper()
        text = error["msg"].removeprefix("Value error, ")
        found += [f"{name}: {line}" if name else line for line in text.splitlines()]
    return found


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
