"""A crisis is heard in languages that we do not write in yet."""

import pytest

from dialogues.safety.crisis_phrases import find

HEARD = {
    "suicide": """
        nie chcę już żyć
        chcę się zabić
        nu mai vreau să trăiesc
        vreau sa ma omor
        waxaan rabaa inaan dhinto
        میں مرنا چاہتا ہوں
        main marna chahti hoon
        أريد أن أموت
        أريد قتل نفسي
        ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ
        আমি মরতে চাই
        ami more jete chai
    """,
    "overdose": """
        on nie oddycha
        syn przedawkował
        nu respiră
        ma neefsanayo
        وہ سانس نہیں لے رہا
        هو لا يتنفس
        ਸਾਹ ਨਹੀਂ ਲੈ ਰਿਹਾ
        সে শ্বাস নিচ্ছে না
    """,
    "child": """
        mąż bije dzieci
        copiii sunt singuri acasă
        caruurta keligood ayay joogaan
        bache akele hain ghar mein
        الأطفال لوحدهم في البيت
        ਬੱਚੇ ਇਕੱਲੇ ਹਨ
        বাচ্চারা একা
    """,
    "violence": """
        mąż mnie bije
        soțul mă bate
        ninkaygu wuu i garaacaa
        mujhe mera shohar marta hai
        زوجي يضربني
        ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ
        আমার স্বামী আমাকে মারে
    """,
}

CALM = """
    szukam mieszkania
    gdzie jest lekarz, dziecko jest chore
    caut un loc de munca
    unde pot dormi in seara asta
    waxaan u baahanahay guri
    مجھے گھر چاہیے
    mujhe ghar chahiye
    أريد موعد مع الطبيب
    أبحث عن سكن لأطفالي
    ਮੈਨੂੰ ਘਰ ਚਾਹੀਦਾ ਹੈ
    আমার একটা ঘর দরকার
"""


@pytest.mark.parametrize(
    ("text", "crisis"),
    [
        (line.strip(), crisis)
        for crisis, block in HEARD.items()
        for line in block.strip().splitlines()
    ],
)
def test_a_crisis_is_heard(text: str, crisis: str) -> None:
    assert find(text) == crisis


@pytest.mark.parametrize("text", [line.strip() for line in CALM.strip().splitlines()])
def test_an_ordinary_question_is_none(text: str) -> None:
    assert find(text) is None
