from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, TODAY

from dialogues.facts import facts
from dialogues.given import example, examples
from dialogues.rendering import Reader, parts, render, sources
from dialogues.replies import Choice, Cue
from dialogues.small_talk.phrases import CHECK_THIS

RELEASE_DAY = Cue("leaving_prison.release_day_steps")


def test_a_cue_becomes_words_with_its_facts_in_them() -> None:
    said = render(RELEASE_DAY, IN_ENGLAND, TODAY)
    assert str(facts()["shelter_phone"].value) in said.text
    assert "{" not in said.text


def test_wales_reads_its_own_numbers() -> None:
    said = render(RELEASE_DAY, IN_WALES, TODAY)
    assert str(facts()["shelter_cymru_phone"].value) in said.text
    assert not said.differs


def test_who_has_told_no_nation_is_told_that_wales_differs() -> None:
    assert render(RELEASE_DAY, ENGLISH, TODAY).differs
    assert not render(Cue("leaving_prison.recall"), ENGLISH, TODAY).differs


def test_a_fact_past_its_date_brings_a_caution() -> None:
    due = min(fact.check_again for fact in RELEASE_FACTS)
    on_the_day = render(RELEASE_DAY, IN_ENGLAND, due)
    the_day_after = render(RELEASE_DAY, IN_ENGLAND, due.replace(year=due.year + 1))
    assert CHECK_THIS not in on_the_day.text
    assert the_day_after.text == f"{on_the_day.text} {CHECK_THIS}"


RELEASE_FACTS = sources(RELEASE_DAY, IN_ENGLAND)


def test_sources_are_those_of_the_readers_own_words() -> None:
    assert facts()["release_homeless_england"] in sources(RELEASE_DAY, IN_ENGLAND)
    assert facts()["release_homeless_wales"] in sources(RELEASE_DAY, IN_WALES)


def test_more_is_offered_until_the_last_text() -> None:
    count = parts(RELEASE_DAY, IN_ENGLAND)
    more = [
        render(Cue(RELEASE_DAY.answer, part=part), IN_ENGLAND, TODAY).more
        for part in range(count)
    ]
    assert more == [*[True] * (count - 1), False]


@given(st.integers(min_value=0, max_value=99))
def test_a_part_that_does_not_exist_is_the_last_one(part: int) -> None:
    last = parts(RELEASE_DAY, IN_ENGLAND) - 1
    said = render(Cue(RELEASE_DAY.answer, part=part), IN_ENGLAND, TODAY)
    expected = render(Cue(RELEASE_DAY.answer, part=min(part, last)), IN_ENGLAND, TODAY)
    assert said == expected


def test_what_people_ask_next_is_only_suggested() -> None:
    said = render(RELEASE_DAY, IN_ENGLAND, TODAY)
    assert said.suggested
    assert said.choices[0].leads_to == "leaving_prison.probation_first_appointment"


def test_the_choices_of_a_menu_are_the_point_of_it() -> None:
    said = render(Cue("small_talk.menu"), ENGLISH, TODAY)
    assert not said.suggested
    assert [choice.label for choice in said.choices] == [
        "Just out of prison",
        "Somewhere to stay",
        "Money and benefits",
        "ID and papers",
        "Health or drugs",
        "Work and records",
        "Family and visits",
        "Find a service near me",
        "Talk to a person",
    ]


def test_the_choices_of_an_occasion_take_the_place_of_the_usual_ones() -> None:
    cue = Cue("small_talk.which", choices=(Choice("Recall", "leaving_prison.recall"),))
    said = render(cue, ENGLISH, TODAY)
    assert [choice.label for choice in said.choices] == ["Recall"]
    assert not said.suggested


@pytest.mark.parametrize("reader", [ENGLISH, IN_ENGLAND, IN_WALES], ids=str)
def test_every_answer_can_be_said_whole_to_every_reader(reader: Reader) -> None:
    for cue in examples():
        for part in range(parts(cue, reader)):
            whole = Cue(cue.answer, cue.values, part, cue.choices)
            said = render(whole, reader, date(2030, 1, 1))
            assert said.text.strip()
            assert "{" not in said.text
            assert "None" not in said.text
            assert all(choice.label for choice in said.choices)


def test_a_reader_of_a_language_we_do_not_speak_reads_english() -> None:
    klingon = render(example("small_talk.menu"), Reader("tlh"), TODAY)
    assert klingon == render(example("small_talk.menu"), ENGLISH, TODAY)


def test_what_is_about_a_nation_is_told_by_that_nation() -> None:
    """A town in Wales has Shelter Cymru, wherever the reader lives."""
    in_wales = Cue(RELEASE_DAY.answer, nation="Wales")
    for reader in (ENGLISH, IN_ENGLAND):
        said = render(in_wales, reader, TODAY)
        assert str(facts()["shelter_cymru_phone"].value) in said.text
        assert not said.differs
    assert sources(in_wales, IN_ENGLAND) == sources(RELEASE_DAY, IN_WALES)
