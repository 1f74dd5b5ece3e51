import pytest
from speaking import all_told, told, value

from dialogues.catalogue import answers
from dialogues.identity.ladder import RUNGS

KEYS = [rung.key for rung in RUNGS]


def test_who_has_nothing_begins_with_what_is_free() -> None:
    text = told("identity.ladder_nothing")
    assert text.startswith("Start with a free letter")
    assert text.index("letter") < text.index("birth certificate")


@pytest.mark.parametrize("key", KEYS)
def test_every_rung_names_a_next_step_and_where_it_leads(key: str) -> None:
    assert len(answers()[key].next) == 3
    assert key not in answers()[key].next
    assert "CitizenCard" in all_told(key)


def test_no_price_is_named_that_we_could_not_confirm() -> None:
    prices = {
        value(key)
        for key in (
            "photo_id_licence_online",
            "photo_id_licence_post",
            "photo_id_citizencard_lost",
            "passport_adult_online",
        )
    }
    for key in KEYS:
        named = {word.strip(".,") for word in all_told(key).split() if "£" in word}
        assert named <= prices


@pytest.mark.parametrize(
    "paper",
    [
        "birth_certificate",
        "proof_of_address",
        "national_insurance_number",
        "passport",
        "immigration_id",
    ],
)
def test_every_paper_leads_onto_the_ladder(paper: str) -> None:
    assert {"identity.photo_id", *KEYS} & set(answers()[f"identity.{paper}"].next)
