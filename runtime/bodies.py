"""Reading what strangers send: size, type and encoding first."""

import json
from typing import Any
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request

LARGEST = 64 * 1024
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a form; 4xx for anything else."""
    text = await _text(request, FORM)
    try:
        return dict(
            parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=200)
        )
    except ValueError as problem:
        raise HTTPException(400, "The form cannot be read.") from problem


async def json_of(request: Request) -> dict[str, Any]:
    """The object of a JSON body; 4xx for anything else."""
    try:
        found = json.loads(await _text(request, JSON))
    except (ValueError, RecursionError) as problem:
        raise HTTPException(400, "The body is not JSON.") from problem
    if not isinstance(found, dict):
        raise HTTPException(400, "The body is not a JSON object.")
    return found


async def _text(request: Request, media_type: str) -> str:
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != media_type:
        raise HTTPException(415, f"Send {media_type}.")
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise HTTPException(413, f"Send at most {LARGEST} bytes.")
    try:
        return body.decode()
    except UnicodeDecodeError as problem:
        raise HTTPException(400, "The body is not UTF-8.") from problem
