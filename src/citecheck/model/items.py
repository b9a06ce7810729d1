"""Items: one figure or quote of a claim, held against a page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.figures import Figure


class ItemType(StrEnum):
    """The two things a claim is checked for."""

    FIGURE = "figure"
    QUOTE = "quote"


class Verdict(StrEnum):
    """What a source says to one item, best first."""

    MATCH = "match"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    ABSENT = "absent"
    UNREAD = "unread"


class Confidence(StrEnum):
    """How sure, surest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ItemMatch:
    """One item of a claim held against one page."""

    type: ItemType
    text: str  # the figure or quote as the claim prints it
    verdict: Verdict
    passage: str | None = None  # the page's words that decided, whole sentences
    start: int | None = None  # the matched words' place in Page.text
    end: int | None = None
    similarity: float = 0.0  # 0 to 1
    explanation: str = ""  # "the source says 82 per cent"; for a quote its word diff
    link: str | None = None  # page address with a text fragment
    figure: Figure | None = None
    confidence: Confidence = Confidence.MEDIUM  # of a conflict: bound beyond doubt is high
    scope: str | None = None  # the figure stands there for another year or group: which
    passage_start: int | None = None  # the passage's place in Page.text
