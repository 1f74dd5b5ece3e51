"""Which help to offer first.

Nobody ever gets nothing. For a home the council comes first, which must help by law;
else what serves the place, then the nation, then what is kept for some other group,
and last the lines that advise on most things.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from directory.places import Gazetteer, Place
from directory.prison_names import PrisonNames
from directory.records import (
    BOTH,
    SHOWN,
    Council,
    Prison,
    Service,
    councils,
    prisons,
    services,
)

HOUSING = "housing"

GROUPS = {
    "women": "women",
    "bame": "bame",
    "veterans": "veterans",
    "family": "families",
    "immigration": "migrants",
}
"""The group that a need speaks for: who asks for veterans' help asks for a veteran."""

NOT_ASKING = frozenset({"professionals", "employers"})
"""Groups that do not write to us: what is kept for them is never offered."""

MANY_NEEDS = 5
"""How many needs a service must know about to be offered where nothing else is."""


class Reason(StrEnum):
    """Why a service stands where it does in an answer."""

    COUNCIL = "council"
    """It is the council that must help people without a home in that place."""
    LOCAL = "local"
    """It serves the area of that place."""
    NATIONAL = "national"
    """It serves the whole nation."""
    FOR_GROUP = "for_group"
    """It is kept for a group, which its record names."""
    GENERAL = "general"
    """It advises on most things, and stands in where nothing is known for just this."""


@dataclass(frozen=True)
class Suggestion:
    """One service to offer, and why it stands where it does."""

    service: Service
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Question:
    """What is asked, and how well a service answers it."""

    need: str
    nation: str | None
    inside: frozenset[str]
    """The council, county and region that the place is in, by name."""

    def may_offer(self, service: Service) -> bool:
        """Whether a service helps with this, here, and takes those who write to us."""
        helps = self.need in service.needs or self.general(service)
        open_to_us = service.shown and not NOT_ASKING & set(service.for_whom)
        return helps and open_to_us and self._here(service)

    def general(self, service: Service) -> bool:
        """Whether a service only stands in, as one that advises on most things."""
        broad = len(service.needs) >= MANY_NEEDS and not service.for_whom
        return broad and self.need not in service.needs

    def rank(self, service: Service) -> tuple[bool, ...]:
        """What sorts the best to the front; where it ties, the editor's order holds."""
        group = GROUPS.get(self.need)
        return (
            self.general(service),
            bool(service.for_whom) and group not in service.for_whom,
            not service.area,
            group not in service.for_whom,
            # Who has little credit and no data is better served by a number.
            not (service.phone or service.text),
            self.nation not in (None, service.nation),
        )

    def reasons(self, service: Service) -> tuple[Reason, ...]:
        """Why it stands there."""
        reasons = [Reason.LOCAL if service.area else Reason.NATIONAL]
        if service.for_whom:
            reasons.append(Reason.FOR_GROUP)
        if self.general(service):
            reasons.append(Reason.GENERAL)
        return tuple(reasons)

    def _here(self, service: Service) -> bool:
        nations = (BOTH, self.nation) if self.nation else (BOTH, "England", "Wales")
        near = not service.area or not self.inside.isdisjoint(service.area)
        return service.nation in nations and near


@dataclass(frozen=True)
class Directory:
    """All we know of where help is."""

    services: tuple[Service, ...]
    prisons: PrisonNames
    councils: Mapping[str, Council]
    gazetteer: Gazetteer

    @classmethod
    def read(cls) -> "Directory":
        """The directory that ships with us."""
        gazetteer = Gazetteer.read()
        names = PrisonNames(prisons(), gazetteer.towns)
        return cls(services(), names, councils(), gazetteer)

    def search(
        self,
        need: str,
        place: Place | None = None,
        nation: str | None = None,
        limit: int = 3,
    ) -> tuple[Suggestion, ...]:
        """The services to offer for a need, the best first."""
        council = self.council_for(place) if place else None
        inside = _inside(place, council)
        question = Question(need, place.nation if place else nation, inside)
        found = sorted(filter(question.may_offer, self.services), key=question.rank)
        ranked = [Suggestion(service, question.reasons(service)) for service in found]
        return (*_must_help(need, council), *ranked)[:limit]

    def council_for(self, place: Place) -> Council | None:
        """The council that does housing there; a whole region has none."""
        return self.councils.get(place.council)

    def prison(self, text: str) -> Prison | None:
        """The prison that a text names, by its name or a nickname."""
        return self.prisons.find(text)


def _inside(place: Place | None, council: Council | None) -> frozenset[str]:
    if council:
        return frozenset({council.name, council.county, council.region} - {""})
    return frozenset({place.name} if place else ())


def _must_help(need: str, council: Council | None) -> Iterator[Suggestion]:
    if council and need == HOUSING:
        yield Suggestion(_housing_team(council), (Reason.COUNCIL, Reason.LOCAL))


def _housing_team(council: Council) -> Service:
    """A council as the service that it is for people without a home."""
    return Service(
        id=f"council-{council.gss}",
        name=council.official_name,
        needs=(HOUSING,),
        for_whom=(),
        nation=council.nation,
        area=(council.name,),
        what="",
        phone="",
        text=None,
        url=council.url,
        hours="",
        cost="",
        languages=(),
        source=council.source,
        as_of="",
        checked=council.checked,
        status=SHOWN,
    )
