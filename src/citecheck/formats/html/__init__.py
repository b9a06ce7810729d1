"""HTML to a neutral document: the whole page, block by block.

The main text is labelled, not cut out: extractors that cut lose one true passage in twelve.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

from citecheck.errors import UnreadableError
from citecheck.formats.decoding import decode
from citecheck.formats.html import fallback
from citecheck.formats.html.blocks import MAX_BLOCKS, read_blocks
from citecheck.formats.html.data import read_statements, with_data
from citecheck.formats.html.guard import bounded, not_too_many
from citecheck.formats.html.labels import settle
from citecheck.formats.html.marks import read_language, read_marks, read_metas, read_title
from citecheck.model import Document

# In XHTML `<script/>` is closed, in HTML it swallows the rest of the page.
_SELF_CLOSED = re.compile(
    r"<(a|b|div|i|iframe|p|script|span|style|td|textarea|title)\b([^<>]{0,2000})/>", re.IGNORECASE
)
_CDATA_TITLE = re.compile(r"(<title>\s{0,99})<!\[CDATA\[([^\[\]<>]{0,2000})\]\]>")
# What only a browser without scripts shows has no title; the parser would lift it into the head.
_UNSEEN_TITLE = re.compile(
    r"(<noscript\b[^<>]{0,200}>[^<]{0,500})<title\b[^<>]{0,200}>[^<]{0,500}</title\s{0,9}>",
    re.IGNORECASE,
)
_HEAD = 65_536  # characters in which a title stands
# Events copy the selected option of a menu into its button: at 20,000 options a second is gone.
_WITHOUT_EVENTS = LexborDocumentOptions.WO_EVENTS

# Characters; of longer pages Lexbor refuses only those for which memory is too short, and the
# other reader needs more of it.
_MOST_LENIENT = 1_000_000
_TOO_MANY = f"only its first {MAX_BLOCKS:,} paragraphs were read"


def read(body: bytes, charset: str | None = None) -> Document:
    """The document that an HTML body holds."""
    return read_markup(decode(body, charset))


def read_xhtml(body: bytes, charset: str | None = None) -> Document:
    """The document that an XHTML body holds: read as HTML, once its closed elements are."""
    markup = _SELF_CLOSED.sub(r"<\1\2></\1>", not_too_many(decode(body, charset)))
    return read_markup(_CDATA_TITLE.sub(_plain_title, markup, count=1))


def read_markup(markup: str) -> Document:
    """The document that decoded HTML holds; a tree that cannot be built is read without one."""
    markup, cut = bounded(_without_unseen_title(markup))
    tree = _tree_of(markup)
    if tree is None or tree.root is None:
        return fallback.read_markup(markup)
    statements = read_statements(tree)
    metas = read_metas(tree)
    marks = read_marks(tree, metas, statements)
    runs = read_blocks(tree.root)
    blocks = with_data(settle(runs), marks, statements)
    return Document(
        tuple(blocks),
        title=read_title(tree, metas),
        language=read_language(tree, metas),
        marks=marks,
        cut=_TOO_MANY if len(runs) >= MAX_BLOCKS else cut,
    )


def _tree_of(markup: str) -> LexborHTMLParser | None:
    """The tree that a browser would build; None where Lexbor refuses to."""
    try:
        return LexborHTMLParser(markup, options=_WITHOUT_EVENTS)
    except (SelectolaxError, UnicodeError) as error:
        if len(markup) > _MOST_LENIENT:
            raise UnreadableError("needs more memory than a page may take") from error
        return None


def _plain_title(title: re.Match[str]) -> str:
    return title[1] + title[2].replace("&", "&amp;")


def _without_unseen_title(markup: str) -> str:
    head = markup[:_HEAD]
    seen = _UNSEEN_TITLE.sub(r"\1", head)
    return markup if seen == head else seen + markup[_HEAD:]
