"""The actions that Rasa may call: a turn goes in, cues and effects come out."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dialogues.appointments import actions as appointments
from dialogues.family import actions as family
from dialogues.finding_help import actions as finding_help
from dialogues.housing import actions as housing
from dialogues.identity import actions as identity
from dialogues.leaving_prison import actions as leaving_prison
from dialogues.my_data import actions as my_data
from dialogues.people import actions as people
from dialogues.place_told import tell_place
from dialogues.small_talk import actions as small_talk
from dialogues.turn import Outcome, Turn
from directory.search import Directory

type Action = Callable[[Turn, Directory], Outcome]

ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "action_release_day_steps": leaving_prison.release_day_steps,
        "action_homeless_tonight": housing.homeless_tonight,
        "action_photo_id": identity.photo_id,
        "action_book_visit": family.book_visit,
        "action_visit_what_to_bring": family.visit_what_to_bring,
        "action_visit_travel_costs": family.visit_travel_costs,
        "action_worried_about_prisoner_safety": family.worried_about_prisoner_safety,
        "action_tell_prison": family.tell_prison,
        "action_appointment_when": appointments.appointment_when,
        "action_appointment_cant_make_it": appointments.appointment_cant_make_it,
        "action_appointment_reschedule": appointments.appointment_reschedule,
        "action_court_date": appointments.court_date,
        "action_find_service": finding_help.find_service,
        "action_help_for": finding_help.help_for,
        "action_tell_place": tell_place,
        "action_ask_before_deleting": my_data.ask_before_deleting,
        "action_show_data": my_data.show_data,
        "action_change_language": my_data.change_language,
        "action_hand_over": people.hand_over,
        "action_follow_up": small_talk.follow_up,
        "action_unsure": small_talk.unsure,
    }
)
"""Every action by the name that rules call it by."""
