from directory.namesakes import Place, by_name, likely, one_for_each_council
from directory.records import councils


def place(council: str, population: int, kind: str = "town") -> Place:
    where = (52.0, -1.0, council)
    return Place("Ford", "England", kind, *where, says="Ford", population=population)


def test_a_hamlet_is_not_meant_beside_a_city() -> None:
    city, town, hamlet = place("E1", 100_000), place("E2", 6_000), place("E3", 4_000)
    assert likely([hamlet, town, city]) == [city, town]


def test_a_place_of_unknown_size_counts_by_its_kind() -> None:
    borough, hamlet = place("E1", 0, "borough"), place("E2", 900)
    assert likely([hamlet, borough]) == [borough]


def test_one_place_stands_for_its_council() -> None:
    assert one_for_each_council([place("E1", 2), place("E1", 1)]) == [place("E1", 2)]


def line(name: str, council: str, people: str, aliases: str = "") -> dict[str, str]:
    where = {"lat": "52", "lon": "-1", "council": council, "population": people}
    named = {"name": name, "aliases": aliases, "nation": "England", "kind": "town"}
    return {**named, **where}


def test_only_namesakes_need_telling_apart() -> None:
    table = [
        line("Ashford", "E07000105", "60000"),
        line("Ashford", "E07000213", "27000"),
        line("Leeds", "E08000035", "500000", "Loidis"),
    ]
    named = by_name(table, councils())
    assert [one.says for one in named["ashford"]] == [
        "Ashford (Kent)",
        "Ashford (Spelthorne)",
    ]
    assert named["leeds"] == named["loidis"]
    assert named["leeds"][0].says == "Leeds"
