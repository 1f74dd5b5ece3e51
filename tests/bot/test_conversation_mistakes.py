"""A mistake of ours keeps nobody waiting."""

from typing import Any
from uuid import UUID

import pytest
from fakes import FakeUnderstanding
from product import Product, work_off
from structlog.testing import capture_logs

from dialogues.replies import Cue, Reply

ADVANCE = "Ask for an advance:"


async def test_a_turn_that_breaks_is_answered_with_the_menu(
    product: Product,
    understanding: FakeUnderstanding,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def broken(_: UUID, text: str) -> Reply:
        raise ZeroDivisionError(text)

    understanding.learn("how do i get an advance", "money.uc_advance")
    phone = product.phone()
    with capture_logs() as logged, monkeypatch.context() as patched:
        patched.setattr(understanding, "ask", broken)
        [menu, _] = await phone.says("my secret")

    assert "1 " in menu
    assert "ZeroDivisionError" in str(logged)
    assert "secret" not in str(logged)
    [answer] = await phone.says("how do i get an advance")
    assert answer.startswith(ADVANCE)


async def test_an_answer_that_cannot_be_written_holds_up_no_other(
    product: Product, understanding: FakeUnderstanding, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sending fails again and again, but the next turn is taken."""
    real: Any = type(product.parts.outbox)._write

    def breaking(outbox: Any, due: Any) -> Any:
        if due.message.answer == "money.debt":
            raise ZeroDivisionError
        return real(outbox, due)

    monkeypatch.setattr(type(product.parts.outbox), "_write", breaking)
    understanding.known["what about debts"] = Reply((Cue("money.debt"),))
    understanding.learn("how do i get an advance", "money.uc_advance")
    phone = product.phone()
    await phone.texts("what about debts")
    await phone.texts("how do i get an advance")

    await work_off(product.parts)
    await work_off(product.parts)

    assert phone.reads()[-1].startswith(ADVANCE)
