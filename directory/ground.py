"""Whose ground a point stands on, by the vote of the postcodes around it.

A council's middle says little about where its border runs, and one postcode alone may
lie just across it: so the nearest hectares that have a postcode vote.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from math import cos, floor, radians

from directory.postcodes import Postcode

VOTERS = 25
"""How many hectares are asked."""

CELL = 0.01
"""The side of a drawer of the index, in degrees: about a kilometre."""

FARTHEST = 12
"""How many drawers away we look before giving up: only the sea is so empty."""

type Point = tuple[float, float]


class Ground:
    """An index of the hectares of England and Wales that have a postcode."""

    def __init__(self, postcodes: Iterable[Postcode]) -> None:
        self._drawers: dict[tuple[int, int], list[tuple[Point, str]]] = defaultdict(
            list
        )
        known: set[tuple[int, int, str]] = set()
        for one in postcodes:
            hectare = (int(one.east // 100), int(one.north // 100), one.council)
            if hectare not in known:
                known.add(hectare)
                point = one.degrees
                self._drawers[_drawer(point)].append((point, one.council))

    def council(self, point: Point, nation: str) -> str:
        """The code of the council in that nation that most neighbours belong to."""
        votes = Counter[str]()
        for reach in range(1, FARTHEST + 1):
            near = self._within(point, reach, nation)
            if len(near) >= VOTERS or reach == FARTHEST:
                votes.update(council for _, council in sorted(near)[:VOTERS])
                break
        return votes.most_common(1)[0][0] if votes else ""

    def _within(self, point: Point, reach: int, nation: str) -> list[tuple[float, str]]:
        north, east = _drawer(point)
        return [
            (_apart(point, there), council)
            for row in range(north - reach, north + reach + 1)
            for column in range(east - reach, east + reach + 1)
            for there, council in self._drawers.get((row, column), ())
            if council[0] == nation[0]
        ]


def _drawer(point: Point) -> tuple[int, int]:
    return floor(point[0] / CELL), floor(point[1] / CELL)


def _apart(one: Point, other: Point) -> float:
    """The square of a distance, in any unit: it only serves to compare."""
    narrower = cos(radians(one[0]))
    return (one[0] - other[0]) ** 2 + ((one[1] - other[1]) * narrower) ** 2
