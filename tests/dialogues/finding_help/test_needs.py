from dialogues.finding_help.needs import NEEDS
from directory.records import NEEDS as KNOWN


def test_people_and_the_directory_mean_the_same_needs() -> None:
    assert set(NEEDS) == set(KNOWN)


def test_every_need_has_a_name_for_a_button() -> None:
    assert all(0 < len(label) <= 26 for label in NEEDS.values())
