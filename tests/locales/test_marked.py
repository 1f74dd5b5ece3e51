from pathlib import Path

import dialogues
from dialogues.catalogue import answers
from locales.marked import Marked, marked_in

SOURCE = """
from locales import mark as _

GREETING = _("Hello.")
# Not marked, so not for people:
NAME = "throughgate"
LONG = _(
    "Call {phone} "
    "now."
)
"""


def test_marked_sentences_are_found_with_their_places(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "some.py").write_text(SOURCE, encoding="utf-8")
    assert list(marked_in(folder)) == [
        Marked("Hello.", "words/some.py:4"),
        Marked("Call {phone} now.", "words/some.py:8"),
    ]


def test_a_page_has_marked_sentences_too(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    page = '<p lang="{{ code }}">\n{{ _("Leave now") }}</p>'
    (folder / "chat.html").write_text(page, encoding="utf-8")
    assert list(marked_in(folder)) == [Marked("Leave now", "pages/chat.html:2")]


def test_every_text_that_people_read_is_marked() -> None:
    marked = {one.text for one in marked_in(Path(dialogues.__file__).parent)}
    for answer in answers().values():
        for words in filter(None, (answer.words, answer.wales)):
            assert set(words.parts) <= marked, answer.key
        assert answer.label in {*marked, ""}, answer.key
