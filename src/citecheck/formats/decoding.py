"""Bytes to text: which charset a body is really in.

The order is what browsers do (WHATWG Encoding), with one change in favour of evidence: a body
that is valid UTF-8 *is* UTF-8, whatever a server's default header says.
"""

from __future__ import annotations

import codecs

from citecheck.formats.charsets import DEFAULT, REPLACEMENT, USER_DEFINED, known_charset
from citecheck.formats.declaring import declared_charset
from citecheck.formats.guessing import guess_charset, unmarked_utf16

# The byte order marks, longest first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_UTF16_WINDOW = 4096  # bytes in which a zero makes one think of UTF-16
_AS_BROWSERS_DO = "citecheck.as-browsers-do"  # the name of our way with bytes that fit no charset
_FIRST_PRINTABLE = 0xA0
_EURO = 0x80
_PRIVATE = 0xF780 - 0x80  # where x-user-defined puts the upper half

# A page declared as UTF-8 with a few broken bytes is still UTF-8: one in a hundred, at most, or a
# few for every letter that is whole.
_TOLERATED_DAMAGE = 0.01
_TOLERATED_PER_LETTER = 3


def decode(body: bytes, charset: str | None = None) -> str:
    """The text of `body`; `charset` is what the server said.

    A server's Latin-1 is a default setting more often than a fact, so a document's own word
    beats it, and a Cyrillic text is recognised in spite of it.
    Never fails: bytes that fit no charset become U+FFFD.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    wide = unmarked_utf16(body) if b"\0" in body[:_UTF16_WINDOW] else None
    if wide:
        return body.decode(wide, "replace")
    if not body.isascii():
        text = _strict(body, "utf-8")
        if text is not None:
            return text
    return _as_declared(body, charset) or _read(body, guess_charset(body))


def _as_declared(body: bytes, charset: str | None) -> str | None:
    for name in (known_charset(charset), declared_charset(body)):
        if name is None or name == DEFAULT:
            continue
        if name.startswith("utf-16") and body.isascii():
            continue
        text = _read(body, name)
        if name == REPLACEMENT or _is_whole(text):
            return text
    return None


def _is_whole(text: str) -> bool:
    """Whether a declared charset was the right one, broken bytes and all."""
    damage = text.count("\ufffd")
    if damage <= _TOLERATED_DAMAGE * len(text):
        return True
    letters = sum(1 for sign in text if sign > "\x7f") - damage
    return damage <= _TOLERATED_PER_LETTER * letters


def _read(body: bytes, name: str) -> str:
    """The text of a body in a charset that is known."""
    if name == REPLACEMENT:
        return "\ufffd" if body else ""
    if name == USER_DEFINED:
        return "".join(chr(byte if byte < _EURO else byte + _PRIVATE) for byte in body)
    if name == "euc_jp" and _strict(body, name) is None:
        name = "euc_jis_2004"  # has the signs of NEC, which browsers read too
    try:
        return codecs.getincrementaldecoder(name)(_AS_BROWSERS_DO).decode(body)
    except UnicodeError:
        return body.decode(name, "replace")


def _strict(body: bytes, name: str) -> str | None:
    """The decoded text, or None; a character cut in two at the very end is no error."""
    try:
        return codecs.getincrementaldecoder(name)("strict").decode(body)
    except (UnicodeError, LookupError):
        return None


def _as_browsers_do(error: UnicodeError) -> tuple[str, int]:
    """What stands for bytes that fit no charset, and where to go on: the standard's corrections."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    byte = error.object[error.start]
    if error.encoding == "gb18030" and byte == _EURO:
        return "€", error.start + 1
    if error.encoding == "charmap" and byte < _FIRST_PRINTABLE:
        return chr(byte), error.start + 1
    return "\ufffd", error.end


codecs.register_error(_AS_BROWSERS_DO, _as_browsers_do)
