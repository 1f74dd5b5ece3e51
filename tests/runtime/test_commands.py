import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import typer

from runtime import commands
from runtime.secrets_made import fresh


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder without settings; what a command puts into the environment goes."""
    monkeypatch.chdir(tmp_path)
    before = dict(os.environ)
    yield tmp_path
    os.environ.clear()
    os.environ.update(before)


def test_every_mistake_in_the_settings_is_told(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del own
    with pytest.raises(typer.Exit) as ended:
        commands.settings()

    told = capsys.readouterr().err
    assert ended.value.exit_code == 2
    assert all(name in told for name in ("ENCRYPTION_KEYS", "RASA_TOKEN"))


def test_a_demonstration_has_settings_of_its_own(own: Path) -> None:
    assert commands.settings(demo=True).demo
    assert (own / "var").exists()


def test_the_given_database_is_taken(own: Path, server_url: str) -> None:
    (own / ".env").write_text(
        "\n".join(
            f"{name}={value}"
            for name, value in {**fresh(), "DATABASE_URL": server_url}.items()
        )
    )

    with commands.database(commands.settings()) as url:
        assert url == server_url


def test_without_one_our_own_runs_as_long_as_it_is_needed(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del own
    running: list[Path] = []

    @contextmanager
    def stand_in(folder: Path) -> Iterator[str]:
        running.append(folder)
        yield "postgresql://ours"
        running.remove(folder)

    monkeypatch.setattr(commands, "own_server", stand_in)
    with commands.database(commands.settings(demo=True)) as url:
        assert (url, running) == ("postgresql://ours", [Path("var")])
    assert running == []
