"""Money: signs, codes and names of currencies before and behind a number."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from citecheck.figures.glyphs import Plain, fold
from citecheck.figures.measuring.measured import Measured, times
from citecheck.figures.tables.currencies import CODE_ALIASES, CURRENCY_CODES, CURRENCY_SIGNS
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER, alternatives
from citecheck.model import FigureKind

SIGNS = {fold(sign): code for sign, code in CURRENCY_SIGNS.items()}
SIGN_ENDS = frozenset(sign[-1] for sign in SIGNS)
LONGEST_SIGN = max(map(len, SIGNS))
# Signs that lost an accent when folded: in capitals they are letters, as of a flight, "KC 912".
UNACCENTED = frozenset(fold(s) for s in CURRENCY_SIGNS if s.isalpha() and not s.isascii())
# Behind a number these are abbreviations of other things.
ONLY_BEFORE = frozenset({"rs", "rs.", "fr.", "sfr."})
SIGN_AFTER = re.compile(alternatives(sign for sign in SIGNS if sign not in ONLY_BEFORE))
SIGN_GAP = re.compile(r"[ ]{0,2}(?:(?:de|d')\s?)?")
CODE_BEFORE = re.compile(r"(?<![^\W\d_])([KMB]?)([A-Z]{3})[ ]?[-.]?[ ]?$")
CODE_AFTER = re.compile(rf"[ ]?(?:([kKMB]|mn|bn)[ ]?)?([A-Z]{{3}})(?!{LETTER})")
CODE_SCALES = {"": 1, "k": 1000, "K": 1000, "M": 10**6, "mn": 10**6, "B": 10**9, "bn": 10**9}
SCALE_AFTER = re.compile(r" (million|billion|thousand)(?!\w)")  # 75 USD million
SCALES = {"million": 10**6, "billion": 10**9, "thousand": 1000}
# Codes that are words as well, of currencies in which nobody counts small sums: "ALL 302", "COP 27".
WORDS_TOO = frozenset({"ALL", "COP"})
SMALLEST_SUM = 1000
NAME_BEFORE = re.compile(rf"(?<!{LETTER})({LETTER}+)[ ]$")
SMALL_CODES = frozenset({"usd", "eur", "gbp"})


def currency_before(text: Plain, figure: Measured, lex: Lexicon) -> Measured:
    """The figure as money, if a currency stands before it: US $50, EUR 1.14, MAUD 60."""
    before = text.lower[max(0, figure.start - LONGEST_SIGN - 2) : figure.start]
    if not before or (before[-1].isdigit() or before[-1] in "-/"):
        return figure
    return (
        _signed(figure, before, text.cased[figure.start - len(before) : figure.start])
        or _coded(text, figure)
        or _worded(figure, before, lex)
        or figure
    )


def _signed(figure: Measured, before: str, cased: str) -> Measured | None:
    kept = before.rstrip(" ")
    if kept[-1:] not in SIGN_ENDS:
        return None
    space = len(before) - len(kept)
    for length in range(min(LONGEST_SIGN, len(kept)), 0, -1):
        code = SIGNS.get(kept[-length:])
        opens = not kept[-length].isalpha() or not kept[-length - 1 : -length].isalpha()
        capitals = kept[-length:] in UNACCENTED and cased[len(kept) - length : len(kept)].isupper()
        if code and opens and not capitals and space <= 2:
            return _money(figure, space + length, code)
    return None


def _coded(text: Plain, figure: Measured) -> Measured | None:
    before = text.cased[max(0, figure.start - 8) : figure.start]
    scaled = SCALE_AFTER.match(text.lower, figure.end)
    found = CODE_BEFORE.search(before) if before.rstrip(" -.")[-1:].isupper() else None
    if found is None or found[2] not in CURRENCY_CODES:
        return None
    if found[2] in WORDS_TOO and figure.low < SMALLEST_SUM and not scaled:
        return None
    priced = _money(figure, len(before) - found.start(), _code(found[2]))
    return times(priced, Decimal(CODE_SCALES[found[1]]), figure.end)


def _worded(figure: Measured, before: str, lex: Lexicon) -> Measured | None:
    """Dollar 22.5 million; usd 200."""
    found = NAME_BEFORE.search(before)
    if found is None:
        return None
    word = found[1]
    if word in SMALL_CODES:
        return _money(figure, len(word) + 1, word.upper())
    code = lex.units.currency_names.get(word)
    if code not in {"USD", "EUR"} or word.endswith("s"):
        return None
    return _money(figure, len(word) + 1, code)


def _code(code: str) -> str:
    return CODE_ALIASES.get(code, code)


def _money(figure: Measured, length: int, code: str) -> Measured:
    """The figure with a currency of that many signs before it."""
    start = figure.start - length
    return replace(figure, start=start, kind=FigureKind.MONEY, unit=code, prefixed=True)


def code_after(text: Plain, figure: Measured) -> Measured | None:
    """50 million USD, 120 MEUR, 115USD, 75 USD million."""
    found = CODE_AFTER.match(text.cased, figure.end)
    if found is None or found[2] not in CURRENCY_CODES:
        return None
    money = replace(figure, kind=FigureKind.MONEY, unit=_code(found[2]))
    money = times(money, Decimal(CODE_SCALES[found[1] or ""]), found.end())
    again = SCALE_AFTER.match(text.lower, found.end())
    if again and figure.scale == 1:
        return times(money, Decimal(SCALES[again[1]]), again.end())
    return money


def sign_after(text: Plain, figure: Measured) -> Measured | None:
    """10 €, 2 millions de $; but not the sign of the next sum in "10 $20"."""
    gap = SIGN_GAP.match(text.lower, figure.end)
    found = SIGN_AFTER.match(text.lower, gap.end() if gap else figure.end)
    if found is None or text.lower[found.end() : found.end() + 1].isdigit():
        return None
    return replace(figure, kind=FigureKind.MONEY, unit=SIGNS[found[0]], end=found.end())
