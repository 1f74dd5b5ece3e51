from dialogues.finding_help.closest import closest
from directory.search import Directory, Suggestion

FOUND = Directory.read().search("mental_health", nation="England", limit=12)


def names(found: list[Suggestion]) -> list[str]:
    return [one.service.name for one in found]


def test_what_the_words_speak_of_comes_first() -> None:
    for text in ("cant stop gambling", "someone for my GAMBLE problem"):
        assert "Gambling" in names(closest(FOUND, text))[0]


def test_other_words_change_nothing() -> None:
    for text in ("", "i need help with my head near leeds", "counselling"):
        assert closest(FOUND, text) == list(FOUND)


def test_a_button_is_no_word_of_a_person() -> None:
    assert closest(FOUND, '/find_service{"need": "gambling"}') == list(FOUND)


def test_a_word_that_most_of_them_share_does_not_choose() -> None:
    found = Directory.read().search("drugs", nation="England", limit=12)
    assert closest(found, "drugs") == list(found)
