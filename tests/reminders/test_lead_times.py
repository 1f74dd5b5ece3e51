from datetime import UTC, datetime

import pytest

from reminders.data import BadTemplate
from reminders.lead_times import for_kind, lead_times, our_lead_times

TENTH = datetime(2026, 12, 10, 14, tzinfo=UTC)


def stages(kind: str) -> list[str]:
    found = for_kind(kind, our_lead_times())  # type: ignore[arg-type]
    return [lead.stage for lead in found.leads]


def test_the_usual_appointment_has_three_reminders() -> None:
    assert stages("probation") == stages("other") == ["7d", "1d", "2h"]


def test_court_has_more_time() -> None:
    assert stages("court") == ["7d", "1d", "3h"]


def test_days_go_by_the_wall_clock_and_hours_by_the_hour() -> None:
    week, day, hours = for_kind("other", our_lead_times()).leads
    assert week.due_at(TENTH) == datetime(2026, 12, 3, 10, tzinfo=UTC)
    assert day.due_at(TENTH) == datetime(2026, 12, 9, 10, tzinfo=UTC)
    assert hours.due_at(TENTH) == datetime(2026, 12, 10, 12, tzinfo=UTC)
    in_spring = datetime(2026, 3, 29, 9, tzinfo=UTC)
    assert day.due_at(in_spring) == datetime(2026, 3, 28, 10, tzinfo=UTC)
    after_spring = datetime(2026, 3, 30, 9, tzinfo=UTC)
    assert day.due_at(after_spring) == datetime(2026, 3, 29, 9, tzinfo=UTC)


def test_an_agency_may_write_its_own() -> None:
    known = lead_times(
        "[default]\nleads = [{hours = 4, urgent = true}]\nweekends = true\n"
        "[court]\nleads = []\nurgent_news = []"
    )
    assert for_kind("visit", known).weekends
    assert for_kind("court", known).leads == ()
    (lead,) = for_kind("health", known).leads
    assert (lead.stage, lead.urgent) == ("4h", True)


def test_a_reminder_must_come_in_time_to_be_of_use() -> None:
    _, day, hours = for_kind("other", our_lead_times()).leads
    assert day.latest(TENTH) == datetime(2026, 12, 10, 2, tzinfo=UTC)
    assert hours.latest(TENTH) == datetime(2026, 12, 10, 13, 30, tzinfo=UTC)
    *_, court = for_kind("court", our_lead_times()).leads
    assert court.latest(TENTH) == datetime(2026, 12, 10, 13, tzinfo=UTC)


def test_a_keyworker_may_choose_a_template_by_its_name() -> None:
    known = lead_times(
        "[default]\nleads = []\n[court]\nleads = [{hours = 3}]\n"
        '[gentle]\ntitle = "Once, the day before"\n'
        "leads = [{days = 1, at = 12:00:00}]"
    )
    assert for_kind("court", known, "gentle").title == "Once, the day before"
    assert for_kind("court", known, "gone") is for_kind("court", known)
    assert for_kind("court", known) is known["court"]


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(BadTemplate) as found:
        lead_times(
            "[default]\nleads = [{days = 0, at = 10:00:00}, {hours = 2, days = 1}, "
            "{days = 1}, {hour = 2}]\nweekend = true\n"
            "[court]\nleads = [{hours = 2}, {hours = 2, urgent = true}]"
        )
    told = str(found.value).splitlines()
    places = [
        "default.leads.0.days",
        "default.leads.1",
        "default.leads.2",
        "default.leads.3",
        "default.weekend",
        "court: ",
    ]
    for place in places:
        assert any(line.startswith(place) for line in told), (place, told)
    assert any("say either hours or days" in line for line in told)
    assert any("days need a time of day" in line for line in told)
    assert any("twice the same lead: 2h" in line for line in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[default", "not TOML"),
        ("", "there are no lead times called default"),
        ("[court]\nleads = []", "there are no lead times called default"),
        ("default = 3", "default"),
        ("[default]\nleads = []\n[picnic]\nleads = []", "picnic is no kind"),
        ("[picnic]\nleads = []", "picnic is no kind.*; there are no lead times"),
    ],
)
def test_what_is_no_template_is_told(text: str, told: str) -> None:
    with pytest.raises(BadTemplate, match=told):
        lead_times(text)
