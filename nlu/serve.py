"""Runs Rasa with our model, quietly, until told to stop or until the parent is gone.

    RASA_TOKEN=... ACTION_URL=... ACTION_TOKEN=... RASA_DB_HOST=... .venv/bin/python serve.py

endpoints.yml and credentials.yml show what each variable is for.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path
from typing import Any

from components.encoder import settle_threads
from quiet import be_quiet

HERE = Path(__file__).resolve().parent

NEEDED = ("RASA_TOKEN", "ACTION_URL", "ACTION_TOKEN", "RASA_DB_HOST")
OTHERWISE = {
    "RASA_INTERFACE": "127.0.0.1",
    "RASA_PORT": "5005",
    "RASA_MODEL": str(HERE / "models" / "throughgate.tar.gz"),
    "RASA_DB_PORT": "5432",
    "RASA_DB_NAME": "throughgate_rasa",
    "RASA_DB_USER": "postgres",
    "RASA_DB_PASSWORD": "",
}

PR_SET_PDEATHSIG = 1


def main() -> None:
    """Check, then serve."""
    settle()
    die_with_parent()
    settle_threads()
    be_quiet()
    os.chdir(HERE)
    serve()


def settle() -> None:
    """Fill in what may be left out, and name everything that may not."""
    missing = [name for name in NEEDED if not os.environ.get(name)]
    if missing:
        raise SystemExit(f"not set: {', '.join(missing)}")
    for name, value in OTHERWISE.items():
        os.environ.setdefault(name, value)
    if not Path(os.environ["RASA_MODEL"]).is_file():
        raise SystemExit("there is no model yet: run train.py")


def die_with_parent() -> None:
    """Ask Linux for SIGTERM when the parent ends, however it ends."""
    parent = os.getppid()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:
            raise SystemExit("the parent has gone already")


def serve() -> None:
    """Hand over to Rasa; only the gate's routes exist, its own API stays off."""
    # TensorFlow would load JAX for a converter that nobody here calls.
    sys.modules["jax"] = None  # type: ignore[assignment]
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    serve_application(
        model_path=os.environ["RASA_MODEL"],
        interface=os.environ["RASA_INTERFACE"],
        port=int(os.environ["RASA_PORT"]),
        credentials="credentials.yml",
        endpoints=AvailableEndpoints.read_endpoints("endpoints.yml"),
        enable_api=False,
        server_listeners=[(refuse_without_model, "after_server_start")],
    )


async def refuse_without_model(app: Any, _: Any) -> None:
    """Rasa starts even when its model would not load; then it is better not to."""
    if not app.ctx.agent.is_ready():
        raise SystemExit("the model could not be loaded")


if __name__ == "__main__":
    main()
