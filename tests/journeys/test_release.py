"""People who have just come out, or are about to."""

from collections.abc import Awaitable, Callable

import pytest

pytestmark = pytest.mark.rasa

type Talk = Callable[..., Awaitable[None]]


async def test_out_today_with_nowhere_to_stay(talk: Talk) -> None:
    await talk("""
        > got out today with nowhere to stay
        < homeless team ... 999
        < This is Throughgate ... not the police ... Reply STOP ... ENGLAND or WALES
        > leeds
        < Leeds City Council ... homeless
        > thanks
        < welcome
    """)


async def test_nowhere_to_stay_with_the_town_in_the_same_text(talk: Talk) -> None:
    await talk("""
        > released this morning from hmp nottingham no where to go tonight im in derby
        < Derby City Council
    """)


async def test_money_until_the_first_payment(talk: Talk) -> None:
    await talk("""
        > how do i get a uc advance
        < Ask for an advance ... 0800 328 5644
        > MORE
        < no interest ... 3 working days
        > WHY
        < This comes from ... November 2026
        > MORE
        < pay it back
    """)


async def test_no_id_and_what_comes_first(talk: Talk) -> None:
    await talk("""
        > ive got no id what can i do
        < birth certificate
    """)


async def test_probation_and_a_change_of_subject_and_back(talk: Talk) -> None:
    await talk("""
        > when do i have to see probation
        < probation
        > actually wheres a food bank in luton
        < Citizens Advice
        > no i meant leicester
        < Citizens Advice
        > something else
        < 1 Just out of prison ... 9
        > 3
        < Money ... 1 No money or food now
        > 1
        < food
    """)


async def test_wales_is_asked_once_and_kept(talk: Talk) -> None:
    await talk("""
        > im homeless
        < Shelter ... 0808 800 4444 ... In Wales? Reply WALES
        > wales
        < Shelter Cymru ... 08000 495 495
        > nowhere to sleep tonight
        < Shelter Cymru
    """)


async def test_methadone_stopped_on_release(talk: Talk) -> None:
    await talk("""
        > they let me out friday and theres no script for my methadone
        < drug service ... can kill ... FRANK
    """)


async def test_menu_numbers_lead_all_the_way(talk: Talk) -> None:
    await talk("""
        > MENU
        < 1 Just out of prison ... 2 Somewhere to stay ... 9 Talk to a person
        > 2
        < 1 Nowhere to sleep tonight
        > 1
        < homeless team
    """)


async def test_when_a_conviction_is_spent(talk: Talk) -> None:
    await talk("""
        > when is my conviction spent
        < Unlock ... 1 Work it out for me
        > 1
        < What did the court give ... 1 Prison or suspended
        > 1
        < How old
        > 1
        < How long
        > what is a dbs check
        < basic
    """)


async def test_gibberish_twice_offers_a_person(talk: Talk) -> None:
    await talk("""
        > zxq vbnm qwp
        < 9 Talk to a person
        > kjhg wqer zzz
        < person
    """)
