"""Logs: one event a line as JSON, with ids and never words, names or numbers."""

import json
import logging
import sys
from pathlib import Path
from traceback import extract_tb
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, WrappedLogger

ALLOWED = frozenset(
    {
        "action",
        "answer",
        "channel",
        "code",
        "event",
        "exit",
        "intent",
        "level",
        "message_id",
        "mistake",
        "name",
        "port",
        "process",
        "receipt",
        "rows",
        "seconds",
        "state",
        "status",
        "tick",
        "timestamp",
        "why",
    }
)
"""The only keys that reach the log: a new one is a decision, not an accident."""


class WithoutWords(logging.Formatter):
    """What another library has to say: who it is, what failed and where, no more.

    Its message and the failure's may quote what a person wrote.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line like ours."""
        told = {
            "event": "library.failed",
            "name": record.name,
            "why": _failure(record.exc_info) or f"{record.module}:{record.lineno}",
            "level": record.levelname.lower(),
        }
        return json.dumps(told)


def _failure(told: Any) -> str | None:  # noqa: ANN401 - logging's own triple
    if not told or told[0] is None:
        return None
    where = [f"{Path(f.filename).name}:{f.lineno}" for f in extract_tb(told[2])]
    return " at ".join([told[0].__name__, *where[-1:]])


def set_up(*, quiet: bool = False, to: TextIO | None = None) -> None:
    """Send our events to standard error; other libraries only when they warn."""
    others = logging.StreamHandler(to or sys.stderr)
    others.setFormatter(WithoutWords())
    logging.basicConfig(level=logging.ERROR, handlers=[others])
    level = logging.WARNING if quiet else logging.INFO
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_what_is_allowed,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(to or sys.stderr),
    )


def only_what_is_allowed(
    logger: WrappedLogger,  # noqa: ARG001 - structlog's shape
    method: str,  # noqa: ARG001
    event: EventDict,
) -> EventDict:
    """Drop every value whose key nobody has thought about."""
    return {key: value for key, value in event.items() if key in ALLOWED}
