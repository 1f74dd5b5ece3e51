"""What the tree promises: layers, sizes, tests beside modules, nothing that leaks."""

import ast
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from runtime.logs import ALLOWED

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "dialogues", "directory", "locales", "reminders", "runtime", "store")

LONGEST_FILE = 400
USUAL_FILE = 250
MOST_ARE_USUAL = 0.9
TESTED = 0.9

MAY_KNOW_VENDORS = re.compile(r"bot/(sms|telegram)\.py|runtime/.*")
VENDORS = {"twilio", "telegram"}
PERSONAL = {
    "address",
    "birth",
    "body",
    "chat",
    "email",
    "message",
    "number",
    "person",
    "person_name",
    "phone",
    "place",
    "postcode",
    "sender",
    "text",
    "token",
    "username",
    "words",
}
"""Keys under which a log would tell who somebody is or what they wrote."""

# Written in pieces, so that this file is not its own finding.
LEAKS = {
    "a path of one machine": rf"(?<![\w.-])/(root|home/\w+|Users/\w+|{'tmp'})/",
    "a workplace": rf"/work/({'main'}|{'shared'}|\.{'library'})\b",
    "a private key": rf"-----BEGIN [A-Z ]*{'PRIVATE'} KEY-----",
    "a Twilio account": r"\b(AC|SK|MG)[0-9a-f]{32}\b",
    # The one in Telegram's own documentation is nobody's.
    "a Telegram token": r"\b\d{8,10}:AA(?!HdqTcvCH1vGWJxfSeofSAs0K5PALDsaw)[\w-]{33}\b",
    "a cloud key": r"\b(AKIA[0-9A-Z]{16}|ghp_\w{36}|xox[bp]-\w+-\w+)\b",
    "a set of ours": r"\b(ENCRYPTION_KEYS|FINDING_KEY|RASA_TOKEN)=[\w+/-]{20,}",
}


def modules() -> Iterator[Path]:
    """Our own modules, migrations left out: they are written once and never again."""
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.relative_to(ROOT)


def tracked() -> Iterator[Path]:
    """Every file that is or may be committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            yield Path(name)


def parsed(module: Path) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def lines_of(module: Path) -> int:
    return len((ROOT / module).read_text(encoding="utf-8").splitlines())


MODULES = tuple(modules())


def test_imports_run_downwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS


def test_only_channel_adapters_know_their_vendors() -> None:
    knowing = {
        str(module)
        for module in MODULES
        if VENDORS & {name.partition(".")[0] for name in imported(module)}
    }
    assert {name for name in knowing if not MAY_KNOW_VENDORS.fullmatch(name)} == set()


def imported(module: Path) -> Iterator[str]:
    for node in ast.walk(parsed(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_only_runtime_reads_the_environment() -> None:
    reading = {
        str(module)
        for module in MODULES
        if module.parts[0] != "runtime" and reads_environment(module)
    }
    assert reading == set()


def reads_environment(module: Path) -> bool:
    names = {"environ", "environb", "getenv", "putenv"}
    return any(
        (isinstance(node, ast.Attribute) and node.attr in names)
        or (isinstance(node, ast.alias) and node.name in names)
        for node in ast.walk(parsed(module))
    )


def test_no_file_is_long() -> None:
    long = {str(module): lines_of(module) for module in MODULES}
    assert {name: size for name, size in long.items() if size > LONGEST_FILE} == {}


def test_nine_files_in_ten_are_short() -> None:
    usual = sum(lines_of(module) <= USUAL_FILE for module in MODULES)
    assert usual / len(MODULES) >= MOST_ARE_USUAL


def test_nine_modules_in_ten_have_a_test_of_their_name() -> None:
    wanted = [module for module in MODULES if module.name != "__init__.py"]
    without = [module for module in wanted if not beside(module).exists()]
    share = 1 - len(without) / len(wanted)
    assert share >= TESTED, f"{share:.0%}; without: {', '.join(map(str, without))}"


def beside(module: Path) -> Path:
    """Where the tests of a module stand."""
    return ROOT / "tests" / module.with_name(f"test_{module.name}")


@pytest.mark.parametrize("project", ["pyproject.toml", "nlu/pyproject.toml"])
def test_every_dependency_says_what_it_is_for(project: str) -> None:
    text = (ROOT / project).read_text(encoding="utf-8")
    known = tomllib.loads(text)
    groups = known.get("dependency-groups", {}).values()
    named = [
        *known["project"]["dependencies"],
        *(one for group in groups for one in group),
    ]
    lines = text.splitlines()
    silent = [
        name
        for name in named
        if not any(re.search(rf'"{re.escape(name)}",?\s+# \w', line) for line in lines)
    ]
    assert silent == []


@pytest.mark.parametrize("leak", LEAKS)
def test_nothing_of_a_machine_or_a_secret_is_kept(leak: str) -> None:
    pattern = re.compile(LEAKS[leak])
    found = {}
    for name in tracked():
        text = (ROOT / name).read_bytes().decode("utf-8", errors="ignore")
        if shown := pattern.search(text):
            found[str(name)] = shown[0][:24]
    assert found == {}


def log_calls() -> Iterator[tuple[str, ast.Call]]:
    levels = {"debug", "info", "warning", "error", "exception", "critical"}
    for module in MODULES:
        for node in ast.walk(parsed(module)):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in levels
                and isinstance(node.func.value, ast.Name)
                and "log" in node.func.value.id
            ):
                yield f"{module}:{node.lineno}", node


def test_logs_name_an_event_and_only_keys_that_were_thought_about() -> None:
    calls = dict(log_calls())
    assert calls
    for where, call in calls.items():
        (event,) = call.args
        assert isinstance(event, ast.Constant), f"{where}: an event is a plain name"
        assert re.fullmatch(r"[a-z_.]+", str(event.value)), where
        keys = {keyword.arg for keyword in call.keywords}
        assert keys <= ALLOWED, f"{where}: {keys - ALLOWED}"


def test_no_key_of_the_log_is_about_a_person() -> None:
    assert PERSONAL.isdisjoint(ALLOWED)


def test_nobody_logs_around_our_logs() -> None:
    """The standard library's loggers take any words; only runtime/logs sets them up."""
    around = {
        str(module)
        for module in MODULES
        if "logging" in imported(module) and module != Path("runtime/logs.py")
    }
    assert around == set()
