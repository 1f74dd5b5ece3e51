from speaking import turn

from dialogues.first_response import follow
from dialogues.identity.actions import photo_id
from dialogues.identity.ladder import RUNGS
from dialogues.replies import Reply
from dialogues.turn import Spoken
from directory.search import Directory

NO_DIRECTORY: Directory = None  # type: ignore[assignment] # not asked


def test_photo_id_asks_what_someone_has() -> None:
    turned = turn("i aint got no id", "photo_id")
    (cue,) = photo_id(turned, NO_DIRECTORY).cues
    assert cue.answer == "identity.photo_id"
    assert [choice.leads_to for choice in cue.choices or ()] == [r.key for r in RUNGS]


def test_every_rung_is_reached_without_rasa() -> None:
    turned = turn("id", "photo_id")
    (cue,) = photo_id(turned, NO_DIRECTORY).cues
    for choice in cue.choices or ():
        reply = follow(choice.leads_to, Spoken("1", turned.reader))
        assert isinstance(reply, Reply)
        assert reply.cues[0].answer == choice.leads_to
