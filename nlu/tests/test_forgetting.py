"""Conversations leave the tracker store, and only the ones that should."""

import asyncio
from pathlib import Path

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from components.forgetting import forget, forget_before


@pytest.fixture
def store(tmp_path: Path) -> FailSafeTrackerStore:
    return FailSafeTrackerStore(SQLTrackerStore(Domain.empty(), db=str(tmp_path / "rasa.db")))


def hear(store: FailSafeTrackerStore, sender: str, *moments: float) -> None:
    events = [UserUttered("hello", timestamp=moment) for moment in moments]
    asyncio.run(store.save(DialogueStateTracker.from_events(sender, events)))


def kept(store: FailSafeTrackerStore) -> set[str]:
    return set(asyncio.run(store.keys()))


def test_one_conversation_is_forgotten(store: FailSafeTrackerStore) -> None:
    hear(store, "mine", 1, 2)
    hear(store, "yours", 1)
    assert asyncio.run(forget(store, "mine")) == 2
    assert kept(store) == {"yours"}


def test_nothing_to_forget_is_no_failure(store: FailSafeTrackerStore) -> None:
    assert asyncio.run(forget(store, "nobody")) == 0


def test_only_silent_conversations_are_purged(store: FailSafeTrackerStore) -> None:
    hear(store, "silent", 10, 20)
    hear(store, "alive", 10, 300)
    assert asyncio.run(forget_before(store, 100)) == 2
    assert kept(store) == {"alive"}
