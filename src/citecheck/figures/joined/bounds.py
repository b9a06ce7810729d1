"""Two bounds that make a range: more than 10 and less than 40, at least 20 but at most 100."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.model import Figure

LINK = re.compile(r",?\s(?:(?:and|but|et|mais|y|pero|und|aber|e|ma|mas|en|maar|и|но)\s)?")


def join_bounds(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with a lower and an upper bound of one thing made a range."""
    joined: list[Figure] = []
    for figure in figures:
        one = _joined(text, joined[-1], figure) if joined else None
        if one is None:
            joined.append(figure)
        else:
            joined[-1] = one
    return joined


def _joined(text: str, first: Figure, second: Figure) -> Figure | None:
    if first.qualifier is second.qualifier or not (_is_bound(first) and _is_bound(second)):
        return None
    if (first.kind, first.unit) != (second.kind, second.unit):
        return None
    low = first.low if first.low is not None else second.low
    high = first.high if first.high is not None else second.high
    if low is None or high is None or low >= high:
        return None
    if not LINK.fullmatch(text[first.end : second.start].lower()):
        return None
    words = text[first.start : second.end]
    joined = replace(first, text=words, end=second.end, low=low, high=high)
    return replace(joined, qualifier=None, stem="", readings=())


def _is_bound(figure: Figure) -> bool:
    return (figure.low is None) != (figure.high is None)
