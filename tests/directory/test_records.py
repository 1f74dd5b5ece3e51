import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from directory.records import NEEDS, TextLine, councils, prisons, services, typed
from directory.tables import rows

OPENING_HOURS = re.compile(
    r"24/7|(?:\w\w(?:-\w\w)?(?:,\w\w)* \d\d:\d\d-\d\d:\d\d(?:; )?)+"
)
PHONE = re.compile(r"999|111|101|\d{2,6}( \d{2,6})+")


def facts(shared: Path, table: str) -> list[dict[str, str]]:
    with (shared / "facts" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_service_is_read_whole() -> None:
    shout = next(service for service in services() if service.id == "shout")
    assert shout.needs == ("mental_health",)
    assert shout.for_whom == ()
    assert shout.nation == "both"
    assert shout.phone == ""
    assert shout.text == TextLine("85258", "SHOUT")
    assert shout.hours == "24/7"
    assert shout.shown


def test_services_have_one_id_each_and_needs_that_people_can_ask_for() -> None:
    ids = [service.id for service in services()]
    assert len(ids) == len(set(ids))
    for service in services():
        assert service.needs
        assert set(service.needs) <= set(NEEDS), service.id
        assert service.nation in {"England", "Wales", "Scotland", "both"}
        assert service.status in {"ok", "doubt", "unverified"}
        assert service.cost in {"free", "local", "standard", ""}


def test_what_people_are_shown_can_be_shown() -> None:
    for service in services():
        if service.shown:
            assert service.phone or service.text or service.url, service.id
            assert service.source, service.id
            assert service.checked, service.id
            assert "UNVERIFIED" not in service.source, service.id
        assert not service.hours or OPENING_HOURS.fullmatch(service.hours), service.id
        assert not service.phone or PHONE.fullmatch(service.phone), service.id
        assert 3 <= len(service.what.split()) <= 8, service.id


def test_areas_served_are_areas_we_know() -> None:
    known = {
        name
        for council in councils().values()
        for name in (council.name, council.county, council.region)
    }
    for service in services():
        assert set(service.area) <= known, service.id


def test_prisons_have_one_code_and_no_shared_names() -> None:
    codes = [prison.code for prison in prisons()]
    names = [name for prison in prisons() for name in (prison.name, *prison.aliases)]
    assert len(codes) == len(set(codes)) == 125
    assert len(names) == len(set(names))


def test_closed_prisons_are_not_there() -> None:
    names = {prison.name for prison in prisons()}
    assert not names & {"Dartmoor", "Cookham Wood"}


def test_councils_are_those_that_do_housing() -> None:
    nations = [council.nation for council in councils().values()]
    assert (nations.count("England"), nations.count("Wales")) == (296, 22)


def test_a_council_without_a_home_page_has_the_page_of_the_government() -> None:
    without = {council.name for council in councils().values() if not council.url}
    assert without == {"North Yorkshire", "Somerset"}


def told(shared: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Rows about services, the helplines first: they judge the number itself."""
    for table in ("helplines", "services"):
        for row in facts(shared, table):
            yield table, row


def number(row: dict[str, str]) -> str:
    return row["phone"].split(" (")[0].replace("by region", "")


@pytest.mark.shared
def test_services_agree_with_what_was_found_out(shared: Path) -> None:
    for service in services():
        about = [
            row
            for _, row in told(shared)
            if number(row) == service.phone and row["source"] in service.source
        ]
        assert about, service.id
        assert about[0]["status"] == service.status, service.id
        assert service.url in {row["url"] for row in about}, service.id
        if service.text:
            assert service.text.number in about[0]["text"], service.id
        if service.hours:
            assert about[0]["hours_verified"] == "yes", service.id


@pytest.mark.shared
def test_nothing_that_was_found_out_is_missing(shared: Path) -> None:
    ours = {(service.phone, service.url) for service in services()}
    phones = {phone for phone, _ in ours if phone}
    for _, row in told(shared):
        assert number(row) in phones or (number(row), row["url"]) in ours, row["name"]


@pytest.mark.shared
def test_prisons_agree_with_what_was_found_out(shared: Path) -> None:
    found = {row["code"]: row for row in facts(shared, "prisons")}
    for prison in prisons():
        row = found[prison.code]
        assert prison.visits_phone == row["visits_phone"]
        assert prison.visits_email in {row["visits_email"], ""}
        assert prison.postcode in {row["postcode"], ""}
        assert prison.govuk_url == row["govuk_url"]
        assert prison.online_booking == (row["pvb_online_enabled"] == "yes")
        assert "closed to prisoners" not in row["note"]


@pytest.mark.shared
def test_councils_agree_with_what_was_found_out(shared: Path) -> None:
    found = {
        row["gss"]: row
        for row in facts(shared, "local_authorities")
        if row["housing_authority"] == "yes"
    }
    assert set(found) == set(councils())
    for gss, council in councils().items():
        row = found[gss]
        assert council.name == row["name"]
        assert council.homepage == row["homepage"]
        assert council.govuk_page == row["govuk_council_page"]


def test_tables_have_no_stray_spaces() -> None:
    for name in ("services", "prisons", "councils"):
        for row in rows(name):
            assert all(cell == cell.strip() for cell in row.values()), row


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://www.leeds.gov.uk/", "www.leeds.gov.uk"),
        ("http://www.bathnes.gov.uk/", "www.bathnes.gov.uk"),
        (
            "https://www.gov.uk/guidance/leeds-prison",
            "www.gov.uk/guidance/leeds-prison",
        ),
        ("", ""),
    ],
)
def test_an_address_is_written_as_people_type_it(url: str, written: str) -> None:
    assert typed(url) == written
