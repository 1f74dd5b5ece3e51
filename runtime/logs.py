"""Logs: one event a line as JSON, with ids and never words, names or numbers."""

import logging
import sys
from typing import TextIO

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


def set_up(*, quiet: bool = False, to: TextIO | None = None) -> None:
    """Send our events to standard error; other libraries only when they warn."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr, format="%(name)s")
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
