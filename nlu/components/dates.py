"""Dates as people text them: "next fri", "2moro", "the 4th", "tues 2pm", "in 2 weeks"."""

import re
from collections.abc import Iterator

from components.spans import Found

NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few)"
LENGTH = r"(?:days?|wks?|weeks?|months?|mths?|years?|yrs?|fortnights?|hours?|hrs?)\b"
TENS = r"(?:twenty|thirty)[ -]?"
SPELT = (
    rf"(?:{TENS})?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)"
    r"|twentieth|thirtieth"
)
NTH = r"(?:[12]?\d|3[01]) ?(?:st|nd|rd|th)\b"
THINGS = "time|day|one|floor|house|visit|appointment|appt|page"
"""What is counted rather than dated: "the 2nd time"."""

# "sat" and "sun" are words too, so they need an "on" before or a part of the day behind.
DAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri)s?\b"
    r"|(?:(?<=on )|(?<=next )|(?<=nxt )|(?<=this )|(?<=last )|^)(?:sat|sun|wed)\b"
    r"|(?:sat|sun|wed) (?:morn|after|even|eve|night|\d))"
)
# "may" and "march" are words too, so they need a number, or an "in" or "till" before.
SURE_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|april|apr|june|july|aug(?:ust)?|sept(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
MONTH = rf"(?:{SURE_MONTH}|(?:march|mar|may|jun|jul|sep)\b)"
CLOCK = (
    r"(?:at |@ ?)?(?:half |quarter (?:past|to) )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'?clock)\b"
    r"|(?:at |@ ?)(?:1[0-2]|0?[1-9]|\d\d(?=[:.]\d))(?:[:.]\d\d)?\b(?!%)"
    r"|half (?:past )?\d{1,2}\b"
)
WHICH = r"(?:(?:a )?week (?:on )?|(?:this |the )?coming |next |nxt |this |last |lst |every )?"
PART = r"(?: ?(?:mornings?|mornin|afternoon|evening|evenin|eve|nights?|nite))?"
SPECIAL = (
    r"to(?:day|night|nite|morr?ow|moz|moro)|tmrw|tmw|tmr|tomoz|tommorr?ow"
    r"|2(?:day|nite|night|morr?ow|moro|morro|moz|mrw)|yesterday|yday|day (?:after|before) \w+"
    r"|(?:christmas|xmas|new years?|boxing) (?:eve|day)|xmas|christmas|bank holiday(?: \w+day)?"
    r"|(?:this|next|nxt|last) (?:weekend|week|wk|month|mth|year)|the weekend"
    r"|(?:a )?(?:fortnight|week) today"
    r"|end of (?:the |this |next )?(?:month|week|year)"
)

# The longest way of saying it comes first.
WAYS = (
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}",
    rf"(?:in|within) (?:about )?(?:the next )?{NUMBER} {LENGTH}(?: time)?",
    rf"{NUMBER} {LENGTH} (?:from now|from \w+|ago|time)\b",
    rf"(?:{WHICH}{DAY},? )?(?:the )?(?:{NTH}|{SPELT}|\d{{1,2}})(?: of)? {MONTH}(?: \d{{4}})?",
    rf"{MONTH} (?:the )?(?:{NTH}|\d{{1,2}}\b)(?: \d{{4}})?",
    rf"{WHICH}{DAY}{PART}(?: the {NTH})?(?:,? (?:{CLOCK}))?",
    rf"(?:{SPECIAL})\b{PART}(?:,? (?:{CLOCK}))?",
    rf"(?:the )?{TENS}(?:{SPELT})\b",
    # "wot do i do 1st" is no day; "the 1st" and "on 1st" are.
    rf"(?:the |(?<=on )|(?!1 ?st)){NTH}(?! (?:{THINGS}))",
    r"\d{1,2}/\d{1,2}",
    r"(?:(?<=in )|(?<=till )|(?<=until )|(?<=til )|(?<=next )|(?<=by ))(?:march|may)\b",
    SURE_MONTH,
    rf"(?:{CLOCK})",
)
DATE = re.compile(r"(?<![\w£])(?:" + "|".join(WAYS) + r")(?!\w)", re.IGNORECASE)


def dates_in(text: str) -> Iterator[Found]:
    """Every date or time, as it was written: the app knows what day it is, we do not."""
    for match in DATE.finditer(text):
        yield Found("date", match.group(), *match.span())
