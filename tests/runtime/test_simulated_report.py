from collections import Counter
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from uuid import uuid4

from PIL import Image
from rich.console import Console

from runtime.simulated_report import Report, days, draw, hours
from runtime.simulated_vendor import Sent

SUMMER = datetime(2027, 6, 1, 22, 30, tzinfo=UTC)
WINTER = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


def sent(at: datetime, address: str = "+447700900123") -> Sent:
    return Sent(uuid4(), address, at)


def test_hours_are_by_the_clock_on_the_wall() -> None:
    by_hour = hours([sent(SUMMER), sent(WINTER), sent(WINTER)])

    assert len(by_hour) == 24
    assert (by_hour[23], by_hour[9]) == (1, 2)


def test_days_are_counted_for_each_person() -> None:
    counted = days([sent(WINTER), sent(WINTER), sent(WINTER, "+447700900456")])

    assert counted == {
        ("+447700900123", date(2026, 12, 1)): 2,
        ("+447700900456", date(2026, 12, 1)): 1,
    }


def test_a_picture_is_drawn(tmp_path: Path) -> None:
    full, empty = tmp_path / "full.png", tmp_path / "empty.png"

    draw([hour * 10 for hour in range(24)], full)
    draw([0] * 24, empty)

    with Image.open(full) as picture:
        assert picture.format == "PNG"
        colours = {
            colour
            for _, colour in picture.getcolors(picture.width * picture.height) or ()
        }
    assert (29, 112, 184) in colours
    assert full.read_bytes() != empty.read_bytes()


def test_what_came_in_the_night_is_told() -> None:
    by_hour = [0] * 24
    by_hour[7], by_hour[8], by_hour[19], by_hour[20] = 1, 2, 4, 8
    console = Console(file=StringIO(), width=100)
    report = Report(20, 15, 0, *([_nothing()] * 5), by_hour=by_hour)

    console.print(report.table())

    assert isinstance(console.file, StringIO)
    (line,) = [one for one in console.file.getvalue().splitlines() if "quiet" in one]
    assert " 9 " in line


def _nothing() -> Counter[str]:
    return Counter()
