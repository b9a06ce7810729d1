"""How rarely a written number comes about by chance: 61,000 and 340 are no round figures."""

from __future__ import annotations

from citecheck.model import Figure, FigureKind

TELLING_DIGITS = 3  # 1,140 and 63.4 % hardly stand twice on unrelated pages
FEWER_DIGITS = 2  # of a large count that are enough: 340, 61,000; not of money: $3.2 billion
ENDLESS = 15  # digits: a third is 0.333..., and as common as a half
LARGE = 100
COUNTS = (FigureKind.NUMBER, FigureKind.QUANTITY)
HALVES = 5  # 250 and 1,500 are round figures too


def is_rare(figure: Figure) -> bool:
    """Whether a number says something by itself: it is not small, not round, and no year."""
    if figure.kind is FigureKind.YEAR:
        return False  # any page names years
    value = figure.low if figure.low is not None else figure.high
    if value is None:
        return True
    digits = value.normalize().as_tuple().digits
    if len(digits) >= TELLING_DIGITS:
        return len(digits) < ENDLESS
    if figure.kind not in COUNTS or abs(value) < LARGE:
        return False
    return len(digits) == FEWER_DIGITS and digits[-1] != HALVES
