"""Dropping conversations from Rasa's tracker store, which keeps everything by itself."""

from collections.abc import Callable

from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)
from sqlalchemy import func
from sqlalchemy.orm import Query, Session


async def forget(store: TrackerStore, sender: str) -> int:
    """Drop one conversation; how many events it had."""
    store = _inner(store)
    if isinstance(store, InMemoryTrackerStore):
        return int(store.store.pop(sender, None) is not None)
    return _delete(store, lambda session: _events(store, session, sender))


async def forget_before(store: TrackerStore, moment: float) -> int:
    """Drop every conversation that has been silent since the moment; how many events."""
    store = _inner(store)
    if isinstance(store, InMemoryTrackerStore):
        return 0
    return _delete(store, lambda session: _silent_events(store, session, moment))


def _events(store: SQLTrackerStore, session: Session, sender: str) -> Query:
    return session.query(store.SQLEvent).filter(store.SQLEvent.sender_id == sender)


def _silent_events(store: SQLTrackerStore, session: Session, moment: float) -> Query:
    event = store.SQLEvent
    latest = func.max(event.timestamp)
    silent = session.query(event.sender_id).group_by(event.sender_id).having(latest < moment)
    return session.query(event).filter(event.sender_id.in_(silent.subquery().select()))


def _delete(store: TrackerStore, which: Callable[[Session], Query]) -> int:
    if not isinstance(store, SQLTrackerStore):
        raise TypeError(f"cannot forget in a {type(store).__name__}")
    with store.session_scope() as session:
        gone: int = which(session).delete(synchronize_session=False)
        session.commit()
        return gone


def _inner(store: TrackerStore) -> TrackerStore:
    """The store itself, out of what Rasa wraps around it."""
    while isinstance(store, (FailSafeTrackerStore, AwaitableTrackerStore)):
        store = store._tracker_store  # noqa: SLF001 - Rasa offers no other way in
    return store
