"""What waits for a person on our side."""

import pytest
from rows import NOW, count, meet
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from store.inbox import InboxItem, raise_item, raise_once
from store.session import Session


async def test_a_question_is_kept_in_the_persons_words_but_sealed(
    session: Session,
) -> None:
    door = await meet(session)

    raise_item(
        session, door.person_id, "question", about=None, text="can i move", now=NOW
    )

    [item] = await session.scalars(select(InboxItem))
    assert item.body
    assert b"move" not in item.body
    assert session.vault.open(item.body) == "can i move"
    assert item.settled_at is None


async def test_an_answer_called_wrong_needs_no_words(session: Session) -> None:
    door = await meet(session)
    about = "money.uc_advance"

    raise_item(session, door.person_id, "wrong", about=about, text=None, now=NOW)

    [item] = await session.scalars(select(InboxItem))
    assert (item.about, item.body) == (about, None)


async def test_there_is_no_other_kind(session: Session) -> None:
    door = await meet(session)
    raise_item(session, door.person_id, "praise", about=None, text="ta", now=NOW)

    with pytest.raises(IntegrityError, match="ck_inbox_item_kind"):
        await session.flush()


async def test_what_cannot_wait_has_a_deadline(session: Session) -> None:
    door = await meet(session)

    item_id = raise_item(
        session,
        door.person_id,
        "late",
        about="appointment:1",
        text=None,
        now=NOW,
        deadline=NOW,
    )

    [item] = await session.scalars(select(InboxItem))
    assert (item.id, item.deadline) == (item_id, NOW)


async def test_the_same_is_raised_once_until_it_is_settled(session: Session) -> None:
    door = await meet(session)

    async def raise_it(about: str = "appointment:1") -> int:
        await raise_once(session, door.person_id, "too_late", about=about, now=NOW)
        return (await count(session))["inbox_item"]

    counts = [await raise_it(), await raise_it(), await raise_it("appointment:2")]
    for item in await session.scalars(select(InboxItem)):
        item.settled_at = NOW
    counts.append(await raise_it())

    assert counts == [1, 1, 2, 3]
