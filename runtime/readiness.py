"""Whether every part does its work: what an operator's monitor asks each minute."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from runtime.wiring import Parts
from store import heartbeats, waiting

CLOCK_SILENT = timedelta(minutes=3)
TOO_LONG = timedelta(minutes=2)


async def readiness(parts: Parts) -> dict[str, Any]:
    """`ready`, and under each part's name what there is to say of it."""
    now = parts.clock()
    rasa = "ok" if await parts.understanding.healthy() else "down: people get the menu"
    try:
        found = {"database": "ok", **await _from_database(parts, now)}
    except (SQLAlchemyError, OSError) as problem:
        found = {"database": f"down: {type(problem).__name__}"}
    found["rasa"] = rasa
    return {"ready": all(said == "ok" for said in found.values()), **found}


async def _from_database(parts: Parts, now: datetime) -> dict[str, str]:
    async with parts.sessions() as session:
        clock = await heartbeats.last_beat(session, "clock")
        unanswered = await waiting.oldest_unanswered(session)
        owed = await waiting.oldest_owed(session)
    return {
        "clock": "ok" if clock and now - clock < CLOCK_SILENT else "silent",
        "turns": _age(unanswered, now),
        "sends": _age(owed, now),
    }


def _age(since: datetime | None, now: datetime) -> str:
    if since is None or now - since < TOO_LONG:
        return "ok"
    return f"the oldest has waited {int((now - since).total_seconds())} s"
