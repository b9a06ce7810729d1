"""Dates and years held against each other."""

from __future__ import annotations

from itertools import product

from citecheck.figures.comparing.closeness import Closeness
from citecheck.model import CalendarDate, Figure, FigureKind


def compare_years(claim: Figure, source: Figure) -> Closeness:
    """Equal years or spans; a decade and a year in it are close."""
    if (claim.low, claim.high) == (source.low, source.high):
        return Closeness.EQUAL
    if _holds(claim, source) or (_holds(source, claim) and _is_decade(source)):
        return Closeness.CLOSE
    return Closeness.APART


def _holds(outer: Figure, inner: Figure) -> bool:
    if outer.low is None or outer.high is None or inner.low is None or inner.high is None:
        return False
    return outer.low <= inner.low and inner.high <= outer.high


def _is_decade(figure: Figure) -> bool:
    return figure.low is not None and figure.high == figure.low + 9 and not figure.low % 10


def compare_dates(claim: Figure, source: Figure) -> Closeness:
    """A date agrees with a fuller one that contains it, in any of its readings."""
    if any(_agree(*pair) for pair in product(_dates(claim), _dates(source))):
        return Closeness.EQUAL
    spans = [figure for figure in (claim, source) if figure.kind is FigureKind.YEAR]
    years = [date.year for figure in (claim, source) for date in figure.dates if date.year]
    if any(_spans(span, year) for span, year in product(spans, years)):
        return Closeness.CLOSE
    return Closeness.APART


def _spans(figure: Figure, year: int) -> bool:
    return figure.low is not None and figure.high is not None and figure.low <= year <= figure.high


def _dates(figure: Figure) -> tuple[CalendarDate, ...]:
    if figure.kind is FigureKind.YEAR and figure.low is not None and figure.low == figure.high:
        return (CalendarDate(int(figure.low)),)
    return figure.dates


def _agree(first: CalendarDate, second: CalendarDate) -> bool:
    pairs = ((first.year, second.year), (first.month, second.month), (first.day, second.day))
    return all(mine is None or other is None or mine == other for mine, other in pairs)
