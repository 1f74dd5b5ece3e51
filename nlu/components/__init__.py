"""Our own parts of the Rasa pipeline; nothing here is imported by the app."""
