from speaking import all_told, told, value

from dialogues.family.answers import ANSWERS


def test_who_fears_for_someone_rings_the_prison_now() -> None:
    text = told("family.worried_about_prisoner_safety")
    assert text.startswith("Call the prison now.")
    assert value("emergency_phone") in text


def test_finding_someone_is_free_and_needs_their_consent() -> None:
    text = told("family.find_prisoner")
    assert value("family_find_prisoner_link") in text
    assert "They must agree" in text


def test_money_is_sent_online_and_never_as_cash() -> None:
    assert value("family_money_link") in told("family.send_money_in")
    assert "Do not send cash" in all_told("family.send_money_in")


def test_children_hear_the_truth_and_that_it_is_not_their_fault() -> None:
    assert "not their fault" in told("family.telling_children")


def test_nobody_is_called_by_what_they_did() -> None:
    for answer in ANSWERS:
        text = all_told(answer.key)
        assert "inmate" not in text.casefold()
        assert "prisoner " not in text.replace("Find a prisoner", "").casefold()
