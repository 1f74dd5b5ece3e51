from pathlib import Path

import pytest

from directory.postcodes import Letter, Postcode, Postcodes
from directory.records import councils

POSTCODES = Postcodes.read()


def test_a_postcode_knows_its_council_and_position() -> None:
    found = POSTCODES.find("M14", "5QA")
    assert found
    assert found.council == "E08000003"
    assert found.degrees == pytest.approx((53.458, -2.215), abs=0.001)


def test_short_and_long_outward_codes() -> None:
    for outward, inward in (("M1", "1AE"), ("SW1A", "1AA"), ("CF10", "4UW")):
        assert POSTCODES.find(outward, inward)


def test_councils_with_new_codes_are_read_as_those_we_know() -> None:
    sheffield = POSTCODES.find("S1", "2HH")
    assert sheffield
    assert councils()[sheffield.council].name == "Sheffield"


def test_what_is_not_there_is_not_found() -> None:
    assert POSTCODES.find("M14", "9ZZ") is None
    assert POSTCODES.find("EH1", "1YZ") is None
    assert POSTCODES.find("QQ1", "1AA") is None


def test_every_council_on_the_list_is_one_we_know() -> None:
    assert {one.council for one in POSTCODES.all("L")} <= set(councils())


def test_without_the_package_nothing_is_found() -> None:
    assert Postcodes(None).find("M14", "5QA") is None
    assert Postcodes(Path("nowhere")).find("M14", "5QA") is None


def test_packing_loses_nothing() -> None:
    listed = list(POSTCODES.all("Y"))
    packed = Letter.pack(iter(listed))
    assert all(packed.find(one.code) == one for one in listed[::50])
    assert packed.find("AA1 1AA") is None
    assert packed.find("ZZ1 1ZZ") is None


def test_an_empty_letter() -> None:
    assert Letter.pack(iter(())).find("J1  1AA") is None
    assert Postcode("J1  1AA", "E1", 0, 0).code == "J1  1AA"
