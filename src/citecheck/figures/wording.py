"""Figures in short plain English, for explanations."""

from __future__ import annotations

from calendar import month_name
from decimal import Decimal

from citecheck.model import CalendarDate, Figure, FigureKind, Qualifier

MAGNITUDES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
QUALIFIERS = {
    Qualifier.ABOVE: "over ",
    Qualifier.BELOW: "under ",
    Qualifier.ABOUT: "about ",
    None: "",
}
PERCENTS = {"%": "%", "pp": " percentage points", "‰": "‰"}
TEENS = range(11, 14)
ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def describe(figure: Figure) -> str:
    """The figure in plain words: "over 80%", "EUR 1.14 billion", "8 July 2015"."""
    if figure.kind is FigureKind.DATE:
        return " or ".join(map(_date, figure.dates))
    low, high = figure.low, figure.high
    if low is None or high is None or low == high:
        plain = low if low is not None else high
        return QUALIFIERS[figure.qualifier] + _with_unit(
            figure, _number(figure, plain or Decimal(0))
        )
    return _with_unit(figure, f"{_number(figure, low)} to {_number(figure, high)}")


def _date(date: CalendarDate) -> str:
    month = month_name[date.month] if date.month else None
    return " ".join(str(part) for part in (date.day, month, date.year) if part)


def _number(figure: Figure, value: Decimal) -> str:
    if figure.kind is FigureKind.YEAR:
        return str(int(value))
    if figure.kind is FigureKind.ORDINAL:
        return _place(int(value))
    for scale, name in MAGNITUDES:
        if abs(value) >= scale:
            return f"{_digits(value / scale)} {name}"
    return _digits(value)


def _place(value: int) -> str:
    ending = "th" if value % 100 in TEENS else ENDINGS.get(value % 10, "th")
    return f"{value}{ending}"


def _digits(value: Decimal) -> str:
    rounded = round(value, 3)
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _with_unit(figure: Figure, number: str) -> str:
    if figure.unit is None:
        return number
    if figure.kind is FigureKind.MONEY:
        return f"{figure.unit} {number}"
    if figure.kind is FigureKind.PERCENT:
        return number + PERCENTS.get(figure.unit, f" {figure.unit}")
    return f"{number} {figure.unit}{_plural(figure)}"


def _plural(figure: Figure) -> str:
    """An s for units with a name, as in "8 years"; symbols and odd plurals stay as they are."""
    unit = figure.unit or ""
    spelled = len(unit) > 2 and unit.isalpha() and unit not in {"foot", "inch", "century"}
    return "s" if spelled and figure.low != 1 and figure.kind is not FigureKind.ORDINAL else ""
