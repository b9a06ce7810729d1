"""What a number measures: the percent sign, unit or currency at its side."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.glyphs import Plain
from citecheck.figures.measuring.magnitudes import with_magnitude
from citecheck.figures.measuring.measured import Measured, bare, times
from citecheck.figures.measuring.money import code_after, currency_before, sign_after
from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.figures.tables.lexicon import DURATIONS, SYMBOL, Lexicon, Measure, MeasureKind
from citecheck.figures.tables.units import PERCENT_SIGNS, RATE_SYMBOLS, UNIT_SYMBOLS
from citecheck.figures.tables.vocabulary import EAST_ASIAN, LETTER
from citecheck.model import FigureKind

SPACE = re.compile(r"[ \n]{0,2}")
GLUED_BEFORE = re.compile(rf"(?<={LETTER})|(?<=_)")
LAST_CENTURY = 30
CENTURY_GAP = re.compile(r"[ -]{1,2}|(?=[世])")
PERCENT = re.compile(r"%-?\s?points?|p\.p\.|%|‰|pp(?!\w)")
PERCENT_BEFORE = 7  # signs of "yuzde " and one more
SYMBOL_GAP = re.compile(r"[ \n]{0,2}[\[<]|[ \n]{1,2}|-|")
NAME_GAP = re.compile(
    r"[ \n]{1,2}-?[ ]?(?:(?:full|whole|entire|consecutive|further|additional)[ ])?|-[ ]?|"
)
HALF_LINK = re.compile(r"[ ](?:of[ ])?(?:an?)[ ]")  # half an hour, a quarter of a century
# What may follow a symbol that is also a word or a letter of a list.
CLOSED = re.compile(r"\s*(?:$|[.,;:)\]]|[x×]\s?\d)")
MEASURE_KINDS = {
    MeasureKind.CURRENCY: FigureKind.MONEY,
    MeasureKind.SUBUNIT: FigureKind.MONEY,
    MeasureKind.PERCENT: FigureKind.PERCENT,
}


def measure(text: Plain, number: Numeral, lex: Lexicon, floor: int = 0) -> Measured | None:
    """The number with its measure; None where its letters make it a name (5G, 24703L202).

    What stands before `floor` belongs to the figure before: the first sign of "10 $ 30 $".
    """
    figure = bare(number)
    if number.form is Form.ORDINAL:
        return _century(text, figure, lex)
    priced = currency_before(text, figure, lex)
    if priced.start < floor:
        priced = figure
    if number.form is Form.DIGITS and not priced.prefixed:
        if GLUED_BEFORE.match(text.lower, number.start):
            return None
        if (end := _end_of_ordinal(text, number.end, lex)) is not None:
            figure = replace(figure, end=end, bare_end=end, kind=FigureKind.ORDINAL)
            return _century(text, figure, lex)
        if (century := _numbered_century(text, figure, lex)) is not None:
            return century
    return _with_unit(text, with_magnitude(text, priced, lex), lex)


def _end_of_ordinal(text: Plain, at: int, lex: Lexicon) -> int | None:
    """Where the ending of an ordinal ends: "21st", "21-й"; the dot of "21." only in a phrase."""
    found = lex.calendar.ordinal_endings.match(text.lower, at)
    if found is None:
        return None
    end = found[1]
    if text.lower[end - 1] == ".":
        in_phrase = text.cased[end : end + 1] == " " and text.cased[end + 1 : end + 2].islower()
        century = lex.calendar.centuries.match(text.lower, end + 1)
        return end if in_phrase or century else None
    return None if text.lower[end : end + 1].isalpha() else end


def _century(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    gap = CENTURY_GAP.match(text.lower, figure.end)
    century = lex.calendar.centuries.match(text.lower, gap.end()) if gap else None
    return replace(figure, end=century[1], unit="century") if century else figure


def _numbered_century(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    """21 век, an ordinal without an ending; "5 веков" are five of them."""
    century = _century(text, figure, lex)
    counted = lex.units.measures.match(text.lower, figure.end + 1)
    if century is figure or counted or figure.low > LAST_CENTURY:
        return None
    return replace(century, kind=FigureKind.ORDINAL)


def _with_unit(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    if percent := _percent(text, figure) or _percent_before(text, figure, lex):
        return percent
    if figure.kind is FigureKind.MONEY:
        return _per(text, _named_again(text, figure, lex), lex)
    found = (
        code_after(text, figure)
        or sign_after(text, figure)
        or _symbol(text, figure)
        or _named(text, figure, lex)
    )
    if found is not None:
        return _per(text, found, lex)
    return None if _is_glued(text, figure, lex) else figure


def _percent(text: Plain, figure: Measured) -> Measured | None:
    gap = SPACE.match(text.lower, figure.end)
    sign = PERCENT.match(text.lower, gap.end() if gap else figure.end)
    if sign is None or figure.form is Form.VAGUE:
        return None
    points = "p" in sign[0]
    unit = "pp" if points else PERCENT_SIGNS[sign[0]]
    return replace(figure, end=sign.end(), kind=FigureKind.PERCENT, unit=unit)


def _percent_before(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    """Yüzde 80, %80: the percent stands before the number in Turkish."""
    before = text.lower[max(0, figure.start - PERCENT_BEFORE) : figure.start]
    for word in lex.units.percent_before:
        kept = before.rstrip(" ")
        opens = word[0] > EAST_ASIAN or not kept.removesuffix(word)[-1:].isalnum()
        if kept.endswith(word) and opens:
            start = figure.start - len(before) + len(kept) - len(word)
            return replace(figure, start=start, kind=FigureKind.PERCENT, unit="%")
    return None


def _is_glued(text: Plain, figure: Measured, lex: Lexicon) -> bool:
    """Whether letters that mean nothing are glued to the digits: 5G, 4x4, 24703L202."""
    sign = text.lower[figure.end : figure.end + 1]
    if figure.form is not Form.DIGITS or figure.scale != 1:
        return False
    if lex.calendar.decade_endings.match(text.lower, figure.end):
        return False
    if lex.phrases.after.match(text.lower, figure.end):
        return False
    return sign == "_" or (sign.isalpha() and sign < EAST_ASIAN)


# --- symbols ------------------------------------------------------------------------------


def _symbol(text: Plain, figure: Measured) -> Measured | None:
    """The figure with the symbol behind it: 5 km, 300 MW, 20 [kg], 2 mb/d."""
    gap = SYMBOL_GAP.match(text.cased, figure.end)
    at = gap.end() if gap else figure.end
    found = SYMBOL.match(text.cased, at)
    if found is None or figure.form is Form.VAGUE or not _is_unit(text, figure, found):
        return None
    bracketed = text.cased[at - 1] in "[<" and text.cased[found.end() : found.end() + 1] in {
        "]",
        ">",
    }
    if rate := RATE_SYMBOLS.get(found[0]):
        scale, unit, per = rate
        scaled = times(figure, Decimal(scale), figure.end)
        return replace(_unit(scaled, unit, found.end()), per=per)
    return _unit(figure, UNIT_SYMBOLS[found[0]], found.end() + bracketed)


def _is_unit(text: Plain, figure: Measured, found: re.Match[str]) -> bool:
    """Whether letters that are also words or list marks are a unit here: "2 in.", "5 m"."""
    glued = found.start() == figure.end
    closed = CLOSED.match(text.cased, found.end()) is not None
    in_digits = figure.form is Form.DIGITS
    match found[0]:
        case "in":
            return in_digits and (glued or closed)
        case "s":
            return glued and closed and not _is_decade_like(figure)
        case "C" | "F" | "J":
            return False
        case "V" | "K":
            return in_digits and (glued or closed)
        case "m" | "t" | "l" | "L" | "h" | "g" | "W" | "mi" | "Ma":
            return in_digits or closed
    return True


def _is_decade_like(figure: Measured) -> bool:
    """Whether an s behind it makes a decade: 1990s, 80s."""
    return not figure.low % 10 and (figure.low < 100 or 1000 <= figure.low <= 2100)


# --- names --------------------------------------------------------------------------------


def _named(text: Plain, figure: Measured, lex: Lexicon) -> Measured | None:
    """The figure with the unit, currency or percent written as a word."""
    found = _name(text, figure, lex)
    if found is None:
        return None
    meant, end = found
    kind = MEASURE_KINDS.get(meant.kind)
    if kind is not None:
        return replace(figure, kind=kind, unit=meant.name, end=end)
    return _unit(replace(figure, age=meant.kind is MeasureKind.AGE), meant.name, end)


def _name(text: Plain, figure: Measured, lex: Lexicon) -> tuple[Measure, int] | None:
    gap = NAME_GAP.match(text.lower, figure.end)
    at = gap.end() if gap else figure.end
    if found := lex.units.measures.match(text.lower, at):
        return found
    linked = figure.scale > 1 or figure.form is not Form.DIGITS
    if linked and (link := lex.units.unit_links.match(text.lower, at)):
        space = SPACE.match(text.lower, link[1])
        if found := lex.units.measures.match(text.lower, space.end() if space else link[1]):
            return found
    half = HALF_LINK.match(text.lower, figure.end) if figure.form is Form.FRACTION else None
    found = lex.units.measures.match(text.lower, half.end()) if half else None
    return found if found and found[0].name in {*DURATIONS, "%"} else None


def _unit(figure: Measured, unit: str, end: int) -> Measured:
    kind = FigureKind.DURATION if unit in DURATIONS else FigureKind.QUANTITY
    return replace(figure, kind=kind, unit=unit, end=end)


def _named_again(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The money with its name after the sign: "$50 million Canadian dollars", "$16m CAD"."""
    named = _named(text, replace(figure, kind=FigureKind.NUMBER, unit=None), lex)
    found = named if named and named.kind is FigureKind.MONEY else code_after(text, figure)
    if found is None or found.scale != figure.scale:
        return figure
    unit = found.unit if figure.unit == "USD" else figure.unit
    return replace(figure, end=found.end, unit=unit)


def _per(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The period behind it: $500 "a month", 2 million barrels "per day"; no part of the text."""
    if figure.kind is FigureKind.DURATION:
        return figure
    gap = SPACE.match(text.lower, figure.end)
    link = lex.units.per_links.match(text.lower, gap.end() if gap else figure.end)
    space = SPACE.match(text.lower, link[1]) if link else None
    period = lex.units.durations.match(text.lower, space.end()) if space else None
    return replace(figure, per=period[0]) if period else figure
