import re
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reminders.asked_words import words_of
from reminders.clock_times import TAKEN, take_clock, whole_words


def taken(text: str, language: str = "en") -> tuple[time | None, str]:
    return take_clock(text, words_of(language), language)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("9am", "09:00"),
        ("9 am", "09:00"),
        ("9 a.m.", "09:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("9:30pm", "21:30"),
        ("9.30 pm", "21:30"),
        ("930pm", "21:30"),
        ("14:30", "14:30"),
        ("14.30", "14:30"),
        ("14h30", "14:30"),
        ("09:05", "09:05"),
        ("05:30", "05:30"),
        ("at 9", "09:00"),
        ("at 7", "07:00"),
        ("at 2", "14:00"),
        ("at 6", "18:00"),
        ("at 2.30", "14:30"),
        ("@ 11", "11:00"),
        ("10 o'clock", "10:00"),
        ("half past 9", "09:30"),
        ("half 2", "14:30"),
        ("quarter past 10", "10:15"),
        ("quarter to 9", "08:45"),
        ("quarter to 9 pm", "20:45"),
        ("quarter to 12am", "23:45"),
        ("noon", "12:00"),
        ("in the morning", "09:00"),
        ("evening at 7", "19:00"),
        ("at 9 in the evening", "21:00"),
        ("at 9 in the morning", "09:00"),
        ("at 19:15 in the evening", "19:15"),
        ("at 9am about the evening class", "09:00"),
        ("AT 9", "09:00"),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, at: str) -> None:
    found, rest = taken(f"ring mum {text}")
    assert found == time.fromisoformat(at)
    assert rest.startswith("ring mum")
    assert TAKEN in rest


@pytest.mark.parametrize(
    "text",
    [
        "ring mum",
        "room 9",
        "3/12",
        "3.12.2026",
        "at 3 december",
        "at 3rd dec",
        "£14.30",
        "25:61",
        "2026-12-03",
        "9 boxes",
        "pay 40 pounds",
        "at 30 high street",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert taken(text) == (None, text)


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("yfory am 9", "cy", "09:00"),
        ("chwarter wedi 10", "cy", "10:15"),
        ("jutro o 15", "pl", "15:00"),
        ("mâine la ora 10", "ro", "10:00"),
        ("mañana a las 10", "es", "10:00"),
        ("demain à 14h30", "fr", "14:30"),
        ("midi", "fr", "12:00"),
        ("at 9", "fr", "09:00"),
    ],
)
def test_every_language_has_its_own_words(text: str, language: str, at: str) -> None:
    assert taken(text, language)[0] == time.fromisoformat(at)


def test_a_phrase_is_found_as_whole_words_and_the_longest_first() -> None:
    pattern = whole_words(["a week", "a week on"])
    found = re.search(pattern, "in a week  on friday")
    assert found
    assert found[0] == "a week  on"
    assert not re.search(whole_words(["at"]), "what")
    assert not re.search(whole_words([]), "")


@given(st.text(max_size=100), st.sampled_from(["en", "cy", "xx"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    found, rest = taken(text, language)
    assert found is not None or rest == text
