import csv
from pathlib import Path

import pytest

from bot.links import Piece, pieces
from dialogues.facts import facts

SERVICES = Path(__file__).parents[2] / "directory" / "data" / "services.csv"


def links(text: str) -> dict[str, str]:
    return {piece.text: piece.href for piece in pieces(text) if piece.href}


def known_numbers_and_addresses() -> list[str]:
    found = {
        str(fact.value)
        for key, fact in facts().items()
        if key.endswith(("_phone", "_text", "_site", "_link")) and fact.value
    }
    with SERVICES.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            url, text = row["url"], row["text"].partition(":")[0]
            found |= {row["phone"], text, url, url.removeprefix("https://")}
    return sorted(found - {""})


@pytest.mark.parametrize("around", ["{}", "Call {}.", "X: {} (free).\nY", "({})"])
def test_every_number_and_address_we_know_is_a_whole_link(around: str) -> None:
    known = known_numbers_and_addresses()
    found = [list(links(around.format(one))) for one in known]
    assert found == [[one] for one in known]


def test_nothing_is_lost_or_added() -> None:
    text = "Call 116 123, free.\nSee gov.uk/find-prisoner. Or write: a@b.org"
    assert "".join(piece.text for piece in pieces(text)) == text
    assert next(pieces(text)) == Piece("Call ")


def test_a_number_leads_to_the_phone() -> None:
    assert links("Call 0808 800 4444 or 999.") == {
        "0808 800 4444": "tel:08088004444",
        "999": "tel:999",
    }


def test_numbers_that_take_texts_lead_to_a_text() -> None:
    assert links("Text 85258, or 07860 077 333 in Wales.") == {
        "85258": "sms:85258",
        "07860 077 333": "sms:07860077333",
    }


def test_an_address_without_its_beginning_is_a_secure_one() -> None:
    assert links("See gov.uk/pip.") == {"gov.uk/pip": "https://gov.uk/pip"}


def test_an_email_address_is_one_link() -> None:
    assert links("Or help@nacro.org.uk") == {
        "help@nacro.org.uk": "mailto:help@nacro.org.uk"
    }


@pytest.mark.parametrize(
    "text",
    [
        "£424.90 a month, or £111",
        "within 56 days, by 27 November 2026",
        "open 0800-1700",
        "reference 0123456789012345",
        "that is, e.g. this.Or that",
        "javascript:alert(1)",
        "data:text/html,x",
        "see gov.uk.evil.test",
    ],
)
def test_other_things_are_words(text: str) -> None:
    assert links(text) == {}
