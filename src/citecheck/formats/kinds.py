"""What a body is called that no reader can read, and what its owner can do about it."""

from __future__ import annotations

# What stands uncompressed in a zip archive -> what the archive is.
_ZIPPED = (
    (b"word/document", "a Word document"),
    (b"xl/workbook", "an Excel workbook"),
    (b"ppt/presentation", "a PowerPoint presentation"),
    (b"vnd.oasis.opendocument", "an OpenDocument file"),
    (b"application/epub+zip", "an e-book"),
)
_DOCUMENTS = {
    "application/msword": "an old Word, Excel or PowerPoint document",
    "application/rtf": "an RTF document",
}
_OTHERS = (
    ("image/", "a picture"),
    ("audio/", "a sound recording"),
    ("video/", "a film"),
    ("application/zip", "a zip archive"),
    ("application/gzip", "a gzip archive"),
)
_UNREAD = "which citecheck does not read"
_ADVICE = "save it as PDF, HTML or text"


def kind_in_words(media_type: str, body: bytes) -> str:
    """What a body is: "a Word document, which citecheck does not read: save it as ..."."""
    document = _DOCUMENTS.get(media_type) or _zipped(media_type, body)
    if document is not None:
        return f"{document}, {_UNREAD}: {_ADVICE}"
    kind = next((name for start, name in _OTHERS if media_type.startswith(start)), None)
    return f"{kind}, {_UNREAD}" if kind else f"a file of the type {media_type}, {_UNREAD}"


def _zipped(media_type: str, body: bytes) -> str | None:
    if media_type != "application/zip":
        return None
    return next((name for part, name in _ZIPPED if part in body), None)
