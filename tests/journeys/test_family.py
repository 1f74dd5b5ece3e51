"""Families, and people who look for help for someone else."""

import pytest

pytestmark = pytest.mark.rasa


async def test_a_mother_books_her_first_visit(talk) -> None:
    await talk("""
        > Hello, my son has just been sent to Leeds prison and I would like to visit him. How do I book it please?
        < gov.uk
        > what do i need to bring
        < ID
        > i cant afford the train
        < 0300 063 2100
        > thank you
        < welcome
    """)


async def test_sending_money_to_someone_inside(talk) -> None:
    await talk("""
        > how can i send money to my brother in prison
        < debit card
    """)


async def test_which_prison_is_he_in(talk) -> None:
    await talk("""
        > my dad got sent down yesterday and nobody will tell us which jail hes in
        < Find a prisoner
    """)


async def test_telling_the_children(talk) -> None:
    await talk("""
        > what do i tell my little girl about where daddy is
        < the truth ... not their fault
    """)


async def test_afraid_for_someone_inside(talk) -> None:
    await talk("""
        > im scared for my son hes being threatened on his wing
        < prison
    """)
