"""What Rasa reads and what we say and do belong together, name by name."""

from pathlib import Path
from typing import Any

import pytest
import yaml

import dialogues
from dialogues.actions import ACTIONS
from dialogues.catalogue import answers, key_for_intent

FOLDER = Path(dialogues.__file__).parent
EXAMPLES = FOLDER.parent / "nlu" / "examples"

QUESTION_MAP = {
    "leaving_prison": "release_day_steps discharge_grant probation_first_appointment "
    "licence_conditions recall travel_home prison_property",
    "housing": "homeless_tonight council_homeless_application "
    "temporary_accommodation_cas3 private_renting_deposit tenancy_keep_while_inside "
    "rent_arrears",
    "money": "universal_credit_claim uc_advance uc_housing_element pip_sick_benefits "
    "bank_account crisis_money_food debt",
    "identity": "birth_certificate photo_id national_insurance_number passport "
    "proof_of_address immigration_id",
    "health": "gp_register prescription_methadone drug_alcohol_help mental_health_help "
    "overdose_naloxone",
    "work": "find_work disclose_convictions when_is_conviction_spent dbs_check "
    "training_course",
    "family": "find_prisoner book_visit visit_what_to_bring visit_travel_costs "
    "send_money_in send_letter_email phone_calls_from_prison video_call "
    "worried_about_prisoner_safety support_for_families telling_children",
    "groups": "support_for_women bame_support veterans_support care_leaver",
    "safety": "suicidal_crisis child_in_danger domestic_abuse",
    "appointments": "appointment_when appointment_cant_make_it appointment_reschedule "
    "court_date",
    "people": "speak_to_human contact_my_keyworker",
    "finding_help": "find_service",
    "my_data": "change_language stop_messages delete_my_data what_data_do_you_hold",
    "small_talk": "who_are_you_bot greeting thanks goodbye insult out_of_scope",
}
"""The intents that measurements use, by dialogue: they never change their names."""

ENTITIES = {"need", "place", "prison", "date", "amount"}


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


DOMAINS = {path.parent.name: read(path) for path in FOLDER.glob("*/domain.yml")}
RULES = [rule for path in FOLDER.glob("*/rules.yml") for rule in read(path)["rules"]]
INTENTS = {
    intent: name for name, domain in DOMAINS.items() for intent in domain["intents"]
}
RESPONSES = {
    utter: said
    for domain in DOMAINS.values()
    for utter, said in domain.get("responses", {}).items()
}
LEADS_TO = {
    rule["steps"][0]["intent"]: [step.get("action") for step in rule["steps"][1:]]
    for rule in RULES
}
EXAMPLED = {
    block["intent"]: block["examples"].count("\n- ")
    + block["examples"].startswith("- ")
    for path in (EXAMPLES / "en").glob("*.yml")
    for block in read(path)["nlu"]
    if "intent" in block
}


@pytest.mark.parametrize("dialogue", QUESTION_MAP)
def test_every_intent_of_the_question_map_is_in_its_domain(dialogue: str) -> None:
    assert set(QUESTION_MAP[dialogue].split()) <= set(DOMAINS[dialogue]["intents"])


@pytest.mark.shared
def test_the_question_map_is_the_one_that_was_agreed(shared: Path) -> None:
    lines = (shared / "design" / "question-map.md").read_text("utf-8").splitlines()
    rows = [line.split("|")[1:3] for line in lines if line.startswith("| ")]
    agreed = {
        name.split("(")[0].strip(): {
            one.split("(")[0].strip() for one in intents.split(",")
        }
        for name, intents in rows
    }
    for dialogue, intents in QUESTION_MAP.items():
        assert set(intents.split()) <= agreed[dialogue], dialogue


def test_no_intent_is_in_two_domains() -> None:
    assert len(INTENTS) == sum(len(domain["intents"]) for domain in DOMAINS.values())


def test_every_intent_has_one_rule_of_one_step() -> None:
    """Nothing may follow an action in a rule: with us down only the rest comes back."""
    assert len(LEADS_TO) == len(RULES)
    assert set(LEADS_TO) == {*INTENTS, "nlu_fallback"}
    assert all(len(actions) == 1 for actions in LEADS_TO.values())


def test_every_intent_has_examples() -> None:
    assert {intent for intent in INTENTS if EXAMPLED.get(intent, 0) < 1} == set()


def test_nothing_is_exampled_that_no_domain_knows() -> None:
    assert EXAMPLED.keys() <= INTENTS.keys()


def test_every_response_brings_the_answer_of_its_name() -> None:
    for utter, said in RESPONSES.items():
        ((only),) = said
        key = only["custom"]["answer"]
        assert key in answers()
        assert utter == f"utter_{key.replace('.', '_')}"
        assert only.keys() == {"custom"}, "the words live in our Python"


def test_every_response_is_brought_by_a_rule_and_the_other_way_round() -> None:
    used = {action for (action,) in LEADS_TO.values()}
    assert {name for name in used if name.startswith("utter_")} == RESPONSES.keys()


def test_every_action_is_ours_and_the_other_way_round() -> None:
    declared = {
        action for domain in DOMAINS.values() for action in domain.get("actions", ())
    }
    used = {action for (action,) in LEADS_TO.values()}
    assert declared == set(ACTIONS)
    assert {name for name in used if name.startswith("action_")} == set(ACTIONS)


def test_an_intent_with_an_answer_leads_to_it_or_to_an_action() -> None:
    for intent, key in key_for_intent().items():
        assert INTENTS[intent] == key.partition(".")[0]
        (action,) = LEADS_TO[intent]
        assert action in {f"utter_{key.replace('.', '_')}", *ACTIONS}


def test_every_intent_of_the_question_map_has_an_answer() -> None:
    without = {
        intent
        for dialogue, intents in QUESTION_MAP.items()
        for intent in intents.split()
        if f"{dialogue}.{intent}" not in answers()
    }
    assert without == set()


def test_the_entities_are_those_of_the_question_map() -> None:
    declared = [
        one for domain in DOMAINS.values() for one in domain.get("entities", ())
    ]
    assert sorted(declared) == sorted(ENTITIES)


def test_no_slot_changes_what_rasa_says() -> None:
    slots = [
        slot for domain in DOMAINS.values() for slot in domain.get("slots", {}).values()
    ]
    assert slots
    assert all(slot["influence_conversation"] is False for slot in slots)


def test_rasa_finds_no_other_yaml_in_our_folders() -> None:
    """It walks them all and reads what it finds as training data."""
    found = {
        path.name for ending in ("yml", "yaml") for path in FOLDER.rglob(f"*.{ending}")
    }
    assert found == {"domain.yml", "rules.yml"}
