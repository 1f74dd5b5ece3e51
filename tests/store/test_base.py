"""What every table has in common."""

import pytest
from sqlalchemy import Table

from reminders import records  # noqa: F401 - every table
from store import heartbeats, inbox, messages, moving, people  # noqa: F401 - the same
from store.base import Base, Kept

TABLES = sorted(Base.metadata.tables.values(), key=lambda table: table.name)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_says_what_it_holds_about_whom(table: Table) -> None:
    personal = table.info["personal"]

    assert personal is None or personal.strip()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_says_how_long_it_is_kept(table: Table) -> None:
    for kept in table.info["kept"]:
        assert isinstance(kept, Kept)
        assert table.c[kept.since].type.python_type.__name__ == "datetime"
        assert not table.c[kept.since].nullable
        assert all(table.c[name].nullable for name in kept.clear)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_is_personal_goes_by_itself_or_with_its_person(table: Table) -> None:
    if table.info["personal"] is None:
        return
    goes = any(not kept.clear for kept in table.info["kept"])
    hangs = any(
        key.column.table.name == "person" and key.ondelete == "CASCADE"
        for key in table.foreign_keys
    )

    assert goes or hangs


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_time_has_a_zone(table: Table) -> None:
    for column in table.columns:
        if column.type.python_type.__name__ == "datetime":
            assert column.type.timezone


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_constraint_has_a_name(table: Table) -> None:
    assert all(constraint.name for constraint in table.constraints)
