from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from speaking import IN_ENGLAND, TODAY

from bot.composition import compose
from bot.sms import LIMITS
from dialogues.appointments import wording
from dialogues.catalogue import answers
from dialogues.follow_up import why
from dialogues.rendering import render
from dialogues.replies import Cue
from dialogues.turn import Last
from locales import language
from reminders.delivery import Telling
from reminders.happening import Happening

ENGLISH = language("en")
WRITTEN = datetime(2027, 2, 20, tzinfo=UTC)
ONE = Happening(
    id=UUID(int=7),
    person_id=UUID(int=8),
    kind="probation",
    starts_at=datetime(2027, 3, 2, 10, tzinfo=UTC),
    changed_at=WRITTEN,
    sequence=2,
    place="12 High Street",
    with_whom="Kim",
    bring="photo ID",
)
PLAIN = replace(ONE, wording="plain")
STAGES = ("made", "moved", "7d", "1d", "2h")
SECRETS = ("probation", "12 High Street", "Kim", "photo ID")


def read(cue: Cue) -> str:
    return render(cue, IN_ENGLAND, TODAY).text


@pytest.mark.parametrize("stage", [*STAGES, "cancelled", "missed"])
def test_a_discreet_text_says_when_and_nothing_else(stage: str) -> None:
    cue = wording.reminder(stage, ONE, ENGLISH)
    assert "Tue 2 March, 10am" in read(cue)
    assert not [word for word in SECRETS if word in str(cue)]


def test_the_usual_first_word() -> None:
    said = read(wording.reminder("made", ONE, ENGLISH))
    assert said == "You have an appointment on Tue 2 March, 10am. Can you come?"


def test_a_plain_text_says_what_and_where_and_with_whom() -> None:
    assert read(wording.reminder("1d", PLAIN, ENGLISH)) == (
        "Do not forget: you have a probation appointment on Tue 2 March, 10am. "
        "Where: 12 High Street. With: Kim. Bring: photo ID. Can you come?"
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(PLAIN, place="", with_whom="", bring="")
    assert "on Tue 2 March, 10am. Can you come?" in read(
        wording.reminder("1d", bare, ENGLISH)
    )


def test_words_of_a_keyworker_are_words_and_no_places_for_values() -> None:
    odd = replace(PLAIN, place="{emergency_phone} {", bring="")
    assert "Where: {emergency_phone} {." in read(wording.reminder("1d", odd, ENGLISH))


def test_every_kind_has_its_name() -> None:
    for kind in wording.words.KINDS:
        one = replace(PLAIN, kind=kind)
        assert wording.words.KINDS[kind] in read(wording.reminder("1d", one, ENGLISH))


def test_in_summer_the_clock_on_the_wall_is_told() -> None:
    july = datetime(2027, 7, 6, 9, 30, tzinfo=UTC)
    assert wording.when(july, ENGLISH) == "Tue 6 July, 10:30am"


@pytest.mark.parametrize("stage", STAGES)
def test_four_replies_lead_to_this_state_of_this_appointment(stage: str) -> None:
    choices = wording.reminder(stage, ONE, ENGLISH).choices
    assert choices
    assert [choice.leads_to for choice in choices] == [
        f"appointment:{verb}:{ONE.id}:2"
        for verb in ("coming", "late", "cant_come", "need_help")
    ]


def test_what_is_off_asks_nothing() -> None:
    assert wording.reminder("cancelled", ONE, ENGLISH).choices == ()


def test_who_missed_it_is_asked_what_helps() -> None:
    cue = wording.reminder("missed", ONE, ENGLISH)
    assert cue.choices
    assert [choice.label for choice in cue.choices] == [
        "I need a new time",
        "I need help",
    ]
    assert read(cue).startswith("We did not see you on Tue 2 March, 10am.")


def test_the_usual_texts_fit_into_one_segment() -> None:
    for stage in STAGES:
        said = render(wording.reminder(stage, ONE, ENGLISH), IN_ENGLAND, TODAY)
        composed = compose(said, ONE.id, LIMITS, ENGLISH)
        assert composed.segments == 1
        assert composed.text.endswith("3 I can't come\n4 I need help")


def test_why_says_who_made_it_and_when() -> None:
    cue = wording.reminder("1d", ONE, ENGLISH)
    (said,) = why(Last(cue), IN_ENGLAND).cues
    assert said.values == {
        "sources": "the person who made the appointment",
        "checked": "February 2027",
    }


@pytest.mark.parametrize("stage", [*STAGES, "cancelled", "missed"])
def test_what_is_stored_is_what_is_said(stage: str) -> None:
    worded = wording.worded(Telling(stage, "en", PLAIN, None))
    cue = wording.reminder(stage, PLAIN, ENGLISH)
    assert worded.answer == cue.answer
    assert worded.answer in answers()
    assert Cue.from_json(worded.says) == cue
    assert worded.choices == tuple(one.as_json() for one in cue.choices or ())


def test_other_things_are_said_as_they_were_written_down() -> None:
    says = {"answer": "small_talk.thanks", "values": {"a": "b"}}
    worded = wording.worded(Telling("own", "en", None, says))
    assert worded.answer == "small_talk.thanks"
    assert worded.says["values"] == {"a": "b"}


def test_nothing_to_say_is_a_mistake() -> None:
    with pytest.raises(LookupError):
        wording.worded(Telling("own", "en", None, None))
