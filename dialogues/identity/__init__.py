"""Proof of who you are and where you live."""
