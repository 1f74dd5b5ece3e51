"""Dialogues that ask back: tonight, a prison's own way to visit, the ladder of ID."""

from collections.abc import Awaitable, Callable

import pytest

pytestmark = pytest.mark.rasa

type Talk = Callable[..., Awaitable[None]]


async def test_children_with_nowhere_to_sleep(talk: Talk) -> None:
    await talk("""
        > me and my kids got nowhere tonight
        < homeless team ... Tell the council now ... priority need
        > leeds
        < Leeds City Council ... www.leeds.gov.uk
        > 1
        < Go to Leeds City Council now ... 1 Children or pregnant ... 4 On probation
        > 4
        < Ring your probation officer now ... CAS3
    """)


async def test_a_town_of_several(talk: Talk) -> None:
    await talk("""
        > nowhere to sleep tonight
        < Which town?
        > newport
        < Which is it? ... 1 Newport (Wales)
        > 1
        < Newport City Council
    """)


async def test_cardiff_tells_the_nation(talk: Talk) -> None:
    await talk("""
        > just got out on licence nowhere to sleep in cardiff
        < Cardiff Council ... Shelter Cymru ... 08000 495 495
        < probation officer ... CAS3
    """)


async def test_a_prisons_own_way_to_visit(talk: Talk) -> None:
    await talk("""
        > i need to book a visit
        < Which prison? Send its name.
        > leeds
        < Leeds prison you can book online ... 0113 203 2570 ... guidance/leeds-prison
        > what do i need to bring
        < ID ... Leeds prison
        > no i meant hmp hull
        < Hull prison
    """)


async def test_id_one_rung_after_another(talk: Talk) -> None:
    await talk("""
        > ive got no id what can i do
        < step by step ... 1 No papers at all ... 7 BRP card or eVisa
        > 2
        < CitizenCard
        > 3
        < 1 No papers at all
        > 1
        < free letter
    """)
