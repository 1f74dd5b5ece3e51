import pytest
from hypothesis import given
from hypothesis import strategies as st
from speaking import IN_WALES, after, answer_to, asked, goes_to_rasa, reply_to, spoken

from dialogues.catalogue import answers, key_for_intent
from dialogues.first_response import CRISIS_ANSWERS, PICKED, respond
from dialogues.replies import Choice, Cue, Effect, Reply
from dialogues.turn import Last

CRISES = [
    ("i want to kill myself", "safety.suicidal_crisis"),
    ("shes not breathing hes took too much", "safety.overdose_now"),
    ("my ex just punched me", "safety.domestic_abuse"),
    ("they are hitting my kid", "safety.child_in_danger"),
]
"""One plain message of each kind; the phrases have tests of their own."""


@pytest.mark.parametrize("text", ["STOP", "stop!", "Stop all", "unsubscribe", "STOPIO"])
def test_stop_stops_in_any_case_and_language(text: str) -> None:
    reply = reply_to(text)
    assert reply.cues == (Cue("my_data.stopped"),)
    assert reply.effects == (Effect("stop"),)
    assert reply.intent == "stop_messages"


@pytest.mark.parametrize("text", ["end", "CANCEL", "Quit."])
def test_what_the_vendor_reads_as_stop_stops_on_sms_alone(text: str) -> None:
    assert answer_to(text, vendor_words=True) == "my_data.stopped"
    assert goes_to_rasa(text)


@pytest.mark.parametrize(
    "text",
    [
        "end of tenancy",
        "stop smoking help",
        "help me",
        "more money",
        "cancel my appointment",
        "quit smoking",
    ],
)
def test_words_that_only_begin_like_a_command_go_to_rasa(text: str) -> None:
    assert respond(spoken(text, vendor_words=True)) is None


def test_start_ends_the_silence() -> None:
    reply = reply_to("START", stopped=True)
    assert reply.cues == (Cue("my_data.started"),)
    assert reply.effects == (Effect("start"),)


def test_yes_starts_again_where_the_vendor_reads_it_so() -> None:
    assert answer_to("yes", stopped=True, vendor_words=True) == "my_data.started"
    assert answer_to("yes", stopped=True) == "my_data.still_stopped"
    assert goes_to_rasa("yes", vendor_words=True)


def test_who_has_stopped_hears_how_to_start_and_nothing_else() -> None:
    assert answer_to("where can i sleep", stopped=True) == "my_data.still_stopped"
    assert answer_to("2", stopped=True) == "my_data.still_stopped"


@pytest.mark.parametrize(("text", "answer"), CRISES)
def test_a_life_comes_before_everything_but_stop(text: str, answer: str) -> None:
    assert answer_to(text) == answer
    assert answer_to(text, stopped=True) == answer
    assert answer_to(text, last=after("small_talk.menu", "housing.topics")) == answer


@pytest.mark.parametrize("crisis", CRISIS_ANSWERS)
def test_every_crisis_has_an_answer_and_an_intent(crisis: str) -> None:
    answer, intent = CRISIS_ANSWERS[crisis]
    assert answer in answers()
    assert intent in key_for_intent()


def test_a_picture_is_answered_kindly() -> None:
    assert answer_to("", wordless=True) == "small_talk.words_only"


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_text_gets_the_menu(text: str) -> None:
    assert answer_to(text) == "small_talk.menu"


def test_a_button_without_words_is_not_an_empty_text() -> None:
    last = after("small_talk.which", "my_data.started")
    assert answer_to("", picked=1, last=last) == "my_data.started"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("1", "leaving_prison.topics"),
        ("2.", "housing.topics"),
        ("(3)", "money.topics"),
        ("4", "identity.topics"),
        ("5", "health.topics"),
        ("6", "work.topics"),
        ("7", "family.topics"),
        ("9", "people.speak_to_human"),
    ],
)
def test_the_menus_numbers_work_from_memory(number: str, key: str) -> None:
    assert answer_to(number) == key
    assert answer_to(number, last=after("small_talk.thanks")) == key


def test_eight_asks_rasa_to_look_for_a_service() -> None:
    ask = asked("8")
    assert ask.text == "/find_service"
    assert ask.otherwise.answer == "finding_help.find_service"


def test_a_number_means_what_was_offered_last() -> None:
    last = after("small_talk.which", "leaving_prison.recall", "money.debt")
    assert asked("2", last=last).text == "/debt"
    assert asked("2", last=last).otherwise == Cue("money.debt")


@pytest.mark.parametrize(
    "text", ["the second one", "number two", "Recall", "recall.", "yr ail"]
)
def test_what_was_offered_can_be_picked_in_words(text: str) -> None:
    offered = (Choice("Debt", "money.debt"), Choice("Recall", "money.topics"))
    last = Last(Cue("small_talk.which"), offered)
    assert answer_to(text, last=last) == "money.topics"


@pytest.mark.parametrize("text", ["the second one", "the last one", "first"])
def test_words_pick_nothing_where_nothing_was_offered(text: str) -> None:
    assert goes_to_rasa(text)


def test_a_number_that_was_not_offered_is_a_message() -> None:
    last = after("small_talk.which", "leaving_prison.recall", "money.debt")
    assert goes_to_rasa("3", last=last)
    assert goes_to_rasa("0")
    assert goes_to_rasa("77")


@pytest.mark.parametrize("key", PICKED)
def test_what_a_choice_does_it_does_without_rasa(key: str) -> None:
    reply = reply_to("1", last=after("small_talk.menu", key))
    assert reply.cues[0].answer == key


def test_the_button_of_a_message_that_is_gone_gets_the_menu() -> None:
    assert answer_to("", picked=2) == "small_talk.menu"


def test_a_person_who_is_picked_gets_the_question() -> None:
    assert reply_to("9").effects == (Effect("raise_question"),)


@pytest.mark.parametrize(
    ("leads_to", "effects"),
    [
        ("delete:yes", (Effect("forget"),)),
        ("delete:no", ()),
        ("nation:Wales", (Effect("set_nation", "Wales"),)),
        ("language:en", (Effect("set_language", "en"),)),
    ],
)
def test_a_choice_can_be_a_command(leads_to: str, effects: tuple[Effect, ...]) -> None:
    reply = reply_to("1", last=after("small_talk.which", leads_to))
    assert reply.effects == effects


def test_a_choice_of_a_need_or_place_goes_to_rasa_with_it() -> None:
    last = after("finding_help.which_place", 'find:{"need": "food"}')
    assert asked("1", last=last).text == '/find_service{"need": "food"}'


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("help", "small_talk.help"),
        ("CYMORTH", "small_talk.help"),
        ("menu", "small_talk.menu"),
        ("dewislen", "small_talk.menu"),
        ("more", "small_talk.nothing_before"),
        ("why?", "small_talk.nothing_before"),
        ("wrong", "small_talk.wrong"),
        ("delete", "my_data.delete_my_data"),
        ("Wales", "small_talk.nation_kept"),
        ("cymru", "small_talk.nation_kept"),
        ("english", "my_data.language_kept"),
        ("polski", "my_data.language_not_yet"),
    ],
)
def test_a_command_is_answered_without_rasa(text: str, answer: str) -> None:
    assert answer_to(text) == answer


def test_my_data_is_shown_by_the_commit() -> None:
    reply = reply_to("my data")
    assert reply.cues == ()
    assert reply.effects == (Effect("show_data"),)


def test_more_brings_the_next_text_of_what_was_said() -> None:
    (cue,) = reply_to("more", last=after("leaving_prison.recall")).cues
    assert (cue.answer, cue.part) == ("leaving_prison.recall", 1)


def test_wales_says_the_last_answer_again_as_it_is_in_wales() -> None:
    reply = reply_to("wales", last=after("housing.homeless_tonight"))
    assert reply.cues == (Cue("housing.homeless_tonight"),)
    assert reply.effects == (Effect("set_nation", "Wales"),)


@pytest.mark.parametrize(
    ("text", "effects"),
    [("yes", (Effect("forget"),)), ("Ie", (Effect("forget"),)), ("no", ())],
)
def test_yes_and_no_answer_the_question_whether_we_are_sure(
    text: str, effects: tuple[Effect, ...]
) -> None:
    last = after("my_data.delete_my_data", "delete:yes", "delete:no")
    assert reply_to(text, last=last).effects == effects


def test_yes_wipes_nothing_after_any_other_answer() -> None:
    assert goes_to_rasa("yes", last=after("small_talk.menu", "housing.topics"))


def test_plain_words_go_to_rasa() -> None:
    assert respond(spoken("where can i get a birth certificate")) is None


@given(st.text(max_size=2000), st.booleans(), st.booleans())
def test_no_text_is_an_error(text: str, stopped: bool, vendor_words: bool) -> None:
    decision = respond(
        spoken(text, stopped=stopped, vendor_words=vendor_words, reader=IN_WALES)
    )
    if isinstance(decision, Reply):
        assert all(cue.answer in answers() for cue in decision.cues)


SUBJECT = "00000000-0000-0000-0000-000000000007"
VERBS = ("coming", "late", "cant_come", "need_help")
REMINDED = after(
    "appointments.made", *(f"appointment:{verb}:{SUBJECT}:0" for verb in VERBS)
)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_the_numbers_of_a_reminder_are_kept_as_answers(number: int) -> None:
    reply = reply_to(str(number), last=REMINDED)
    value = f"{VERBS[number - 1]}:{SUBJECT}:0"
    assert reply == Reply((), (Effect("answer_appointment", value),))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("yes", "coming"),
        ("coming", "coming"),
        ("running late", "late"),
        ("no", "cant_come"),
        ("need help", "need_help"),
    ],
)
def test_words_answer_a_reminder_that_was_said_last(text: str, verb: str) -> None:
    reply = reply_to(text, last=REMINDED)
    assert reply.effects == (Effect("answer_appointment", f"{verb}:{SUBJECT}:0"),)


@pytest.mark.parametrize("text", ["coming", "running late", "need help"])
def test_the_same_words_after_something_else_go_to_rasa(text: str) -> None:
    assert goes_to_rasa(text, last=after("money.uc_advance", "money.debt"))
    assert goes_to_rasa(text)


def test_commands_stay_commands_after_a_reminder() -> None:
    assert answer_to("HELP", last=REMINDED) == "small_talk.help"
    assert answer_to("stop", last=REMINDED) == "my_data.stopped"


def test_a_verb_that_was_not_offered_is_no_answer() -> None:
    missed = after("appointments.missed", f"appointment:new_time:{SUBJECT}:0")
    assert goes_to_rasa("coming", last=missed)


def test_reminders_can_be_stopped_without_stopping_us() -> None:
    reply = reply_to("STOP REMINDERS")
    assert reply.effects == (Effect("stop_series", "appointments"),)
    assert answer_to("stop reminders") == "appointments.reminders_stopped"
    again = reply_to("start reminders")
    assert again.effects == (Effect("start_series", "appointments"),)
