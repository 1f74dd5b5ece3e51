from datetime import date
from types import SimpleNamespace

import pytest

from dialogues import catalogue
from dialogues.answers import Answer, Words
from dialogues.catalogue import DIALOGUES, answers, key_for_intent


def test_every_answer_is_filed_under_its_dialogue() -> None:
    for dialogue in DIALOGUES:
        name = dialogue.__name__.split(".")[1]
        for answer in dialogue.ANSWERS:
            assert answer.key.partition(".")[0] == name
            assert answers()[answer.key] is answer


def test_two_answers_of_one_key_are_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Answer("a.b", "", Words("Hello."), date(2026, 1, 1))
    twice = SimpleNamespace(ANSWERS=(one, one))
    monkeypatch.setattr(catalogue, "DIALOGUES", (twice,))
    with pytest.raises(ValueError, match=r"two answers are called a\.b"):
        answers.__wrapped__()


def test_an_intent_leads_to_the_answer_of_its_name() -> None:
    assert key_for_intent()["recall"] == "leaving_prison.recall"
    assert key_for_intent()["suicidal_crisis"] == "safety.suicidal_crisis"


def test_what_is_reached_by_a_choice_alone_is_no_intent() -> None:
    assert not {"topics", "menu", "ladder_nothing"} & key_for_intent().keys()


def test_no_answer_has_been_left_unread_since_the_future() -> None:
    assert all(answer.reviewed <= date(2026, 12, 31) for answer in answers().values())
