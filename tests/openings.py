"""How answers begin, whatever their authors write in them."""

from dialogues.answers import fill
from dialogues.catalogue import answers
from locales import language

ENOUGH = 24


def opening(key: str, part: int = 0) -> str:
    """The first words of an answer: enough to know it by."""
    marked = answers()[key].words.parts[part]
    return fill(marked.partition("{")[0], language("en"), {})[:ENOUGH].strip()


def label(key: str) -> str:
    """What stands on a button that leads to an answer."""
    return language("en").say(answers()[key].label)
