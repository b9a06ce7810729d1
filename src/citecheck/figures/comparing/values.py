"""Figures as values that can be compared: in the base unit of their dimension, exact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from citecheck.figures.tables.units import UNITS
from citecheck.model import Figure, FigureKind, Qualifier

Bound = Fraction | None

# "Bare $ or dollars agrees with any dollar" (labelling guide, match 1).
DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"})
NAMED_DOLLAR = re.compile(r"us|u\.s|american|amerik|americ|сша|estadoun", re.IGNORECASE)
COINS = {"cent": None, "penny": "GBP", "kopeck": "RUB", "paisa": "INR"}
AGE = re.compile(r"\bage[ds]?\b|\bold\b|возраст|\bâg[ée]", re.IGNORECASE)
# The mean Gregorian month in seconds: days and years meet only roughly.
MONTH_IN_SECONDS = Fraction(2_629_746)


@dataclass(frozen=True, slots=True)
class Value:
    """One reading of a figure, in base units."""

    dimension: str
    low: Bound
    high: Bound
    step: Fraction  # the place value of the last digit written
    zeros: Fraction  # the place value that its trailing zeros may stand for; 0: none
    repeating: bool = False  # two thirds: 66 % as well as 67 %

    @property
    def is_range(self) -> bool:
        """Two ends that differ."""
        return self.low is not None and self.high is not None and self.low != self.high


def is_age(figure: Figure) -> bool:
    """Whether the words say an age: "aged 34", "34-year-old"."""
    return figure.kind is FigureKind.DURATION and AGE.search(figure.text) is not None


def is_vague(figure: Figure) -> bool:
    """Dozens, several hundred: bounds that nobody wrote."""
    return (
        figure.qualifier is Qualifier.ABOUT
        and None not in (figure.low, figure.high)
        and (
            figure.low != figure.high and not figure.stem and not any(map(str.isdigit, figure.text))
        )
    )


@lru_cache(maxsize=8192)  # a page's figures are held against every claim that cites it
def readings(figure: Figure) -> tuple[Value, ...]:
    """Every value that the figure's signs may have, the likeliest first."""
    return tuple(_readings(figure))


def _readings(figure: Figure) -> Iterator[Value]:
    yield _value(figure, figure.low, figure.high, figure.precision)
    for other in figure.readings:
        low = other if figure.low is not None else None
        high = other if figure.high is not None else None
        yield _value(figure, low, high, _place(other))


def _place(value: Decimal) -> Decimal:
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) and exponent < 0 else 0)


def _value(figure: Figure, low: Decimal | None, high: Decimal | None, place: Decimal) -> Value:
    dimension, factor, offset = measure(figure)
    ends = [None if end is None else _exact(end) * factor + offset for end in (low, high)]
    step = _exact(place) * factor
    zeros = _trailing(low if low is not None else high, place) * factor
    if figure.kind is FigureKind.PERCENT:
        zeros = Fraction(0)
    return Value(dimension, ends[0], ends[1], step, zeros, _repeats(figure))


def _exact(number: Decimal) -> Fraction:
    """The number as written; a third is a third and not 0.333."""
    exact = Fraction(number)
    simple = exact.limit_denominator(1000)
    return simple if abs(exact - simple) < abs(exact) / 10**15 else exact


def _repeats(figure: Figure) -> bool:
    """Whether it is a third or a sixth, which no percentage can write."""
    number = figure.low if figure.low is not None else figure.high
    if number is None or figure.kind is not FigureKind.NUMBER:
        return False
    share = _exact(number)
    return share < 1 and share.denominator % 3 == 0


def _trailing(number: Decimal | None, place: Decimal) -> Fraction:
    """The place of the last digit that is no zero, if two zeros or more follow it."""
    if not number or not place:
        return Fraction(0)
    count = Fraction(number) / Fraction(place)
    if count.denominator != 1:
        return Fraction(0)
    digits = str(abs(count.numerator)) if abs(count.numerator) < 10**30 else ""
    zeros = len(digits) - len(digits.rstrip("0"))
    return Fraction(place) * 10**zeros if zeros >= 2 else Fraction(0)


def measure(figure: Figure) -> tuple[str, Fraction, Fraction]:
    """The dimension of a figure, with factor and offset to its base unit."""
    unit = figure.unit
    if figure.kind is FigureKind.MONEY:
        if unit in COINS:
            return f"money {COINS[unit] or 'cent'}", Fraction(1, 100), Fraction(0)
        return f"money {unit}", Fraction(1), Fraction(0)
    if figure.kind in {FigureKind.YEAR, FigureKind.ORDINAL} or unit is None:
        return str(figure.kind), Fraction(1), Fraction(0)
    if known := UNITS.get(unit):
        return known.dimension, known.factor, known.offset
    return f"unit {unit}", Fraction(1), Fraction(0)


def is_bare_dollar(figure: Figure) -> bool:
    """A dollar of no named country."""
    return figure.unit == "USD" and NAMED_DOLLAR.search(figure.text) is None
