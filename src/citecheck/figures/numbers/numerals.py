"""Numbers in digits: separators of all locales, fractions, and what else they may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from citecheck.figures.glyphs import Plain
from citecheck.figures.tables.units import FRACTION_SIGNS
from citecheck.figures.tables.vocabulary import LETTER


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"
    ORDINAL = "ordinal"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A bare number and its place in the folded text."""

    start: int
    end: int
    low: Decimal
    form: Form = Form.DIGITS
    place: Decimal = Decimal(1)  # of the last digit written
    readings: tuple[Decimal, ...] = ()
    high: Decimal | None = None  # of a vague number: its upper bound
    grouped: bool = False  # has thousands separators, so it is no year


FIRST_SIGNS = re.compile(r"[\d½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]+")
DIGITS = re.compile(
    r"""
    (?<![\d_])(?<!\d[.,])
    (?:
      (?P<spaced> \d{1,3} (?:[ ]\d{3})++ (?!\d) (?:[.,]\d+(?!\d))? )       # 150 000,5
    | (?P<broken> \d{1,3} (?:[.,]?\n|,[ ]) 000 (?!\d) )                    # 150,<line end>000
    | (?P<quoted> \d{1,3} (?:'\d{3})++ (?!\d) (?:[.,]\d+)? )               # 150'000
    | (?P<indian> \d{1,2} (?:,\d\d(?=,))++ ,\d{3} (?!\d) (?:\.\d+)? )           # 1,50,000
    | (?P<commas> \d{1,3} (?:,\d{3})++ (?![\d]) (?:\.\d+)? )               # 150,000.5
    | (?P<points> \d{1,3} (?:\.\d{3})++ (?![\d]) (?:,\d+)? )               # 150.000,5
    | (?P<decimal> \d++ [.,·] \d++ )
    | (?P<lead> [.,] \d++ (?=\s|$|%|k|m) )
    | (?P<whole> \d++ )
    )
    (?: (?P<sign>[ ]?[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]) | (?P<parts>[ ]\d{1,2}/\d{1,3})(?![\d/]) )?
    | (?P<alone>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
    """,
    re.VERBOSE,
)
FRACTION = re.compile(r"\s?/\s?(\d{1,3})(?![\d/.,]\d|\d|/)")
SEPARATORS = re.compile(r"[ ',\n]")

# Words that open a sentence: a decimal right before one is a number with a note mark,
# "rose to 21.34 The government".
OPENERS = re.compile(
    r"\s(?:The|It|In|A|An|This|These|That|Those|He|She|They|We|But|And|However|On|At|For|As|Its|His"
    r"|Her|Their|There|After|Before|When|While|If|Some|Many|Most|According|Since|By|From|To|With|Of"
    r"|Although|Moreover|Such|Both|No|Not|One|Two|Our|You|I|What|Who|Only|Yet|So|Now|Then|Thus)\s"
)
MARKED = re.compile(r"(\d+)\.(\d{1,3})")
YEARS = range(1400, 2101)
GLUED_LETTER = re.compile(LETTER)


def read_digits(text: Plain, found: re.Match[str], decimal: str) -> Numeral:
    """The number at a match of `DIGITS`."""
    start = found.start()
    if found["alone"]:
        return _fraction(start, found.end(), FRACTION_SIGNS[found["alone"]])
    kind = next(name for name in found.groupdict() if found[name] and name not in {"sign", "parts"})
    written = found[kind]
    end = start + len(written)
    if kind == "decimal" and _is_marked(text, written, end):
        whole = written.partition(".")[0]
        return Numeral(start, start + len(whole), Decimal(whole))
    numeral = _read(kind, written, start, decimal)
    if kind == "whole" and not found["parts"] and (over := FRACTION.match(text.lower, end)):
        return _ratio(numeral, over) or numeral
    if added := found["sign"] or found["parts"]:
        return _mixed(numeral, added, found.end())
    return numeral


def _is_marked(text: Plain, written: str, end: int) -> bool:
    marked = MARKED.fullmatch(written)
    if marked is None or marked[2][0] == "0":
        return False
    if (
        len(marked[1]) == 4
        and int(marked[1]) in YEARS
        and text.cased[end : end + 1] in {"", " ", "\n"}
    ):
        return text.cased[end + 1 : end + 2].isupper() or end == len(text.cased)
    return OPENERS.match(text.cased, end) is not None


def _read(kind: str, written: str, start: int, decimal: str) -> Numeral:
    end = start + len(written)
    if kind in {"commas", "points"}:
        return _separated(written, start, decimal)
    if kind in {"decimal", "lead"}:
        value = Decimal(re.sub("[,·]", ".", written))
        return Numeral(start, end, value, place=_place(value))
    if kind == "whole":
        return Numeral(start, end, Decimal(written))
    head, point, tail = written, "", ""
    if (cut := re.search(r"[.,](\d{1,2}|\d{4,})$", written)) and kind in {
        "spaced",
        "quoted",
        "indian",
    }:
        head, point, tail = written[: cut.start()], ".", cut[1]
    value = Decimal(SEPARATORS.sub("", head).replace(".", "") + point + tail)
    return Numeral(start, end, value, place=_place(value), grouped=True)


def _separated(written: str, start: int, decimal: str) -> Numeral:
    """1,234,567.8 and 1.234.567,8; a group of three behind the decimal sign, "1.234", stays open."""
    end = start + len(written)
    sign = re.sub(r"\d", "", written)
    whole = Decimal(written.replace(sign[0], "").replace(",", "."))
    if len(sign) > 1:
        return Numeral(start, end, whole, place=_place(whole), grouped=True)
    small = Decimal(written.replace(",", "."))
    if written.startswith("0"):
        return Numeral(start, end, small, place=_place(small))
    if sign == decimal:
        return Numeral(start, end, small, place=_place(small), readings=(whole,))
    return Numeral(start, end, whole, grouped=True)


def _place(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(min(0, int(value.as_tuple().exponent)))


def _fraction(start: int, end: int, value: Decimal) -> Numeral:
    return Numeral(start, end, value, Form.FRACTION, Decimal("0.01"))


def _ratio(numeral: Numeral, over: re.Match[str]) -> Numeral | None:
    """1/4 as a fraction; 2011/2012 and 08/07 are none."""
    below = Decimal(over[1])
    if numeral.low < below and numeral.low:
        return _fraction(numeral.start, over.end(), numeral.low / below)
    return None


def _mixed(numeral: Numeral, added: str, end: int) -> Numeral:
    """3½ and 1 4/5."""
    above, _, below = added.strip().partition("/")
    part = FRACTION_SIGNS[above] if not below else Decimal(above) / (Decimal(below) or Decimal(1))
    if part >= 1:
        return numeral
    return Numeral(numeral.start, end, numeral.low + part, place=Decimal("0.1"))
