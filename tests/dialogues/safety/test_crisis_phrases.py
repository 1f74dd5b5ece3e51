"""Phrases that must be heard, phrases that must not, and how words are evened out."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.safety.crisis_phrases import URGENCY, Said, find

HEARD = {
    "suicide": """
        gunna kms swear down
        k.m.s
        top meself
        want to do myself in
        sucide
        feeling suicidle since i got out
        unalive
        cant go on no more
        wish i didnt wake up
        everyone better off without me
        taken all my tablets
        i just took 40 paracetamol
        if i get recalled ill string myself up
        cant see myself making it to 30
        whats the easiest way to go without it hurting
        the world doesnt need me
        i'm so tired of being alive
        my brother said hes gonna do himself in tonight
        hes took a blade to his arms again
        my client is threatening to hang himself
        got a knife to my wrist
        im on the motorway bridge
        i want finish my life, nobody help me in this country
        no want live, too sad
        nobody would even care if i dropped dead tomorrow
        i self harmed again last night
        i cant stop cutting
        burned myself on purpose again
        tell my kids i love em
        been thinking of chucking myself in the river
        i could just fall asleep and never wake up
        suicide
    """,
    "overdose": """
        od
        he's gone over
        hes not breathin
        lips going blue
        mate dropped after a pipe of spice hes not responding
        help my friend took loads of xanax and now she wont wake
        i think hes od'd
        hes foaming at the mouth
        my husband he take heroin, now no wake up
        think ive taken too much gear
        he's gone all grey and clammy and wont open his eyes
        his pulse is really weak
        hes unconcious
        lad on the street collapsed with a needle
        we gave him narcan and hes still out
        feel like im going to stop breathing i took too many pregabs
    """,
    "child": """
        hes hitting the kids
        my boyfriend smacked my 3 year old round the head
        she's left a four year old in the flat by himself
        my little sister says grandad touches her
        the baby has got fag burns on him
        i'm 12 and my dad punches me
        I am 15 and my stepdad keeps touching me
        nephew has belt marks on his legs
        he's been grooming my 12 year old on snapchat
        a registered sex offender is round my daughters house with her kids
        shes smoking crack around the baby
        im worried a child is being neglected
        county lines they got my boy
        mum locked my brother out and hes only 7, he gets hit with a belt
        he threatened to drown the baby
    """,
    "violence": """
        he punched me in the stomach and im pregnant
        my ex is outside banging on the door
        he says he'll kill me if i leave
        im hiding in the bathroom hes got a knife
        my partner wont let me have any money or see anyone
        he reads all my messages and tracks where i go
        boyfriend threatens to kill the dog
        can i get a place in a refuge with 2 kids
        i'm scared to go to sleep next to him
        she smashed a glass over my head
        I live in fear of my husband
        my mum is being hit by her boyfriend
        walkin on egg shells every day
        husband not let me go out, he take phone, he hit
        hes threatening to share my nudes
        i get beaten if i dont do what he says
    """,
}

WELSH = {
    "suicide": """
        dw i eisiau marw
        dwi isio lladd fy hun
        rwy'n meddwl am hunanladdiad
        dwi ddim eisiau byw
        sa i moyn byw
        byddai pawb yn well hebdda i
        dwi'n hunan-niweidio
        mae fy mrawd yn bygwth lladd ei hun
        wedi cymryd fy nhabledi i gyd
    """,
    "overdose": """
        dyw e ddim yn anadlu
        mae hi wedi cymryd gormod
        mae fy ffrind wedi cymryd gor-ddos
        methu ei ddeffro fo
    """,
    "child": """
        cam-drin plentyn
        dwi'n meddwl bod fy ŵyr yn cael ei gam-drin
        mae e'n bwrw'r plant
        mae'r plant ar ben eu hunain
        mae dad yn fy nharo i
    """,
    "violence": """
        mae e'n fy mwrw i
        mae fy ngŵr yn fy mygwth
        mae gen i ofn mynd adref
        trais yn y cartref
        bygythiodd o fy lladd
    """,
}

NOT_A_CRISIS = """
    dying to see my mum when i get out
    id kill for a pint
    killing time till my appointment
    my phone died sorry whats the address
    this queue is killing me
    job is a dead end
    my tag is killing my leg
    my dad died last year and i never got to say bye
    hit me up when you know
    how do i beat the system lol
    they cut my hours at work
    i hurt my back lifting at work can i claim pip
    child maintenance arrears
    overdose of paperwork
    where can i do naloxone training
    how do you use the nasal spray on someone who has overdosed?
    my friend killed himself last year and i want grief counselling
    do you run suicide awareness training
    im convicted of domestic violence do i tell landlord
    caught with a knife when i was 15
    kicked out by my mum
    she threw me out with my bags
    the jobcentre hit me with a sanction
    my PO will kill me if im late
    i dont want to live in a hostel
    cant live on 80 quid a week
    kids are hungry and i have no money until friday
    not allowed near kids on my licence what does that mean
    worried about my kids at school
    im 12 weeks pregnant and in a hostel
    i take all my tablets in the morning
    on basic so he only gets like 5 pound odd
    probation wont let me see my kids
    police smashed my door in on a raid
    It's over. He hit the gym
    refugee status, card was took by police
    dwi ddim eisiau byw mewn hostel
    ceisiwr lloches ydw i
    mae fy ffôn wedi marw
    bu farw fy nhad llynedd
"""

NOT_HIDDEN = """
    he got out of prison today and hit my mum
    my ex was in prison and now hes hitting my daughter
    told my probation officer he hit my mum and she did nothing
    hes inside the house hurting my sister
    in the shower he hit my mum
    after that he just hit me
    they took too much heroin and wont wake
    he says he will kill me with his bare hands
    they will shoot him over a debt
    he broke my phone so i couldnt ring
    my flatmate is hitting her
    my brother is inside the house and theyre threatening him
    daeth o allan o'r carchar a fy mwrw i
    he kicked us out and hit the baby
    threw the baby on the floor
    landlord threatened me with a knife
    he turned up at work and threatened to kill me
    his cellmate from prison is outside with a bat
    out of jail 2 days and hes battering my sister
    kids left alone while she visits him
    he is not well and violent
"""


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


def cases(blocks: dict[str, str]) -> Iterator[object]:
    for crisis, block in blocks.items():
        for line in lines(block):
            yield pytest.param(line, crisis, id=f"{crisis}-{line[:20]}")


@pytest.mark.parametrize(("text", "crisis"), [*cases(HEARD), *cases(WELSH)])
def test_a_crisis_is_heard(text: str, crisis: str) -> None:
    assert find(text) == crisis


@pytest.mark.parametrize("text", lines(NOT_A_CRISIS))
def test_what_only_sounds_like_one_is_not(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize("text", lines(NOT_HIDDEN))
def test_harmless_words_beside_it_do_not_hide_it(text: str) -> None:
    assert find(text)


@pytest.mark.parametrize(
    ("text", "crisis"),
    [
        ("he overdosed because he hits me and wants to die", "overdose"),
        ("he hits the kids. im stood on the bridge", "suicide"),
        ("he hits me and he hits the kids", "child"),
        ("i want to die because my husband hits me", "violence"),
    ],
)
def test_the_most_urgent_comes_first(text: str, crisis: str) -> None:
    assert find(text) == crisis


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE!!",
        "i want to... die",
        "i wannnna dieee",
        "I’d rather be dead",
        "wánt tó díe",
    ],
)
def test_ways_of_writing_make_no_difference(text: str) -> None:
    assert find(text) == "suicide"


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert find(text) in {None, *URGENCY.values()}


@pytest.mark.parametrize(
    "hostile",
    ["he the i to my dad not ", "the ", "i ", "kid hit me and ", "a", "to die "],
)
def test_work_grows_no_faster_than_the_text(
    hostile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    near = Said.near

    def counting(said: Said, place: int) -> Iterator[int]:
        looked.append(place)
        return near(said, place)

    monkeypatch.setattr(Said, "near", counting)
    find(hostile * (2_000 // len(hostile)))
    once = len(looked)
    find(hostile * (4_000 // len(hostile)))
    assert len(looked) - once <= 2.2 * once + 10
