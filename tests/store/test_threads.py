"""The thread between us and one contact point."""

from datetime import datetime, timedelta
from uuid import UUID

from rows import NOW, claim, count, meet, owe, send, write

from store import threads
from store.inbox import raise_item
from store.people import Door
from store.session import Session

MINUTE = timedelta(minutes=1)
WINDOW = 5 * MINUTE


async def test_a_message_delivered_again_is_not_written_again(
    session: Session,
) -> None:
    door = await meet(session)

    assert await write(session, door, vendor_id="SM1")
    assert await write(session, door, "other words", vendor_id="SM1") is None


async def test_what_was_heard_comes_with_who_said_it(session: Session) -> None:
    door = await meet(session)
    written = await write(session, door, "hello")
    assert written

    heard = await threads.heard(session, written, WINDOW)

    assert heard
    assert (heard.text, heard.last, heard.recent) == ("hello", None, 1)
    assert (heard.person.id, heard.point.id) == (door.person_id, door.contact_point_id)


async def test_a_message_that_was_wiped_was_never_heard(session: Session) -> None:
    assert await threads.heard(session, UUID(int=0), WINDOW) is None


async def test_only_messages_of_the_window_before_it_are_recent(
    session: Session,
) -> None:
    door = await meet(session)
    await write(session, door, now=NOW - WINDOW)
    await write(session, door, now=NOW - MINUTE)
    await write(session, door, now=NOW + MINUTE)
    await write(session, await meet(session, "+447700900124"), now=NOW)
    written = await write(session, door, now=NOW)
    assert written

    heard = await threads.heard(session, written, WINDOW)

    assert heard
    assert heard.recent == 2


async def test_what_was_said_last_is_the_newest_that_went_out(
    session: Session,
) -> None:
    door = await meet(session)
    choices = ({"label": "Money", "leads_to": "small_talk.money"},)
    await send(session, await owe(session, door, "money.uc_advance"))
    newest = await owe(session, door, "small_talk.menu", choices=choices)
    await send(session, newest)
    await owe(session, door, "money.budgeting")

    last = await threads.last_said(session, door.contact_point_id)

    assert last == threads.LastSaid(
        newest,
        {"answer": "small_talk.menu"},
        list(choices),
        before={"answer": "money.uc_advance"},
    )


async def test_a_message_on_its_way_may_have_been_read_already(
    session: Session,
) -> None:
    door = await meet(session)
    await claim(session, await owe(session, door))

    assert await threads.last_said(session, door.contact_point_id)


async def test_a_welcome_is_not_what_numbers_refer_to(session: Session) -> None:
    door = await meet(session)
    answer = await owe(session, door)
    await send(session, answer)
    welcome = await owe(session, door, "small_talk.welcome", answers_question=False)
    await send(session, welcome)

    last = await threads.last_said(session, door.contact_point_id)

    assert last
    assert last.id == answer


async def test_a_pressed_button_refers_to_its_own_message(session: Session) -> None:
    door = await meet(session)
    older = await owe(session, door, "money.uc_advance")
    await send(session, older)
    await send(session, await owe(session, door, "small_talk.menu"))
    pressed = await write(session, door, "", chosen=f"{older}:2")
    assert pressed

    heard = await threads.heard(session, pressed, WINDOW)

    assert heard
    assert heard.last
    assert heard.last.id == older


async def test_a_button_of_somebody_elses_message_refers_to_nothing(
    session: Session,
) -> None:
    theirs = await owe(session, await meet(session, "+447700900124"))
    await send(session, theirs)
    pressed = await write(session, await meet(session), "", chosen=f"{theirs}:1")
    assert pressed

    heard = await threads.heard(session, pressed, WINDOW)

    assert heard
    assert heard.last is None


async def test_a_person_is_known_by_what_we_said_last_anywhere(
    session: Session,
) -> None:
    door = await meet(session)
    assert await threads.last_said_to(session, door.person_id) is None
    said = await owe(session, door)
    await send(session, said)

    last = await threads.last_said_to(session, door.person_id)

    assert last
    assert last.id == said


async def test_only_one_settles_a_turn(session: Session) -> None:
    written = await write(session, await meet(session))
    assert written

    async def settle() -> bool:
        return await threads.settle(
            session, written, intent="uc_advance", confidence=0.9, now=NOW
        )

    assert [await settle(), await settle()] == [True, False]


async def test_wiping_takes_both_sides_and_the_inbox_but_not_the_person(
    session: Session,
) -> None:
    door = await meet(session)
    await owe(session, door, reply_to=await write(session, door))
    raise_item(session, door.person_id, "question", about=None, text="x", now=NOW)
    assert await threads.count(session, door.person_id) == 1

    await threads.wipe(session, door.person_id)

    assert await count(session) == {"person": 1, "contact_point": 1}


async def _gone(
    session: Session, *, before: datetime = NOW, person: UUID | None = None
) -> int:
    return await threads.forget_wiped(session, "my_data.deleted", before, person)


async def _wiped(session: Session, address: str = "+447700900123") -> Door:
    """Someone who has our last word and nothing else."""
    door = await meet(session, address)
    last_word = await owe(session, door, "my_data.deleted")
    await send(session, last_word, vendor_id=address)
    return door


async def test_who_wiped_everything_goes_with_the_last_word(session: Session) -> None:
    await _wiped(session)
    await owe(session, await meet(session, "+447700900456"))

    gone = [await _gone(session), await _gone(session)]

    assert gone == [1, 0]
    assert await count(session) == {
        "person": 1,
        "contact_point": 1,
        "outgoing_message": 1,
    }


async def test_one_of_them_can_go_alone(session: Session) -> None:
    door, _ = await _wiped(session), await _wiped(session, "+447700900456")

    assert await _gone(session, person=door.person_id) == 1


async def test_nobody_goes_before_their_time_or_before_the_last_word(
    session: Session,
) -> None:
    await _wiped(session)
    await owe(session, await meet(session, "+447700900456"), "my_data.deleted")

    assert await _gone(session, before=NOW - MINUTE) == 0
    assert await _gone(session) == 1


async def test_who_wrote_again_is_not_gone(session: Session) -> None:
    door = await _wiped(session)
    await write(session, door, "help", now=NOW + MINUTE)

    assert await _gone(session, before=NOW + 2 * MINUTE) == 0


async def test_what_was_typed_before_comes_newest_first(session: Session) -> None:
    door, other = await meet(session), await meet(session, "+447700900456")
    for minute, text in enumerate(("one", "two", "", "three", "now")):
        last = await write(session, door, text, now=NOW + minute * MINUTE)
    await write(session, other, "not theirs", now=NOW)
    assert last
    heard = await threads.heard(session, last, WINDOW)
    assert heard

    before = await threads.texts_before(session, heard.message, most=2)

    assert before == ["three", "two"]
