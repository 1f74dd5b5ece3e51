import pytest
from pydantic import TypeAdapter

from reminders.data import BadTemplate, read

COUNTS: TypeAdapter[dict[str, int]] = TypeAdapter(dict[str, int])


def test_a_text_becomes_its_shape() -> None:
    assert read("a = 1\nb = 2", COUNTS) == {"a": 1, "b": 2}


def test_each_mistake_has_a_line_of_its_own() -> None:
    with pytest.raises(BadTemplate) as found:
        read('a = "x"\nb = []\nc = 3', COUNTS)
    lines = str(found.value).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["a", "b"]
