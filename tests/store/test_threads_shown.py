"""A thread as screens show it, and whether more is to come."""

from datetime import timedelta

from rows import NOW, meet, owe, send, write

from store import threads
from store.session import Session

MINUTE = timedelta(minutes=1)


async def test_a_screen_reads_on_from_a_number(session: Session) -> None:
    door = await meet(session)
    written = await write(session, door)
    for body in ("one", "two", "three"):
        owed = await owe(session, door, reply_to=written)
        await send(session, owed, body, vendor_id=body)

    lines = await threads.said_since(session, door.contact_point_id, 0)
    rest = await threads.said_since(session, door.contact_point_id, lines[0].number)

    assert [line.text for line in lines] == ["one", "two", "three"]
    assert rest == lines[1:]
    assert all(line.ours and line.reply_to == written for line in lines)


async def test_a_thread_has_both_sides_in_order(session: Session) -> None:
    door = await meet(session)
    for number, (asked, said) in enumerate((("hi", "hello"), ("bye", "good luck"))):
        now = NOW + number * MINUTE
        await write(session, door, asked, now=now)
        await send(session, await owe(session, door, now=now), said, now=now)

    lines = await threads.thread(session, door.contact_point_id, 100)

    assert [(line.ours, line.text) for line in lines] == [
        (False, "hi"),
        (True, "hello"),
        (False, "bye"),
        (True, "good luck"),
    ]


async def test_a_long_thread_shows_the_newest_lines_of_each_side(
    session: Session,
) -> None:
    door = await meet(session)
    for number in range(4):
        now = NOW + number * MINUTE
        await write(session, door, f"asked {number}", now=now)
        owed = await owe(session, door, now=now)
        await send(session, owed, f"said {number}", now=now)

    lines = await threads.thread(session, door.contact_point_id, 2)

    assert [line.text for line in lines] == ["asked 2", "said 2", "asked 3", "said 3"]


async def test_a_pressed_button_is_shown_by_its_label(session: Session) -> None:
    door = await meet(session)
    owed = await owe(session, door)
    data = f"{owed}:1"
    await send(session, owed, "Which?", buttons=[{"label": "Money", "data": data}])
    await write(session, door, "", chosen=data, now=NOW + MINUTE)

    lines = await threads.thread(session, door.contact_point_id, 100)

    assert [line.text for line in lines] == ["Which?", "Money"]


async def test_someone_waits_until_nothing_is_on_its_way(session: Session) -> None:
    door = await meet(session)
    point = door.contact_point_id
    waiting = [await threads.is_waiting(session, point)]
    written = await write(session, door)
    assert written
    waiting.append(await threads.is_waiting(session, point))
    owed = await owe(session, door, reply_to=written)
    await threads.settle(session, written, intent=None, confidence=None, now=NOW)
    waiting.append(await threads.is_waiting(session, point))
    await send(session, owed)

    assert [*waiting, await threads.is_waiting(session, point)] == [
        False,
        True,
        True,
        False,
    ]
