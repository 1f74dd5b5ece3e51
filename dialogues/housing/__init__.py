"""A roof: tonight, from the council, from probation, and keeping a home."""
