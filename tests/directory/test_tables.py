from pathlib import Path

from directory.tables import DATA, listed, rows, write


def test_a_cell_that_holds_several() -> None:
    assert listed("a|b|") == ("a", "b")
    assert listed("") == ()


def test_a_table_is_read_by_its_columns() -> None:
    first = next(iter(rows("outcodes")))
    assert set(first) == {"outcode", "nation", "council", "lat", "lon"}


def test_a_table_is_written_as_it_is_read(tmp_path: Path) -> None:
    write(tmp_path, "t", "a,b", [("1", "x, y"), ("2", "é")])
    assert (tmp_path / "t.csv").read_bytes() == 'a,b\n1,"x, y"\n2,é\n'.encode()


def test_every_table_is_explained() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    for table in DATA.glob("*.csv"):
        assert f"`{table.name}`" in readme
