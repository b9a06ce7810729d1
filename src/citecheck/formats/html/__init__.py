"""HTML to a neutral document: the whole page, block by block.

The main text is labelled, not cut out: extractors that cut lose one true passage in twelve.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from citecheck.formats.decoding import decode
from citecheck.formats.html import fallback
from citecheck.formats.html.blocks import read_blocks
from citecheck.formats.html.data import read_statements, with_data
from citecheck.formats.html.guard import bounded
from citecheck.formats.html.labels import settle
from citecheck.formats.html.marks import read_language, read_marks, read_metas, read_title
from citecheck.model import Document

# In XHTML `<script/>` is closed, in HTML it swallows the rest of the page.
_SELF_CLOSED = re.compile(
    r"<(a|b|div|i|iframe|p|script|span|style|td|textarea|title)\b([^<>]{0,2000})/>", re.IGNORECASE
)


def read(body: bytes, charset: str | None = None) -> Document:
    """The document that an HTML body holds."""
    return read_markup(decode(body, charset))


def read_xhtml(body: bytes, charset: str | None = None) -> Document:
    """The document that an XHTML body holds: read as HTML, once its closed elements are."""
    return read_markup(_SELF_CLOSED.sub(r"<\1\2></\1>", decode(body, charset)))


def read_markup(markup: str) -> Document:
    """The document that decoded HTML holds; a tree that cannot be built is read without one."""
    markup = bounded(markup)
    try:
        tree = LexborHTMLParser(markup)
    except (SelectolaxError, UnicodeError, MemoryError):
        return fallback.read_markup(markup)
    root = tree.root
    if root is None:
        return fallback.read_markup(markup)
    statements = read_statements(tree)
    metas = read_metas(tree)
    marks = read_marks(tree, metas, statements)
    blocks = with_data(settle(read_blocks(root)), marks, statements)
    return Document(
        tuple(blocks),
        title=read_title(tree, metas),
        language=read_language(tree, metas),
        marks=marks,
    )
