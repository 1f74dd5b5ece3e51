import json

import pytest

from dialogues.understanding import Understood
from runtime.scoring import Example, Trial, figures, written


def trial(
    label: str,
    got: str,
    *others: str,
    ms: float = 10,
    crisis: bool = False,
    **given: object,
) -> Trial:
    alt_labels = given.pop("alt_labels", ())
    slots, entities = given.pop("slots", {}), given.pop("entities", {})
    lang = given.pop("lang", "en")
    ranking = tuple((name, 0.1) for name in (got, *others))
    return Trial(
        Example("eh", label, lang=lang, alt_labels=alt_labels, slots=slots),  # type: ignore[arg-type]
        Understood(got, 0.5, ranking, entities),  # type: ignore[arg-type]
        crisis=crisis,
        ms=ms,
        **given,  # type: ignore[arg-type]
    )


def test_the_right_label_counts_and_an_alternative_as_well() -> None:
    trials = [
        trial("debt", "debt"),
        trial("debt", "rent_arrears", alt_labels=("rent_arrears",)),
        trial("debt", "recall"),
        trial("debt", "recall", "passport", "debt"),
    ]
    result = figures(trials)
    assert (result["n"], result["top1"], result["top3"]) == (4, 0.5, 0.75)


def test_the_fourth_likeliest_is_too_late() -> None:
    assert not trial("debt", "recall", "passport", "photo_id", "debt").top3


def test_not_to_know_is_no_meaning_among_the_three() -> None:
    unsure = trial("debt", "nlu_fallback", "recall", "passport", "debt")
    assert unsure.top3
    assert not unsure.top1


def test_languages_and_labels_are_scored_apart() -> None:
    trials = [
        trial("debt", "debt"),
        trial("debt", "recall", lang="cy"),
        trial("recall", "recall", lang="cy"),
    ]
    result = figures(trials)
    assert result["per_language"] == {
        "cy": {"n": 2, "top1": 0.5, "top3": 0.5},
        "en": {"n": 1, "top1": 1.0, "top3": 1.0},
    }
    assert result["per_label"]["debt"] == {"n": 2, "top1": 0.5, "top3": 0.5}


def test_fallbacks_and_failures_are_counted() -> None:
    trials = [trial("debt", "debt"), trial("debt", "nlu_fallback", answered=False)]
    result = figures(trials)
    assert result["fallback_rate"] == 0.5
    assert result["unanswered"] == 1


def test_slots_count_where_the_message_has_them() -> None:
    both = {"need": "food", "place": "SW9"}
    trials = [
        trial("find_service", "find_service", slots=both, entities=both),
        trial("find_service", "find_service", slots=both, entities={"place": " sw9"}),
        trial("travel_home", "travel_home", slots={"place": "Hull"}),
        trial("debt", "debt", entities={"place": "hull"}),
    ]
    assert figures(trials)["slots"] == {
        "need": {"n": 2, "right": 0.5},
        "place": {"n": 3, "right": 0.6667},
        "both": {"n": 2, "right": 0.5},
    }


def test_what_is_out_of_scope_is_refused_or_not_understood() -> None:
    trials = [
        trial("out_of_scope", "out_of_scope"),
        trial("out_of_scope", "nlu_fallback"),
        trial("out_of_scope", "debt"),
    ]
    assert figures(trials)["out_of_scope"] == {"n": 3, "refused": 0.6667}


def test_a_crisis_missed_is_told_from_a_false_alarm() -> None:
    trials = [
        trial("suicidal_crisis", "suicidal_crisis", crisis=True),
        trial("domestic_abuse", "support_for_women"),
        trial("debt", "suicidal_crisis", crisis=True),
        trial("overdose_naloxone", "overdose_naloxone", crisis=True),
        trial("debt", "domestic_abuse", crisis=True, alt_labels=("domestic_abuse",)),
    ]
    assert figures(trials)["crisis"] == {"n": 2, "missed": 1, "false_alarms": 1}


@pytest.mark.parametrize(
    ("times", "middle", "late"),
    [([7.04], 7.0, 7.0), ([1, 2, 3], 2, 3), (range(1, 101), 50.5, 95)],
)
def test_speed_is_told_by_the_middle_and_by_the_slow(
    times: list[float], middle: float, late: float
) -> None:
    result = figures([trial("debt", "debt", ms=ms) for ms in times])
    assert result["ms"] == {"median": middle, "p95": late}


def test_of_no_messages_nothing_can_be_said() -> None:
    result = figures([])
    assert result["n"] == 0
    assert result["top1"] is None
    assert result["ms"] == {"median": None, "p95": None}


def test_the_result_is_one_line_of_json() -> None:
    line = written([trial("debt", "debt")])
    assert "\n" not in line
    assert json.loads(line)["top1"] == 1.0


def test_a_miss_says_what_was_taken_for_what() -> None:
    assert trial("debt", "recall", lang="cy").miss() == {
        "text": "eh",
        "label": "debt",
        "lang": "cy",
        "got": "recall",
        "confidence": 0.5,
        "ranking": [["recall", 0.1]],
    }
