import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from runtime.appointments_cli import app
from runtime.secrets_made import fresh

SOON = datetime.now(UTC) + timedelta(days=20)
GOOD = f"uid,phone,starts,where\na,07700 900123,{SOON:%d/%m/%Y} 14:30,12 High Street\n"
BAD = f"{GOOD}b,nobody,{SOON:%d/%m/%Y} 14:30,\n"

type Command = Callable[..., Result]


@pytest.fixture
def throughgate(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    """The command on this test's database."""
    monkeypatch.chdir(tmp_path)
    for name, value in {**fresh(), "DATABASE_URL": database_url}.items():
        monkeypatch.setenv(name, value)
    runner = CliRunner(env={"COLUMNS": "200"})

    def run(*arguments: object) -> Result:
        return runner.invoke(app, [str(one) for one in arguments])

    return run


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    def write(content: str) -> Path:
        path = tmp_path / "file.csv"
        path.write_text(content, encoding="utf-8")
        return path

    return write


def test_a_file_is_brought_in_once(
    throughgate: Command, written: Callable[[str], Path]
) -> None:
    path = written(GOOD)

    dry = throughgate("import", path, "--dry-run")
    first = throughgate("import", path)
    again = throughgate("import", path)

    assert [one.exit_code for one in (dry, first, again)] == [0, 0, 0]
    assert "1 new; nothing was written" in dry.stdout
    assert "1 new\n" in first.stdout
    assert f"{SOON:%d %b %Y} 14:30" in first.stdout
    assert "1 unchanged\n" in again.stdout


def test_a_refused_row_is_told_and_counts_and_the_others_are_kept(
    throughgate: Command, written: Callable[[str], Path]
) -> None:
    told = throughgate("import", written(BAD), "--source", "agency")

    assert told.exit_code == 1
    assert "that is no phone number" in told.stdout
    assert "Write it as 07700 900123" in told.stdout
    assert "1 new, 1 refused" in told.stdout
    again = throughgate("import", written(GOOD), "--source", "agency")
    assert "1 unchanged" in again.stdout


def test_the_template_can_be_brought_in_when_it_is_filled_in(
    throughgate: Command, written: Callable[[str], Path]
) -> None:
    printed = throughgate("template").stdout
    filled = printed.replace("30/11/2026", f"{SOON:%d/%m/%Y}")

    assert "1 left out, 1 new" in throughgate("import", written(filled)).stdout


def test_what_is_written_out_comes_back_unchanged(
    throughgate: Command, written: Callable[[str], Path], tmp_path: Path
) -> None:
    throughgate("import", written(GOOD))
    out = tmp_path / "calendar.ics"

    assert throughgate("export", "07700 900123", "--out", out).exit_code == 0

    calendar = out.read_text()
    assert "SUMMARY:An appointment" in calendar
    assert "High Street" not in calendar
    assert throughgate("export", "+447700900123").stdout.count("BEGIN:VEVENT") == 1
    assert "1 unchanged" in throughgate("import", out).stdout


@pytest.mark.parametrize(
    "nobody",
    ["07700900999", "00000000-0000-0000-0000-000000000001", "Sam"],
)
def test_nobody_has_no_calendar(throughgate: Command, nobody: str) -> None:
    told = throughgate("export", nobody)

    assert told.exit_code == 1
    assert told.stdout == ""
    assert told.stderr


def test_a_code_for_a_new_phone_is_printed_alone(
    throughgate: Command, written: Callable[[str], Path]
) -> None:
    throughgate("import", written(GOOD))

    told = throughgate("code", "07700 900123")

    assert told.exit_code == 0
    assert re.fullmatch(r"\d{8}\n", told.stdout)
    assert "MOVE" in told.stderr
    assert throughgate("code", "07700900999").exit_code == 1
