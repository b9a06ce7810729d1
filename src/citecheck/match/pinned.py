"""Figures that the author pinned in claims.csv, as the claim's own words make them.

A pinned "100" in "more than 100 hp" is over 100 horsepower. A pinned number that the claim uses
as part of a name ("Article 29", "type 2") is no figure, and can be found by that name alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.figures import find_figures
from citecheck.model import Figure, FigureKind

_LAST_WORD = re.compile(r"([^\W\d_]+)[\s-]+$")


def pinned_figures(claim: str, pinned: Sequence[str], found: Sequence[Figure]) -> list[Figure]:
    """The pinned figures as the claim's words around them make them: its own qualifier counts."""
    figures, at = [], 0
    for text in pinned:
        start = _place(claim, text, at)
        at = max(at, start + len(text))
        figures.append(_as_found(text, start, found))
    return figures


def _place(claim: str, text: str, after: int) -> int:
    """Where a pinned figure stands, as a word of its own if it can: the 5 of "5 of 15"."""
    whole = re.compile(rf"(?<![\w.,]){re.escape(text)}(?![\w]|[.,]\d)")
    match = whole.search(claim, after) or whole.search(claim)
    return match.start() if match else claim.find(text)


def _as_found(text: str, start: int, found: Sequence[Figure]) -> Figure:
    end = start + len(text)
    over = [f for f in found if start >= 0 and f.start < end and start < f.end]
    if over:
        return replace(max(over, key=lambda f: min(f.end, end) - max(f.start, start)), text=text)
    alone = find_figures(text)
    if alone:
        whole = max(alone, key=lambda f: f.end - f.start)
        return replace(whole, text=text, start=max(start, 0), end=max(end, 0))
    return Figure(text, max(start, 0), max(end, 0), FigureKind.NUMBER, None, None)


def place_of_name(figure: Figure, claim: str, text: str) -> tuple[int, int] | None:
    """Where a text has the pinned number after the same word as the claim: "Article 29"."""
    before = _LAST_WORD.search(claim, 0, figure.start)
    if before is None or not any(map(str.isdigit, figure.text)):
        return None
    word, number = re.escape(before[1]), re.escape(figure.text)
    name = re.compile(rf"(?<!\w){word}[\s-]+{number}(?!\w|[.,]\d)", re.IGNORECASE)
    found = name.search(text)
    return found.span() if found else None
