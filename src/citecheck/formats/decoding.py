"""Bytes to text: which charset a body is really in.

The order is what browsers do (WHATWG Encoding), with one change in favour of evidence: a body
that is valid UTF-8 *is* UTF-8, whatever a server's default header says. Names of charsets come
from strangers, so only codecs that turn bytes into text are ever looked up.
"""

from __future__ import annotations

import codecs
import re

from citecheck.formats.guessing import guess_charset, unmarked_utf16

# The byte order marks, longest first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Labels that the web uses for a larger charset (WHATWG Encoding, section 4.2).
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}

# Codecs of Python that are no charset of a page: escapes, host names, the machine's own.
_NO_CHARSET = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "unicode-escape",
     "raw-unicode-escape", "undefined", "mbcs", "oem", "utf-7"}
)  # fmt: skip

_META_WINDOW = 4096  # bytes; the standard says 1024, real heads run longer
_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})""", re.IGNORECASE
)
_XML_CHARSET = re.compile(
    rb"""\A\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})"""
)

# What servers say of every page, whoever wrote it, and so no better than a guess.
_DEFAULT_OF_SERVERS = "cp1252"

# A declared UTF-8 page with a few broken bytes is still UTF-8: one in a hundred, at most.
_TOLERATED_DAMAGE = 0.01


def decode(body: bytes, charset: str | None = None) -> str:
    """The text of `body`; `charset` is what the server said.

    A server's Latin-1 is a default setting more often than a fact, so a document's own word
    beats it, and a Cyrillic text is recognised in spite of it.
    Never fails: bytes that fit no charset become U+FFFD.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    wide = unmarked_utf16(body) if b"\0" in body[:_META_WINDOW] else None
    if wide:
        return body.decode(wide, "replace")
    if not body.isascii():
        text = _strict(body, "utf-8")
        if text is not None:
            return text
    return _as_declared(body, charset) or _as_guessed(body)


def known_charset(name: str | None) -> str | None:
    """The codec that a charset label stands for, or None for one that decodes no text.

    `latin1` gives `cp1252`, as in browsers; `zlib_codec`, `rot13` and nonsense give None.
    """
    if not name:
        return None
    try:
        info = codecs.lookup(name.strip("\"' "))
    except (LookupError, ValueError):
        return None
    if not getattr(info, "_is_text_encoding", True) or info.name in _NO_CHARSET:
        return None
    return _WIDER.get(info.name, info.name)


def declared_charset(body: bytes) -> str | None:
    """The charset that the document itself declares, in `<meta>` or an XML declaration."""
    head = body[:_META_WINDOW]
    found = _XML_CHARSET.search(head) or _META_CHARSET.search(head)
    return found[1].decode("ascii", "replace") if found else None


def _as_declared(body: bytes, charset: str | None) -> str | None:
    for name in (known_charset(charset), known_charset(declared_charset(body))):
        if name is None or name == _DEFAULT_OF_SERVERS:
            continue
        text = _strict(body, name)
        if text is not None and not (name.startswith("utf-16") and body.isascii()):
            return text
        if name == "utf-8":
            text = body.decode("utf-8", "replace")
            if text.count("\ufffd") <= _TOLERATED_DAMAGE * len(text):
                return text
    return None


def _as_guessed(body: bytes) -> str:
    return body.decode(guess_charset(body), "replace")


def _strict(body: bytes, name: str) -> str | None:
    """The decoded text, or None; a character cut in two at the very end is no error."""
    try:
        return codecs.getincrementaldecoder(name)("strict").decode(body)
    except (UnicodeError, LookupError):
        return None
