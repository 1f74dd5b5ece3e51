"""The log of this process holds nobody's words."""

import logging

from quiet import Wordless, _key_only


def line(name: str, message: object, *args: object, raised: bool = False) -> str:
    problem = (ValueError, ValueError("i live in leeds"), None) if raised else None
    record = logging.LogRecord(name, logging.ERROR, "f.py", 7, message, args, problem)
    return Wordless().format(record)


def test_somebody_elses_message_is_not_written() -> None:
    said = line("rasa.core.processor", "Received user message 'i live in leeds'")
    assert said == "error rasa.core.processor:7"


def test_the_kind_of_failure_is() -> None:
    assert line("rasa.core", "failed for leeds", raised=True).endswith("ValueError")
    assert line("rasa.core", OSError("leeds")).endswith("OSError")
    assert line("rasa.core", "no: %s", OSError("leeds")).endswith("OSError")


def test_our_own_message_is_written() -> None:
    assert line("components.gate", "%s failed", "POST").endswith("POST failed")


def test_of_an_event_only_its_name_is_kept() -> None:
    event = {"event": "rest.message.failed", "text": "i live in leeds"}
    assert line("rasa", _key_only(None, "", event)) == "error rasa:7 rest.message.failed"
