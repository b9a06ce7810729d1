"""Two numbers that make one value: 1 h 30 min, 15 dollars 50, a year and a half, 1 in 5."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.joined.pairs import Pair
from citecheck.figures.measuring.measured import Measured
from citecheck.figures.numbers.numerals import Form
from citecheck.figures.tables.units import UNITS
from citecheck.model import FigureKind

AND = r"(?:and|con|e|et|und|en|y|и)"
COMPOUND = re.compile(rf"\s|\s?,\s|\s{AND}\s")
COINS = re.compile(rf"\s(?:{AND}\s)?")
HALF = re.compile(rf"\s{AND}\s")
JOINED_DIMENSIONS = frozenset({"time", "length", "mass"})
COIN_UNITS = frozenset({"cent", "penny", "kopeck", "paisa"})
LARGEST_WHOLE = 1000  # of "1 in 1000"
# Links that say no more than "of"; then the whole must be a usual one: "17 of 40" is two numbers.
WEAK_LINKS = frozenset({"of", "de", "von", "из", "в", "em", "з", "із", "av"})
USUAL_WHOLES = frozenset({3, 4, 5, 10, 100})
MYRIADS = frozenset({Decimal(10) ** 4, Decimal(10) ** 8, Decimal(10) ** 12})
HUNDREDTH = Decimal("0.01")


def read_parts(pair: Pair) -> Measured | None:
    """1 h 30 min, 6 feet 2 inches: a smaller unit of the same dimension follows."""
    first, second = pair.first, pair.second
    if first.unit == "hour" and second.unit == "m":
        second = replace(second, unit="minute", kind=FigureKind.DURATION)  # 1h 30m
    if first.unit is None or second.unit is None or first.ranged or second.ranged:
        return None
    large, small = UNITS.get(first.unit), UNITS.get(second.unit)
    if large is None or small is None or large.dimension != small.dimension:
        return None
    if large.factor <= small.factor or large.dimension not in JOINED_DIMENSIONS:
        return None
    if not (pair.gap.isspace() or (large.dimension == "time" and COMPOUND.fullmatch(pair.gap))):
        return None
    ratio = large.factor / small.factor
    low = first.low * ratio.numerator / ratio.denominator + second.low
    return replace(second, start=first.start, low=low, high=low)


def read_coins(pair: Pair) -> Measured | None:
    """15 dollars 50; 3 euros con 99 céntimos."""
    first, second = pair.first, pair.second
    if first.kind is not FigureKind.MONEY or first.unit in COIN_UNITS:
        return None
    if first.ranged or first.scale != 1 or first.low % 1 or not COINS.fullmatch(pair.gap):
        return None
    ends = not pair.text.lower[second.end : second.end + 2].strip()[:1].isalnum()
    is_rest = second.kind is FigureKind.NUMBER and second.form is first.form and ends
    if not (is_rest or second.unit in COIN_UNITS) or not 0 < second.low < 100:
        return None
    total = first.low + second.low / 100
    return replace(first, end=second.end, low=total, high=total, place=HUNDREDTH)


def read_and_a_half(pair: Pair) -> Measured | None:
    """A year and a half; un an et demi."""
    first, second = pair.first, pair.second
    if second.form is not Form.FRACTION or second.unit is not None or first.ranged:
        return None
    if first.kind is not FigureKind.DURATION or not HALF.fullmatch(pair.gap):
        return None
    total = first.low + second.low
    return replace(first, end=second.end, low=total, high=total, place=Decimal("0.1"))


def read_share(pair: Pair) -> Measured | None:
    """1 in 5, nine out of ten: a share."""
    first, second = pair.first, pair.second
    if not (_counts(first) and _counts(second)) or first.form is Form.FRACTION:
        return None
    if not pair.gap[:1].isspace() or not 0 < first.low < second.low <= LARGEST_WHOLE:
        return None
    link = pair.lex.phrases.ratio_links.match(pair.gap, 1)
    if link is None or pair.gap[link[1] :] != " ":
        return None
    if pair.gap.strip() in WEAK_LINKS and second.low not in USUAL_WHOLES:
        return None
    share = first.low / second.low
    fraction = replace(second, start=first.start, form=Form.FRACTION, place=HUNDREDTH)
    return replace(fraction, low=share, high=share)


def read_myriads(pair: Pair) -> Measured | None:
    """2万5000, 1億4000万: Chinese and Japanese group by four digits."""
    first, second = pair.first, pair.second
    if pair.gap or first.unit is not None or first.ranged or second.ranged:
        return None
    if first.scale not in MYRIADS or not second.high < first.scale:
        return None
    total = first.low + second.low
    return replace(second, start=first.start, low=total, high=total, scale=first.scale)


def read_part(pair: Pair) -> Measured | None:
    """三分之一, 3分の1: the whole comes first."""
    first, second = pair.first, pair.second
    if pair.gap not in {"分之", "分の"} or not 0 < second.low < first.low:
        return None
    share = second.low / first.low
    part = replace(second, start=first.start, form=Form.FRACTION, place=HUNDREDTH)
    return replace(part, low=share, high=share)


def _counts(figure: Measured) -> bool:
    return figure.kind is FigureKind.NUMBER and figure.unit is None and not figure.ranged
