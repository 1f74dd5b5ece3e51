"""What waits for a person on our side."""

import pytest
from rows import NOW, meet
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from store.inbox import InboxItem, raise_item
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
