"""Receive: write the message down and owe it a turn, before the vendor hears 200."""

from uuid import UUID

from bot.messages import Incoming
from bot.queue import Queue
from locales import SOURCE
from store import people, threads
from store.session import Sessions


async def hear(sessions: Sessions, queue: Queue, incoming: Incoming) -> UUID | None:
    """Keep a message and the job of answering it, both or neither.

    None where the vendor delivered the same message before.
    """
    async with sessions.begin() as session:
        door = await people.door_for(
            session,
            incoming.channel,
            incoming.address,
            language=SOURCE,
            now=incoming.received_at,
        )
        message_id = await threads.write_once(
            session,
            door,
            channel=incoming.channel,
            vendor_id=incoming.vendor_id,
            kind=incoming.kind,
            text=incoming.text,
            chosen=incoming.chosen,
            now=incoming.received_at,
        )
        if message_id:
            await queue.turn(session, message_id, door.person_id)
    return message_id
