"""The fingerprint of everything that goes into the model."""

from pathlib import Path

import pytest

from train import fingerprint


@pytest.fixture
def dialogues(tmp_path: Path) -> Path:
    (tmp_path / "housing").mkdir()
    (tmp_path / "housing" / "domain.yml").write_text("intents: [deposit]")
    return tmp_path


def test_it_stays_while_nothing_changes(dialogues: Path) -> None:
    assert fingerprint(dialogues) == fingerprint(dialogues)


def test_it_changes_with_a_rule(dialogues: Path) -> None:
    before = fingerprint(dialogues)
    (dialogues / "housing" / "rules.yml").write_text("rules: []")
    assert fingerprint(dialogues) != before


def test_words_of_answers_are_no_part_of_it(dialogues: Path) -> None:
    before = fingerprint(dialogues)
    (dialogues / "housing" / "answers.py").write_text("ANSWER = 'words'")
    assert fingerprint(dialogues) == before
