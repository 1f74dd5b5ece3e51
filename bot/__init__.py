"""How people reach us: one message in, answers out."""
