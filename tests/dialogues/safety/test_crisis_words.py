"""How many of the messages that people may send in a crisis the plain rules hear.

`alarms` and `calm` shaped the rules, and so did those in Welsh. The `_unseen` ones did
not and must not: they tell what rules alone do with words nobody thought of, and why a
model listens too. None of them may become an example for the model.
"""

import json
from pathlib import Path

import pytest

from dialogues.safety.crisis_phrases import find

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[2] / "nlu" / "examples"
MOST_FALSE = 2
FLOORS = {"alarms": 99, "alarms_unseen": 55, "alarms_cy": 97}
CALM = ("calm", "calm_unseen", "calm_cy")


def read(name: str) -> list[dict[str, str]]:
    lines = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_so_many_in_a_hundred_are_heard_by_rules_alone(name: str, floor: int) -> None:
    alarms = read(name)
    missed = [one["text"] for one in alarms if find(one["text"]) is None]
    assert 100 * len(missed) <= (100 - floor) * len(alarms), missed


@pytest.mark.parametrize("name", CALM)
def test_what_comes_close_seldom_sets_it_off(name: str) -> None:
    calm = read(name)
    false = [one["text"] for one in calm if find(one["text"])]
    assert 100 * len(false) <= MOST_FALSE * len(calm), false


@pytest.mark.parametrize("name", [*FLOORS, *CALM])
def test_none_of_them_is_an_example_for_the_model(name: str) -> None:
    files = sorted(EXAMPLES.rglob("*.yml"))
    lines = {line for file in files for line in file.read_text("utf-8").split("\n")}
    learned = {line.strip().removeprefix("- ").casefold() for line in lines}
    assert files
    assert learned & {one["text"].casefold() for one in read(name)} == set()
