import pytest

from dialogues.catalogue import answers
from reminders.data import BadTemplate
from reminders.plan_template import our_template, template, unknown_answers

STEP = '[[steps]]\nkey = "a"\ntitle = "Do it"\ndays = 0\nlasts = 1\n'
TEXT = '[[texts]]\nkey = "b"\nanswer = "money.debt"\ndays = 0\nlasts = 0\n'
TITLE = 'title = "Mine"\n'


def test_our_plan_follows_the_framework() -> None:
    days = {step.key: step.days for step in our_template().steps}
    assert days["housing_providers"] == -112
    assert days["work_coach"] == days["id_documents"] == -84
    assert days["homeless_application"] == days["duty_to_refer"] == -56
    assert days["contact_again"] == -14
    assert days["services_on_the_day"] == 0
    monthly = {step.key: step.every_months for step in our_template().steps}
    assert (monthly["progress"], monthly["review"]) == (1, 3)


def test_what_our_plan_sends_can_be_said() -> None:
    assert unknown_answers(our_template(), answers()) == ()


def test_what_our_plan_sends_names_nothing_that_others_should_not_read() -> None:
    """Not even in the choices that stand below a text."""
    told = {"prison", "probation", "court", "drug", "methadone", "licence", "offen"}
    for text in our_template().texts:
        answer = answers()[text.answer]
        for words in filter(None, (answer.words, answer.wales)):
            labels = [answers()[key].label for key in answer.next]
            read = " ".join((words.first, *labels)).casefold()
            assert not {word for word in told if word in read}, text.answer


def test_an_agency_may_write_its_own() -> None:
    own = template(f"{TITLE}{STEP}{TEXT}at = 09:00:00\nuntil = 12:00:00")
    assert [step.key for step in own.steps] == ["a"]
    assert own.texts[0].until.hour == 12


def test_an_answer_that_nobody_can_say_is_found() -> None:
    own = template(f"{TITLE}steps = []\n{TEXT}at = 09:00:00")
    assert unknown_answers(own, {"money.uc_advance"}) == ("money.debt",)


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(BadTemplate) as found:
        template(
            f"{STEP}every_months = 3\ncolour = 1\n{STEP}nation = 'Scotland'\n"
            f"{TEXT}at = 18:00:00\n{TEXT}days = -1\n".replace(
                "days = 0\nlasts", "lasts"
            )
        )
    told = str(found.value)
    for place in (
        "title: ",
        "steps.0.days: ",
        "steps.0.colour: ",
        "steps.1.nation: ",
        "texts.0.days: ",
        "texts.1.days: ",
        "texts.1.at: ",
    ):
        assert f"\n{place}" in f"\n{told}", (place, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{TITLE}texts = []\n{STEP}{STEP}", "keys come twice: a"),
        (f"{TITLE}texts = []\n{STEP}every_months = 1", "go together"),
        (f"{TITLE}texts = []\n{STEP}times = 2", "go together"),
        (f"{TITLE}steps = []\n{TEXT}at = 17:00:00", "of no use"),
        (f"{TITLE}texts = []\n{STEP}".replace('"a"', '"A b"'), "pattern"),
        (f"{TITLE}texts = []\n{STEP}".replace("Do it", ""), "at least 1"),
    ],
)
def test_what_cannot_be_is_told(text: str, told: str) -> None:
    with pytest.raises(BadTemplate, match=told):
        template(text)
