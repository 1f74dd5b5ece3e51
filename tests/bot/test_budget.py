from bot import budget
from bot.budget import Text
from dialogues.given import example
from dialogues.replies import Choice, Cue


def text(
    segments: int, part: int = 0, words: str = "Hello.", language: str = "en"
) -> Text:
    return Text("a.b", part, language, None, words, segments)


def what(found: object) -> list[str]:
    return [finding.what for finding in found]  # type: ignore[attr-defined]


def test_every_text_is_weighed_for_every_nation() -> None:
    weighed = list(budget.texts([example("safety.suicidal_crisis")], ["en"]))
    assert [(one.nation, one.part) for one in weighed] == [
        *((None, part) for part in range(3)),
        *(("England", part) for part in range(3)),
        *(("Wales", part) for part in range(4)),
    ]


def test_hints_are_weighed_with_the_words() -> None:
    unknown, england, *_ = budget.texts([example("money.crisis_money_food")], ["en"])
    weighed = [one for one in (unknown, england) if one.part == 0]
    assert "Reply MORE." in weighed[0].words
    assert "In Wales?" in weighed[0].words


def test_choices_of_the_occasion_are_weighed_with_the_words() -> None:
    many = tuple(Choice(f"{'long ' * 9}{n}", "small_talk.menu") for n in range(9))
    (bare, *_), (full, *_) = (
        tuple(budget.texts([Cue("small_talk.which", choices=choices)], ["en"]))
        for choices in ((), many)
    )
    assert full.segments > bare.segments
    assert many[8].label in full.words


def test_three_segments_are_the_end() -> None:
    assert not list(budget.over_budget([text(1), text(2), text(3, part=1)]))
    (found,) = budget.over_budget([text(1), text(2), text(4, part=1)])
    assert found.where == "a.b, MORE 1 (en, no nation)"
    assert found.what == "4 segments: Hello."


def test_the_usual_first_text_has_two() -> None:
    (found,) = budget.over_budget([text(3), text(3), text(1)])
    assert found.where == "all answers (en)"
    assert not list(budget.over_budget([text(3), text(2), text(1)]))
    assert not list(budget.over_budget([text(3, part=1), text(3, part=2), text(1)]))


def test_languages_are_weighed_apart() -> None:
    found = budget.over_budget([text(1), text(3, language="ar")])
    assert [one.where for one in found] == ["all answers (ar)"]


def test_a_letter_that_makes_english_dear_is_found() -> None:
    odd = [text(1, words="Ring Siân’s café"), text(1, words="Siân", language="cy")]
    assert what(budget.odd_letters(odd)) == ["not in GSM-7: â ’"]


def test_no_caution_is_weighed_for_it_depends_on_the_day() -> None:
    weighed = budget.texts([example("leaving_prison.recall")], ["en"])
    assert not any("may have changed" in one.words for one in weighed)
