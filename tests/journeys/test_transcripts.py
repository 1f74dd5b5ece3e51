"""The talks that `docs/transcripts/` shows are told again, word for word."""

from pathlib import Path

import pytest
from product import Phone, Product

pytestmark = pytest.mark.rasa

PAGES = sorted((Path(__file__).parents[2] / "docs" / "transcripts").glob("*.md"))
FENCE = "```"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
async def test_a_page_tells_what_is_said(
    page: Path, town: Product, pytestconfig: pytest.Config
) -> None:
    told = await _told_again(_read(page), town.phone())
    if pytestconfig.getoption("--retell"):
        _write(page, told)
    assert _read(page) == told


def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _write(page: Path, told: str) -> None:
    page.write_text(told, encoding="utf-8")


async def _told_again(page: str, phone: Phone) -> str:
    before, script, after = page.split(FENCE)
    lines = script.splitlines()
    talk = [
        line for said in lines if said[:1] == ">" for line in await _turn(said, phone)
    ]
    return FENCE.join([before, "\n".join([lines[0], *talk, ""]), after])


async def _turn(said: str, phone: Phone) -> list[str]:
    """What was texted, and every text that came back, later lines indented."""
    texts = await phone.says(said[1:].strip())
    return [said, *("< " + text.replace("\n", "\n  ") for text in texts)]
