"""A number with what it measures, on its way from the page to a `Figure`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.model import FigureKind

ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Measured:
    """A number, its measure, and the place both take; the fields are those of `Figure`."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    kind: FigureKind
    form: Form
    place: Decimal
    bare_end: int  # where the number ends, without its unit
    unit: str | None = None
    per: str | None = None
    readings: tuple[Decimal, ...] = ()
    scale: Decimal = ONE  # of its magnitude word
    prefixed: bool = False  # the currency stands before it
    grouped: bool = False  # has thousands separators, so it is no year
    age: bool = False
    ranged: bool = False


def bare(number: Numeral) -> Measured:
    """A number that measures nothing yet."""
    return Measured(
        number.start,
        number.end,
        number.low,
        number.low if number.high is None else number.high,
        FigureKind.ORDINAL if number.form is Form.ORDINAL else FigureKind.NUMBER,
        number.form,
        number.place,
        number.end,
        readings=number.readings,
        scale=number.place if number.form is Form.WORDS and number.place >= 1000 else ONE,
        grouped=number.grouped,
    )


def times(figure: Measured, scale: Decimal, end: int) -> Measured:
    """The figure with its magnitude word, which ends at `end`."""
    if scale == 1:
        return replace(figure, end=end)
    return replace(
        figure,
        end=end,
        bare_end=end,
        low=figure.low * scale,
        high=figure.high * scale,
        place=figure.place * scale if figure.scale * scale >= 1000 else ONE,
        readings=tuple(value * scale for value in figure.readings),
        scale=figure.scale * scale,
    )


def is_year_like(figure: Measured) -> bool:
    """Whether the number may name a year: four digits, no separator, no unit."""
    whole = figure.low == figure.low.to_integral_value()
    plain = figure.kind is FigureKind.NUMBER and figure.form is Form.DIGITS and figure.scale == 1
    return plain and not figure.grouped and whole and 1400 <= figure.low <= 2100
