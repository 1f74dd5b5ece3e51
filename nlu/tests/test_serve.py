"""Serving starts only when everything it needs is there."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import serve

SERVE = Path(serve.__file__)


def test_every_missing_setting_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in serve.NEEDED:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit, match="RASA_TOKEN, ACTION_URL, ACTION_TOKEN, RASA_DB_HOST"):
        serve.settle()


def test_without_a_model_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in serve.NEEDED:
        monkeypatch.setenv(name, "x")
    monkeypatch.setattr(os, "environ", {**os.environ, "RASA_MODEL": str(tmp_path / "none")})
    with pytest.raises(SystemExit, match=r"train\.py"):
        serve.settle()


PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", {child!r}])
print(child.pid, flush=True)
child.wait()
"""
CHILD = "import serve, time; serve.die_with_parent(); print('ready', flush=True); time.sleep(60)"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's end")
def test_it_dies_with_its_parent() -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT.format(child=CHILD)],
        cwd=SERVE.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    assert parent.stdout.readline().strip() == "ready"
    parent.kill()
    parent.wait()
    assert _gone(child)


def _gone(pid: int) -> bool:
    for _ in range(100):
        status = Path(f"/proc/{pid}/status")
        if not status.exists() or "State:\tZ" in status.read_text():
            return True
        time.sleep(0.05)
    return False
