import pytest

from reminders.asked_words import asked_words, months_of, words_of


def test_english_is_understood_beside_every_language() -> None:
    english = asked_words()["en"]
    assert words_of("en") == (english,)
    assert words_of("cy") == (asked_words()["cy"], english)
    assert words_of("xx") == words_of("") == (english,)


@pytest.mark.parametrize("language", asked_words())
def test_every_language_can_ask_and_say_an_hour(language: str) -> None:
    words = asked_words()[language]
    assert words.lead_in
    assert words.at
    phrases = [*words.lead_in, *words.at, *words.clocks, *words.same_as, *words.every]
    assert all(phrase == phrase.casefold().strip() for phrase in phrases)


def test_months_are_known_by_their_names() -> None:
    assert {"december", "dec", "rhagfyr"} <= set(months_of("cy"))
    assert "may" in months_of("xx")
    assert "may" in months_of("")
