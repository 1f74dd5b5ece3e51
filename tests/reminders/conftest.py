"""What the tests of reminders share: transactions."""

from transactions import session, sessions, unchanged

__all__ = ["session", "sessions", "unchanged"]
