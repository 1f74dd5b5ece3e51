from bot.sms_text import weigh
from dialogues.small_talk import phrases

ALL = {name: value for name, value in vars(phrases).items() if name.isupper()}


def test_hints_are_short_for_they_are_in_every_text() -> None:
    assert ALL
    for name, phrase in ALL.items():
        assert len(phrase) <= 60, name
        assert weigh(phrase).gsm7, name


def test_hints_name_the_words_that_people_send() -> None:
    assert "MORE" in phrases.REPLY_MORE
    assert "WALES" in phrases.DIFFERS_IN_WALES
