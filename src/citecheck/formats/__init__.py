"""One reader per format; the way from a body of bytes to a neutral Document.

To add a format: a module with `read(body, charset) -> Document`, and its row in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable

from citecheck.errors import UnreadableError
from citecheck.formats import html, pdf, plain
from citecheck.formats.kinds import kind_in_words
from citecheck.formats.sniffing import PDF, PLAIN, parse_content_type, sniff
from citecheck.model import Document

Reader = Callable[[bytes, str | None], Document]

READERS: dict[str, Reader] = {
    "text/html": html.read,
    "application/xhtml+xml": html.read_xhtml,
    "application/vnd.wap.xhtml+xml": html.read_xhtml,
    PDF: pdf.read,
    "application/x-pdf": pdf.read,
    PLAIN: plain.read,
    "application/json": plain.read,
    "application/xml": plain.read_xml,
    "text/xml": plain.read_xml,
}

# Families of types that are text whatever their second half says.
FAMILIES: tuple[tuple[str, Reader], ...] = (
    ("+json", plain.read),
    ("+xml", plain.read_xml),
)


def read_document(body: bytes, content_type: str | None = None) -> tuple[str, Document]:
    """The media type that a body really has, and the document it holds.

    Raises UnreadableError for a format without a reader, and for a body its reader cannot read.
    """
    declared = parse_content_type(content_type)
    media_type = sniff(body, declared.media_type)
    reader = reader_of(media_type)
    if reader is None:
        raise UnreadableError(kind_in_words(media_type, body))
    return media_type, reader(body, declared.charset)


def reader_of(media_type: str) -> Reader | None:
    """The reader for a media type, or None when there is none."""
    reader = READERS.get(media_type)
    if reader is not None:
        return reader
    for ending, reader in FAMILIES:
        if media_type.endswith(ending):
            return reader
    if media_type.startswith("text/"):
        return plain.read
    return None
