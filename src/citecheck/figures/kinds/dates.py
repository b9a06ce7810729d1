"""Dates: "8th July 2015", "September 4, 2015", "October 2013", "2015-07-08", "08/07/2015"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from citecheck.figures.kinds.counting import are_people, is_counted
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.model import CalendarDate


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and its place in the folded text; both readings of an open one."""

    start: int
    end: int
    dates: tuple[CalendarDate, ...]


NUMERIC = re.compile(
    r"(?=\d)(?:"  # tried at digits alone, for speed
    r"(?<![\d.,/-])(?:(?P<iso_year>[12]\d{3})(?P<iso_sign>[-./])(?P<iso_month>\d\d?)(?P=iso_sign)(?P<iso_day>\d\d?)"
    r"|(?P<first>\d\d?)(?P<sign>[-./])(?P<second>\d\d?)(?P=sign)(?P<year>[12]\d{3}|\d\d))"
    r"(?![\d/-])(?!\.\d)"
    r"|(?P<cjk_year>[12]\d{3})年(?P<cjk_month>\d\d?)月(?:(?P<cjk_day>\d\d?)日)?"
    r"|(?<!\d)(?P<signed_month>\d\d?)月(?P<signed_day>\d\d?)日)"
)


# "In May 2 million people": the number behind a month that is no day.
NOT_A_DAY = r"\s?%|\s(?:km|miles|met(?:er|re)s|per\s?cent|million|billion|thousand|dozen)(?!\w)"
MONTH_OPENER = re.compile(r"(?<!\w)(?:in|im|en|em|last|this|i|w|в|у)\s$")
COUNTED_VERB = re.compile(r"\s(?:were|died|had|have|are|fled|came)(?!\w)")
DOTTED = r"st|nd|rd|th|er|º|\."  # 8. Juli


def _day(number: int, endings: str = "st|nd|rd|th|er|º") -> str:
    return rf"(?P<d{number}>\d{{1,2}})(?:{endings})?"


def _year(number: int) -> str:
    return rf"(?P<y{number}>(?:1[4-9]|20)\d\d)(?!\d)"


@cache
def _written(lex_months: str, links: str) -> re.Pattern[str]:
    """Dates with the month's name; the months and links are those of the lexicon."""
    link = rf"(?:\s(?:{links}))?"
    to = r"(?:\s?[–-]\s?|\s(?:to|and|et|und|y|и|до|по|a|au|bis|al)\s)"
    before = (
        rf"(?:{_day(1, DOTTED)}{to})?{_day(2, DOTTED)}{link}[\s/-](?:of\s)?(?P<m1>{lex_months})"
        rf"(?:\.?,?{link}[\s/-]{_year(1)})?"
    )
    after = (
        rf"(?P<m2>{lex_months})\.?\s(?:the\s)?{_day(3)}(?!\d|[.,:]\d|{NOT_A_DAY})"
        rf"(?:{to}{_day(4)}(?!\d))?(?:,?{link}\s{_year(2)})?"
    )
    month = rf"(?P<m3>{lex_months})\.?,?{link}\s{_year(3)}"
    turned = rf"{_year(4)}\s\w{{2,6}}\s(?:{_day(5)}\s)?(?P<m4>{lex_months})"
    return re.compile(rf"(?<![\w.,/-])(?:{before}|{month}|{after}|{turned})(?!\w)")


def find_dates(lower: str, lex: Lexicon) -> list[FoundDate]:
    """The dates of a folded text, in order."""
    found = [date for match in NUMERIC.finditer(lower) if (date := _numeric(match))]
    if lex.calendar.months.meanings:
        pattern = _written(lex.calendar.month_pattern, lex.calendar.date_links)
        found += [date for match in pattern.finditer(lower) if (date := _named(lower, match, lex))]
    return sorted(found, key=lambda date: date.start)


def _numeric(match: re.Match[str]) -> FoundDate | None:
    year, month, day = (
        match[f"iso_{part}"] or match[f"cjk_{part}"] for part in ("year", "month", "day")
    )
    if match["signed_month"]:
        readings = [_date(None, int(match["signed_month"]), int(match["signed_day"]))]
    elif year:
        readings = [_date(int(year), int(month), int(day) if day else None)]
    else:
        first, second, year_in_full = (
            int(match["first"]),
            int(match["second"]),
            _full(match["year"]),
        )
        readings = [_date(year_in_full, second, first)]
        if match["sign"] != ".":
            readings.append(_date(year_in_full, first, second))
    dates = tuple(dict.fromkeys(date for date in readings if date))
    return FoundDate(match.start(), match.end(), dates) if dates else None


def _full(year: str) -> int:
    """15 is 2015, 87 is 1987: the pivot that POSIX strptime takes."""
    short = int(year)
    return short if short > 99 else short + (2000 if short < 69 else 1900)


def _date(year: int | None, month: int, day: int | None) -> CalendarDate | None:
    if 1 <= month <= 12 and (day is None or 1 <= day <= 31):
        return CalendarDate(year, month, day)
    return None


def _named(lower: str, match: re.Match[str], lex: Lexicon) -> FoundDate | None:
    groups = match.groupdict()
    name = next(value for key, value in groups.items() if key[0] == "m" and value)
    year = next((int(value) for key, value in groups.items() if key[0] == "y" and value), None)
    days: list[int | None] = [
        int(value) for key, value in groups.items() if key[0] == "d" and value
    ]
    meant = lex.calendar.months.match(name, 0)
    if meant is None or _counts_things(lower, match, lex):
        return None
    dates = tuple(date for day in days or [None] if (date := _date(year, meant[0], day)))
    return (
        FoundDate(match.start(), _with_year_word(lower, match.end(), lex), dates) if dates else None
    )


def _counts_things(lower: str, match: re.Match[str], lex: Lexicon) -> bool:
    """Whether the number behind a month counts: "In May 5 people died", "In May 2000 men fled".

    No date is written "in May 5"; of the years only round ones may be a count.
    """
    if not MONTH_OPENER.search(lower[max(0, match.start() - 8) : match.start()]):
        return False
    end = match.end()
    if match["m2"]:
        is_alone = not (match["d4"] or match["y2"])
        return is_alone and (
            is_counted(lower, end, lex) or COUNTED_VERB.match(lower, end) is not None
        )
    is_round = match["m3"] is not None and match["y3"].endswith("00")
    return is_round and lower[match.end("m3") :].startswith(" ") and are_people(lower, end, lex)


def _with_year_word(lower: str, end: int, lex: Lexicon) -> int:
    if lower[end : end + 1] != " " or not lower[end - 4 : end].isdigit():
        return end
    word = lex.calendar.year_words.match(lower, end + 1)
    return word[1] if word else end
