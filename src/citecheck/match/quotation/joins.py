"""Quotations whose parts all stand on the page, but not in one piece.

Either the page is torn there (a foot-note or running head stands between two halves of a
sentence) and the quotation is right, or its writer joined what the source does not join.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from citecheck.match.quotation.exact import Needle, places
from citecheck.text.folding import Folded

# A part must be this long for its place not to be chance.
_FEW_WORDS = 3
_FEW_LETTERS = 10

# The longest running head, and the longest foot-notes of one page, in characters.
_HEAD = 80
_FOOT_NOTES = 2500

# Parts nearer than this have words left out between them, which the word diff will name.
_APART = 200


@dataclass(frozen=True, slots=True)
class Join:
    """A quotation made of parts that stand apart."""

    span: tuple[int, int]  # of the first part in the folded page
    share: float  # the longest part's share of the quotation
    explanation: str


def run_in(needles: Sequence[Needle], page: Folded, *, paged: bool) -> tuple[int, int] | None:
    """The span of a quotation in one piece that a page element interrupts, if any.

    Where the source has pages (a PDF) any short line may be one; else it must look like one.
    """
    halves = _halves(needles, page)
    if not halves:
        return None
    left, right = halves
    for start, end in places(left, page):
        after = next(places(right, page, end), None)
        if after and _is_page_element(end, after[0], page, paged=paged):
            return start, after[1]
    return None


def _is_page_element(end: int, start: int, page: Folded, *, paged: bool) -> bool:
    """Whether text[end:start] of the folded page cuts a sentence in two, but is no part of it."""
    before, after = page.to_source(end - 1, end)[1], page.to_source(start, start + 1)[0]
    between = page.source[before:after]
    if paged and _are_foot_notes(between, page.source[after]):
        return True
    if len(between) > _HEAD or not _LINES.fullmatch(between):
        return False
    cut = page.source[before - 1].islower() and page.source[after].islower()
    return cut and (paged or between.isupper() or any(char.isdigit() for char in between))


def _are_foot_notes(between: str, following: str) -> bool:
    """Whether the text between two halves is the foot-notes at the end of a page.

    It begins with a number, ends as a note does, and cites. Before a new sentence it must give
    an address, for "15 tanks in 1943. The general" is none.
    """
    last = between.split()[-1:]
    closed = any(char in word for word in last for char in ".)]/")
    if len(between) > _FOOT_NOTES or not closed or not _NUMBERED.match(between):
        return False
    return bool((_CITES if following.islower() else _ADDRESS).search(between))


_NUMBERED = re.compile(r"[,\-\xad]?\s+\d{1,3}[\s.]")
_ADDRESS = re.compile(r"https?:|www\.|\bdoi\b")
_CITES = re.compile(r"https?:|www\.|\bdoi\b|\b(?:1[89]|20)\d\d\b|\bpp?\.\s?\d|\b[Ii]bid\b")

# A comma or hyphen may stand before the break, nothing that ends a sentence.
_LINES = re.compile(r"[,\-\xad]?\s*\n.*\S\s*\n\s*", re.DOTALL)


def joined_parts(needles: Sequence[Needle], page: Folded) -> Join | None:
    """The parts of a quotation, if all stand on the page but apart or in another order."""
    if len(needles) > 1:
        parts: Sequence[Needle] | None = needles if all(map(_is_long, needles)) else None
    else:
        parts = _halves(needles, page)
    spans = [next(places(part, page), None) for part in parts or ()]
    if not parts or not all(spans):
        return None
    known = [span for span in spans if span]
    if len(needles) == 1 and 0 <= known[1][0] - known[0][1] < _APART:
        return None
    return _join(parts, known)


def _join(parts: Sequence[Needle], spans: Sequence[tuple[int, int]]) -> Join:
    sizes = [len(part.folded.letters) for part in parts]
    first, second = parts[0].ends()[1], parts[1].ends()[0]
    ordered = all(one[1] <= other[0] for one, other in pairwise(spans))
    how = "stand far apart in the source" if ordered else "stand in another order in the source"
    return Join(spans[0], max(sizes) / sum(sizes), f'"{first}" and "{second}" {how}')


def _halves(needles: Sequence[Needle], page: Folded) -> tuple[Needle, Needle] | None:
    """The longest beginning of the quotation that stands on the page, and the rest if it does."""
    if len(needles) > 1 or needles[0].size < 2 * _FEW_WORDS:
        return None
    whole = needles[0]
    low, high = 0, whole.size - 1
    while low < high:
        middle = (low + high + 1) // 2
        found = next(places(whole.part(0, middle), page), None)
        low, high = (middle, high) if found else (low, middle - 1)
    if low < _FEW_WORDS:
        return None
    left, right = whole.part(0, low), whole.part(low, whole.size)
    if not (_is_long(left) and _is_long(right)):
        return None
    return (left, right) if next(places(right, page), None) else None


def _is_long(needle: Needle) -> bool:
    return needle.size >= _FEW_WORDS and len(needle.folded.letters) >= _FEW_LETTERS
