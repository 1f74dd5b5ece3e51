import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from dialogues import facts as module
from dialogues.facts import NATIONS, READERS, Fact, Hours, facts
from locales import language

ENGLISH = language("en")


def made(value: object = None, **given: object) -> Fact:
    usual: dict[str, object] = {
        "key": "k",
        "says": "It is so.",
        "nation": "both",
        "source": "gov.uk",
        "as_of": "2026",
        "checked": date(2026, 11, 1),
        "check_again": date(2027, 5, 1),
        "row": "facts: 1.1",
        "value": value,
    }
    return Fact(**{**usual, **given})  # type: ignore[arg-type] # a test's own row


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    with module.TABLE.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def test_every_row_becomes_a_fact_of_its_kind(rows: list[dict[str, str]]) -> None:
    known = facts()
    assert len(known) == len(rows)
    for row in rows:
        fact = known[row["key"]]
        assert fact.kind == row["kind"]
        assert (fact.value is None) == (not row["value"])


def test_the_rows_are_in_order_so_that_two_of_a_key_meet(
    rows: list[dict[str, str]],
) -> None:
    keys = [row["key"] for row in rows]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("116 123", "116 123"),
        (Decimal("424.90"), "£424.90"),
        (Decimal(40), "£40"),
        (56, "56"),
        (date(2026, 3, 3), "Tue 3 March"),
        (Hours("Mo-Fr 08:00-18:00; Sa 09:00-13:30"), "Mon-Fri 8am-6pm, Sat 9am-1:30pm"),
    ],
)
def test_a_value_is_written_as_people_read_it(value: object, written: str) -> None:
    assert made(value).written(ENGLISH) == written


def test_a_fact_is_due_the_day_after_its_date() -> None:
    fact = made(check_again=date(2027, 5, 1))
    assert not fact.due(date(2027, 5, 1))
    assert fact.due(date(2027, 5, 2))


def test_a_fact_holds_in_its_nation_or_in_both() -> None:
    assert [made(nation="Wales").holds_in(nation) for nation in NATIONS] == [
        False,
        True,
    ]
    assert all(made(nation="both").holds_in(nation) for nation in NATIONS)


def test_two_facts_of_one_key_are_a_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = module.TABLE.read_text(encoding="utf-8").splitlines(keepends=True)
    twice = tmp_path / "facts.csv"
    twice.write_text("".join([*lines[:2], lines[1]]), encoding="utf-8")
    monkeypatch.setattr(module, "TABLE", twice)
    with pytest.raises(ValueError, match="two facts called"):
        facts.__wrapped__()


@pytest.mark.parametrize(("kind", "wrong"), [("money", "cheap"), ("count", "many")])
def test_a_value_that_is_not_of_its_kind_is_a_mistake(kind: str, wrong: str) -> None:
    with pytest.raises((ValueError, ArithmeticError)):
        READERS[kind](wrong)


def test_emergency_numbers_are_what_they_have_always_been() -> None:
    known = facts()
    assert known["emergency_phone"].value == "999"
    assert known["samaritans_phone"].value == "116 123"
    assert known["shout_text"].value == "85258"
    assert known["domestic_abuse_phone"].value == "0808 2000 247"


@pytest.mark.shared
def test_every_fact_cites_a_row_of_the_research_that_is_sure(shared: Path) -> None:
    sure = {
        f"{table}: {row[column]}"
        for table, column in (
            ("facts", "id"),
            ("helplines", "name"),
            ("services", "name"),
        )
        for row in _research(shared, table)
        if row["status"] == "ok"
    }
    unsure = {fact.key: fact.row for fact in facts().values() if fact.row not in sure}
    assert not unsure


@pytest.mark.shared
def test_every_phone_number_stands_in_the_row_it_cites(shared: Path) -> None:
    cells = {
        f"{table}: {row[column]}": "".join(" ".join(row.values()).split())
        for table, column in (
            ("facts", "id"),
            ("helplines", "name"),
            ("services", "name"),
        )
        for row in _research(shared, table)
    }
    different = {
        fact.key: fact.value
        for fact in facts().values()
        if fact.kind == "phone"
        and str(fact.value).replace(" ", "") not in cells[fact.row]
    }
    assert not different


def _research(shared: Path, table: str) -> list[dict[str, str]]:
    with (shared / "facts" / f"{table}.csv").open(encoding="utf-8") as rows:
        return list(csv.DictReader(rows))
