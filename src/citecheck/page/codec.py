"""A Page as a message, and back: the text as bytes, all the rest in the head.

The text keeps half characters (lone surrogates), which strangers write too.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from citecheck.model import BlockLabel, Page, PageMarks, Span
from citecheck.page.messages import Head

_MARKS = tuple(field.name for field in fields(PageMarks))
_APART = frozenset({"text", "spans", "marks"})  # the fields of a Page with a form of their own
_PLAIN = tuple(field.name for field in fields(Page) if field.name not in _APART)
_LABELS = tuple(BlockLabel)
_NUMBER_OF = {label: number for number, label in enumerate(_LABELS)}


def to_message(page: Page) -> tuple[Head, bytes]:
    """The head and the bytes that say all that `page` says."""
    head: dict[str, Any] = {name: getattr(page, name) for name in _PLAIN}
    head["spans"] = (
        [span.start for span in page.spans],
        [span.end for span in page.spans],
        [_NUMBER_OF[span.label] for span in page.spans],
    )
    head["marks"] = {name: getattr(page.marks, name) for name in _MARKS}
    return head, page.text.encode("utf-8", "surrogatepass")


def from_message(head: Head, text: bytes) -> Page:
    """The page that a message says; ValueError, TypeError or LookupError when it says none."""
    spans = zip(*head["spans"], strict=True)
    return Page(
        text.decode("utf-8", "surrogatepass"),
        spans=tuple(Span(start, end, _LABELS[label]) for start, end, label in spans),
        marks=PageMarks(**{name: _frozen(head["marks"][name]) for name in _MARKS}),
        **{name: head[name] for name in _PLAIN},
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
