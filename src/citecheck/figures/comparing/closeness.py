"""How near two values of one dimension are, by what each says of its own precision.

The rules are those of the labelling guide: equal numbers match whatever their hedges; rounding,
hedges, bounds, ranges and vague words make two figures approximate; the rest is apart.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from citecheck.figures.comparing.values import Bound, Value, is_vague
from citecheck.model import Figure, Qualifier


class Closeness(StrEnum):
    """How near."""

    EQUAL = "equal"
    CLOSE = "close"
    APART = "apart"


HEDGED = Fraction(1, 10)  # "about 80" holds from 72 to 88 (guide, approximate 2)
BOUNDED = Fraction(3, 2)  # "over 300" holds below 450 (approximate 3)
ZEROS = Fraction(1, 20)  # trailing zeros round by 5 % at most (approximate 1)
# Decimal fractions of thirds differ behind the 20th digit.
SAME = Fraction(1, 10**15)


def closeness(claim: Figure, source: Figure, ours: Value, theirs: Value) -> Closeness:
    """How near the source's value is to the claim's."""
    if _leans_apart(claim, source, ours, theirs):
        return Closeness.APART
    if _same(ours.low, theirs.low) and _same(ours.high, theirs.high):
        return Closeness.EQUAL
    if is_vague(claim) and is_vague(source) and _same(ours.low, theirs.low):
        return Closeness.EQUAL
    return Closeness.CLOSE if _is_close(claim, source, ours, theirs) else Closeness.APART


def _same(first: Bound, second: Bound) -> bool:
    if first is None or second is None:
        return first is second
    return abs(first - second) <= SAME * max(abs(first), abs(second))


def _leans_apart(claim: Figure, source: Figure, ours: Value, theirs: Value) -> bool:
    """Over 80 and almost 80: one number, seen from both sides."""
    leanings = {claim.qualifier, source.qualifier}
    if leanings != {Qualifier.ABOVE, Qualifier.BELOW}:
        return False
    return not (ours.is_range or theirs.is_range)


def _is_close(claim: Figure, source: Figure, ours: Value, theirs: Value) -> bool:
    if ours.low is None or ours.high is None:
        return _bounded(ours, theirs)
    if theirs.low is None or theirs.high is None:
        return _meets_bound(ours, theirs)
    if ours.is_range and theirs.is_range:
        return _both_ends_round(ours, theirs) or (is_vague(source) and _holds(theirs, ours))
    if ours.is_range:
        return _holds(ours, theirs)
    if theirs.is_range:
        return _holds(theirs, ours)
    return _plain(claim, source, ours, theirs)


def _holds(outer: Value, inner: Value) -> bool:
    if None in (outer.low, outer.high, inner.low, inner.high):
        return False
    return outer.low <= inner.low and inner.high <= outer.high  # type: ignore[operator]


def _both_ends_round(ours: Value, theirs: Value) -> bool:
    pairs = ((ours.low, theirs.low), (ours.high, theirs.high))
    tolerance = _tolerance(ours, theirs)
    return all(
        mine is not None and other is not None and abs(mine - other) <= tolerance
        for mine, other in pairs
    )


# --- bounds -----------------------------------------------------------------------------------


def _bounded(ours: Value, theirs: Value) -> bool:
    """The claim is a bound: the source keeps it and is less than half as far again."""
    if _one_bound(ours, theirs):
        return True
    if ours.low is not None:
        return theirs.low is not None and _from_to(ours.low, theirs.low, ours.low * BOUNDED)
    if theirs.high is None or ours.high is None:
        return False
    return _from_to(ours.high / BOUNDED, theirs.high, ours.high)


def _one_bound(ours: Value, theirs: Value) -> bool:
    """Over a third, more than 33%: two bounds to one side that differ by rounding alone."""
    tolerance = _tolerance(ours, theirs)
    if (
        ours.high is None
        and theirs.high is None
        and ours.low is not None
        and theirs.low is not None
    ):
        return abs(ours.low - theirs.low) <= tolerance
    if (
        ours.low is None
        and theirs.low is None
        and ours.high is not None
        and theirs.high is not None
    ):
        return abs(ours.high - theirs.high) <= tolerance
    return False


def _from_to(low: Fraction, value: Fraction, high: Fraction) -> bool:
    return min(low, high) <= value <= max(low, high)


def _meets_bound(ours: Value, theirs: Value) -> bool:
    """The source is a bound: the claim is its number, or a range that ends there."""
    if theirs.low is not None:
        return _same(ours.low, theirs.low)
    return _same(ours.high, theirs.high)


# --- plain numbers ----------------------------------------------------------------------------


def _plain(claim: Figure, source: Figure, ours: Value, theirs: Value) -> bool:
    mine, other = ours.low, theirs.low
    if mine is None or other is None:
        return False
    if claim.qualifier is Qualifier.BELOW:
        return _from_to(mine - abs(mine) * HEDGED, other, mine)
    if claim.qualifier is Qualifier.ABOVE:
        return _from_to(mine, other, mine + abs(mine) * HEDGED)
    if source.qualifier is Qualifier.BELOW and other < mine:
        return False
    if (
        Qualifier.ABOUT in {claim.qualifier, source.qualifier}
        and abs(mine - other) <= abs(mine) * HEDGED
    ):
        return True
    return abs(mine - other) <= _tolerance(ours, theirs) or _zeros_round(ours, theirs, mine, other)


def _tolerance(ours: Value, theirs: Value) -> Fraction:
    """Half a place of the less precise; none where both are written to the same place."""
    if ours.step == theirs.step and not (ours.repeating or theirs.repeating):
        return Fraction(0)
    coarse = max((ours, theirs), key=lambda value: value.step)
    if ours.repeating or theirs.repeating:
        return max(ours.step, theirs.step)
    return coarse.step / 2


def _zeros_round(ours: Value, theirs: Value, mine: Fraction, other: Fraction) -> bool:
    """2,000 and 1,987: the round one of the two stands for its neighbourhood."""
    place = max(ours.zeros, theirs.zeros)
    if ours.zeros == theirs.zeros or not place:
        return False
    off = abs(mine - other)
    return off <= place / 2 and off <= ZEROS * max(abs(mine), abs(other))
