"""Long texts cut to what a person needs: the marked words and their surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

# About five lines of a terminal: enough for the sentence and its neighbours.
LIMIT = 400
# A cut looks this far for the border of a word.
WORD = 24
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A text with the spans to mark in it: in order, not overlapping."""

    text: str
    spans: Sequence[tuple[int, int]] = ()

    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The text piece by piece, with whether the piece is marked."""
        done = 0
        for start, end in self.spans:
            yield self.text[done:start], False
            yield self.text[start:end], True
            done = end
        yield self.text[done:], False


def excerpt(text: str, spans: Iterable[tuple[int, int]], limit: int = LIMIT) -> Excerpt:
    """`text` cut to about `limit` characters round its spans, with an ellipsis at each cut.

    Spans outside the text, empty or overlapping an earlier one are left out.
    """
    marks = _orderly(text, spans)
    if len(text) <= limit:
        return Excerpt(text, marks)
    start, end = _window(len(text), marks, limit)
    start, end = _to_words(text, start, end, marks)
    before, after = ELLIPSIS if start else "", ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    kept = [(max(a, start) + shift, min(b, end) + shift) for a, b in marks if a < end and b > start]
    return Excerpt(f"{before}{text[start:end]}{after}", kept)


def _orderly(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    orderly: list[tuple[int, int]] = []
    done = 0
    for start, end in sorted(spans):
        if done <= start < end <= len(text):
            orderly.append((start, end))
            done = end
    return orderly


def _window(length: int, marks: Sequence[tuple[int, int]], limit: int) -> tuple[int, int]:
    """The stretch to keep: the first marks in its middle, or the beginning where there are none."""
    if not marks:
        return 0, limit
    first = marks[0][0]
    last = max((end for _, end in marks if end - first <= limit), default=first + limit)
    room = max(limit - (last - first), 0)
    start = max(min(first - room // 2, length - limit), 0)
    return start, min(start + max(limit, last - first), length)


def _to_words(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The stretch drawn in to the borders of words, but never into a mark."""
    blank = text.find(" ", start, start + WORD) if start else -1
    if blank >= 0 and not any(a < blank + 1 and b > start for a, b in marks):
        start = blank + 1
    blank = text.rfind(" ", end - WORD, end) if end < len(text) else -1
    if blank >= 0 and not any(a < end and b > blank for a, b in marks):
        end = blank
    return start, end
