"""What somebody looks for."""

import pytest

from components.needs import needs_in


def need(text: str) -> str | None:
    return next((one.value for one in needs_in(text)), None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("food bank nr leeds", "food"),
        ("foodbnk l8", "food"),
        ("hostels sw9", "housing"),
        ("no where 2 stay", "housing"),
        ("needle exchange", "drugs"),
        ("dry house for my drinking", "alcohol"),
        ("AA meeting", "alcohol"),
        ("councelling for my head", "mental_health"),
        ("dentist that takes anyone", "health"),
        ("contact centre to see my kids", "family"),
        ("mosque that feeds people", "bame"),
        ("womens centre", "women"),
        ("women's centre", "women"),
        ("drug worker for women", "drugs"),
        ("free solicitor", "legal"),
        ("immigration lawyer", "immigration"),
        ("job club", "work"),
        ("cscs course", "training"),
        ("debt advice", "money"),
        ("id help", "id"),
        ("peer mentoring", "mentoring"),
        ("ex army lad", "veterans"),
        ("hep c testing", "health"),
        ("me teeth hurt", "health"),
        ("sumwhere to kip", "housing"),
        ("sleepin in a van", "housing"),
        ("rehab to stop drinking", "alcohol"),
        ("detox off the ale", "alcohol"),
        ("a mentor whos black", "bame"),
        ("cant stop betting", "mental_health"),
        ("me dads inside and mum cant cope", "mental_health"),
        ("my son got locked up last week", "family"),
        ("can sum1 meet me at the gate", "mentoring"),
        ("somebody who comes to court with you", "mentoring"),
        ("does the salvation army do beds", "housing"),
        ("ex army lad needs a hostel", "veterans"),
        ("soup van", "food"),
        ("detox", "drugs"),
    ],
)
def test_the_need_is_found(text: str, wanted: str) -> None:
    assert need(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("banc bwyd yn Abertawe", "food"),
        ("lle mae fanc bwyd", "food"),
        ("unrhyw fwyd am ddim", "food"),
        ("dim mwyd ar ôl", "food"),
        ("lle i gysgu heno", "housing"),
        ("nunlla i aros", "housing"),
        ("chwilio am lety", "housing"),
        ("fi'n ddigartref", "housing"),
        ("help efo gyffuriau", "drugs"),
        ("methadone a chyffuriau", "drugs"),
        ("problem yfad", "alcohol"),
        ("help iechyd meddwl", "mental_health"),
        ("angen gwnsela", "mental_health"),
        ("cofrestru efo meddyg", "health"),
        ("deintydd neu ddeintydd brys", "health"),
        ("gweld fy mhlant", "family"),
        ("cymorth i deuluoedd", "family"),
        ("canolfan fenywod", "women"),
        ("grŵp i ferched", "women"),
        ("cyngor cyfreithiol am ddim", "legal"),
        ("angen gyfreithiwr", "legal"),
        ("chwilio am waith", "work"),
        ("cwrs neu goleg", "training"),
        ("pwy sy'n helpu gyda nyledion", "money"),
        ("tystysgrif geni newydd", "id"),
        ("cyn-filwyr yn Wrecsam", "veterans"),
        ("ceisiwr lloches ydw i", "immigration"),
        ("help i leiafrifoedd ethnig", "bame"),
    ],
)
def test_a_need_is_found_in_welsh_however_its_words_begin(text: str, wanted: str) -> None:
    assert need(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "they want to plant something on me",
        "he plays rugby for wales, man",
        "its a bore",
        "ty for that",
        "thank ty so much",
        "tai chi",
        "am i in the manc area",
        "no hope i mean it",
        "oes na rywbeth arall",
    ],
)
def test_an_english_word_is_not_read_as_welsh(text: str) -> None:
    assert need(text) is None


@pytest.mark.parametrize(
    "text", ["I'd like to know", "id like to know", "leeds", "hello", "black friday", ""]
)
def test_no_need_is_named(text: str) -> None:
    assert need(text) is None


def test_at_most_one() -> None:
    assert len(needs_in("food bank, hostel, drug service and a job club")) == 1
