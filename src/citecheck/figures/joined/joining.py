"""Figures that belong together are made one; units and magnitudes are shared out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.glyphs import Plain
from citecheck.figures.joined.compounds import (
    read_and_a_half,
    read_coins,
    read_myriads,
    read_part,
    read_parts,
    read_share,
)
from citecheck.figures.joined.pairs import Pair, range_opener
from citecheck.figures.joined.ranges import SMALL, read_plus_minus, read_range, read_slashed_years
from citecheck.figures.measuring.measured import Measured, is_year_like
from citecheck.figures.numbers.numerals import YEARS, Form
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.model import FigureKind

# In this order: 20 ± 3 before 20, 1 in 5 before a range.
JOINS: tuple[Callable[[Pair], Measured | None], ...] = (
    read_plus_minus,
    read_slashed_years,
    read_myriads,
    read_part,
    read_share,
    read_and_a_half,
    read_parts,
    read_coins,
    read_range,
)
DATED = re.compile(r"\s\(?(?:(?:in|by|im jahr|im jahre|en|nel|em|в|у|i|w|ar)\s)?")
MOST_TIMES = 10  # between "6.5" and the "7.1" of millions that lend it their magnitude
SHARED = frozenset({FigureKind.DURATION, FigureKind.QUANTITY, FigureKind.PERCENT, FigureKind.MONEY})


def join_figures(text: Plain, figures: Sequence[Measured], lex: Lexicon) -> list[Measured]:
    """The figures with ranges and compounds made one, and shared units given to both."""
    joined: list[Measured] = []
    for figure in figures:
        one = _joined(Pair(text, joined[-1], figure, lex)) if joined else None
        if one is None:
            joined.append(figure)
        else:
            joined[-1] = one
    return _share_units(text, joined, lex)


def _joined(pair: Pair) -> Measured | None:
    if not pair.is_near:
        return None
    return next((one for read in JOINS if (one := read(pair)) is not None), None)


def _share_units(text: Plain, figures: list[Measured], lex: Lexicon) -> list[Measured]:
    """11 and 8 years, 5, 10 and 20 kg: the unit of the last is that of all."""
    shared: list[Measured] = []
    for figure in reversed(figures):
        pair = Pair(text, figure, shared[-1], lex) if shared else None
        later = Pair(text, figure, shared[-2], lex) if len(shared) > 1 else None
        if later and _is_dated_change(later, shared[-1]):
            shared.append(_like(figure, later.second))
        else:
            shared.append(_lent(pair) if pair and pair.is_near else figure)
    return shared[::-1]


def _is_dated_change(pair: Pair, year: Measured) -> bool:
    """Whether it is "from 6.5 in 2010 to 7.1 million tonnes", with the year between the two."""
    first, second = pair.first, pair.second
    is_year = is_year_like(year) or (year.unit == "year" and year.low in YEARS)
    if not (first.kind is FigureKind.NUMBER and first.unit is None and is_year):
        return False
    if first.scale != 1 or first.grouped or second.ranged or range_opener(pair) is None:
        return False
    mantissa = second.low / second.scale
    alike = mantissa <= MOST_TIMES * first.low and first.low <= MOST_TIMES * mantissa
    between = pair.text.lower[first.end : year.start]
    return alike and DATED.fullmatch(between) is not None and _is_linked(pair, year.end)


def _is_linked(pair: Pair, end: int) -> bool:
    """Whether only a link like "to" stands between a place and the second figure."""
    gap = pair.text.lower[end : pair.second.start].strip(" ),")
    return gap in pair.lex.phrases.range_links.meanings or gap in pair.lex.phrases.reached


def _lent(pair: Pair) -> Measured:
    """The first figure with what the second lends it."""
    figure, lender = pair.first, pair.second
    if figure.kind is not FigureKind.NUMBER or figure.unit is not None or lender.ranged:
        return figure
    if lender.kind in SHARED and _is_pair(pair):
        return replace(figure, kind=lender.kind, unit=lender.unit, age=lender.age)
    if (lender.kind in SHARED or lender.kind is FigureKind.NUMBER) and _is_change(pair):
        return _like(figure, lender)
    return figure


def _is_pair(pair: Pair) -> bool:
    """Whether a conjunction links two numbers of one unit."""
    figure, lender = pair.first, pair.second
    if lender.prefixed or lender.age or is_year_like(figure):
        return False
    if figure.form is not lender.form or figure.form not in {Form.DIGITS, Form.WORDS}:
        return False
    if figure.scale != lender.scale or pair.gap[:1] not in {" ", ","}:
        return False
    link = pair.lex.phrases.pair_links.match(pair.gap, 0 if pair.gap[0] == "," else 1)
    return link is not None and pair.gap[link[1] :] == " "


def _is_change(pair: Pair) -> bool:
    """Whether it is "from 4 to 5 million", which is no range after "grew"."""
    if pair.first.scale != 1 or range_opener(pair) is None or not pair.gap[:1].isspace():
        return False
    gap = pair.gap[1:-1]
    return gap in pair.lex.phrases.strong_links.meanings or gap in pair.lex.phrases.reached


def _like(figure: Measured, lender: Measured) -> Measured:
    scale = lender.scale if figure.low < SMALL else Decimal(1)
    grown = replace(
        figure,
        low=figure.low * scale,
        high=figure.high * scale,
        place=figure.place * scale,
        scale=scale,
    )
    if lender.prefixed or lender.unit is None:
        return grown
    return replace(grown, kind=lender.kind, unit=lender.unit)
