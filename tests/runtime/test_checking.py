from collections.abc import Callable
from datetime import date
from io import StringIO

import pytest
from rich.console import Console
from typer.testing import CliRunner

from dialogues.answers import Answer, Words
from dialogues.catalogue import answers
from locales import SUPPORTED
from runtime import checking
from runtime.__main__ import app
from runtime.checking import check, look

TODAY = date(2026, 11, 27)
FAR_AWAY = date(2031, 1, 1)

type Print = Callable[[date], tuple[bool, str]]


@pytest.fixture
def printed() -> Print:
    """What is printed on a day, and whether all is well."""

    def run(today: date) -> tuple[bool, str]:
        written = StringIO()
        console = Console(file=written, width=200)
        well = check(console, today)
        return well, written.getvalue()

    return run


def test_nothing_we_ship_has_to_be_mended() -> None:
    assert look(TODAY).wrong == ()


def test_nothing_we_ship_is_past_its_date_yet() -> None:
    assert look(TODAY).past == ()


def test_time_alone_never_breaks_a_build(printed: Print) -> None:
    well, text = printed(FAR_AWAY)
    assert well
    assert "Facts past their date" in text
    assert "leaving_prison.recall" in text


def test_the_figures_are_printed(printed: Print) -> None:
    _, text = printed(TODAY)
    assert "The 10 texts that are hardest to read" in text
    assert "Reading age: median" in text
    for code in SUPPORTED:
        assert f"Text messages ({code}): first texts median" in text
    assert f"{len(answers())} answers" in text


def test_translations_that_nobody_has_checked_are_counted(printed: Print) -> None:
    welsh = look(TODAY).translated["cy"]
    left = sum(not sentence.checked for sentence in welsh)
    _, text = printed(TODAY)
    counted = (
        f"Translations (cy): {len(welsh)} sentences, {left} of them not yet checked"
    )
    assert counted in text


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """One answer with most of the mistakes that there are."""
    bad = Answer(
        "money.bad",
        "A label that is much too long for any button",
        Words("Offenders, ring 0800 1 [bold] or {nobody_knows}."),
        TODAY,
        next=("money.nowhere",),
    )
    monkeypatch.setattr(checking, "answers", lambda: {**answers(), bad.key: bad})


@pytest.mark.usefixtures("broken")
def test_mistakes_are_printed_by_the_name_of_their_check(printed: Print) -> None:
    well, text = printed(TODAY)
    assert not well
    assert "unresolved: money.bad" in text
    assert "label: money.bad" in text


def test_a_sentence_that_is_not_translated_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checking, "translated_in", lambda _: ())
    found = [finding for name, finding in look(TODAY).wrong if name == "translation"]
    assert "no words: Leave now" in {one.what for one in found}
    assert len(found) > len(answers())


def test_the_command_ends_well_when_all_is_well() -> None:
    outcome = CliRunner().invoke(app, ["check", "--on", "2026-11-27"])
    assert outcome.exit_code == 0, outcome.output
    assert "0 to be mended" in outcome.stdout


@pytest.mark.usefixtures("broken")
def test_the_command_fails_when_something_is_wrong() -> None:
    outcome = CliRunner().invoke(app, ["check", "--on", "2026-11-27"])
    assert outcome.exit_code == 1
    assert "To be mended" in outcome.stdout
