"""Finds the figures of a text: digits and words, with units, currencies and qualifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.glyphs import Plain, plain
from citecheck.figures.joined.bounds import join_bounds
from citecheck.figures.joined.joining import join_figures
from citecheck.figures.kinds.centuries import find_centuries
from citecheck.figures.kinds.dates import FoundDate, find_dates
from citecheck.figures.kinds.names import end_of_address, end_of_name, ranked
from citecheck.figures.kinds.sense import is_figure
from citecheck.figures.kinds.years import as_age, as_year
from citecheck.figures.measuring.changes import changes_after, changes_before
from citecheck.figures.measuring.hedges import Qualified, find_hedge
from citecheck.figures.measuring.measured import Measured
from citecheck.figures.measuring.measures import measure
from citecheck.figures.numbers.hanzi import HANZI, read_hanzi
from citecheck.figures.numbers.numerals import DIGITS, FIRST_SIGNS, Form, Numeral, read_digits
from citecheck.figures.numbers.spelled import read_words
from citecheck.figures.numbers.sums import LIMIT
from citecheck.figures.tables.lexicon import Hedge, Lexicon, lexicon
from citecheck.figures.tables.recognition import languages_of
from citecheck.figures.tables.vocabulary import LETTER
from citecheck.model import Figure, FigureKind, Qualifier

# A minus is glued to its number and stands free of what comes before; else it is a dash.
MINUS_SIGN = re.compile(r"(?:(?:^|[^\w\s)\]%])\s?|[^\W\d]\s|[^\w\s]\s)-$|^\s?-\s$")
# A long book has some 10,000 numbers. What has more is a dump of data or an attack, and each number
# takes about 60 microseconds.
MOST_PLACES = 20_000
MINUS_WORD = re.compile(rf"(?<!{LETTER})({LETTER}+)\s$")


def find_figures(text: str, language: str | None = None) -> list[Figure]:
    """The figures of a text in order of place, none overlapping another.

    `language` is the text's code ("en", "pt-BR"); without it the text itself is asked. The text
    of a figure takes in its qualifier and unit: "over 80%", "US $50 million", "8th July 2015".
    """
    signs = plain(text)
    lex = lexicon(languages_of(text, language))
    dates = [date for date in find_dates(signs.lower, lex) if not _is_linked(signs, date)]
    figures = [_dated(text, signs, date) for date in dates]
    signs = _without(signs, dates)
    figures += [_figure(text, signs, measured, lex) for measured in _measured(signs, lex)]
    figures.sort(key=lambda figure: figure.start)
    return join_bounds(text, list(_apart(figures)))


def _measured(signs: Plain, lex: Lexicon) -> list[Measured]:
    numbers = [*_numbers(signs, lex), *find_centuries(signs.lower, lex)]
    joined = join_figures(signs, sorted(numbers, key=lambda figure: figure.start), lex)
    meant = [as_age(signs, figure, lex) for figure in joined if is_figure(signs, figure, lex)]
    return [as_year(signs, figure, lex) for figure in meant]


def _numbers(signs: Plain, lex: Lexicon) -> Iterator[Measured]:
    """The numbers with their measures, in digits and in words, in order of place."""
    end = 0
    for start, in_digits in _anchors(signs, lex):
        if start < end:
            continue
        named = end_of_name(signs, start, lex) if in_digits else end_of_address(signs.lower, start)
        if named:
            end = named
            continue
        number = _digits(signs, start, lex) if in_digits else _words(signs, start, lex)
        if number is None or number.low >= LIMIT or number.start < end:
            continue
        number = ranked(signs, number) if in_digits else number
        floor, end = end, number.end
        if (figure := measure(signs, number, lex, floor)) is not None:
            end = figure.end
            yield _signed(signs, figure, lex)


def _digits(signs: Plain, start: int, lex: Lexicon) -> Numeral | None:
    before = signs.lower[max(0, start - 2) : start]
    if before[-1:] in {".", ","} and not before[:-1].strip():  # ",25"
        start -= 1
    found = DIGITS.match(signs.lower, start)
    return read_digits(signs, found, lex.decimal) if found else None


def _words(signs: Plain, start: int, lex: Lexicon) -> Numeral | None:
    return read_hanzi(signs.lower, start) or read_words(signs.lower, start, lex.words)


def _anchors(signs: Plain, lex: Lexicon) -> list[tuple[int, bool]]:
    """Where numbers may begin, and whether in digits: the first of them, see `MOST_PLACES`."""
    digits = [(match.start(), True) for match in FIRST_SIGNS.finditer(signs.lower)]
    words = [(match.start(), False) for match in lex.words.anchor.finditer(signs.lower)]
    signed = [(match.start(), False) for match in HANZI.finditer(signs.lower)]
    return sorted([*digits, *words, *signed])[:MOST_PLACES]


def _signed(signs: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The figure below zero, where a minus stands before it."""
    if figure.form is Form.VAGUE:
        return figure
    before = signs.lower[max(0, figure.start - 16) : figure.start]
    word = MINUS_WORD.search(before)
    if MINUS_SIGN.search(before):
        sign = before.rindex("-")
    elif word and _is_negative(before, word[1], lex):
        sign = word.start()
    else:
        return figure
    start = figure.start - len(before) + sign
    return replace(figure, start=start, low=-figure.high, high=-figure.low, readings=())


def _is_negative(before: str, word: str, lex: Lexicon) -> bool:
    """Whether a word is a minus here: "menos 20", but not "al menos 20"."""
    hedge = " ".join(before.split()[-2:])
    return word in lex.words.negatives and hedge not in lex.phrases.before


def _figure(text: str, signs: Plain, found: Measured, lex: Lexicon) -> Figure:
    words = _qualified(signs, found, lex)
    low, high = _opened(found, words.hedge)
    qualifier = words.hedge.qualifier if words.hedge else None
    if found.form is Form.VAGUE and found.kind is not FigureKind.YEAR:
        qualifier = Qualifier.ABOUT
    start, end = _place(signs, words.start, words.end)
    return Figure(
        text[start:end],
        start,
        end,
        found.kind,
        low,
        high,
        found.unit,
        qualifier,
        precision=found.place,
        readings=found.readings,
        stem=words.stem,
        per=found.per,
    )


def _qualified(signs: Plain, found: Measured, lex: Lexicon) -> Qualified:
    """The hedge of a figure; none for "several dozen", "over 2014", "under the third paragraph"."""
    bare = Qualified(found.start, found.end, None)
    if found.form is Form.VAGUE or (found.ranged and found.kind is FigureKind.YEAR):
        return bare
    words = find_hedge(signs, found.start, found.end, lex)
    if words.hedge is None or (found.kind is FigureKind.ORDINAL and " " not in words.stem):
        return bare
    if found.kind is FigureKind.YEAR and words.hedge.qualifier is not Qualifier.ABOUT:
        return bare
    return (
        _before_level(signs, words, bare, lex) if _is_reached(signs, words, found, lex) else words
    )


def _before_level(signs: Plain, words: Qualified, bare: Qualified, lex: Lexicon) -> Qualified:
    """The hedge that stands before the word of a level reached: "увеличилось ПОЧТИ до 85"."""
    if words.start >= bare.start:
        return bare
    again = find_hedge(signs, words.start, bare.end, lex)
    return again if again.hedge else bare


def _is_reached(signs: Plain, words: Qualified, found: Measured, lex: Lexicon) -> bool:
    """Whether the words say what level a change reached: "вырос до 85", "85-ке дейін өсті"."""
    if words.stem not in lex.phrases.reached:
        return False
    if words.start < found.start:
        return changes_before(signs.lower, words.start, lex)
    return changes_after(signs.lower, words.end, lex)


def _opened(found: Measured, hedge: Hedge | None) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a figure, one of them open after "over" or "up to"."""
    if hedge is None or not hedge.opens or found.ranged:
        return found.low, found.high
    return (found.low, None) if hedge.qualifier is Qualifier.ABOVE else (None, found.high)


def _place(signs: Plain, start: int, end: int) -> tuple[int, int]:
    """A place of the folded text, in the text as it came."""
    return signs.place(start), signs.place(end - 1) + 1


def _is_linked(signs: Plain, date: FoundDate) -> bool:
    """Whether a date is part of an address."""
    return end_of_address(signs.lower, date.start) is not None


def _dated(text: str, signs: Plain, date: FoundDate) -> Figure:
    start, end = _place(signs, date.start, date.end)
    return Figure(text[start:end], start, end, FigureKind.DATE, None, None, dates=date.dates)


def _without(signs: Plain, dates: list[FoundDate]) -> Plain:
    """The text with its dates blanked, so that no number is read in them."""
    if not dates:
        return signs
    pieces, end = [], 0
    for date in dates:
        if date.start >= end:
            pieces += [signs.lower[end : date.start], "\0" * (date.end - date.start)]
            end = date.end
    return replace(signs, lower="".join([*pieces, signs.lower[end:]]))


def _apart(figures: list[Figure]) -> Iterator[Figure]:
    end = 0
    for figure in figures:
        if figure.start >= end:
            yield figure
            end = figure.end
