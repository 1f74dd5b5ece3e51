"""What a catalogue makes of each sentence, and whether a speaker of it has agreed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from locales import written_in

UNCHECKED = "not yet checked"
"""How the remark begins that whoever checks a translation takes away."""


@dataclass(frozen=True)
class Translated:
    """One sentence in another language."""

    text: str
    """As it is marked, in English."""
    said: str
    """Empty where nobody has written it, or where it was only guessed."""
    checked: bool


def translated_in(file: Path) -> Iterator[Translated]:
    """Every sentence of a catalogue, without its header."""
    for message in written_in(file):
        if message.id:
            said = "" if message.fuzzy else str(message.string)
            remarks = message.user_comments
            checked = not any(remark.startswith(UNCHECKED) for remark in remarks)
            yield Translated(str(message.id), said, checked)
