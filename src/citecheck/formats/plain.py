"""Plain text, and formats that are read as if they were: paragraphs parted by empty lines."""

from __future__ import annotations

import re

from citecheck.formats.bounds import MOST_CHARACTERS
from citecheck.formats.decoding import decode
from citecheck.model import Block, Document

_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_ELEMENT = re.compile(r"<[^<>]{1,2000}>")
_MOST_BREAKS = 200_000  # between paragraphs; what comes after them is one
_CUT = f"only its first {MOST_CHARACTERS:,} characters were read"


def read(body: bytes, charset: str | None = None) -> Document:
    """The document that a plain text body holds, one block a paragraph."""
    return _document(decode(body, charset))


def read_xml(body: bytes, charset: str | None = None) -> Document:
    """The document that an XML body holds: the text between its tags, one block an element."""
    return _document(_ELEMENT.sub("\n\n", decode(body, charset)))


def _document(text: str) -> Document:
    cut = _CUT if len(text) > MOST_CHARACTERS else None
    text = text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    parts = _EMPTY_LINE.split(text, maxsplit=_MOST_BREAKS)
    paragraphs = (" ".join(part.split()) for part in parts)
    return Document(tuple(Block(part) for part in paragraphs if part), cut=cut)
