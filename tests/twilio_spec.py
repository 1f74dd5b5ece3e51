"""Twilio's own description of its Messages API, as a judge of calls and answers."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from vendor_server import Asked

FORM = "application/x-www-form-urlencoded"
FORMATS = FormatChecker(formats=())


@FORMATS.checks("phone-number")
def _phone_number(value: object) -> bool:
    # An alphanumeric sender and a short code are numbers to Twilio.
    return not isinstance(value, str) or (bool(value) and not value.isspace())


@FORMATS.checks("uri")
def _uri(value: object) -> bool:
    if not isinstance(value, str):
        return True
    parts = urlsplit(value)
    return (parts.scheme in {"http", "https"} and bool(parts.netloc)) or (
        not parts.scheme and parts.path.startswith("/")
    )


@FORMATS.checks("date-time", raises=ValueError)
def _date_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


@FORMATS.checks("date-time-rfc-2822", raises=ValueError)
def _date_time_rfc_2822(value: object) -> bool:
    return not isinstance(value, str) or bool(parsedate_to_datetime(value))


@dataclass(frozen=True)
class Specification:
    """What Twilio says of its calls."""

    path: Path

    @cached_property
    def written(self) -> dict[str, Any]:
        return json.loads(self.path.read_text())

    def mistakes(self, asked: Asked) -> list[str]:
        """What is wrong with a call."""
        found = self._operation(asked)
        if found is None:
            return [f"there is no {asked.method} {asked.path}"]
        operation, in_path = found
        return [
            *self._wrong_parameters(operation, "path", in_path),
            *self._wrong_parameters(operation, "query", asked.query),
            *self._wrong_form(operation, asked.form),
        ]

    def mistakes_in_answer(self, asked: Asked, status: int, body: object) -> list[str]:
        """What is wrong with an answer to a call."""
        found = self._operation(asked)
        if found is None or str(status) not in found[0]["responses"]:
            return [f"{asked.method} {asked.path} never answers {status}"]
        content = found[0]["responses"][str(status)]["content"]
        return self._judged(content["application/json"]["schema"], body)

    def fields_of_a_message(self) -> set[str]:
        """The names that a message has in an answer."""
        schemas = self.written["components"]["schemas"]
        return set(schemas["api.v2010.account.message"]["properties"])

    def _operation(self, asked: Asked) -> tuple[dict[str, Any], dict[str, str]] | None:
        given = asked.path.split("/")
        for path, item in self.written["paths"].items():
            names = path.split("/")
            if len(names) == len(given) and asked.method.lower() in item:
                pairs = list(zip(names, given, strict=True))
                if all(_fits(name, value) for name, value in pairs):
                    return item[asked.method.lower()], dict(_filled(pairs))
        return None

    def _wrong_parameters(
        self, operation: Mapping[str, Any], place: str, given: Mapping[str, str]
    ) -> list[str]:
        known = [p for p in operation.get("parameters", ()) if p["in"] == place]
        needed = [p["name"] for p in known if p.get("required")]
        properties = {p["name"]: p["schema"] for p in known}
        return self._wrong_strings(properties, needed, given)

    def _wrong_form(
        self, operation: Mapping[str, Any], form: Mapping[str, str]
    ) -> list[str]:
        if "requestBody" not in operation:
            return ["a form where none belongs"] if form else []
        schema = operation["requestBody"]["content"][FORM]["schema"]
        return self._wrong_strings(schema["properties"], schema["required"], form)

    def _wrong_strings(
        self, properties: Mapping[str, Any], needed: list[str], given: Mapping[str, str]
    ) -> list[str]:
        schema = {
            "type": "object",
            "properties": properties,
            "required": needed,
            "additionalProperties": False,
        }
        typed = {n: _typed(v, properties.get(n, {})) for n, v in given.items()}
        return self._judged(schema, typed)

    def _judged(self, schema: Mapping[str, Any], value: object) -> list[str]:
        whole = {**_modern(schema), "components": _modern(self.written["components"])}
        judge = Draft202012Validator(whole, format_checker=FORMATS)
        return [problem.message for problem in judge.iter_errors(value)]


def _fits(name: str, value: str) -> bool:
    """Whether a piece of an address fits `{AccountSid}`, `{Sid}.json` or words."""
    before, brace, rest = name.partition("{")
    if not brace:
        return name == value
    return value.startswith(before) and value.endswith(rest.partition("}")[2])


def _filled(pairs: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, value in pairs:
        before, brace, rest = name.partition("{")
        if brace:
            variable, _, after = rest.partition("}")
            yield variable, value.removeprefix(before).removesuffix(after)


def _typed(value: str, schema: Mapping[str, Any]) -> object:
    """A string off the wire as the type that the description gives it."""
    match schema.get("type"):
        case "integer" if value.lstrip("-").isdigit():
            return int(value)
        case "boolean" if value in {"true", "false"}:
            return value == "true"
        case "array":
            return [value]
        case _:
            return value


def _modern(schema: Any) -> Any:
    """OpenAPI 3.0's `nullable` as JSON Schema has it."""
    if isinstance(schema, list):
        return [_modern(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    modern = {name: _modern(part) for name, part in schema.items()}
    if modern.pop("nullable", None) is True and "type" in modern:
        modern["type"] = [modern["type"], "null"]
    return modern
