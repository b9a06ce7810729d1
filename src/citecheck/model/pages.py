"""Documents as any format's reader gives them, and pages as evidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

CELL_SEPARATOR = "\t"  # between the cells of a table row, which is one block


class BlockLabel(StrEnum):
    """What part of a page a block belongs to; ranks evidence, never removes text."""

    MAIN = "main"
    HEADING = "heading"
    NAVIGATION = "navigation"
    ASIDE = "aside"
    FOOTER = "footer"
    COMMENT = "comment"
    CAPTION = "caption"
    TABLE = "table"
    DATA = "data"  # meta descriptions, JSON-LD, noscript


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that a reader sees as one piece (paragraph, table row, list item)."""

    text: str  # white space folded
    label: BlockLabel = BlockLabel.MAIN


@dataclass(frozen=True, slots=True)
class PageMarks:
    """Structural facts of a page that tell what it is for (see `liveness`)."""

    headings: tuple[str, ...] = ()  # the text of h1 and h2, in order
    description: str | None = None  # <meta name=description>
    password_fields: int = 0
    forms: tuple[str, ...] = ()  # their action addresses
    scripts: tuple[
        str, ...
    ] = ()  # addresses of scripts, and the first 300 characters of inline ones
    frames: tuple[str, ...] = ()  # addresses of iframes and frames
    ids: tuple[str, ...] = ()  # id and class words of the outer containers (first 200)
    refresh_url: str | None = None  # target of a meta refresh
    refresh_seconds: float | None = None
    canonical_url: str | None = None  # <link rel=canonical>
    noscript: str = ""  # text that only a browser without scripts shows
    paywall: bool = False  # schema.org isAccessibleForFree: false
    links: int = 0  # how many <a href>
    pictures: int = 0  # how many images
    described: int = 0  # those of them with words, a map, or several sizes
    players: int = 0  # videos, sounds, embedded documents


@dataclass(frozen=True, slots=True)
class Document:
    """What any format's reader gives: blocks of text and what is known of the whole."""

    blocks: tuple[Block, ...]
    title: str | None = None
    language: str | None = None  # as declared: "en", "ru-RU"
    marks: PageMarks = field(default_factory=PageMarks)
    cut: str | None = None  # how much of it was read, where that is not all


@dataclass(frozen=True, slots=True)
class Span:
    """A block's place in `Page.text`: text[start:end]."""

    start: int
    end: int
    label: BlockLabel = BlockLabel.MAIN


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Page:
    """A page as evidence: one string, and where its blocks stand in it.

    Compared by identity, so that what is computed once per page can be kept beside it.
    """

    text: str  # blocks joined by a newline
    title: str | None = None
    language: str | None = None  # primary subtag, lower case: "en"
    url: str | None = None
    media_type: str = "text/html"
    spans: tuple[Span, ...] = ()
    marks: PageMarks = field(default_factory=PageMarks)
    unreadable: str | None = None  # why the text must not be searched (lost letters, encrypted)
    cut: str | None = None  # how much of it was read, where that is not all: it may say more
