"""Amounts and lengths as people text them: "£200", "bout 400 quid", "18 months", "a score"."""

import re
from collections.abc import Iterator

from components.spans import Found

UNIT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety|hundred|thousand|half|couple of|few)"
)
SAID = rf"(?:an? )?{UNIT}(?:[ -](?:and |an |n )?(?:a )?{UNIT})*"
DIGITS = r"\d+(?:,\d{3})*(?:\.\d{1,2})?"
HALF = r"(?: ?(?:and|n|&) ?a? ?half)?"
MORE = r"(?: (?:and|n) (?:an? )?(?:half|bit))?"
MONEY = r"(?:quid|pounds?|pound|gbp|grand|p|pence|k)\b"
TIME = r"(?:days?|wks?|weeks?|months?|mths?|years?|yrs?|yr|hours?|hrs?|mins?|minutes?|stretch)\b"

WAYS = (
    rf"£ ?{DIGITS}(?:k\b)?",
    rf"(?:{DIGITS}|{SAID}){HALF} ?(?:{MONEY}|{TIME}){MORE}(?! ?-?old)",
    r"an? (?:weeks?|wk|month|mth|year|yr|grand|tenner|fiver|score|monkey|fortnight)\b",
    rf"(?:{SAID} |few )?(?:hundred|thousand)\b|{SAID} (?=a (?:week|month|year))|fortnight",
)
AMOUNT = re.compile(r"(?<![\w£.])(?:" + "|".join(WAYS) + r")(?!\w)", re.IGNORECASE)

BARE = re.compile(
    rf"\W*(?:about |bout |around |roughly |owe (?:them |him )?)?({DIGITS})[\s.!?]*",
    re.IGNORECASE,
)
"""A number that is all the message says."""


def amounts_in(text: str) -> Iterator[Found]:
    """Every sum of money and every length of time, as it was written."""
    found = [Found("amount", match.group(), *match.span()) for match in AMOUNT.finditer(text)]
    yield from found
    if not found and (alone := BARE.fullmatch(text)):
        yield Found("amount", alone[1], *alone.span(1))
