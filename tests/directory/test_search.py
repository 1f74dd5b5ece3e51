from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.places import Gazetteer, Place
from directory.prison_names import PrisonNames
from directory.records import NEEDS, Service, councils, services
from directory.search import Directory, Reason, Suggestion

DIRECTORY = Directory.read()
NATIONS = st.sampled_from(["England", "Wales", None])


def at(text: str) -> Place:
    found = DIRECTORY.gazetteer.find(text)
    assert isinstance(found, Place)
    return found


def ids(found: tuple[Suggestion, ...]) -> list[str]:
    return [suggestion.service.id for suggestion in found]


def holding(*kept: Service) -> Directory:
    return Directory(kept, PrisonNames(()), councils(), DIRECTORY.gazetteer)


def made_up(name: str, **differently: object) -> Service:
    nacro = next(service for service in services() if service.id == "nacro")
    alone = replace(nacro, id=name, name=name, needs=("food",))
    return replace(alone, **differently)  # type: ignore[arg-type]


def test_for_a_home_the_council_comes_first() -> None:
    first, second, _ = DIRECTORY.search("housing", at("nr leeds"))
    assert first.service.name == "Leeds City Council"
    assert first.service.url == "https://www.leeds.gov.uk/"
    assert first.reasons == (Reason.COUNCIL, Reason.LOCAL)
    assert second.service.id == "shelter-england"
    assert second.reasons == (Reason.NATIONAL,)


def test_only_for_a_home() -> None:
    assert not any(
        Reason.COUNCIL in suggestion.reasons
        for need in NEEDS
        if need != "housing"
        for suggestion in DIRECTORY.search(need, at("Leeds"))
    )


def test_a_region_has_no_council_to_offer() -> None:
    assert ids(DIRECTORY.search("housing", at("london")))[0] == "shelter-england"
    assert DIRECTORY.council_for(at("london")) is None


def test_the_council_of_a_place() -> None:
    council = DIRECTORY.council_for(at("moss side"))
    assert council
    assert council.official_name == "Manchester City Council"


def test_a_nation_hears_of_its_own_lines() -> None:
    assert ids(DIRECTORY.search("housing", at("Cardiff")))[1] == "shelter-cymru"
    assert ids(DIRECTORY.search("drugs", nation="Wales"))[0] == "dan-247"
    assert ids(DIRECTORY.search("health", nation="England"))[0] == "nhs-111"


def test_a_place_knows_its_nation_better_than_we_remember() -> None:
    found = DIRECTORY.search("housing", at("Cardiff"), nation="England")
    assert "shelter-england" not in ids(found)


def test_what_is_kept_for_a_group_comes_first_to_who_asks_for_it() -> None:
    first = DIRECTORY.search("veterans", nation="England")[0]
    assert first.service.id == "op-nova"
    assert Reason.FOR_GROUP in first.reasons


def test_what_is_kept_for_others_comes_after_what_is_for_anyone() -> None:
    found = DIRECTORY.search("housing", nation="England", limit=99)
    groups = [bool(one.service.for_whom) for one in found if len(one.reasons) == 1]
    assert "centrepoint" in ids(found)
    assert groups == sorted(groups)


def test_where_nothing_is_known_general_advice_stands_in() -> None:
    found = DIRECTORY.search("bame", nation="England")
    assert ids(found) == ["citizens-advice-england", "nacro"]
    assert all(Reason.GENERAL in suggestion.reasons for suggestion in found)


def test_what_serves_the_place_comes_before_what_serves_the_nation() -> None:
    local, national = made_up("local", area=("North East",)), made_up("national")
    directory = holding(national, local)
    assert ids(directory.search("food", at("Durham"))) == ["local", "national"]
    assert directory.search("food", at("Durham"))[0].reasons == (Reason.LOCAL,)
    assert ids(directory.search("food", at("Leeds"))) == ["national"]
    assert ids(directory.search("food")) == ["national"]


def test_a_number_comes_before_a_page() -> None:
    page, line = made_up("page", phone=""), made_up("line")
    assert ids(holding(page, line).search("food")) == ["line", "page"]


def test_else_the_editors_order_holds() -> None:
    one, two = made_up("one"), made_up("two")
    assert ids(holding(one, two).search("food")) == ["one", "two"]
    assert ids(holding(two, one).search("food")) == ["two", "one"]


def test_lines_for_professionals_are_not_offered() -> None:
    assert not holding(made_up("pros", for_whom=("professionals",))).search("food")


def test_the_limit_is_kept() -> None:
    assert len(DIRECTORY.search("housing", at("Leeds"), limit=1)) == 1
    assert len(DIRECTORY.search("money", limit=5)) == 5


@given(st.sampled_from(NEEDS), NATIONS)
def test_nobody_gets_nothing(need: str, nation: str | None) -> None:
    assert DIRECTORY.search(need, nation=nation)


@given(st.sampled_from(NEEDS), st.sampled_from(sorted(councils())), NATIONS)
def test_only_what_is_sure_and_near(need: str, gss: str, nation: str | None) -> None:
    council = councils()[gss]
    where = (council.lat, council.lon, gss)
    place = Place("x", council.nation, "town", *where, says="x")
    found = DIRECTORY.search(need, place, nation, limit=99)
    assert found
    for suggestion in found:
        assert suggestion.service.status == "ok"
        assert suggestion.service.nation in {"both", council.nation}
        assert suggestion.reasons
    assert len(set(ids(found))) == len(found)


@pytest.mark.parametrize(("need", "says"), [("nonsense", "general"), ("", "general")])
def test_an_unknown_need_gets_general_advice(need: str, says: str) -> None:
    assert {reason for one in DIRECTORY.search(need) for reason in one.reasons} == {
        Reason.NATIONAL,
        Reason(says),
    }


def test_prisons_are_found_by_name() -> None:
    found = DIRECTORY.prison("my brother is in Strangeways")
    assert found
    assert found.name == "Manchester"


def test_reading_gives_the_same_twice() -> None:
    again = Directory.read()
    assert again.services == DIRECTORY.services
    assert again.gazetteer.named == DIRECTORY.gazetteer.named
    assert isinstance(again.gazetteer, Gazetteer)


@pytest.mark.parametrize(
    "town", ["Bradford", "Salford", "Swindon", "Brighton", "Luton"]
)
def test_a_town_is_not_a_slip_for_a_prison(town: str) -> None:
    assert DIRECTORY.prison(town) is None
