"""The media type that a body really has.

Servers send PDFs as `application/octet-stream` and pages as `text/plain`; a body's first bytes
know better than its header (WHATWG MIME Sniffing, sections 7 and 7.1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PDF = "application/pdf"
HTML = "text/html"
PLAIN = "text/plain"

_HEAD = 1024  # bytes in which a format shows itself; PDF readers allow as much before %PDF
_HTML_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,400}(?:<!--.{0,400}?-->\s{0,99})?"
    rb"<(?:!doctype\s+html|html|head|body|title|script|meta|div|table|h1|p|br|b)\b",
    re.IGNORECASE | re.DOTALL,
)
# What a body of another kind begins with, whatever its header says -> what it is called.
_OTHERS = (
    (b"PK\x03\x04", "application/zip"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\xd0\xcf\x11\xe0", "application/msword"),
    (b"{\\rtf", "application/rtf"),
    (b"RIFF", "application/octet-stream"),
    (b"OggS", "application/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\x7fELF", "application/octet-stream"),
)
_MOSTLY_BINARY = 0.1  # share of control bytes above which a body is no text
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})


@dataclass(frozen=True, slots=True)
class ContentType:
    """A Content-Type header taken apart."""

    media_type: str | None
    charset: str | None


def parse_content_type(value: str | None) -> ContentType:
    """The media type, lower case, and the charset of a header; None for what it lacks."""
    kind, *parameters = (value or "").split(";")
    charset = None
    for parameter in parameters:
        name, _, setting = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = setting.strip(" \t\"'") or None
    media_type = kind.strip().lower()
    return ContentType(media_type if "/" in media_type else None, charset)


def sniff(body: bytes, declared: str | None) -> str:
    """The media type of a body: by its first bytes, else as declared, else plain text or HTML."""
    head = body[:_HEAD]
    if b"%PDF-" in head and not _HTML_START.match(head):
        return PDF
    for mark, media_type in _OTHERS:
        if head.startswith(mark):
            return media_type
    if _HTML_START.match(head):
        return declared if declared == "application/xhtml+xml" else HTML
    if declared and declared not in ("application/octet-stream", PDF):
        return declared
    if _is_binary(head):
        return "application/octet-stream"
    return HTML if b"<" in head and not declared else PLAIN


def _is_binary(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > _MOSTLY_BINARY * len(head) and head.count(0) * 3 < len(head)
