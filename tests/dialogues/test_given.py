from collections.abc import Callable

from dialogues.answers import placeholders
from dialogues.catalogue import answers
from dialogues.facts import facts
from dialogues.given import OCCASIONS, SHARED, example, examples
from runtime.settings import Settings
from runtime.wiring import _shared


def test_the_shared_values_are_those_that_the_product_gives(
    settings: Callable[..., Settings],
) -> None:
    assert set(_shared(settings())) == set(SHARED)


def test_every_answer_has_an_example() -> None:
    assert [cue.answer for cue in examples()] == list(answers())


def test_an_example_without_an_occasion_has_the_shared_values_alone() -> None:
    assert example("small_talk.thanks").values == SHARED


def test_nothing_is_given_to_an_answer_that_has_no_place_for_it() -> None:
    for key, cue in OCCASIONS.items():
        versions = filter(None, (answers()[key].words, answers()[key].wales))
        named = {
            name
            for words in versions
            for part in words.parts
            for name in placeholders(part)
        }
        assert set(cue.values) - {"sources", "checked"} <= named, key


def test_no_given_value_hides_a_fact() -> None:
    given = {name for cue in examples() for name in cue.values}
    assert not given & facts().keys()
