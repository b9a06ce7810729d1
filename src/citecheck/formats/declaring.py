"""The charset that a document declares of itself.

A browser looks for it tag by tag (HTML, 13.2.3.2), so that what stands in comments, scripts and
other attributes is no declaration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.formats.charsets import DECLARED, known_charset

_WINDOW = 8_192  # bytes; the standard says 1024, but browsers read to the end of the head

_XML = re.compile(
    rb"""\A\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})""", re.IGNORECASE
)
_SKIPPED = re.compile(
    rb"<!--.{0,8192}?(?:-->|\Z)|<(script|style|title|noscript|textarea|xmp)\b.{0,8192}?(?:</\1\b|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_META = re.compile(rb"<meta[\s/]([^>]{0,1000})", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rb"""([^\s"'<>/=]{1,100})(?:\s{0,99}=\s{0,99}("[^"]{0,1000}"|'[^']{0,1000}'|[^\s"'<>]{1,1000}))?"""
)
_CONTENT = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s;"']{1,60})""", re.IGNORECASE)


def declared_charset(body: bytes) -> str | None:
    """The codec for the charset that a document declares, in `<meta>`, else as XML; or None."""
    head = body[:_WINDOW]
    for label in _labels(_SKIPPED.sub(b" ", head)):
        codec = known_charset(label.decode("ascii", "replace"))
        if codec is not None:
            return DECLARED.get(codec, codec)
    found = _XML.match(head)
    codec = known_charset(found[1].decode("ascii")) if found else None
    return DECLARED.get(codec, codec) if codec else None


def _labels(head: bytes) -> Iterator[bytes]:
    for tag in _META.finditer(head):
        attributes = {
            name.lower(): value.strip(b"\"'") for name, value in _ATTRIBUTE.findall(tag[1])
        }
        if label := attributes.get(b"charset"):
            yield label
        elif attributes.get(b"http-equiv", b"").lower() == b"content-type":
            found = _CONTENT.search(attributes.get(b"content", b""))
            if found:
                yield found[1]
