"""How two figures stand to each other by value alone: match, approximate or conflict.

Whether both speak of the same thing is for `match` to say.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from fractions import Fraction
from itertools import product

from citecheck.figures.comparing.calendars import compare_dates, compare_years
from citecheck.figures.comparing.closeness import Closeness, closeness
from citecheck.figures.comparing.values import (
    DOLLARS,
    MONTH_IN_SECONDS,
    Value,
    is_age,
    is_bare_dollar,
    measure,
    readings,
)
from citecheck.model import Figure, FigureKind


class Relation(StrEnum):
    """What a source's figure says to a claim's, if both speak of the same thing."""

    MATCH = "match"
    APPROXIMATE = "approximate"  # inside what one of the two says of its own precision
    CONFLICT = "conflict"  # the same measure, another value
    OTHER_UNIT = "other-unit"  # the written number, but another unit, magnitude or period
    INCOMPARABLE = "incomparable"  # a year and a sum, an ordinal and a cardinal


RELATIONS = {
    Closeness.EQUAL: Relation.MATCH,
    Closeness.CLOSE: Relation.APPROXIMATE,
    Closeness.APART: Relation.CONFLICT,
}
CALENDAR = frozenset({FigureKind.DATE, FigureKind.YEAR})
MAGNITUDES = frozenset(Fraction(1000) ** power for power in (-4, -3, -2, -1, 1, 2, 3, 4))
# Days and years meet by the mean month: a year is 365 days or 366.
ROUGH = Fraction(3, 100)
POUNDS = re.compile(r"(?<!£)\bpounds?$", re.IGNORECASE)


def compare(claim: Figure, source: Figure) -> Relation:
    """How the source's figure stands to the claim's: "almost 70%" and 68.9% are approximate."""
    if claim.kind in CALENDAR or source.kind in CALENDAR:
        return _calendar(claim, source)
    if FigureKind.ORDINAL in {claim.kind, source.kind} and claim.kind is not source.kind:
        return Relation.INCOMPARABLE
    claim, source = _weighed(claim, source), _weighed(source, claim)
    found = [_values(claim, source, *pair) for pair in product(readings(claim), readings(source))]
    best = min(found, key=list(Relation).index)
    if best in {Relation.MATCH, Relation.APPROXIMATE} and _other_period(claim, source):
        return Relation.OTHER_UNIT
    return best


def _weighed(figure: Figure, other: Figure) -> Figure:
    """Pounds as a weight, where the other figure is one: "22 pounds" beside "10 kg"."""
    weighs = other.kind is FigureKind.QUANTITY and measure(other)[0] == "mass"
    if weighs and figure.unit == "GBP" and POUNDS.search(figure.text):
        return replace(figure, kind=FigureKind.QUANTITY, unit="pound")
    return figure


def _calendar(claim: Figure, source: Figure) -> Relation:
    if claim.kind not in CALENDAR or source.kind not in CALENDAR:
        return Relation.INCOMPARABLE
    if claim.kind is source.kind is FigureKind.YEAR:
        return RELATIONS[compare_years(claim, source)]
    return RELATIONS[compare_dates(claim, source)]


def _other_period(claim: Figure, source: Figure) -> bool:
    return None not in (claim.per, source.per) and claim.per != source.per


def _values(claim: Figure, source: Figure, ours: Value, theirs: Value) -> Relation:
    aligned = _aligned(claim, source, ours, theirs)
    if aligned is None:
        return _unlike(claim, source)
    ours, theirs = aligned
    if ours.dimension == "rough time":
        return _rough(ours, theirs)
    relation = RELATIONS[closeness(claim, source, ours, theirs)]
    if relation is Relation.CONFLICT and _same_written(claim, source, ours, theirs):
        return Relation.OTHER_UNIT
    return relation


def _aligned(
    claim: Figure, source: Figure, ours: Value, theirs: Value
) -> tuple[Value, Value] | None:
    """Both values in one dimension, if there is one."""
    if ours.dimension == theirs.dimension:
        return ours, theirs
    if _same_money(claim, source):
        return ours, theirs
    if {ours.dimension, theirs.dimension} == {"time", "months"}:
        return _in_seconds(ours), _in_seconds(theirs)
    if {ours.dimension, theirs.dimension} == {"share", FigureKind.NUMBER}:
        number = ours if ours.dimension == FigureKind.NUMBER else theirs
        return (ours, theirs) if _is_share(number) else None
    ages = {(is_age(claim), source.unit), (is_age(source), claim.unit)}
    if (True, None) in ages:
        return _in_years(ours), _in_years(theirs)
    return None


def _same_money(claim: Figure, source: Figure) -> bool:
    if claim.kind is not FigureKind.MONEY or source.kind is not FigureKind.MONEY:
        return False
    if "money cent" in {measure(claim)[0], measure(source)[0]}:
        return {claim.unit, source.unit} <= {*DOLLARS, "EUR", "cent"}
    dollars = {claim.unit, source.unit} <= DOLLARS
    return dollars and (is_bare_dollar(claim) or is_bare_dollar(source))


def _is_share(value: Value) -> bool:
    ends = [end for end in (value.low, value.high) if end is not None]
    return all(0 < end < 1 for end in ends)


def _in_years(value: Value) -> Value:
    if value.dimension != FigureKind.NUMBER:
        return value
    return _times(value, Fraction(12), "months")


def _in_seconds(value: Value) -> Value:
    factor = MONTH_IN_SECONDS if value.dimension == "months" else Fraction(1)
    return _times(value, factor, "rough time")


def _times(value: Value, factor: Fraction, dimension: str) -> Value:
    low = None if value.low is None else value.low * factor
    high = None if value.high is None else value.high * factor
    return replace(
        value,
        dimension=dimension,
        low=low,
        high=high,
        step=value.step * factor,
        zeros=value.zeros * factor,
    )


def _rough(ours: Value, theirs: Value) -> Relation:
    near = all(
        (mine is None and other is None)
        or (mine is not None and other is not None and abs(mine - other) <= ROUGH * abs(mine))
        for mine, other in ((ours.low, theirs.low), (ours.high, theirs.high))
    )
    return Relation.APPROXIMATE if near else Relation.CONFLICT


def _written(figure: Figure) -> tuple[object, object]:
    return figure.low, figure.high


def _unlike(claim: Figure, source: Figure) -> Relation:
    """Two measures that cannot be converted: km and tonnes, euros and dollars, % and points."""
    same_kind = claim.kind is source.kind and None not in (claim.unit, source.unit)
    if same_kind and _ends(claim) & _ends(source):
        return Relation.OTHER_UNIT
    return Relation.INCOMPARABLE


def _ends(figure: Figure) -> set[object]:
    return {end for end in (figure.low, figure.high, *figure.readings) if end is not None}


def _same_written(claim: Figure, source: Figure, ours: Value, theirs: Value) -> bool:
    """The same number, but of another unit (5 km, 5 m) or magnitude (million, billion)."""
    if claim.unit != source.unit and _ends(claim) & _ends(source):
        return True
    mine, other = ours.low or ours.high, theirs.low or theirs.high
    worded = max(claim.precision, source.precision) >= 1000
    return worded and bool(mine and other) and mine / other in MAGNITUDES  # type: ignore[operator]
