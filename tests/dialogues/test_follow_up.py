import pytest
from speaking import ENGLISH, IN_ENGLAND, IN_WALES, TODAY, after

from dialogues import follow_up
from dialogues.keywords import LANGUAGES
from dialogues.rendering import parts, render, sources
from dialogues.replies import Choice, Cue, Effect
from dialogues.turn import Last
from locales import SUPPORTED

RECALL = "leaving_prison.recall"


def test_the_choices_of_an_answer_are_named_by_their_labels() -> None:
    assert follow_up.choices_of("safety.topics") == (
        Choice("Thinking of suicide", "safety.suicidal_crisis"),
        Choice("Abuse at home", "safety.domestic_abuse"),
        Choice("A child in danger", "safety.child_in_danger"),
    )


def test_more_goes_on_until_there_is_no_more() -> None:
    said = [0]
    reply = follow_up.more(after(RECALL), ENGLISH)
    while reply.cues[0].answer == RECALL:
        said.append(reply.cues[0].part)
        reply = follow_up.more(after(RECALL, part=said[-1]), ENGLISH)
    assert said == list(range(parts(Cue(RECALL), ENGLISH)))
    assert reply.cues[0].answer == "small_talk.no_more"


def test_more_keeps_the_values_and_the_choices_of_the_occasion() -> None:
    choices = (Choice("Recall", RECALL),)
    last = after("safety.suicidal_crisis", values={"x": "y"}, choices=choices)
    (cue,) = follow_up.more(last, ENGLISH).cues
    assert cue == Cue("safety.suicidal_crisis", {"x": "y"}, 1, choices)


def test_more_counts_the_texts_of_the_readers_own_nation() -> None:
    last = after("safety.suicidal_crisis", part=2)
    assert follow_up.more(last, IN_WALES).cues[0].answer == "safety.suicidal_crisis"
    assert follow_up.more(last, IN_ENGLAND).cues[0].answer == "small_talk.no_more"


def test_why_names_who_says_so_and_when_we_checked() -> None:
    (cue,) = follow_up.why(after(RECALL), IN_ENGLAND).cues
    assert cue.answer == "small_talk.who_says"
    assert cue.values["sources"]
    assert cue.values["checked"] == "November 2026"
    assert cue.aside  # MORE and numbers still mean the answer it is about


def test_why_tells_at_most_two_sources_each_once() -> None:
    last = after("leaving_prison.release_day_steps")
    (cue,) = follow_up.why(last, IN_ENGLAND).cues
    behind = sources(last.cue, IN_ENGLAND)
    names = list(dict.fromkeys(fact.source.split(";")[0] for fact in behind))
    assert len(names) > follow_up.MOST_SOURCES
    assert cue.values["sources"] == ", ".join(names[: follow_up.MOST_SOURCES])


def test_why_of_a_service_is_our_list() -> None:
    values = {"services": "Nacro: 1", "sources": "our list", "checked": "2026-10-01"}
    (cue,) = follow_up.why(after("finding_help.found", values=values), ENGLISH).cues
    assert cue.values == {"sources": "our list", "checked": "October 2026"}


def test_why_of_plain_good_sense_says_that_it_is_that() -> None:
    reply = follow_up.why(after("small_talk.thanks"), ENGLISH)
    assert reply.cues[0].answer == "small_talk.no_source"


@pytest.mark.parametrize("asks", [follow_up.more, follow_up.why])
def test_before_anything_was_said_there_is_nothing_to_ask_about(asks: object) -> None:
    assert asks(None, ENGLISH).cues[0].answer == "small_talk.nothing_before"  # type: ignore[operator]


def test_how_much_is_the_text_that_names_a_sum() -> None:
    (cue,) = follow_up.cost(after("health.gp_register"), IN_ENGLAND).cues
    assert (cue.answer, cue.part) == ("health.gp_register", 2)
    assert "£" in render(cue, IN_ENGLAND, TODAY).text


@pytest.mark.parametrize("last", [None, after("family.find_prisoner")])
def test_no_price_is_made_up(last: Last | None) -> None:
    assert follow_up.cost(last, ENGLISH).cues[0].answer == "small_talk.no_price"


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ({"prison": "Leeds", "page": "a"}, "family.way_to_prison"),
        ({"council": "Leeds", "contact": "a"}, "finding_help.way_to_council"),
        ({"services": "Nacro: 1"}, "finding_help.way_to_services"),
        ({}, "small_talk.no_directions"),
    ],
)
def test_the_way_is_told_as_far_as_we_know_it(
    value: dict[str, str], answer: str
) -> None:
    (cue,) = follow_up.directions(after("any", values=value)).cues
    assert (cue.answer, cue.aside) == (answer, bool(value))


def test_directions_to_nothing_ask_where_to() -> None:
    assert follow_up.directions(None).cues[0].answer == "small_talk.no_directions"


def test_going_back_says_what_was_said_before() -> None:
    before = Cue("money.debt", part=1)
    assert follow_up.back(Last(Cue(RECALL), before=before)).cues == (before,)
    assert follow_up.back(Last(Cue(RECALL))).cues == (Cue("small_talk.menu"),)
    assert follow_up.back(None).cues == (Cue("small_talk.menu"),)


@pytest.mark.parametrize("key", follow_up.OFFERS_A_PERSON)
def test_yes_to_a_person_hands_over(key: str) -> None:
    assert follow_up.yes(after(key), ENGLISH).effects == (Effect("raise_question"),)


def test_yes_to_an_answer_with_more_brings_more() -> None:
    (cue,) = follow_up.yes(after(RECALL), ENGLISH).cues
    assert (cue.answer, cue.part) == (RECALL, 1)


def test_yes_to_a_list_brings_the_list_again() -> None:
    last = after("small_talk.greeting", "money.topics", "work.topics")
    (cue,) = follow_up.yes(last, ENGLISH).cues
    assert (cue.answer, cue.choices) == ("small_talk.which", last.choices)
    assert follow_up.yes(None, ENGLISH).cues == (Cue("small_talk.menu"),)


@pytest.mark.parametrize("answer", follow_up.IN_CRISIS)
def test_no_from_someone_in_danger_is_not_fine(answer: str) -> None:
    assert follow_up.no(after(answer)).cues == (Cue("safety.not_safe"),)


def test_who_is_in_crisis_hears_more_and_never_a_menu() -> None:
    first = follow_up.still_here(after("safety.suicidal_crisis"), ENGLISH)
    assert first.cues == (Cue("safety.suicidal_crisis", part=1),)
    last = follow_up.still_here(after("safety.not_safe"), ENGLISH)
    assert last.cues == (Cue("safety.not_safe"),)


def test_no_is_fine() -> None:
    assert follow_up.no(after(RECALL)).cues == (Cue("small_talk.fine"),)
    assert follow_up.no(None).cues == (Cue("small_talk.menu"),)


def test_wrong_tells_an_editor_which_answer_is_meant() -> None:
    assert follow_up.wrong(after(RECALL)).effects == (Effect("report_wrong", RECALL),)
    assert follow_up.wrong(None).effects == (Effect("report_wrong", ""),)


def test_a_nation_is_kept_and_the_answer_said_again_where_it_differs() -> None:
    reply = follow_up.nation(after("money.debt"), "Wales")
    assert reply.cues == (Cue("small_talk.nation_kept", {"nation": "Wales"}),)
    again = follow_up.nation(after("money.crisis_money_food", part=2), "Wales")
    assert again.cues == (Cue("money.crisis_money_food"),)
    assert again.effects == reply.effects == (Effect("set_nation", "Wales"),)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_kept_if_we_speak_it(code: str) -> None:
    reply = follow_up.language(code)
    if code in SUPPORTED:
        assert reply.effects == (Effect("set_language", code),)
    else:
        assert reply.effects == ()
        assert reply.cues[0].values["language"] == LANGUAGES[code][0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("can you speak polish", "pl"),
        ("Cymraeg plis", "cy"),
        ("do you do somali or arabic?", "so"),
        ("can you speak klingon", None),
        ("", None),
    ],
)
def test_the_first_language_that_a_message_names_counts(
    text: str, code: str | None
) -> None:
    assert follow_up.language_in(text) == code


def test_deleting_asks_once() -> None:
    reply = follow_up.ask_before_deleting()
    assert reply.effects == ()
    assert [choice.leads_to for choice in reply.cues[0].choices or ()] == [
        "delete:yes",
        "delete:no",
    ]


def test_handing_over_says_who_can_help_meanwhile() -> None:
    reply = follow_up.hand_over("contact_my_keyworker")
    assert reply.cues == (Cue("people.contact_my_keyworker"),)
    assert reply.effects == (Effect("raise_question"),)


def test_what_is_about_a_nation_is_not_said_again_for_another() -> None:
    last = after("housing.council_tonight", nation="England")
    reply = follow_up.nation(last, "Wales")
    assert reply.cues == (Cue("small_talk.nation_kept", {"nation": "Wales"}),)


def test_the_choices_of_an_occasion_are_offered_again() -> None:
    choices = (Choice("Afraid of someone", "housing.homeless_afraid"),)
    last = after("housing.homeless_tonight", part=1, choices=choices)
    (cue,) = follow_up.nation(last, "Wales").cues
    assert (cue.part, cue.choices) == (0, choices)
