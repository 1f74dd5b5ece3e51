"""No orphan: not at the end, not when the end is refused, not after SIGKILL."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from runtime import processes
from runtime.processes import Supervised, Supervisor

ROOT = Path(__file__).parents[2]
STUBBORN = "import signal, time; signal.signal(15, signal.SIG_IGN); time.sleep(600)"
LIVES = "import time; time.sleep(600)"
SUPERVISES = """
import asyncio, os, sys
from pathlib import Path
from runtime.processes import Supervised, Supervisor

wanted = [Supervised(str(n), [sys.executable, "-c", sys.argv[1]], os.environ)
          for n in range(2)]

async def main():
    supervisor = Supervisor(wanted, Path(sys.argv[2]))
    async with supervisor.running():
        while not all(one.process for one in wanted):
            await asyncio.sleep(0.01)
        print(*(one.process.pid for one in wanted), flush=True)
        await supervisor.until_stopped()

asyncio.run(main())
"""


def _supervised(name: str, *command: str) -> Supervised:
    return Supervised(name, list(command), dict(os.environ))


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - another process tells of no event
            await asyncio.sleep(0.02)


def _gone(pids: list[int]) -> bool:
    return not any(
        psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie"
        for pid in pids
    )


async def test_one_that_will_not_end_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "GRACE", 0.2)
    wanted = _supervised("stubborn", sys.executable, "-c", STUBBORN)
    async with Supervisor([wanted], tmp_path / "running.json").running():
        await _until(lambda: wanted.process is not None)
        assert wanted.process

    assert wanted.process.returncode in {-signal.SIGKILL, -signal.SIGTERM}


async def test_one_that_cannot_be_started_harms_no_other(tmp_path: Path) -> None:
    missing = _supervised("missing", str(tmp_path / "no-such-program"))
    well = _supervised("well", sys.executable, "-c", LIVES)
    async with Supervisor([missing, well], tmp_path / "running.json").running():
        await _until(lambda: well.process is not None and missing.deaths > 0)
        assert well.process
        pid = well.process.pid

    assert _gone([pid])


async def test_one_that_lived_well_comes_back_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "LIVED_WELL", 0.0)
    wanted = _supervised("dies", sys.executable, "-c", "")
    wanted.deaths = 3
    async with Supervisor([wanted], tmp_path / "running.json").running():
        await _until(lambda: wanted.deaths == 1)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the children")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_however_the_supervisor_ends_its_processes_end(
    tmp_path: Path, how: signal.Signals
) -> None:
    supervisor = subprocess.Popen(  # noqa: ASYNC220 - to be killed like any other
        [sys.executable, "-c", SUPERVISES, LIVES, str(tmp_path / "running.json")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with supervisor:
        assert supervisor.stdout
        told = await asyncio.to_thread(supervisor.stdout.readline)
        pids = [int(pid) for pid in told.split()]
        supervisor.send_signal(how)
        await asyncio.to_thread(supervisor.wait)

    assert len(pids) == 2
    await _until(lambda: _gone(pids))
