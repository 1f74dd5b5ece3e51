"""Vendors' webhooks: prove, then read, then keep; 200 only after the commit."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, BackgroundTasks, Header, HTTPException, Request, Response

from bot.sms import NotATwilioMessageError, SmsChannel
from bot.telegram import TelegramChannel
from runtime.bodies import form_of, json_of
from runtime.wiring import Parts

NO_REPLY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
"""TwiML for "nothing now": our answers go through the API."""


def routes(parts: Parts) -> APIRouter:
    """The webhooks of the channels that are set up."""
    router = APIRouter()
    if parts.sms:
        _sms(router, parts, parts.sms)
    if parts.telegram:
        _telegram(router, parts, parts.telegram)
    return router


def _sms(router: APIRouter, parts: Parts, channel: SmsChannel) -> None:
    async def proven(request: Request, signature: str | None) -> dict[str, str]:
        form = await form_of(request)
        if not channel.genuine(_path(request), form, signature):
            raise HTTPException(403, "That is not signed by Twilio for this address.")
        return form

    @router.post("/sms")
    async def receive(
        request: Request,
        x_twilio_signature: Annotated[str | None, Header()] = None,
    ) -> Response:
        form = await proven(request, x_twilio_signature)
        try:
            incoming = channel.read(form, parts.clock())
        except NotATwilioMessageError as problem:
            raise HTTPException(422, str(problem)) from problem
        await parts.hear(incoming)
        return Response(NO_REPLY, media_type="application/xml")

    @router.post("/sms/receipts/{message_id}", status_code=204)
    async def receive_receipt(
        request: Request,
        message_id: UUID,
        x_twilio_signature: Annotated[str | None, Header()] = None,
    ) -> None:
        form = await proven(request, x_twilio_signature)
        receipt = channel.read_receipt(message_id, form)
        if receipt:
            await parts.outbox.receive(receipt)


def _telegram(router: APIRouter, parts: Parts, channel: TelegramChannel) -> None:
    @router.post("/telegram", status_code=204)
    async def receive(
        request: Request,
        afterwards: BackgroundTasks,
        x_telegram_bot_api_secret_token: Annotated[str | None, Header()] = None,
    ) -> None:
        if not channel.genuine(x_telegram_bot_api_secret_token):
            raise HTTPException(403, "That does not carry our secret token.")
        body = await json_of(request)
        try:
            update = channel.parse(body)
            incoming = channel.read(update, parts.clock())
        except (AttributeError, KeyError, TypeError, ValueError) as problem:
            raise HTTPException(422, "That is not a Telegram update.") from problem
        if incoming:
            await parts.hear(incoming)
        afterwards.add_task(channel.acknowledge, update)


def _path(request: Request) -> str:
    query = request.url.query
    return f"{request.url.path}?{query}" if query else request.url.path
