"""HTML without a tree builder of browsers: for markup that Lexbor refuses.

Slower by an order of magnitude and without marks; hardly ever needed.
"""

from __future__ import annotations

from citecheck.errors import UnreadableError
from citecheck.formats.html.tags import BLOCKS, SKIPPED
from citecheck.model import Block, Document

_EDGE = "\x00"  # never in a parsed page, so it can mark where blocks meet


def read_markup(markup: str) -> Document:
    """The document that decoded HTML holds, by Python's own lenient parser."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 (half of the start-up time, hardly ever used)
    from bs4.exceptions import ParserRejectedMarkup  # noqa: PLC0415

    try:
        soup = BeautifulSoup(markup, "html.parser")
    except (ParserRejectedMarkup, RecursionError) as error:
        raise UnreadableError("not even a lenient parser can read this HTML") from error
    title = soup.title.get_text().strip() if soup.title else None
    for node in soup([*SKIPPED, "title"]):
        node.decompose()
    for node in soup(list(BLOCKS)):
        node.insert_before(_EDGE)
        node.insert_after(_EDGE)
    for node in soup("br"):
        node.replace_with(" ")
    texts = (" ".join(part.split()) for part in soup.get_text().split(_EDGE))
    return Document(tuple(Block(text) for text in texts if text), title=title or None)
