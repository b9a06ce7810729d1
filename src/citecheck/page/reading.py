"""A body of bytes as a Page: one string that can be searched, and where its blocks stand.

Never raises for what bytes contain: a body that no reader can read, or whose letters are lost,
is a Page that says so. What the page is for (article, wall, error) is judged in `liveness`.
"""

from __future__ import annotations

import logging
from dataclasses import replace

from citecheck.errors import UnreadableError
from citecheck.formats import read_document
from citecheck.formats.languages import language_of
from citecheck.formats.letters import lost_letters
from citecheck.formats.sniffing import parse_content_type
from citecheck.model import Block, Document, Page, Span
from citecheck.page.bounds import MOST_CHARACTERS, end_of

INTERNAL = "internal: "  # how what says a fault of ours begins
TOO_MUCH = "needs more memory than a page may take"
log = logging.getLogger(__name__)


def read_page(body: bytes, content_type: str | None = None, url: str | None = None) -> Page:
    """The page that a body holds, by its media type and, where that is wrong, its first bytes."""
    if not body:
        return _page_of_nothing(content_type, url)
    try:
        media_type, document = read_document(body, content_type)
        return page_of(document, url=url, media_type=media_type)
    except UnreadableError as error:
        return unread(str(error), content_type, url)
    except MemoryError:
        return unread(TOO_MUCH, content_type, url)
    except Exception as error:  # strangers find what no test has found
        log.exception("internal error at the page %s", url)
        return unread(f"{INTERNAL}{type(error).__name__}: {error}", content_type, url)


def _page_of_nothing(content_type: str | None, url: str | None) -> Page:
    """An empty body is read to its end, whatever it was to be."""
    return Page("", url=url, media_type=parse_content_type(content_type).media_type or "text/html")


def unread(why: str, content_type: str | None, url: str | None) -> Page:
    """The page of a body that could not be read, with the media type that was declared."""
    declared = parse_content_type(content_type).media_type
    return Page("", url=url, media_type=declared or "application/octet-stream", unreadable=why)


def page_of(document: Document, *, url: str | None = None, media_type: str = "text/html") -> Page:
    """A document as a page: its blocks joined by newlines, its language as a primary subtag."""
    text, spans = _joined(document.blocks)
    end = end_of(text)
    whole = end == len(text) and len(spans) == len(document.blocks)
    if not whole:
        text = text[:end]
        spans = tuple(replace(span, end=min(span.end, end)) for span in spans if span.start < end)
    return Page(
        text,
        title=document.title,
        language=language_of(text, document.language),
        url=url,
        media_type=media_type,
        spans=spans,
        marks=document.marks,
        unreadable=lost_letters(text),
        cut=document.cut if whole else f"only its first {len(text):,} characters were read",
    )


def _joined(blocks: tuple[Block, ...]) -> tuple[str, tuple[Span, ...]]:
    spans = []
    start = 0
    for block in blocks:
        if start > MOST_CHARACTERS:
            break
        end = start + len(block.text)
        spans.append(Span(start, end, block.label))
        start = end + 1
    return "\n".join(block.text for block in blocks[: len(spans)]), tuple(spans)
