"""What the tests of the store share: transactions."""

from transactions import session, sessions, unchanged

__all__ = ["session", "sessions", "unchanged"]
