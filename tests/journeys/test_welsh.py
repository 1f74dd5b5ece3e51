"""People who write in Welsh, and read it."""

from collections.abc import Awaitable, Callable

import pytest

pytestmark = pytest.mark.rasa

type Talk = Callable[..., Awaitable[None]]


async def test_out_today_with_nowhere_to_stay_in_welsh(talk: Talk) -> None:
    await talk("""
        > Cymraeg
        < Byddaf yn ysgrifennu yn Gymraeg
        > wedi dod mas o'r carchar bore ma a sdim unman da fi i gysgu heno
        < Shelter
        < Dyma Throughgate ... Nid ni yw'r heddlu ... LLOEGR neu CYMRU
        > cymru
        < Shelter Cymru ... 08000 495 495
        > MWY
        < Gofynnwch i'r cyngor ... 1 Plant neu feichiog ... Anfonwch MWY
        > PAM
        < Daw hyn o ... ym mis Tachwedd 2026
        > diolch yn fawr
        < Croeso
    """)


async def test_a_visit_in_welsh(talk: Talk) -> None:
    await talk("""
        > welsh please
        < Byddaf yn ysgrifennu yn Gymraeg
        > sut dwi'n trefnu ymweliad efo mab fi yn y carchar
        < ei restr ymwelwyr ... Pa garchar
        > berwyn
        < yng ngharchar Berwyn ... ei restr ymwelwyr
        > be dwi angen dod efo fi i'r ymweliad
        < ID
        > DEWISLEN
        < 1 Newydd adael carchar ... 9 Siarad gyda pherson
        > 7
        < Teulu
    """)


async def test_stop_and_start_again_in_welsh(talk: Talk) -> None:
    await talk("""
        > Cymraeg
        < Gymraeg
        > STOPIO
        < Chewch chi ddim mwy o negeseuon ... DECHRAU
        > helo
        < Gofynnoch i ni stopio
        > DECHRAU
        < Croeso eto
    """)


async def test_what_we_keep_and_wiping_it_in_welsh(talk: Talk) -> None:
    await talk("""
        > Cymraeg
        < Gymraeg
        > FY NATA
        < Iaith: Cymraeg ... Cyswllt diwethaf: Gwen 27 Tachwedd
        > DILEU
        < Ie, dileu'r cyfan
        > na
        < Chafodd dim ei ddileu
    """)


async def test_a_crisis_in_welsh(talk: Talk) -> None:
    await talk("""
        > Cymraeg
        < Gymraeg
        > dwi isio marw
        < falch i chi ddweud ... 999 ... Samariaid 116 123
    """)


async def test_back_to_english(talk: Talk) -> None:
    await talk("""
        > Cymraeg
        < Gymraeg
        > english
        < I will write in English
        > how do i get a uc advance
        < Ask for an advance
    """)
