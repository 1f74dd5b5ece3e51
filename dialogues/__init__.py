"""What we talk about: one folder per dialogue, its words, its actions, its rules."""
