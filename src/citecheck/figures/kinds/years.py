"""Which numbers are years or ages: 2014, the 1990s, 2011-2012, aged 34."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.figures.glyphs import Plain
from citecheck.figures.kinds.counting import are_people, is_counted
from citecheck.figures.measuring.measured import Measured
from citecheck.figures.numbers.numerals import Form
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER, forms
from citecheck.model import FigureKind

FIRST, LAST = 1400, 2100  # of the years that papers write; 1000 to 1400 are mostly counts
LIKELY = range(1700, 2061)
LAST_WORD = re.compile(rf"({LETTER}+)[^\w]{{0,3}}$")
# Words that stand before years and before counts: "about 1847 refugees" counts; behind the second
# kind only a round number does: "the 2000 people", but "the 2013 killers".
HEDGES = frozenset(forms("about, around, um, rund"))
LINKS = frozenset(
    forms(
        "the, its, his, her, their, our, of, for, with, than, and, or, to, from, at, between, that,"
        " these, those, de, des, les, los, las, die, der, den, von, et, y, e, und, i, и, на"
    )
)
ROUND = 50
DECADES = range(1920, 2000)
LOOK_BACK = 24
OLDEST = 130


def as_year(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The figure as a year, a span of years or a decade, where it is one."""
    if figure.form is Form.VAGUE and figure.low in DECADES and figure.high == figure.low + 9:
        return replace(figure, kind=FigureKind.YEAR)  # the nineties
    if figure.form is not Form.DIGITS:
        return figure
    if figure.kind is FigureKind.NUMBER and figure.unit is None:
        decade = _decade(text, figure, lex)
        return _plain_year(text, figure, lex) if decade is None else decade
    if figure.kind is FigureKind.DURATION and figure.unit == "year":
        return _named_year(text, figure, lex) or figure  # 2015 года
    return figure


def _plain_year(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    if not _fits(figure):
        return figure
    named = _named_year(text, figure, lex)
    if named is None and _is_year(text, figure, lex):
        return replace(figure, kind=FigureKind.YEAR)
    return named or figure


def _named_year(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    """The year with the word behind it that says so: 2015 года, 2014 жылы, 2015年."""
    word = lex.calendar.year_words.match(text.lower, _after_space(text, figure.bare_end))
    if word is None or not _fits(figure):
        return None
    return replace(figure, kind=FigureKind.YEAR, unit=None, end=word[1])


def as_age(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The figure as an age, where the word before says so: "aged 34"."""
    if figure.kind is not FigureKind.NUMBER or figure.unit is not None or figure.high > OLDEST:
        return figure
    before = text.lower[max(0, figure.start - LOOK_BACK) : figure.start]
    words = before.split()
    for count in (3, 2, 1):
        phrase = " ".join(words[-count:])
        if phrase in lex.units.age_before and before[-1:].isspace():
            start = figure.start - len(before) + before.rindex(words[-min(count, len(words))])
            return replace(figure, start=start, kind=FigureKind.DURATION, unit="year", age=True)
    return figure


def _after_space(text: Plain, at: int) -> int:
    return at + (text.lower[at : at + 1] == " ")


def _fits(figure: Measured) -> bool:
    whole = (
        figure.low == figure.low.to_integral_value()
        and figure.high == figure.high.to_integral_value()
    )
    return (
        not figure.grouped
        and whole
        and FIRST <= figure.low <= figure.high <= LAST
        and figure.scale == 1
    )


def _decade(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    """The 1990s, the 90s, les années 1990."""
    if figure.low % 10 or figure.ranged or figure.grouped:
        return None
    short = figure.low < 100 and figure.bare_end - figure.start == 2
    if not (short or FIRST <= figure.low <= LAST):
        return None
    ending = lex.calendar.decade_endings.match(text.lower, figure.end)
    before = LAST_WORD.search(text.lower[max(0, figure.start - LOOK_BACK) : figure.start])
    if not ending and not (before and before[1] in lex.calendar.decade_before):
        return None
    first = figure.low + (1900 if short else 0)
    end = ending[1] if ending else figure.end
    return replace(figure, low=first, high=first + 9, kind=FigureKind.YEAR, end=end)


def _may_count(before: str, figure: Measured, lex: Lexicon) -> bool:
    """Whether a number may count behind this word: "the 2000 people", "in May 2000 people fled"."""
    is_month = lex.calendar.months.match(before, 0) is not None
    return before in HEDGES or (not figure.low % ROUND and (is_month or before in LINKS))


def _is_year(text: Plain, figure: Measured, lex: Lexicon) -> bool:
    if figure.ranged:
        return figure.high - figure.low <= 300 and figure.low in LIKELY
    before = LAST_WORD.search(text.lower[max(0, figure.start - LOOK_BACK) : figure.start])
    if before and before[1] in lex.calendar.year_before:
        return not (_may_count(before[1], figure, lex) and are_people(text.lower, figure.end, lex))
    return figure.low in LIKELY and not is_counted(text.lower, figure.end, lex)
