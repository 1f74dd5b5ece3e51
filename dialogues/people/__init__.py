"""A person to talk to, and the keyworker."""
