from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import HOME
from reminders.asked import FARTHEST, asked

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def heard(text: str, language: str = "en", now: datetime = MONDAY) -> tuple[str, str]:
    """What it is about, and when by the wall clock, or what is missing."""
    found = asked(text, language, now)
    if found.when is None:
        return found.what, found.missing or "nothing"
    when = found.when.astimezone(HOME).strftime("%a %d %b %y %H:%M")
    return found.what, when + ("?" if found.time_assumed else "")


@pytest.mark.parametrize(
    ("text", "what", "when"),
    [
        (
            "remind me to ring the council tomorrow at 9",
            "ring the council",
            "Tue 24 Nov 26 09:00",
        ),
        ("remind me next fri 2pm probation", "probation", "Fri 27 Nov 26 14:00"),
        ("in 2 weeks", "", "Mon 07 Dec 26 09:00?"),
        ("remind me on 3/12 at 14:30 gp", "gp", "Thu 03 Dec 26 14:30"),
        ("12/11/27 10:15 court", "court", "Fri 12 Nov 27 10:15"),
        ("call mum in 10 minutes", "call mum", "Mon 23 Nov 26 10:10"),
        ("remind me in half an hour to eat", "eat", "Mon 23 Nov 26 10:30"),
        ("remind me in 2 hours meds", "meds", "Mon 23 Nov 26 12:00"),
        ("remind me 5 jan", "", "Tue 05 Jan 27 09:00?"),
        ("the 5th to pay rent", "pay rent", "Sat 05 Dec 26 09:00?"),
        ("rent on the 30th", "rent", "Mon 30 Nov 26 09:00?"),
        ("go to gp day after tomorrow", "go to gp", "Wed 25 Nov 26 09:00?"),
        ("remind me monday week to pay", "pay", "Mon 07 Dec 26 09:00?"),
        ("a week on friday pay rent", "pay rent", "Fri 04 Dec 26 09:00?"),
        ("may i ring tomorrow", "may i ring", "Tue 24 Nov 26 09:00?"),
        ("tonight at 9 ring mum", "ring mum", "Mon 23 Nov 26 21:00"),
        ("in a month bank", "bank", "Wed 23 Dec 26 09:00?"),
        ("take 2 pills at 8pm", "take 2 pills", "Mon 23 Nov 26 20:00"),
        ("get up at 7", "get up", "Tue 24 Nov 26 07:00"),
        ("on 1 dec at 9 remind me: bins", "bins", "Tue 01 Dec 26 09:00"),
        (
            "remind me to ring 0808 800 4444 tomorrow",
            "ring 0808 800 4444",
            "Tue 24 Nov 26 09:00?",
        ),
        ("REMIND ME TOMOZ 3PM JOB CENTRE", "JOB CENTRE", "Tue 24 Nov 26 15:00"),
        ("29 feb", "", "Tue 29 Feb 28 09:00?"),
        ("pay 12.50 on friday", "pay 12.50", "Fri 27 Nov 26 09:00?"),
        (
            "ring at 9am about the evening class",
            "ring about the evening class",
            "Tue 24 Nov 26 09:00",
        ),
        ("pay £40 friday", "pay £40", "Fri 27 Nov 26 09:00?"),
    ],
)
def test_a_request_is_read_as_people_write_it(text: str, what: str, when: str) -> None:
    assert heard(text) == (what, when)


@pytest.mark.parametrize(
    ("text", "language", "what", "when"),
    [
        (
            "atgoffa fi i ffonio'r cyngor yfory am 9",
            "cy",
            "ffonio'r cyngor",
            "Tue 24 Nov 26 09:00",
        ),
        (
            "przypomnij mi jutro o 15 żeby zadzwonić",
            "pl",
            "zadzwonić",
            "Tue 24 Nov 26 15:00",
        ),
        ("amintește-mi mâine la ora 10 să sun", "ro", "sun", "Tue 24 Nov 26 10:00"),
        (
            "rappelle-moi demain à 14h30 de payer le loyer",
            "fr",
            "payer le loyer",
            "Tue 24 Nov 26 14:30",
        ),
        ("غدا 10:00", "ar", "", "Tue 24 Nov 26 10:00"),
        ("remind me tomorrow at 9", "cy", "", "Tue 24 Nov 26 09:00"),
        ("remind me tomorrow at 9", "no such", "", "Tue 24 Nov 26 09:00"),
    ],
)
def test_other_languages_are_read_too(
    text: str, language: str, what: str, when: str
) -> None:
    assert heard(text, language) == (what, when)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", "day"),
        ("remind me", "day"),
        ("remind me to ring the council", "day"),
        ("remind me about the march", "day"),
        ("remind me yesterday", "past"),
        ("remind me today at 8am", "past"),
        ("1 january 2020", "past"),
        ("1 january 2040 at 9", "far"),
    ],
)
def test_what_is_missing_is_told(text: str, missing: str) -> None:
    assert heard(text)[1] == missing


def test_what_the_library_cannot_bear_names_no_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def overflow(*_: object, **__: object) -> None:
        raise OverflowError

    monkeypatch.setattr("reminders.asked.search_dates", overflow)
    assert heard("pay rent tomorrow") == ("pay rent tomorrow", "day")
    assert heard("pay rent at 9")[1] == "Tue 24 Nov 26 09:00"


def test_words_that_the_library_wrote_anew_are_left_where_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def rewrite(*_: object, **__: object) -> list[tuple[str, None]]:
        return [("24 november", None)]

    monkeypatch.setattr("reminders.asked.search_dates", rewrite)
    assert heard("rent 24, november") == ("rent 24, november", "Tue 24 Nov 26 09:00?")


def test_the_hour_that_it_is_comes_again_tomorrow() -> None:
    assert heard("bins at 10")[1] == "Tue 24 Nov 26 10:00"
    assert heard("bins at 11")[1] == "Mon 23 Nov 26 11:00"


def test_midnight_is_a_moment_like_any_other() -> None:
    midnight = datetime(2026, 11, 23, tzinfo=UTC)
    assert heard("tomorrow bins", now=midnight) == ("bins", "Tue 24 Nov 26 09:00?")
    assert heard("about the march", now=midnight)[1] == "day"
    assert heard("in 2 hours", now=midnight)[1] == "Mon 23 Nov 26 02:00"


def test_what_is_asked_again_and_again_is_told_as_such() -> None:
    found = asked("remind me to sign on every friday", "en", MONDAY)
    assert (found.what, found.again) == ("sign on", True)
    assert not asked("remind me to sign on friday", "en", MONDAY).again


def test_today_without_a_time_is_still_ahead() -> None:
    early = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert heard("today bins", now=early) == ("bins", "Mon 23 Nov 26 09:00?")
    assert heard("today bins") == ("bins", "Mon 23 Nov 26 12:00?")
    assert heard("today bins", now=late) == ("bins", "past")


@pytest.mark.parametrize(
    ("text", "now", "when"),
    [
        ("tomorrow at 9", "2026-03-28T12:00", "2026-03-29T08:00"),
        ("tomorrow at 9", "2026-10-24T12:00", "2026-10-25T09:00"),
        ("tomorrow 1:30 am", "2026-03-28T12:00", "2026-03-29T01:30"),
        ("tomorrow 1:30 am", "2026-10-24T12:00", "2026-10-25T00:30"),
        ("in 2 hours", "2026-03-29T00:30", "2026-03-29T02:30"),
        ("in 2 hours", "2026-10-25T00:30", "2026-10-25T02:30"),
        ("tomorrow at 9", "2026-07-01T23:30", "2026-07-03T08:00"),
        ("tomorrow at 9", "2028-02-28T12:00", "2028-02-29T09:00"),
    ],
)
def test_hours_are_those_on_the_wall(text: str, now: str, when: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = asked(text, "en", moment)
    assert found.when == datetime.fromisoformat(when).replace(tzinfo=UTC)


PIECES = st.sampled_from(
    """remind me|to|ring|tomorrow|at 9|2pm|14:30|friday|next|in|2|weeks|3/12|the 5th
    half past 1|a week on|week|29 feb|31/11|0808 800 4444|tonight|may|march|every|at
    monday|yesterday|in 3 hours|noon|1 january 2020|99/99|25:00|now|second|1st|am|ago
    in 99999999 years|yfory|jutro|heno|month|31|sun|00:00|12am""".replace(
        "\n", "|"
    ).split("|")
)
TEXTS = st.lists(PIECES, max_size=8).map(" ".join) | st.text(max_size=60)
MOMENTS = st.integers(0, 4 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(TEXTS, st.sampled_from(["en", "cy", "pl", "ar", "xx"]), MOMENTS)
def test_no_request_is_an_error_or_in_the_past(
    text: str, language: str, now: datetime
) -> None:
    found = asked(text, language, now)
    assert (found.when is None) == (found.missing is not None)
    if found.when:
        assert now < found.when <= now + FARTHEST
        assert found.when.utcoffset() == timedelta()
    assert "\0" not in found.what
