"""Hello, thanks, the menu, and what to say when we do not understand."""
