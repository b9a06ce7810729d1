"""Centuries in Roman numerals, as Russian and the Romance languages write them: XXI век, siglo XXI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from citecheck.figures.measuring.measured import Measured
from citecheck.figures.numbers.numerals import Form
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER, alternatives
from citecheck.model import FigureKind

ROMAN = {"i": 1, "v": 5, "x": 10}
LAST_CENTURY = 30


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    centuries = alternatives(words)
    before = rf"(?P<before>[ivx]{{1,6}})(?:e|eme|-й|-го|-м)?[ ]{centuries}"
    after = rf"{centuries}[ ](?P<after>[ivx]{{1,6}})(?!{LETTER})"
    return re.compile(rf"(?<![^\W])(?:{before}|{after})")


def find_centuries(lower: str, lex: Lexicon) -> Iterator[Measured]:
    """The centuries in Roman numerals, in order."""
    for found in _pattern(lex.calendar.centuries.forms).finditer(lower):
        number = _value(found["before"] or found["after"])
        if number <= LAST_CENTURY:
            value = Decimal(number)
            yield Measured(
                *found.span(), value, value, FigureKind.ORDINAL, Form.ORDINAL, Decimal(1),
                found.end(), unit="century",
            )  # fmt: skip


def _value(roman: str) -> int:
    """XIX is 19: a smaller sign before a larger one is taken away."""
    values = [ROMAN[sign] for sign in roman]
    following = [*values[1:], 0]
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))
