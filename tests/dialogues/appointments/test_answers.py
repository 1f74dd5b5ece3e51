from speaking import IN_ENGLAND, IN_WALES, all_told, told, value

from dialogues.appointments.answers import ANSWERS


def test_we_never_pretend_to_know_an_appointment() -> None:
    for key in ("appointment_when", "appointment_reschedule", "court_date"):
        assert "written down" in told(f"appointments.{key}")


def test_who_cannot_come_rings_before_the_time() -> None:
    text = told("appointments.appointment_cant_make_it")
    assert text.startswith("Ring them now, before you miss it.")


def test_a_missed_meeting_is_told_without_a_threat() -> None:
    text = told("appointments.appointment_cant_make_it")
    assert "can lead to recall (being taken back to prison)" in text
    assert "will be" not in text


def test_each_nation_has_its_own_advice_line() -> None:
    court = "appointments.court_date"
    assert value("citizens_advice_phone") in all_told(court, IN_ENGLAND)
    assert value("advicelink_cymru_phone") in all_told(court, IN_WALES)
    assert value("citizens_advice_phone") not in all_told(court, IN_WALES)


def test_a_person_is_never_far() -> None:
    people = {"people.contact_my_keyworker", "people.speak_to_human"}
    for answer in ANSWERS[1:]:
        assert people & {*answer.next}, answer.key
