from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues import plain_words
from dialogues.answers import Answer, Words
from dialogues.plain_words import reading_age, sentences
from locales.marked import Marked

EASY = "Ring the council now. Say you have no home. They must help you."
HARD = (
    "Applicants demonstrating eligibility notwithstanding intentional homelessness "
    "determinations necessitate comprehensive accommodation assessments."
)


def marked(text: str) -> list[Marked]:
    return [Marked(text, "here:1")]


def test_easy_words_are_for_children_and_hard_ones_are_not() -> None:
    assert 5 <= reading_age(EASY) < 8
    assert reading_age(HARD) > plain_words.OLDEST_AGE


def test_a_known_text_has_the_age_that_the_formula_gives() -> None:
    # Flesch-Kincaid: 0.39 * 6 words + 11.8 * 6/6 syllables - 15.59, from age 5.
    assert reading_age("The cat sat on the mat.") == 5 + plain_words.UNHEARD
    # 10 words in one sentence, 16 syllables by their hyphens: a grade of 7.19.
    text = (
        "Sentences including complicated vocabulary become very difficult for everyone."
    )
    assert reading_age(text) > 13


def test_a_number_or_a_link_is_one_short_word() -> None:
    assert reading_age("Call {prisoners_families_helpline} now.") == reading_age(
        "Call it now."
    )


@given(st.text(max_size=300))
def test_any_text_has_an_age(text: str) -> None:
    assert reading_age(text) >= plain_words.FIRST_GRADE_AGE


def test_ages_are_told_for_every_text_once() -> None:
    words = Words("Go there.", ("Ask them.",))
    wales = Words("Go there.", ("Ask us.",))
    made = Answer("a.b", "", words, date(2026, 1, 1), wales=wales)
    assert set(plain_words.reading_ages({"a.b": made})) == {
        "Go there.",
        "Ask them.",
        "Ask us.",
    }


def test_what_is_too_hard_is_found() -> None:
    (found,) = plain_words.too_hard({"easy": 8, "easier": 7, "hard": 13.1})
    assert found.where == "hard"


def test_answers_that_are_hard_on_the_whole_are_found() -> None:
    (found,) = plain_words.too_hard({"a": 11, "b": 11, "c": 6})
    assert found.where == "all answers"
    assert not list(plain_words.too_hard({}))


@pytest.mark.parametrize("count", [18, 19])
def test_the_nineteenth_word_is_one_too_many(count: int) -> None:
    found = list(plain_words.long_sentences(marked(" ".join(["word"] * count) + ".")))
    assert len(found) == (count > 18)


def test_a_quoted_fact_is_one_word_and_a_new_line_a_new_sentence() -> None:
    nine = " ".join(["word"] * 9)
    assert not list(plain_words.long_sentences(marked(f"{nine} {{phone}}\n{nine} x y")))


def test_sentences_end_where_people_pause() -> None:
    text = 'No bed? Say: "I am homeless." (It helps.) Then go.\nCall {phone}.'
    assert list(sentences(text)) == [
        "No bed?",
        'Say: "I am homeless.',
        "(It helps.",
        "Then go.",
        "Call {phone}.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Services for ex-offenders.",
        "An offender may apply.",
        "Inmates can call.",
        "for ex-cons",
        "Stop re-offending.",
        "You are a criminal.",
        "Help for addicts and alcoholics.",
        "SERVICE USERS must sign in.",
    ],
)
def test_words_that_we_never_use_are_found(text: str) -> None:
    assert list(plain_words.unkind(marked(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Tell them about your conviction.",
        "Call the Prisoners' Families Helpline.",
        "It is a crime to take a phone in.",
        "Drink and drugs: what helps?",
        "Ask for a flag. Add it.",
        "They get convicted later.",
    ],
)
def test_words_that_only_look_like_them_are_not(text: str) -> None:
    assert not list(plain_words.unkind(marked(text)))
