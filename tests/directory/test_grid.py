import pytest

from directory.grid import to_degrees


@pytest.mark.parametrize(
    ("east", "north", "lat", "lon"),
    [
        # The Ordnance Survey's own worked example, turned to WGS84.
        (651409.903, 313177.270, 52.657978, 1.716052),
        (529090, 179645, 51.50101, -0.14159),  # Buckingham Palace
    ],
)
def test_metres_become_degrees(
    east: float, north: float, lat: float, lon: float
) -> None:
    assert to_degrees(east, north) == pytest.approx((lat, lon), abs=0.001)
