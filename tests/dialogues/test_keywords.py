import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.keywords import (
    LANGUAGES,
    VENDOR_START,
    VENDOR_STOP,
    WORDS,
    attending,
    command,
    language_named,
    number,
    ordinal,
    plain,
    sure,
)
from dialogues.my_data.answers import NO_KEEP, YES_DELETE
from locales import SUPPORTED, language

ONE_WORD = [(word, name) for name, words in WORDS.items() for word in words.split(", ")]


@pytest.mark.parametrize(("word", "name"), ONE_WORD)
def test_every_word_is_its_command_however_it_is_typed(word: str, name: str) -> None:
    for typed in (
        word,
        word.upper(),
        word.title(),
        f" {word}. ",
        f"{word}!!",
        f"\n{word}",
    ):
        assert command(typed) == name


@given(
    word=st.sampled_from([word for word, _ in ONE_WORD]),
    before=st.text(alphabet=' .,!?\n\t"()*-', max_size=4),
    after=st.text(alphabet=' .,!?\n\t"()*-', max_size=4),
    shout=st.booleans(),
)
def test_marks_around_a_command_change_nothing(
    word: str, before: str, after: str, *, shout: bool
) -> None:
    typed = f"{before}{word.upper() if shout else word}{after}"
    assert command(typed) == command(word)


@pytest.mark.parametrize(
    "text",
    [
        "end of tenancy",
        "stop smoking help",
        "how do i stop drinking",
        "help me",
        "help with rent",
        "more money",
        "no more money",
        "need a start in life",
        "start a job",
        "why was i recalled",
        "whats wrong with my licence",
        "delete my record",
        "in england can i claim uc",
        "prison in wales",
        "menu for the food bank",
        "my data was on the phone they took",
        "paid",
        "dim mwy",
        "dim mwy o arian",
        "ddim yn iawn",
        "y ddewislen bwyd",
        "dechrau gwaith",
        "mwy o help",
        "cyngor yn cymru",
        "can you stop them taking my kids",
        "stopped my money",
        "helpless",
        "",
        "   ",
        "?!",
    ],
)
def test_a_word_amid_a_message_is_no_command(text: str) -> None:
    assert command(text) is None


@given(st.text(alphabet=string.ascii_lowercase + " ", min_size=1, max_size=40))
def test_words_after_stop_make_it_something_else(rest: str) -> None:
    said = plain(f"stop {rest}")
    if said not in WORDS["stop"].split(", "):
        assert command(f"stop {rest}") is None


def test_no_word_has_two_meanings() -> None:
    words = [plain(word) for word, _ in ONE_WORD]
    words += [plain(name) for names in LANGUAGES.values() for name in names]
    assert len(words) == len(set(words))


def test_what_only_the_vendor_reads_as_stop_is_no_word_of_ours() -> None:
    assert not any(command(word) for word in VENDOR_STOP | VENDOR_START)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("  STOP!! ", "stop"),
        ("That’s   wrong.", "that's wrong"),
        ("ＳＴＯＰ", "stop"),
        ("MY_DATA", "my data"),
        ("Straße", "strasse"),
    ],
)
def test_plain_leaves_the_words_and_nothing_else(typed: str, said: str) -> None:
    assert plain(typed) == said


@given(st.text())
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2", 2),
        ("2.", 2),
        ("(2)", 2),
        (" 9 ", 9),
        ("٢", 2),
        ("২", 2),
        ("12", 12),
        ("0", 0),
    ],
)
def test_a_number_alone_is_a_pick(typed: str, meant: int) -> None:
    assert number(typed) == meant


@pytest.mark.parametrize(
    "text", ["", "two", "2 please", "999", "2 3", "07700 900123", "-", "1st", "½", "2b"]
)
def test_anything_else_is_no_pick(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the second one", 2),
        ("Second one please", 2),
        ("number one", 1),
        ("1st", 1),
        ("option three pls", 3),
        ("the last one", 6),
        ("yr ail", 2),
        ("yr olaf", 6),
        ("the second time i was recalled", None),
        ("first of all thanks", None),
        ("top", 1),
        ("the", None),
        ("", None),
    ],
)
def test_a_pick_in_words(text: str, number: int | None) -> None:
    assert ordinal(text, 6) == number


@given(st.text(), st.integers(1, 9))
def test_picking_in_words_is_never_an_error(text: str, of: int) -> None:
    assert ordinal(text, of) in {None, *range(1, 10)}


@given(st.text())
def test_a_number_is_always_small_and_never_an_error(text: str) -> None:
    assert number(text) in {None, *range(100)}


@pytest.mark.parametrize(
    ("code", "name"),
    [(code, name) for code, names in LANGUAGES.items() for name in names],
)
def test_a_language_is_known_by_its_own_name_and_by_english_ones(
    code: str, name: str
) -> None:
    assert language_named(name) == code
    assert language_named(f" {name.upper()}! ") == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("gai hwn yn gymraeg", "cy"),
        ("Welsh please", "cy"),
        ("cymraeg plis", "cy"),
        ("Cymraeg, os gwelwch yn dda", "cy"),
        ("dwi isio siarad Cymraeg", "cy"),
        ("can i have it in welsh?", "cy"),
        ("yn susneg plis", "en"),
        ("saesnag", "en"),
        ("in english pls", "en"),
        ("i want polish", "pl"),
    ],
)
def test_a_language_is_chosen_in_a_short_sentence(text: str, code: str) -> None:
    assert language_named(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "do you speak polish",
        "polish my shoes",
        "",
        "kurdish",
        "please",
        "yn",
        "im welsh",
        "i want welsh lessons",
        "no english",
        "welsh or english",
        "cwrs cymraeg",
    ],
)
def test_no_other_text_is_a_language(text: str) -> None:
    assert language_named(text) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Yes", True),
        ("Yes, wipe it all", True),
        ("ie", True),
        ("NO.", False),
        ("nac ydw", False),
        ("Ie, dileu'r cyfan", True),
        ("ie dileu’r cyfan", True),
        ("Ia", True),
        ("oes", True),
        ("Do.", True),
        ("na cadw'r cyfan", False),
        ("naddo", False),
        ("Nac oes", False),
        ("dolur", None),
        ("do you keep my name", None),
        ("yes but not my name", None),
        ("", None),
    ],
)
def test_yes_and_no_are_whole_messages_too(text: str, meant: bool | None) -> None:
    assert sure(text) is meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("yes", "coming"),
        ("Yes I will", "coming"),
        ("ok thanks", "coming"),
        ("I'm coming", "coming"),
        ("on my way now mate", "coming"),
        ("no problem", "coming"),
        ("tak", "coming"),
        ("نعم", "coming"),
        ("ਹਾਂ", "coming"),
        ("হ্যাঁ", "coming"),
        ("ydw", "coming"),
        ("no", "cant_come"),
        ("no sorry", "cant_come"),
        ("nie", "cant_come"),
        ("i can't make it", "cant_come"),
        ("cant come im ill", "cant_come"),
        ("not coming", "cant_come"),
        ("running late sorry", "late"),
        ("gonna be 10 mins late", "late"),
        ("need help getting there", "need_help"),
        ("help me please", "need_help"),
        ("is it too late to change it", None),
        ("can i come later?", None),
        ("ok where is the nearest food bank", None),
        ("what is it about", None),
        ("i am not sure that i can come because of my kids", None),
        ("", None),
        ("2", None),
    ],
)
def test_what_is_written_back_to_a_reminder(text: str, meant: str | None) -> None:
    assert attending(text) == meant


@given(st.text())
def test_writing_back_is_never_an_error(text: str) -> None:
    attending(text)


@pytest.mark.parametrize("code", SUPPORTED)
def test_what_the_buttons_say_may_be_typed_in_any_language(code: str) -> None:
    assert sure(language(code).say(YES_DELETE)) is True
    assert sure(language(code).say(NO_KEEP)) is False
