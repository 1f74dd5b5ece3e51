"""The day of release, and the rules that come after it."""
