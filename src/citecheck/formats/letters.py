"""Has a text lost its letters on the way?

A search in such a text finds nothing and would call every true quote absent.
"""

from __future__ import annotations

import re

_SAMPLE = 100_000  # characters that are looked at
_LEAST = 40  # signs of damage; fewer may be a joke or a quotation of damage

# UTF-8 read as windows-1252 ("Ð¿Ñ€Ð¸", "Ã©"): a lead byte's letter and a trail byte's sign.
_MISREAD = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160"
    "\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
    "\u017e\u0178]"
)
# Words that became question marks when a charset had no room for them.
_QUESTION_MARKS = re.compile(r"\?{3,}")
_LETTER = re.compile(r"[^\W\d_]")
_REPLACED = "\ufffd"
# Private use characters: a PDF's font that maps its glyphs to nothing.
_UNMAPPED = re.compile(r"[\ue000-\uf8ff]")

_LOST_SHARE = 0.1  # of the letters; a page about charsets quotes less damage than it has text
_MISREAD_SHARE = 0.15


def lost_letters(text: str) -> str | None:
    """Why a text cannot be searched, or None when its letters are there."""
    sample = text[:_SAMPLE]
    for signs, share, why in (
        (
            len(_MISREAD.findall(sample)),
            _MISREAD_SHARE,
            "the text was published in a wrong charset",
        ),
        (sample.count(_REPLACED), _LOST_SHARE, "the text's charset is unknown or damaged"),
        (_question_marks(sample), _LOST_SHARE, "letters were replaced by question marks"),
        (
            len(_UNMAPPED.findall(sample)),
            _LOST_SHARE,
            "its fonts do not say which letters they draw",
        ),
    ):
        if signs >= _LEAST and signs > share * (len(_LETTER.findall(sample)) + signs):
            return why
    return None


def _question_marks(sample: str) -> int:
    return sum(map(len, _QUESTION_MARKS.findall(sample)))
