"""Stand-ins that speak the real protocol; each is checked in tests/verification."""

from datetime import UTC, datetime
from uuid import UUID

from dialogues.replies import Cue, Reply
from dialogues.understanding import CannotUnderstandError


class FakeUnderstanding:
    """Answers by a table of what was asked; anything else is not understood."""

    def __init__(self) -> None:
        self.known: dict[str, Reply] = {}
        self.asked: list[str] = []
        self.forgotten: list[UUID] = []
        self.purged_before: datetime | None = None
        self.down = False

    def learn(self, text: str, answer: str, intent: str = "test") -> None:
        """From now on, that text means that answer."""
        self.known[text] = Reply((Cue(answer),), intent=intent, confidence=0.9)

    async def ask(self, conversation: UUID, text: str) -> Reply:
        del conversation
        self.asked.append(text)
        if self.down:
            raise CannotUnderstandError("down")
        unknown = Reply((Cue("small_talk.not_understood"),), intent="nlu_fallback")
        return self.known.get(text, unknown)

    async def forget(self, conversation: UUID) -> None:
        self.forgotten.append(conversation)

    async def purge(self, before: datetime) -> None:
        self.purged_before = before

    async def healthy(self) -> bool:
        return not self.down


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)  # a Friday

    def __call__(self) -> datetime:
        return self.now
