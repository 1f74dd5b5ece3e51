"""Twilio's Messages API and its signed webhooks; checked in tests/verification."""

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

from starlette.responses import Response
from vendor_server import Asked, Fault, Vendor, as_json

from bot.sms_text import weigh

ACCOUNT = f"AC{'a' * 32}"
TOKEN = "0123456789abcdef0123456789abcdef"
NUMBER = "+447860012345"
SERVICE = f"MG{'b' * 32}"
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
E164 = re.compile(r"\+[1-9]\d{6,14}")
LONGEST = 1600

# https://www.twilio.com/docs/api/errors
BUSY = Fault(429, 20429, "Too Many Requests")
STOPPED = Fault(400, 21610, "Attempt to send to unsubscribed recipient")
NO_SUCH_NUMBER = Fault(400, 21211, "Invalid 'To' Phone Number")
BROKEN = Fault(500, 20500, "Internal Server Error")
UNSIGNED = Fault(401, 20003, "Authenticate")


@dataclass
class Text:
    """One message that the fake took, as the real one would keep it."""

    sid: str
    to: str
    body: str
    sender: str | None
    service: str | None
    callback: str | None
    created_at: datetime
    status: str = "queued"

    def as_json(self) -> dict[str, Any]:
        """The message as the API shows it."""
        uri = f"{MESSAGES.removesuffix('.json')}/{self.sid}"
        when = format_datetime(self.created_at)
        return {
            "account_sid": ACCOUNT,
            "api_version": "2010-04-01",
            "body": self.body,
            "date_created": when,
            "date_sent": None if self.status in {"queued", "accepted"} else when,
            "date_updated": when,
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "from": self.sender,
            "messaging_service_sid": self.service,
            "num_media": "0",
            "num_segments": "0" if self.service else str(weigh(self.body).segments),
            "price": None,
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": self.to,
            "uri": f"{uri}.json",
        }


@dataclass
class FakeTwilio(Vendor):
    """Twilio for one account."""

    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    texts: list[Text] = field(default_factory=list)
    """The ledger: what was taken, in order."""
    opted_out: set[str] = field(default_factory=set)

    def to(self, number: str) -> list[str]:
        """The words that were taken for one number, in order."""
        return [text.body for text in self.texts if text.to == number]

    async def answer(self, asked: Asked) -> Response | Fault:
        """Create a message, or list them."""
        login = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        if asked.authorization != f"Basic {login}":
            return UNSIGNED
        match asked.method, asked.path:
            case "POST", path if path == MESSAGES:
                return self._create(asked.form)
            case "GET", path if path == MESSAGES:
                fault = self.next_fault("list")
                return fault or as_json(200, self._list(asked.query))
            case _:
                return Fault(404, 20404, "The requested resource was not found")

    def refusal(self, fault: Fault) -> Response:
        """Twilio's error as it has always been."""
        more = f"https://www.twilio.com/docs/errors/{fault.code}"
        body = {"code": fault.code, "message": fault.words, "more_info": more}
        return as_json(fault.status, {**body, "status": fault.status})

    def _create(self, form: Mapping[str, str]) -> Response | Fault:
        fault = self.next_fault("send")
        if fault and not fault.accepts:
            return fault
        wrong = self._mistake(form)
        if wrong:
            return wrong
        service = form.get("MessagingServiceSid")
        text = Text(
            sid=f"SM{uuid4().hex}",
            to=form["To"],
            body=form["Body"],
            sender=form.get("From"),
            service=service,
            callback=form.get("StatusCallback"),
            created_at=self.clock().replace(microsecond=0),
            status="accepted" if service else "queued",
        )
        self.texts.append(text)
        shown = as_json(201, text.as_json())
        text.status = "sent"
        return fault or shown

    def _mistake(self, form: Mapping[str, str]) -> Fault | None:
        if not E164.fullmatch(form.get("To", "")):
            return NO_SUCH_NUMBER
        if form["To"] in self.opted_out:
            return STOPPED
        if not ({"From", "MessagingServiceSid"} & set(form)):
            return Fault(400, 21603, "A 'From' phone number is required.")
        if not form.get("Body"):
            return Fault(400, 21602, "Message body is required.")
        if len(form["Body"]) > LONGEST:
            return Fault(400, 21617, "The concatenated message body exceeds the limit")
        return None

    def _list(self, query: Mapping[str, str]) -> dict[str, Any]:
        found = [text for text in reversed(self.texts) if _matches(text, query)]
        size, page = int(query.get("PageSize", 50)), int(query.get("Page", 0))
        start = page * size
        shown = found[start : start + size]
        kept = {k: v for k, v in query.items() if k not in {"Page", "PageToken"}}

        def uri(number: int) -> str:
            return f"{MESSAGES}?{urlencode({**kept, 'PageSize': size, 'Page': number})}"

        return {
            "end": start + len(shown) - 1 if shown else 0,
            "first_page_uri": uri(0),
            "messages": [text.as_json() for text in shown],
            "next_page_uri": uri(page + 1) if start + size < len(found) else None,
            "page": page,
            "page_size": size,
            "previous_page_uri": uri(page - 1) if page else None,
            "start": start,
            "uri": uri(page),
        }


def _matches(text: Text, query: Mapping[str, str]) -> bool:
    def moment(name: str) -> datetime | None:
        return datetime.fromisoformat(query[name]) if name in query else None

    after, before = moment("DateSent>"), moment("DateSent<")
    return (
        query.get("To", text.to) == text.to
        and query.get("From", text.sender) == text.sender
        and (after is None or text.created_at >= after)
        and (before is None or text.created_at <= before)
    )


def signature(url: str, form: Mapping[str, str], token: str = TOKEN) -> str:
    """How Twilio signs: https://www.twilio.com/docs/usage/security#validating-requests."""
    said = url + "".join(f"{name}{form[name]}" for name in sorted(form))
    signed = hmac.new(token.encode(), said.encode(), hashlib.sha1)
    return base64.b64encode(signed.digest()).decode()


def incoming(sender: str, text: str, *, pictures: int = 0) -> dict[str, str]:
    """The form of a text that someone sent us."""
    sid = f"{'MM' if pictures else 'SM'}{uuid4().hex}"
    media = {
        f"{name}{number}": value
        for number in range(pictures)
        for name, value in (
            ("MediaUrl", f"https://api.twilio.com/{sid}/Media/ME{number}"),
            ("MediaContentType", "image/jpeg"),
        )
    }
    places = {
        f"{end}{part}": "GB" if part == "Country" else ""
        for end in ("From", "To")
        for part in ("Country", "State", "City", "Zip")
    }
    return places | {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "Body": text,
        "From": sender,
        "MessageSid": sid,
        "NumMedia": str(pictures),
        "NumSegments": "1",
        "SmsMessageSid": sid,
        "SmsSid": sid,
        "SmsStatus": "received",
        "To": NUMBER,
        **media,
    }


def receipt(text: Text, status: str, code: int | None = None) -> dict[str, str]:
    """The form of a status callback about a message that was taken."""
    told = {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "From": text.sender or NUMBER,
        "MessageSid": text.sid,
        "MessageStatus": status,
        "SmsSid": text.sid,
        "SmsStatus": status,
        "To": text.to,
    }
    return told | ({"ErrorCode": str(code)} if code else {})


def callback_path(text: Text) -> str:
    """The path of our public address where receipts of a message go."""
    return urlsplit(text.callback or "").path
