"""Families, and people who look for help for someone else."""

from collections.abc import Awaitable, Callable

import pytest

pytestmark = pytest.mark.rasa

type Talk = Callable[..., Awaitable[None]]


async def test_a_mother_books_her_first_visit(talk: Talk) -> None:
    await talk("""
        > Hello, my son is in Leeds prison. How do I book a visit please?
        < gov.uk
        > what do i need to bring
        < ID
        > i cant afford the train
        < 0300 063 2100
        > thank you
        < welcome
    """)


async def test_sending_money_to_someone_inside(talk: Talk) -> None:
    await talk("""
        > how can i send money to my brother in prison
        < debit card
    """)


async def test_which_prison_is_he_in(talk: Talk) -> None:
    await talk("""
        > my dad got sent down yesterday and nobody will tell us which jail hes in
        < Find a prisoner
    """)


async def test_telling_the_children(talk: Talk) -> None:
    await talk("""
        > what do i tell my little girl about where daddy is
        < the truth ... not their fault
    """)


async def test_afraid_for_someone_inside(talk: Talk) -> None:
    await talk("""
        > ive not heard from my brother inside for two weeks i think somethings wrong
        < prison
    """)
