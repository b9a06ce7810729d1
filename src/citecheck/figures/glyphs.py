"""A text in plain signs: what the reader of figures sees, with the way back to the text as it came.

Accents, digit shapes, spaces and dashes are folded one sign to one sign; zero-width signs are
dropped, and then `places` tells where each sign stood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# First digits of the scripts met on news pages: Arabic, Persian, Devanagari, Bengali, full-width.
ZEROES = (0x660, 0x6F0, 0x966, 0x9E6, 0xFF10)
CELL_END = "\x1e"  # a tab parts the cells of a table row: no number runs over it
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
HYPHENS = "\u2010\u2011\u2012\u2212\ufe63\uff0d"
SIGNS = {
    **dict.fromkeys(SPACES, " "),
    "\t": CELL_END,
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys("’‘ʼʹ＇`´", "'"),
    **dict.fromkeys("～∼〜", "~"),
    "―": "—",
    "٫": ".",
    "٬": ",",
    "，": ",",
    "．": ".",
    "：": ":",
    "／": "/",
    "⁄": "/",
    "％": "%",
    "﹪": "%",
    "٪": "%",
    "＄": "$",
    "￡": "£",
    "￥": "¥",
    "µ": "μ",
    "ё": "е",
    "Ё": "Е",
    "ł": "l",
    "Ł": "L",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "İ": "I",
}
# Zero-width signs, soft hyphens and combining accents; the last fold decomposed letters for free.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]")

# O and l typed for 0 and 1 among digits: "15O,000", "l50,000".
TYPED_LETTERS = re.compile(r"(?<=\d)[OolI]{1,6}(?=\d|,\d{3}|%)|(?<!\w)[lI](?=\d{1,2},\d{3})")
TYPED = str.maketrans("OolI", "0011")


def _table() -> dict[int, str]:
    table = {ord(sign): plain for sign, plain in SIGNS.items()}
    table |= {zero + digit: str(digit) for zero in ZEROES for digit in range(10)}
    table |= {code: chr(code - 0xFEE0) for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii():
            table.setdefault(code, base)
    return table


FOLD = _table()


@dataclass(frozen=True, slots=True)
class Plain:
    """A folded text, once with its capitals and once without; both have the same length."""

    cased: str
    lower: str
    places: Sequence[int] | None = None  # where each sign stood; None: where it stands

    def place(self, index: int) -> int:
        """Where the sign at `index` stood in the text as it came."""
        return index if self.places is None else self.places[index]


def fold(words: str) -> str:
    """Words as they stand in a folded text: "Février" is "fevrier"."""
    return _lower(INVISIBLE.sub("", words.translate(FOLD)))


def plain(text: str) -> Plain:
    """The text in plain signs."""
    places: Sequence[int] | None = None
    if INVISIBLE.search(text):
        places = [i for i, sign in enumerate(text) if not INVISIBLE.match(sign)]
        text = "".join(text[i] for i in places)
        places = [*places, places[-1] + 1 if places else 0]
    cased = TYPED_LETTERS.sub(lambda m: m[0].translate(TYPED), text.translate(FOLD))
    return Plain(cased, _lower(cased), places)


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
