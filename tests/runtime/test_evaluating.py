import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from gate import TOKEN, FakeGate, fake_gate
from rich.console import Console
from typer.testing import CliRunner

from dialogues.understanding import RasaUnderstanding
from runtime.__main__ import app
from runtime.evaluating import BadExampleError, evaluate, read_examples, tried
from runtime.scoring import Example, Trial


@pytest.fixture
def gate() -> Iterator[FakeGate]:
    with fake_gate() as serving:
        yield serving


def meaning(intent: str, **others: float) -> dict[str, Any]:
    ranked = {intent: 0.5, **others}
    return {
        "intent": intent,
        "confidence": 0.5,
        "ranking": [{"name": name, "confidence": c} for name, c in ranked.items()],
        "entities": [],
    }


async def one(gate: FakeGate, text: str, label: str = "debt") -> Trial:
    async with httpx.AsyncClient() as client:
        rasa = RasaUnderstanding(client, gate.url, TOKEN)
        (trial,) = [trial async for trial in tried([Example(text, label)], rasa)]
    return trial


async def test_rasa_is_asked_what_a_message_means(gate: FakeGate) -> None:
    trial = await one(gate, "food in leeds", "find_service")
    assert trial.top1
    assert trial.got.entities == {"place": "Leeds"}
    assert trial.ms > 0
    asked = {"message": "food in leeds"}
    assert gate.asked == [("POST", "/webhooks/rest/understand", asked)]


@pytest.mark.parametrize(
    ("text", "intent", "crisis"),
    [
        ("i want to kill myself", "suicidal_crisis", True),
        ("hes not breathing took too much", "overdose_naloxone", True),
        ("STOP", "stop_messages", False),
        ("my data", "what_data_do_you_hold", False),
    ],
)
async def test_what_first_response_answers_rasa_never_hears(
    gate: FakeGate, text: str, intent: str, *, crisis: bool
) -> None:
    trial = await one(gate, text)
    assert (trial.got.intent, trial.got.confidence) == (intent, 1.0)
    assert trial.crisis is crisis
    assert gate.asked == []


async def test_a_slash_reaches_rasa_as_the_product_sends_it(gate: FakeGate) -> None:
    await one(gate, "/debt")
    assert gate.asked[0][2] == {"message": "debt"}


@pytest.mark.parametrize(
    ("understood", "crisis"),
    [
        (meaning("domestic_abuse"), True),
        (meaning("overdose_naloxone"), False),
        (meaning("nlu_fallback", suicidal_crisis=0.2), True),
        (meaning("nlu_fallback", suicidal_crisis=0.1), False),
        (meaning("debt", suicidal_crisis=0.4), False),
    ],
)
async def test_an_alarm_is_what_people_would_be_told(
    gate: FakeGate, understood: dict[str, Any], *, crisis: bool
) -> None:
    gate.meaning["eh"] = understood
    assert (await one(gate, "eh")).crisis is crisis


async def test_who_does_not_answer_does_not_understand(gate: FakeGate) -> None:
    gate.status = 500
    trial = await one(gate, "hello")
    assert not trial.answered
    assert trial.got.intent == "nlu_fallback"
    assert trial.likely == ()


async def test_all_are_asked_in_their_order(gate: FakeGate) -> None:
    examples = [Example(text, "debt") for text in ("one", "two", "three")]
    trials = await evaluate(examples, gate.url, TOKEN, Console(quiet=True))
    assert [trial.example for trial in trials] == examples


def written_to(folder: Path, *lines: str) -> Path:
    file = folder / "examples.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def test_examples_are_read_with_what_they_leave_out(tmp_path: Path) -> None:
    full = {
        "text": "bwyd yn Hull",
        "label": "find_service",
        "lang": "cy",
        "alt_labels": ["crisis_money_food"],
        "slots": {"place": "Hull"},
    }
    file = written_to(tmp_path, json.dumps(full), "", '{"text": "", "label": "debt"}')
    first, second = read_examples(file)
    assert first.right == {"find_service", "crisis_money_food"}
    assert (first.lang, first.slots) == ("cy", {"place": "Hull"})
    assert second == Example("", "debt")


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '"text"',
        '{"text": "no label"}',
        '{"label": "no_text"}',
        '{"text": 7, "label": "debt"}',
        '{"text": "hi", "label": null}',
        '{"text": "hi", "label": "debt", "slots": ["Hull"]}',
        '{"text": "hi", "label": "debt", "alt_labels": 7}',
    ],
)
def test_the_first_line_that_is_no_example_is_named(tmp_path: Path, line: str) -> None:
    file = written_to(tmp_path, '{"text": "fine", "label": "debt"}', line)
    with pytest.raises(BadExampleError, match="line 2 is not an example"):
        read_examples(file)


@pytest.fixture
def running(gate: FakeGate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which a product seems to run, whose Rasa is the fake gate."""
    known = {
        "internal_url": gate.url,
        "internal_token": "x",
        "rasa_url": gate.url,
        "rasa_token": TOKEN,
        "pid": os.getpid(),
    }
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "running.json").write_text(json.dumps(known))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_command_prints_one_object_and_writes_the_misses(
    running: Path, gate: FakeGate
) -> None:
    gate.meaning["wot about hull"] = meaning("find_service")
    file = written_to(
        running,
        '{"text": "food in leeds", "label": "find_service", "lang": "en"}',
        '{"text": "wot about hull", "label": "travel_home", "lang": "en"}',
    )
    out = running / "misses.jsonl"
    outcome = CliRunner().invoke(app, ["nlu-eval", str(file), "--errors", str(out)])
    assert outcome.exit_code == 0, outcome.output
    result = json.loads(outcome.stdout)
    assert (result["n"], result["top1"]) == (2, 0.5)
    (miss,) = [json.loads(line) for line in out.read_text().splitlines()]
    assert (miss["label"], miss["got"]) == ("travel_home", "find_service")


def test_the_command_names_a_bad_line_and_fails(running: Path) -> None:
    outcome = CliRunner().invoke(app, ["nlu-eval", str(written_to(running, "{}"))])
    assert outcome.exit_code == 1
    assert "line 1 is not an example" in outcome.output
    assert outcome.stdout == ""


def test_the_command_wants_a_file_that_is_there(tmp_path: Path) -> None:
    outcome = CliRunner().invoke(app, ["nlu-eval", str(tmp_path / "none.jsonl")])
    assert outcome.exit_code == 2
