from directory.ground import Ground
from directory.postcodes import Postcode, Postcodes


def test_the_neighbours_decide() -> None:
    ground = Ground(Postcodes.read().all("Y"))
    assert ground.council((53.96, -1.08), "England") == "E06000014"


def test_a_nation_only_asks_its_own() -> None:
    english = [Postcode("X", "E1", 300000 + 100 * n, 300000.0) for n in range(30)]
    welsh = Postcode("Y", "W1", 300000.0, 300100.0)
    ground = Ground([*english, welsh])
    where = welsh.degrees
    assert ground.council(where, "England") == "E1"
    assert ground.council(where, "Wales") == "W1"


def test_one_hectare_has_one_vote() -> None:
    crowded = [Postcode("X", "E1", 300000.0 + n, 300000.0) for n in range(30)]
    around = [Postcode("Y", "E2", 300000.0 + 100 * n, 300200.0) for n in range(3)]
    ground = Ground([*crowded, *around])
    assert ground.council(crowded[0].degrees, "England") == "E2"


def test_the_sea_belongs_to_nobody() -> None:
    assert Ground([]).council((50.0, 0.0), "England") == ""
