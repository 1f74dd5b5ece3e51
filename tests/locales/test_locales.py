"""Dates, money, hours and lists, as people read them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from babel.support import NullTranslations

import locales
from locales import HOME, SUPPORTED, Language, language, mark

ENGLISH = language("en")
WELSH = language("cy")


def test_a_sentence_is_marked_and_stays_as_it_is() -> None:
    assert mark("Reply STOP to stop.") == "Reply STOP to stop."


def test_english_says_what_is_written() -> None:
    assert ENGLISH.say("Reply MORE.") == "Reply MORE."


def test_nothing_is_said_for_an_empty_sentence() -> None:
    """In a catalogue the empty sentence stands for its header."""
    assert ENGLISH.say("") == ""


def test_a_language_we_do_not_speak_is_english() -> None:
    assert language("xx").code == "en"


@pytest.mark.parametrize("code", SUPPORTED)
def test_each_language_is_read_once(code: str) -> None:
    assert language(code) is language(code)


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (date(2026, 3, 4), "Wed 4 March"),
        (date(2026, 11, 27), "Fri 27 November"),
        (date(2027, 1, 1), "Fri 1 January"),
    ],
)
def test_a_day_is_never_two_numbers(when: date, told: str) -> None:
    assert ENGLISH.day(when) == told


@pytest.mark.parametrize(
    ("when", "told", "whole"),
    [
        (date(2026, 11, 30), "Llun 30 Tachwedd", "30 Tachwedd 2026"),
        (date(2026, 12, 1), "Maw 1 Rhagfyr", "1 Rhagfyr 2026"),
        (date(2027, 2, 27), "Sad 27 Chwefror", "27 Chwefror 2027"),
    ],
)
def test_welsh_puts_the_day_before_the_month(when: date, told: str, whole: str) -> None:
    assert WELSH.day(when) == told
    assert WELSH.full_day(when) == whole


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("pl", "pon. 30 listopada"),
        ("ro", "lun. 30 noiembrie"),
        ("so", "Isn Noofeembar 30"),
        ("ur", "پیر 30 نومبر"),
        ("ar", "الاثنين 30 نوفمبر"),
        ("pa", "ਸੋਮ 30 ਨਵੰਬਰ"),
        ("bn", "সোম 30 নভেম্বর"),
        ("es", "lun 30 de noviembre"),
        ("de", "Mo. 30. November"),
    ],
)
def test_a_day_is_in_the_order_of_each_language(code: str, told: str) -> None:
    assert Language(code, NullTranslations()).day(date(2026, 11, 30)) == told


def test_a_day_of_any_year_is_written_as_in_the_united_kingdom() -> None:
    assert ENGLISH.full_day(date(2027, 9, 28)) == "28 September 2027"


def test_a_month_has_its_year() -> None:
    assert ENGLISH.month(date(2026, 11, 27)) == "November 2026"
    assert WELSH.month(date(2026, 11, 27)) == "Tachwedd 2026"


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (datetime(2026, 1, 5, 10, 0, tzinfo=UTC), "10am"),
        (datetime(2026, 1, 5, 14, 30, tzinfo=UTC), "2:30pm"),
        (datetime(2026, 1, 5, 0, 0, tzinfo=UTC), "12am"),
        (datetime(2026, 7, 5, 10, 0, tzinfo=UTC), "11am"),
        (datetime(2026, 7, 5, 23, 5, tzinfo=UTC), "12:05am"),
    ],
)
def test_a_time_is_that_of_the_clock_on_the_wall(when: datetime, told: str) -> None:
    assert ENGLISH.time(when) == told


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "12:59am"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "2am"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "1:30am"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "1:30am"),
        (datetime(2026, 10, 25, 2, 0, tzinfo=UTC), "2am"),
    ],
)
def test_times_in_the_nights_of_the_clock_changes(when: datetime, told: str) -> None:
    assert ENGLISH.time(when) == told


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (datetime(2026, 3, 28, 23, 59, tzinfo=UTC), "Sat 28 March"),
        (datetime(2026, 3, 29, 23, 0, tzinfo=UTC), "Mon 30 March"),
        (datetime(2026, 10, 24, 23, 0, tzinfo=UTC), "Sun 25 October"),
        (datetime(2026, 10, 25, 23, 59, tzinfo=UTC), "Sun 25 October"),
    ],
)
def test_a_day_begins_at_our_own_midnight(moment: datetime, told: str) -> None:
    assert ENGLISH.day(moment.astimezone(HOME).date()) == told


@pytest.mark.parametrize(
    ("pounds", "told"),
    [
        ("424.90", "£424.90"),
        ("40", "£40"),
        ("40.00", "£40"),
        ("1234.5", "£1,234.50"),
        ("16000", "£16,000"),
        ("0.07", "£0.07"),
    ],
)
def test_money_has_pence_where_there_are_some(pounds: str, told: str) -> None:
    assert ENGLISH.money(Decimal(pounds)) == told


def test_welsh_tells_times_and_sums_in_the_same_figures() -> None:
    assert WELSH.time(datetime(2026, 1, 5, 14, 30, tzinfo=UTC)) == "2:30pm"
    assert WELSH.money(Decimal("1234.5")) == "£1,234.50"
    assert WELSH.money(Decimal(40)) == "£40"
    told = "Llun-Gwen 8am-6:30pm, Sad 9am-1pm"
    assert WELSH.hours("Mo-Fr 08:00-18:30; Sa 09:00-13:00") == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Mo-Fr 08:00-18:00", "Mon-Fri 8am-6pm"),
        ("Mo-Fr 08:00-18:00; Sa 09:00-13:00", "Mon-Fri 8am-6pm, Sat 9am-1pm"),
        ("Su 09:30-12:00", "Sun 9:30am-12pm"),
        ("Mo-Su 00:00-23:59", "Mon-Sun 12am-11:59pm"),
    ],
)
def test_hours_are_told_as_on_a_shop_door(written: str, told: str) -> None:
    assert ENGLISH.hours(written) == told


def test_a_catalogue_is_read_as_its_translators_left_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "cy" / "LC_MESSAGES" / "messages.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Hello."\nmsgstr "Helô."\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(locales, "FOLDER", tmp_path)

    welsh = locales.Language("cy", locales._catalogue("cy"))

    assert welsh.say("Hello.") == "Helô."
    assert welsh.say("Not translated yet.") == "Not translated yet."


def test_a_language_without_a_catalogue_speaks_english(tmp_path: Path) -> None:
    assert locales._catalogue("zz").gettext("Hello.") == "Hello."
    assert not (tmp_path / "zz").exists()
