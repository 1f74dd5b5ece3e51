from speaking import told, value

from dialogues.people.answers import ANSWERS


def test_who_wants_a_person_hears_yes_first() -> None:
    assert told("people.speak_to_human").startswith("Yes.")


def test_nobody_waits_without_a_number_to_ring() -> None:
    text = told("people.speak_to_human")
    for fact in ("nacro_phone", "families_helpline_phone", "emergency_phone"):
        assert value(fact) in text


def test_no_time_is_promised_for_a_reply() -> None:
    for answer in ANSWERS:
        for word in ("within", "minutes", "straight away", "soon"):
            assert word not in told(answer.key)
