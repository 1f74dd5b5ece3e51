"""What this process may say: where something went wrong and what kind, never anybody's words.

Rasa logs what people wrote as soon as something fails, and as debugging even before that.
"""

import logging
import os
import re
import sys
import warnings
from collections.abc import Mapping
from typing import Any

OURS = ("components", "nlu")
"""Loggers whose messages we wrote ourselves, without a word of anybody's."""

KEY = re.compile(r"[\w.]+")


class Wordless(logging.Formatter):
    """A line with level, place and kind of failure; the message only if it is ours."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        where = f"{record.levelname.lower()} {record.name}:{record.lineno}"
        if record.name.split(".")[0] in OURS:
            return f"{where} {record.getMessage()}"
        return " ".join(filter(None, [where, _event(record.msg), _kind(record)]))


def be_quiet() -> None:
    """Call before Rasa is imported."""
    os.environ.update(
        TF_CPP_MIN_LOG_LEVEL="3",
        RASA_TELEMETRY_ENABLED="false",
        LOG_LEVEL="WARNING",
        LOG_LEVEL_LIBRARIES="ERROR",
    )
    # Libraries put their own filters back, so nothing is filtered: nothing is shown.
    warnings.showwarning = _unshown
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Wordless())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    _quieten_structlog()


def _quieten_structlog() -> None:
    import structlog

    structlog.configure(
        processors=[_key_only],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
    )


def _key_only(_: object, __: str, event: Mapping[str, Any]) -> str:
    return str(event.get("event"))


def _unshown(*_: object, **__: object) -> None:
    """A warning's text may quote what somebody wrote."""


def _event(message: object) -> str:
    """The name of an event ("rest.message.failed"), which holds no words."""
    return message if isinstance(message, str) and KEY.fullmatch(message) else ""


def _kind(record: logging.LogRecord) -> str:
    problems = [record.msg, *(record.args if isinstance(record.args, tuple) else ())]
    kinds = [type(one).__name__ for one in problems if isinstance(one, BaseException)]
    raised = record.exc_info[0] if isinstance(record.exc_info, tuple) else None
    return " ".join([*kinds, *([raised.__name__] if raised else [])])
