"""SMS by Twilio: signed form → Incoming; Outgoing → API; delivery callbacks."""

import asyncio
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import phonenumbers
from aiohttp import ClientError
from twilio.base.exceptions import (
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.channel import (
    BadAddressError,
    Limits,
    NoAnswerError,
    RecipientStoppedError,
    SendingFailedError,
    VendorBusyError,
    VendorRefusedError,
)
from bot.messages import Incoming, Outgoing, Receipt

# https://www.twilio.com/docs/messaging/api/message-resource: 1,600 characters a body.
LIMITS = Limits(longest=1600, buttons=False, segments=True, vendor_words=True)

# https://www.twilio.com/docs/api/errors
STOPPED = frozenset({21610})
BAD_NUMBERS = frozenset({21211, 21214, 21217, 21408, 21606, 21612, 21614, 21635})
UNREACHABLE = frozenset({30003, 30005, 30006})
BUSY = frozenset({20429, 21611, 14107, 30001, 30022})

RECEIPTS = {
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "undelivered",
}
SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
CALL_TIMEOUT = 10
"""Seconds."""
CLOCKS_DIFFER = timedelta(minutes=2)


class NotATwilioMessageError(ValueError):
    """The form is not one that Twilio sends for a message."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class SmsChannel:
    """Text messages through a Twilio account."""

    name = "sms"
    limits = LIMITS

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        sender: str,
        public_url: str,
        api_base: str | None = None,
    ) -> None:
        self._validator = RequestValidator(auth_token)
        self._public_url = public_url.rstrip("/")
        self._sender = sender
        self._account = (account_sid, auth_token, api_base)
        self._client: Client | None = None

    def genuine(
        self, path: str, form: Mapping[str, str], signature: str | None
    ) -> bool:
        """Whether Twilio signed this form for that path of our public address.

        A proxy may show us another host or scheme, so the configured address counts.
        """
        address = f"{self._public_url}{path}"
        return bool(self._validator.validate(address, dict(form), signature or ""))

    def read(self, form: Mapping[str, str], now: datetime) -> Incoming:
        """The form of an incoming message as one of ours."""
        vendor_id, sender = form.get("MessageSid", ""), form.get("From", "")
        if not (SID.fullmatch(vendor_id) and sender):
            raise NotATwilioMessageError
        text = form.get("Body", "")
        pictures = form.get("NumMedia", "0") not in {"", "0"}
        return Incoming(
            channel=self.name,
            vendor_id=vendor_id,
            address=one_form(sender),
            received_at=now,
            text=text,
            kind="wordless" if pictures and not text.strip() else "text",
        )

    def read_receipt(self, message_id: UUID, form: Mapping[str, str]) -> Receipt | None:
        """A status callback as one of ours; None for the states on the way."""
        state = RECEIPTS.get(form.get("MessageStatus", ""))
        vendor_id = form.get("MessageSid")
        if state is None or vendor_id is None:
            return None
        code = form.get("ErrorCode")
        failed = state == "undelivered"
        return Receipt(
            message_id=message_id,
            vendor_id=vendor_id,
            state=state,  # type: ignore[arg-type] # the table's values are the states
            reason=(f"Undelivered {code}" if code else "Undelivered")
            if failed
            else None,
            stopped=code in {str(stop) for stop in STOPPED},
        )

    async def send(self, message: Outgoing) -> str:
        """Hand a text to Twilio; the id of its message there."""
        callback = f"{self._public_url}/sms/receipts/{message.id}"
        sent = await self._call(
            self._twilio().messages.create_async(
                to=message.address,
                body=message.text,
                status_callback=callback,
                **self._from(),
            )
        )
        return str(sent.sid)

    async def sent_already(self, message: Outgoing, since: datetime) -> list[str]:
        """Messages to that number with these words since then, newest first."""
        listed = await self._call(
            self._twilio().messages.list_async(
                to=message.address, date_sent_after=since - CLOCKS_DIFFER, limit=50
            )
        )
        return [
            str(found.sid)
            for found in listed
            if found.body == message.text and found.status != "failed"
        ]

    async def close(self) -> None:
        """Let go of the connections to Twilio."""
        if self._client is not None:
            await self._client.http_client.close()

    def _twilio(self) -> Client:
        """Made at the first call, since its connections belong to a running loop."""
        if self._client is None:
            account_sid, auth_token, api_base = self._account
            http = AsyncTwilioHttpClient()
            self._client = Client(account_sid, auth_token, http_client=http)
            if api_base:
                self._client.api.base_url = api_base.rstrip("/")
        return self._client

    def _from(self) -> dict[str, str]:
        service = self._sender.startswith("MG")
        return {"messaging_service_sid" if service else "from_": self._sender}

    async def _call(self, call: Any) -> Any:  # noqa: ANN401 - Twilio's own results
        try:
            # Twilio's client takes a timeout and does not keep to it.
            async with asyncio.timeout(CALL_TIMEOUT):
                return await call
        except (TwilioRestException, TwilioServiceException) as problem:
            raise failure(problem.status, problem.code) from problem
        except (TwilioException, ClientError, TimeoutError) as problem:
            raise NoAnswerError(type(problem).__name__) from problem


def one_form(number: str) -> str:
    """A phone number in E.164, so that one phone is one person; short codes stay."""
    try:
        parsed = phonenumbers.parse(number, "GB")
    except phonenumbers.NumberParseException:
        return number
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        return number
    form = phonenumbers.PhoneNumberFormat.E164
    return str(phonenumbers.format_number(parsed, form))


def failure(status: int, code: int | None) -> SendingFailedError:
    """What Twilio's refusal means for us."""
    if code in STOPPED:
        return RecipientStoppedError(code)
    if code in BAD_NUMBERS or code in UNREACHABLE:
        return BadAddressError(code)
    if status == 429 or code in BUSY:  # noqa: PLR2004 - too many requests
        return VendorBusyError(code)
    if status >= 500:  # noqa: PLR2004 - their fault, and we cannot know how far it got
        return NoAnswerError(code)
    return VendorRefusedError(code)
