"""Figures in normal form, and quotations, with their places in a text."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class FigureKind(StrEnum):
    """What a figure counts or measures."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    DURATION = "duration"


class Qualifier(StrEnum):
    """Which way a figure's words open it."""

    ABOVE = "above"  # over, at least, more than
    BELOW = "below"  # almost, up to, fewer than
    ABOUT = "about"  # around, some, several


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as far as it is written: "October 2013" has no day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


class Amount(Decimal):
    """An exact number that may be held against a float, as callers of the library do."""

    __slots__ = ()

    def __sub__(self, other: object) -> Decimal:
        return Decimal(self) - _exact(other)

    def __rsub__(self, other: object) -> Decimal:
        return _exact(other) - Decimal(self)


def _exact(number: object) -> Decimal:
    return number if isinstance(number, Decimal) else Decimal(str(number))


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in normal form, with its place in the text it was found in."""

    text: str  # with its qualifier and unit words: "over 80%", "US $50 million"
    start: int
    end: int
    kind: FigureKind
    low: Decimal | None  # equal to high for a plain figure; None where open, or for a date
    high: Decimal | None
    unit: str | None = None  # ISO 4217 code, "%", singular English noun, or SI symbol
    qualifier: Qualifier | None = None
    precision: Decimal = Decimal(1)  # place value of the last digit written: 1.14bn -> 10,000,000
    dates: tuple[CalendarDate, ...] = ()  # for dates; both readings of 08/07/2015
    readings: tuple[Decimal, ...] = ()  # other values the same signs may have: "1.234" -> 1234
    stem: str = ""  # the qualifier as written, lower case: "almost", "more than"
    per: str | None = None  # the period of a rate: "month" in "500 euros a month"

    def __post_init__(self) -> None:
        """Let both ends be Amounts, whatever decimals they are made from."""
        for end in ("low", "high"):
            value = getattr(self, end)
            if value is not None:
                object.__setattr__(self, end, Amount(value))


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted passage in a claim, without its quotation marks."""

    text: str
    start: int
    end: int
