"""Every language we speak: catalogues, dates and money.

Words are only marked where they are written; they are translated when they are sent.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_currency
from babel.support import NullTranslations, Translations

SOURCE = "en"
SUPPORTED = ("en", "cy")
HOME = ZoneInfo("Europe/London")

FOLDER = Path(__file__).parent
WEEK = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
DAY_AND_MONTH = re.compile(r"d+\W.*?MMMM|MMMM.*?d+")


def mark(text: str) -> str:
    """Mark a sentence for the catalogue and hand it back as it is."""
    return text


@dataclass(frozen=True)
class Language:
    """One language: its catalogue and the way it writes dates, sums and lists."""

    code: str
    catalogue: NullTranslations

    def say(self, marked: str) -> str:
        """The marked sentence in this language, or in English where it is missing."""
        return str(self.catalogue.gettext(marked)) if marked else ""

    @property
    def _territory(self) -> str:
        """English as the United Kingdom writes it: 4 March, and no comma before or."""
        return "en_GB" if self.code == SOURCE else self.code

    def day(self, when: date) -> str:
        """`Tue 4 March`, never 04/03: which of the two is the month is a guess."""
        return (
            f"{format_date(when, 'EEE', self._territory)} {self._day_and_month(when)}"
        )

    def full_day(self, when: date) -> str:
        """`4 March 2027`."""
        return str(format_date(when, "long", self._territory))

    def month(self, when: date) -> str:
        """`November 2026`."""
        return str(format_skeleton("yMMMM", when, locale=self._territory))

    def time(self, when: datetime) -> str:
        """`10am`, `2:30pm`: an aware time, told in the United Kingdom's clock."""
        return self._clock(when.astimezone(HOME))

    def hours(self, written: str) -> str:
        """`Mo-Fr 08:00-18:00; Sa 09:00-13:00` as `Mon-Fri 8am-6pm, Sat 9am-1pm`.

        The form is OpenStreetMap's opening_hours, of which we use days and spans.
        """
        return ", ".join(self._span(span) for span in written.split("; "))

    def _span(self, span: str) -> str:
        days, times = span.split(" ")
        names = get_day_names("abbreviated", locale=self._territory)
        told = "-".join(names[WEEK.index(day)] for day in days.split("-"))
        clock = (datetime.strptime(time, "%H:%M") for time in times.split("-"))  # noqa: DTZ007 - a time of day has no zone
        return f"{told} {'-'.join(self._clock(time) for time in clock)}"

    def money(self, pounds: Decimal) -> str:
        """`£424.90`, and `£40` where there are no pence."""
        whole = pounds == pounds.to_integral_value()
        shape = "¤#,##0" if whole else "¤#,##0.00"
        return str(
            format_currency(
                pounds, "GBP", shape, locale=self._territory, currency_digits=False
            )
        )

    def _clock(self, when: datetime) -> str:
        pattern = "h:mma" if when.minute else "ha"
        return str(format_time(when.time(), pattern, locale=self._territory)).lower()

    def _day_and_month(self, when: date) -> str:
        """In the order of the language's long date, which the skeletons do not keep."""
        long = str(Locale.parse(self._territory).date_formats["long"].pattern)
        order = DAY_AND_MONTH.search(long)
        return format_date(when, order[0] if order else long, self._territory)


def catalogue_of(code: str) -> Path:
    """Where the translators of a language write."""
    return FOLDER / code / "LC_MESSAGES" / "messages.po"


def written_in(path: Path) -> Catalog:
    """A catalogue as its translators left it."""
    with path.open("rb") as source:
        return read_po(source)


@cache
def language(code: str) -> Language:
    """The language of that code; English for one we do not speak."""
    if code not in SUPPORTED:
        code = SOURCE
    return Language(code, _catalogue(code))


def _catalogue(code: str) -> NullTranslations:
    """Read the catalogue as its translators left it, so that no build can be stale."""
    path = catalogue_of(code)
    if code == SOURCE or not path.exists():
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, written_in(path))
    compiled.seek(0)
    return Translations(compiled)
