"""From the National Grid's metres to degrees.

The formulas and constants are those of the Ordnance Survey's "A guide to coordinate
systems in Great Britain", annexes A to C. The shift of datum is good to about 5 metres,
which is far finer than "near me" asks for.
"""

from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, radians, sin, sqrt, tan


@dataclass(frozen=True)
class Ellipsoid:
    """The shape of the Earth that a survey works with, in metres."""

    a: float
    b: float

    @property
    def e2(self) -> float:
        """The square of its eccentricity."""
        return 1 - (self.b / self.a) ** 2


AIRY = Ellipsoid(6377563.396, 6356256.909)
WGS84 = Ellipsoid(6378137.0, 6356752.3142)

SCALE = 0.9996012717
ORIGIN = (radians(49), radians(-2))
FALSE_EAST, FALSE_NORTH = 400000.0, -100000.0

SHIFT = (446.448, -125.157, 542.060)
TURN = tuple(radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))
STRETCH = 1 - 20.4894e-6

CLOSE_ENOUGH = 0.01
"""How many metres of northing may be left over."""


def to_degrees(east: float, north: float) -> tuple[float, float]:
    """Latitude and longitude (WGS84) of a point on the National Grid."""
    return _to_wgs84(*_unproject(east, north))


def _unproject(east: float, north: float) -> tuple[float, float]:
    """Latitude and longitude in radians, still on the survey's own ellipsoid."""
    phi = _foot(north)
    t, s2 = tan(phi), AIRY.e2 * sin(phi) ** 2
    nu = AIRY.a * SCALE / sqrt(1 - s2)
    rho = nu * (1 - AIRY.e2) / (1 - s2)
    eta2 = nu / rho - 1
    x = (east - FALSE_EAST) / nu
    latitude = phi - t * nu / rho * (
        x**2 / 2
        - (5 + 3 * t**2 + eta2 - 9 * t**2 * eta2) * x**4 / 24
        + (61 + 90 * t**2 + 45 * t**4) * x**6 / 720
    )
    longitude = ORIGIN[1] + (1 / cos(phi)) * (
        x - (nu / rho + 2 * t**2) * x**3 / 6 + (5 + 28 * t**2 + 24 * t**4) * x**5 / 120
    )
    return latitude, longitude


def _foot(north: float) -> float:
    """The latitude at which the central meridian is as far north as the point."""
    phi = ORIGIN[0]
    left = north - FALSE_NORTH
    while abs(left) >= CLOSE_ENOUGH:
        phi += left / (AIRY.a * SCALE)
        left = north - FALSE_NORTH - _meridian(phi)
    return phi


def _meridian(phi: float) -> float:
    n = (AIRY.a - AIRY.b) / (AIRY.a + AIRY.b)
    less, more = phi - ORIGIN[0], phi + ORIGIN[0]
    return (
        AIRY.b
        * SCALE
        * (
            (1 + n + 5 / 4 * n**2 + 5 / 4 * n**3) * less
            - (3 * n + 3 * n**2 + 21 / 8 * n**3) * sin(less) * cos(more)
            + (15 / 8 * n**2 + 15 / 8 * n**3) * sin(2 * less) * cos(2 * more)
            - 35 / 24 * n**3 * sin(3 * less) * cos(3 * more)
        )
    )


def _to_wgs84(latitude: float, longitude: float) -> tuple[float, float]:
    nu = AIRY.a / sqrt(1 - AIRY.e2 * sin(latitude) ** 2)
    x = nu * cos(latitude) * cos(longitude)
    y = nu * cos(latitude) * sin(longitude)
    z = (1 - AIRY.e2) * nu * sin(latitude)
    rx, ry, rz = TURN
    x, y, z = (
        SHIFT[0] + STRETCH * x - rz * y + ry * z,
        SHIFT[1] + rz * x + STRETCH * y - rx * z,
        SHIFT[2] - ry * x + rx * y + STRETCH * z,
    )
    return degrees(_latitude(hypot(x, y), z)), degrees(atan2(y, x))


def _latitude(out: float, up: float) -> float:
    phi = atan2(up, out * (1 - WGS84.e2))
    for _ in range(5):
        nu = WGS84.a / sqrt(1 - WGS84.e2 * sin(phi) ** 2)
        phi = atan2(up + WGS84.e2 * nu * sin(phi), out)
    return phi
