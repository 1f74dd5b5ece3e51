from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.names import plain
from directory.places import Ambiguous, Gazetteer, Place
from directory.tables import rows

GAZETTEER = Gazetteer.read()
PLACES = list(rows("places"))
COUNCILS = GAZETTEER.councils

type Find = Callable[[str], Place | Ambiguous | None]


def council_of(text: str, nation: str | None = None) -> str:
    found = GAZETTEER.find(text, nation)
    assert isinstance(found, Place), f"{text}: {found}"
    return COUNCILS[found.council].name


def labels(text: str, nation: str | None = None) -> list[str]:
    found = GAZETTEER.find(text, nation)
    assert isinstance(found, Ambiguous), f"{text}: {found}"
    return [place.says for place in found.candidates]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leeds", "Leeds"),
        ("nr leeds", "Leeds"),
        ("leeds city centre", "Leeds"),
        ("Leeds City Council", "Leeds"),
        ("im in the area of Oldham please", "Oldham"),
        ("i got out today and im in hull with my mum", "Kingston upon Hull"),
        ("staying at my nans in toxteth", "Toxteth"),
        ("St. Helens", "St Helens"),
        ("saint helens", "St Helens"),
        ("King's Cross", "King's Cross"),
        ("elephant & castle", "Elephant and Castle"),
        ("newcastle on tyne", "Newcastle upon Tyne"),
        ("hackney council", "Hackney"),
        ("dorset", "Dorset"),
        ("in reading", "Reading"),
    ],
)
def test_a_place_is_found_among_the_words_around_it(text: str, name: str) -> None:
    found = GAZETTEER.find(text)
    assert isinstance(found, Place)
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mcr", "Manchester"),
        ("B'ham", "Birmingham"),
        ("brum", "Birmingham"),
        ("l'pool", "Liverpool"),
        ("soton", "Southampton"),
        ("cov", "Coventry"),
        ("boro", "Middlesbrough"),
        ("mk", "Milton Keynes"),
        ("iow", "Isle of Wight"),
        ("ldn", "London"),
        ("Caerdydd", "Cardiff"),
        ("yng Nghaerdydd", "Cardiff"),
        ("Ynys Môn", "Isle of Anglesey"),
        ("w Leeds", "Leeds"),
        ("ليدز", "Leeds"),
        ("Londyn", "London"),
    ],
)
def test_a_place_is_found_by_what_people_call_it(text: str, name: str) -> None:
    found = GAZETTEER.find(text)
    assert isinstance(found, Place)
    assert found.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("in croyden", "Croydon"),
        ("birmigham", "Birmingham"),
        ("leciester", "Leicester"),
        ("sheffeild", "Sheffield"),
        ("wolverhampon", "Wolverhampton"),
        ("plymoth", "Plymouth"),
        ("rhyll", "Rhyl"),
        ("ackney", "Hackney"),
        ("croyden with my mum", "Croydon"),
    ],
)
def test_a_slip_of_the_thumb_is_forgiven(text: str, name: str) -> None:
    found = GAZETTEER.find(text)
    assert isinstance(found, Place)
    assert found.name == name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "?!",
        "up north",
        "home",
        "on the streets",
        "no fixed abode",
        "nowhere",
        "in prison",
        "2day",
        "glasgow",
        "derry",
        "perth",
        "belfast",
        "EH1 1AA",
        "ZZ99 9ZZ",
    ],
)
def test_what_names_no_place_of_ours_is_not_guessed_at(text: str) -> None:
    assert GAZETTEER.find(text) is None


@pytest.mark.parametrize(
    ("text", "name", "council"),
    [
        ("sw9", "SW9", "Lambeth"),
        ("SW9 ", "SW9", "Lambeth"),
        ("sw 9", "SW9", "Lambeth"),
        ("leeds ls8", "LS8", "Leeds"),
        ("m8", "M8", "Manchester"),
        ("M14 5QA", "M14 5QA", "Manchester"),
        ("m145qa", "M14 5QA", "Manchester"),
        ("my postcode is m14 5qa x", "M14 5QA", "Manchester"),
        ("M14 9ZZ", "M14", "Manchester"),
        ("cf10 4uw", "CF10 4UW", "Cardiff"),
        ("S1 2HH", "S1 2HH", "Sheffield"),
    ],
)
def test_postcodes_and_their_first_halves(text: str, name: str, council: str) -> None:
    found = GAZETTEER.find(text)
    assert isinstance(found, Place)
    assert (found.name, COUNCILS[found.council].name) == (name, council)
    assert council in found.says


def test_chat_is_not_a_postcode() -> None:
    assert council_of("im in leeds m8") == "Leeds"


def test_a_postcode_lies_where_it_should() -> None:
    found = GAZETTEER.find("SW1A 1AA")
    assert isinstance(found, Place)
    assert (found.lat, found.lon) == pytest.approx((51.5010, -0.1416), abs=0.001)


def test_namesakes_are_all_offered_and_told_apart() -> None:
    assert labels("Newport") == [
        "Newport (Wales)",
        "Newport (Isle of Wight)",
        "Newport (Telford and Wrekin)",
    ]
    assert labels("ashford") == ["Ashford (Kent)", "Ashford (Spelthorne)"]
    assert labels("newcastle") == ["Newcastle upon Tyne", "Newcastle under Lyme"]


@pytest.mark.parametrize(
    ("text", "council"),
    [
        ("newport wales", "Newport"),
        ("Newport, Isle of Wight", "Isle of Wight"),
        ("im in newport isle of wight with my mum", "Isle of Wight"),
        ("Newport Shropshire", "Telford and Wrekin"),
        ("newport pembrokeshire", "Pembrokeshire"),
        ("ashford kent", "Ashford"),
        ("whitchurch cardiff", "Cardiff"),
        ("moss side mcr", "Manchester"),
        ("salford manchester", "Salford"),
        ("tottenham north london", "Haringey"),
    ],
)
def test_what_people_add_tells_namesakes_apart(text: str, council: str) -> None:
    assert council_of(text) == council


def test_a_known_nation_settles_a_tie() -> None:
    assert council_of("Newport", "Wales") == "Newport"
    assert labels("Newport", "England") == [
        "Newport (Isle of Wight)",
        "Newport (Telford and Wrekin)",
    ]


def test_a_nation_does_not_hide_a_place_across_the_border() -> None:
    assert council_of("Cardiff", "England") == "Cardiff"


def test_a_big_place_beats_a_hamlet_of_its_name() -> None:
    assert council_of("Washington") == "Sunderland"
    assert council_of("Preston") == "Preston"


def test_two_places_are_both_offered() -> None:
    assert labels("leeds or bradford") == ["Leeds", "Bradford"]


def test_a_region_has_no_council() -> None:
    for text in ("london", "somewhere in kent", "greater manchester"):
        found = GAZETTEER.find(text)
        assert isinstance(found, Place)
        assert (found.kind, found.council) == ("region", "")


def meant(found: Place | Ambiguous | None) -> tuple[Place, ...]:
    if found is None:
        return ()
    return found.candidates if isinstance(found, Ambiguous) else (found,)


@given(st.sampled_from(PLACES))
def test_a_place_is_found_by_its_own_name(row: dict[str, str]) -> None:
    candidates = meant(GAZETTEER.find(row["name"]))
    namesakes = GAZETTEER.named[plain(row["name"])]
    assert candidates
    assert set(candidates) <= set(namesakes)
    own = next(place for place in namesakes if place.council == row["council"])
    biggest = max(place.weight for place in namesakes)
    found_here = own.council in {place.council for place in candidates}
    assert found_here or own.weight * 20 <= biggest


@given(st.sampled_from(PLACES), st.sampled_from(["England", "Wales", None]))
def test_candidates_can_be_told_apart(row: dict[str, str], nation: str | None) -> None:
    said = [place.says for place in meant(GAZETTEER.find(row["name"], nation))]
    assert len(said) == len(set(said))


def test_who_is_asked_which_may_answer_with_the_label() -> None:
    for name in GAZETTEER.named:
        found = GAZETTEER.find(name)
        if isinstance(found, Ambiguous):
            for place in found.candidates:
                assert GAZETTEER.find(place.says) == place


@given(st.text(max_size=300), st.sampled_from(["England", "Wales", None, "Narnia"]))
def test_no_text_is_too_odd(text: str, nation: str | None) -> None:
    GAZETTEER.find(text, nation)


WORDS = st.sampled_from(
    ["in", "nr", "leeds", "sw9", "isle", "of", "wight", "m14", "5qa"]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_no_order_of_words_is_too_odd(text: str) -> None:
    for place in meant(GAZETTEER.find(text)):
        assert place.council in COUNCILS


def test_every_place_lies_in_a_council_we_know() -> None:
    assert {row["council"] for row in PLACES} - {""} == set(COUNCILS)
    nations = {row["council"]: row["nation"] for row in PLACES if row["council"]}
    assert nations == {gss: council.nation for gss, council in COUNCILS.items()}
