from pathlib import Path

from locales.translated import Translated, translated_in

CATALOGUE = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

# not yet checked by a Welsh speaker
msgid "Hello."
msgstr "Helo."

#. read aloud
msgid "Send"
msgstr "Anfon"

msgid "Food"
msgstr ""

#, fuzzy
msgid "Work"
msgstr "Bwyd"
"""


def test_each_sentence_has_its_translation_and_whether_someone_read_it(
    tmp_path: Path,
) -> None:
    file = tmp_path / "messages.po"
    file.write_text(CATALOGUE, encoding="utf-8")
    assert list(translated_in(file)) == [
        Translated("Hello.", "Helo.", checked=False),
        Translated("Send", "Anfon", checked=True),
        Translated("Food", "", checked=True),
        Translated("Work", "", checked=True),
    ]
