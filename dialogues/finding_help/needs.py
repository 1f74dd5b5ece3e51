"""The needs that a service can meet, each with its name in a list."""

from collections.abc import Mapping
from types import MappingProxyType

from locales import mark as _

NEEDS: Mapping[str, str] = MappingProxyType(
    {
        "housing": _("A place to stay"),
        "food": _("Food"),
        "drugs": _("Drugs"),
        "alcohol": _("Drink"),
        "mental_health": _("Mental health"),
        "health": _("A doctor"),
        "family": _("Families"),
        "bame": _("Race, faith or culture"),
        "women": _("Women"),
        "legal": _("Legal advice"),
        "work": _("Work"),
        "training": _("Courses"),
        "money": _("Money and debt"),
        "id": _("ID"),
        "mentoring": _("A mentor"),
        "veterans": _("Veterans"),
        "immigration": _("Immigration"),
    }
)
