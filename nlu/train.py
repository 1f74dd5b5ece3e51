"""Trains the model, but only when something that goes into it has changed.

.venv/bin/python train.py [--force] [--dialogues FOLDER] [--model FILE]
"""

import argparse
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from components.encoder import settle_threads
from quiet import be_quiet

HERE = Path(__file__).resolve().parent
MODEL = HERE / "models" / "throughgate.tar.gz"
DOOR = ("gate.py", "forgetting.py", "clauses.py")
"""Our code that serves the model and is no part of it."""

SPOKEN = ("en", "cy")
"""Languages whose examples are trained on: those that the app is switched on for."""

LISTS = HERE.parent / "directory" / "data"


def main() -> int:
    """Train if there is a need; nought when a model stands at the end."""
    wanted = _arguments()
    made_of = fingerprint(wanted.dialogues)
    note = wanted.model.with_name(wanted.model.name + ".hash")
    if not wanted.force and wanted.model.exists() and note.exists() and note.read_text() == made_of:
        print("the model is up to date")
        return 0
    note.unlink(missing_ok=True)
    train(wanted.dialogues, wanted.model)
    note.write_text(made_of)
    print(f"trained {wanted.model}")
    return 0


def fingerprint(dialogues: Path) -> str:
    """The hash of everything that goes into the model."""
    digest = hashlib.sha256()
    for file in sorted(_inputs(dialogues)):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def train(dialogues: Path, model: Path) -> None:
    """Have Rasa train, from the folder that the paths in config.yml start from."""
    settle_threads()
    be_quiet()
    # Rasa's own cache holds what we keep better ourselves, and grows without end.
    os.environ["RASA_MAX_CACHE_SIZE"] = "0"
    os.chdir(HERE)
    from rasa.model_training import train as rasa_train

    result = rasa_train(
        domain=str(dialogues),
        config="config.yml",
        training_files=[str(dialogues), *(f"examples/{code}" for code in SPOKEN)],
        output=str(model.parent),
        fixed_model_name=model.name,
        force_training=True,
    )
    if result.code != 0 or result.model is None:
        raise SystemExit("Rasa trained nothing: is a domain.yml or rules.yml missing?")


def _inputs(dialogues: Path) -> Iterator[Path]:
    yield from dialogues.rglob("*.yml")
    for code in SPOKEN:
        yield from (HERE / "examples" / code).glob("*.yml")
    for part in ("*.py", "lists/*"):
        files = (HERE / "components").glob(part)
        yield from (file for file in files if file.name not in DOOR)
    lists = (LISTS / f"{name}.csv" for name in ("places", "prisons", "elsewhere"))
    yield from (file for file in lists if file.exists())
    yield from (HERE / name for name in ("config.yml", "requirements.lock", "train.py"))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--force", action="store_true", help="train even if nothing has changed")
    parser.add_argument("--dialogues", type=Path, default=HERE.parent / "dialogues")
    parser.add_argument("--model", type=Path, default=MODEL)
    wanted = parser.parse_args()
    wanted.dialogues, wanted.model = wanted.dialogues.resolve(), wanted.model.resolve()
    return wanted


if __name__ == "__main__":
    sys.exit(main())
