"""Magnitudes behind a number in digits: 1.14 bn, 50 million, £250m, 12k, 1.5 lakh."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.glyphs import Plain
from citecheck.figures.measuring.measured import Measured, times
from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.figures.numbers.spelled import with_tail
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import EAST_ASIAN, LETTER
from citecheck.model import FigureKind

GAP = re.compile(r"[ \n]{1,2}|-|")
SPACES = re.compile(r"[ \n]{1,2}")
SHORT = re.compile(rf"(mm|[kmbt])(?!{LETTER}|\d|/|²|³)")
SHORT_SCALES = {"k": 1000, "m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12}
# Words after "5m" that speak of length, not of millions.
LENGTH = re.compile(
    r"\s?(?:long|tall|high|wide|deep|away|above|below|from|of|x|and|in|to|apart|north|south|east|west"
    r"|square|race|sprint|freestyle|across|thick|off|down|up|or|tower|dash|with|radius|at|on|by|for)(?!\w)"
)
NOUN = re.compile(rf"\s{LETTER}{{3,}}")


def with_magnitude(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The figure multiplied by the magnitude behind it, if there is one."""
    if figure.form not in {Form.DIGITS, Form.FRACTION}:
        return figure  # a number in words has taken its own
    gap = GAP.match(text.lower, figure.end)
    at = gap.end() if gap else figure.end
    if short := SHORT.match(text.lower, at):
        return _short(text, figure, short)
    scale = lex.words.scales.match(text.lower, at)
    if scale is None or scale[0] == 2:
        return figure
    if scale[1] - at < 2 and text.lower[at] < EAST_ASIAN:
        return figure  # one letter: see _short
    coin = lex.units.measures.match(text.lower, at)
    if scale[0] == 100 and coin and coin[1] == scale[1]:
        return figure  # "34 cents" in French
    scaled = times(figure, Decimal(scale[0]), scale[1])
    return _with_tail(text, _again(text, scaled, lex), lex)


def _again(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """A second magnitude: 20 mil milhões, 50 thousand million."""
    gap = SPACES.match(text.lower, figure.end)
    more = lex.words.scales.match(text.lower, gap.end()) if gap else None
    if more and gap and more[0] > figure.scale and more[1] - gap.end() > 2:
        return times(figure, Decimal(more[0]), more[1])
    return figure


def _with_tail(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """3 million and a quarter."""
    number = Numeral(figure.start, figure.end, figure.low, Form.DIGITS, figure.place)
    tail = with_tail(text.lower, number, figure.scale, lex.words)
    if tail.end == figure.end:
        return figure
    return replace(
        figure, low=tail.low, high=tail.low, end=tail.end, bare_end=tail.end, place=tail.place
    )


def _short(text: Plain, figure: Measured, short: re.Match[str]) -> Measured:
    """One-letter magnitudes, where they can be nothing else: £250m, 1.3m people, 12k, $1.2t."""
    letter, end = text.cased[short.start() : short.end()], short.end()
    glued = short.start() == figure.end
    money = figure.kind is FigureKind.MONEY
    if letter in {"m", "M"} and not money:
        fits = glued and (letter == "M" or _counts(text, end))
    elif money:
        fits = glued or letter not in {"t", "k"}
    else:
        fits = glued and letter in {"k", "K", "MM", "b", "B"} and not figure.grouped
    return times(figure, Decimal(SHORT_SCALES[short[0]]), end) if fits else figure


def _counts(text: Plain, end: int) -> bool:
    """Whether things are counted behind "20m": people, not "long"."""
    return NOUN.match(text.lower, end) is not None and LENGTH.match(text.lower, end) is None
