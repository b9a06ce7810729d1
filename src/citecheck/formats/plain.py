"""Plain text, and formats that are read as if they were: paragraphs parted by empty lines."""

from __future__ import annotations

import re

from citecheck.formats.decoding import decode
from citecheck.model import Block, Document

_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_ELEMENT = re.compile(r"<[^<>]{1,2000}>")


def read(body: bytes, charset: str | None = None) -> Document:
    """The document that a plain text body holds, one block a paragraph."""
    return _document(decode(body, charset))


def read_xml(body: bytes, charset: str | None = None) -> Document:
    """The document that an XML body holds: the text between its tags, one block an element."""
    return _document(_ELEMENT.sub("\n\n", decode(body, charset)))


def _document(text: str) -> Document:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = (" ".join(part.split()) for part in _EMPTY_LINE.split(text))
    return Document(tuple(Block(part) for part in paragraphs if part))
