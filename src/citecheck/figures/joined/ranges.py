"""Ranges: between 2,000 and 4,000; 20-30 million; 2011/12; 20 ± 3."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.figures.joined.pairs import Pair, range_opener
from citecheck.figures.measuring.changes import changes_before
from citecheck.figures.measuring.measured import Measured, is_year_like
from citecheck.figures.numbers.numerals import Form
from citecheck.model import FigureKind

DASH = re.compile(r"[ ]{0,2}[-–~][ ]{0,2}|—|至|到|から")
PLUS_MINUS = re.compile(r"\s?(?:±|\+/-|\+-|plus or minus)\s?")
SLASH = re.compile(r"\s?/\s?")
# What may stand between the link and the second figure: "between the tenth and the fifteenth".
ARTICLE = re.compile(
    r"\s(?:(?:the|le|la|los|las|el|der|den|dem|de|il|o|a|do|an estimated|about|around|some)\s)?"
)
LOOK_BACK = 16
SMALL = 1000  # below it, "2 to 4 thousand" means two thousand


def read_range(pair: Pair) -> Measured | None:
    """The two figures as one range, if they are its ends."""
    if pair.first.ranged or not _same_measure(pair.first, pair.second):
        return None
    if DASH.fullmatch(pair.gap):
        return _dashed(pair)
    if not pair.gap[:1].isspace():
        return None
    opener = range_opener(pair)
    return _linked(pair) if opener is None else _opened(pair, opener)


def _same_measure(first: Measured, second: Measured) -> bool:
    """Whether both measure alike, or one of them leaves it to the other."""
    if Form.VAGUE in {first.form, second.form} or (first.age != second.age and first.unit):
        return False
    if first.low % 1 and first.scale == 1 and is_year_like(second):
        return False  # "6.5 in 2010"
    if (first.kind is FigureKind.ORDINAL) != (second.kind is FigureKind.ORDINAL):
        return False
    if first.unit is None or first.unit == second.unit:
        return True
    return second.unit is None and first.prefixed


def _linked(pair: Pair) -> Measured | None:
    """5 to 10."""
    link = pair.lex.phrases.strong_links.match(pair.gap, 1)
    if link is None or not ARTICLE.fullmatch(pair.gap[link[1] :]) or _is_later(pair):
        return None
    return _ranged(pair.first, pair.second, pair.first.start)


def _is_later(pair: Pair) -> bool:
    """Whether the first is the year of a figure before it: "6.5 million in 2010 to 7.1 million"."""
    first, second = pair.first, pair.second
    before = pair.text.lower[max(0, first.start - LOOK_BACK) : first.start].split()
    announced = bool(before) and before[-1].strip("(") in pair.lex.calendar.year_before
    bare = second.unit is None and second.scale == 1 and not second.grouped and not second.low % 1
    return is_year_like(first) and announced and not bare


def _opened(pair: Pair, opener: int) -> Measured | None:
    """Between 5 and 10."""
    link = pair.lex.phrases.range_links.match(pair.gap, 1)
    if link is None or not ARTICLE.fullmatch(pair.gap[link[1] :]):
        return None
    if changes_before(pair.text.lower, opener, pair.lex):
        return None
    return _ranged(pair.first, pair.second, opener)


def _dashed(pair: Pair) -> Measured | None:
    """20-30, 2011-2012, 2011-12; a score like 3-1 stays two numbers."""
    first, second = pair.first, pair.second
    if is_year_like(first) and second.unit is None and second.low < 100:
        full = first.low // 100 * 100 + second.low
        if second.bare_end - second.start == 2 and full > first.low:
            second = replace(second, low=full, high=full)
    return _ranged(first, second, first.start)


def _ranged(first: Measured, second: Measured, start: int) -> Measured | None:
    """One figure from the first to the second, which lends its unit and magnitude."""
    low, place, scale = first.low, first.place, first.scale
    lent = first.scale == 1 < second.scale and first.low < SMALL and first.form is not Form.FRACTION
    if lent and not (first.unit and not first.prefixed):
        low, place, scale = low * second.scale, place * second.scale, second.scale
    if low > second.high:
        return None
    owner = first if first.prefixed else second
    return replace(
        second,
        start=start,
        low=low,
        kind=owner.kind,
        unit=owner.unit,
        place=min(place, second.place),
        readings=(),
        scale=max(scale, second.scale),
        prefixed=first.prefixed,
        ranged=True,
        grouped=first.grouped or second.grouped,
    )


def read_plus_minus(pair: Pair) -> Measured | None:
    """20 ± 3, which is 17 to 23."""
    if not PLUS_MINUS.fullmatch(pair.gap) or not _same_measure(pair.first, pair.second):
        return None
    middle, off = pair.first.low, abs(pair.second.high)
    joined = replace(pair.second, start=pair.first.start, ranged=True, grouped=True, readings=())
    return replace(joined, low=middle - off, high=middle + off)


def read_slashed_years(pair: Pair) -> Measured | None:
    """2011/2012 and the season 2011/12."""
    if not SLASH.fullmatch(pair.gap) or not is_year_like(pair.first) or pair.second.unit:
        return None
    return _dashed(pair)
