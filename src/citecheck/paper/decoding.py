"""Text from a table's bytes: UTF-8 or UTF-16 or UTF-32, with or without a byte order mark.

Eight-bit encodings are refused and never guessed: Windows-1250 and Windows-1252 give the
same bytes other letters, and a quotation is compared letter by letter.
"""

from __future__ import annotations

import codecs
import re

from citecheck.errors import InputError

MARKS = (  # that of UTF-16 is the beginning of that of UTF-32
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# A header begins with ASCII letters: which of its first four bytes are NUL tells the rest.
UNMARKED = {
    "x000": "utf-32-le",
    "000x": "utf-32-be",
    "x0x0": "utf-16-le",
    "0x0x": "utf-16-be",
}
SHOWN = 20  # characters of the line, before those that are not text
LINE_END = re.compile(r"\r\n?|\n")
SAVE_AGAIN = "save it as UTF-8 (in a spreadsheet: CSV UTF-8)"


def decode(path: str, body: bytes) -> str:
    """The text; InputError names the line of what is no text."""
    encoding = _encoding(body)
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(path, body, error) from error
    if "\0" in text:
        row = line_at(text, text.index("\0"))
        raise InputError(f"holds a NUL character: {SAVE_AGAIN}", path=path, row=row)
    return text.removeprefix("\ufeff")


def _undecodable(path: str, body: bytes, error: UnicodeDecodeError) -> InputError:
    before = body[: error.start].decode(error.encoding, "replace")
    line = LINE_END.split(before[-SHOWN:])[-1]
    return InputError(
        f"after {line!r} there is no {error.encoding.upper()}: {SAVE_AGAIN}",
        path=path,
        row=line_at(before, len(before)),
    )


def _encoding(body: bytes) -> str:
    for mark, name in MARKS:
        if body.startswith(mark):
            return name
    return UNMARKED.get("".join("x" if byte else "0" for byte in body[:4]), "utf-8")


def line_at(text: str, place: int) -> int:
    """The number of the line on which a place stands, as an editor counts: CR, LF or CRLF."""
    return sum(1 for _ in LINE_END.finditer(text, 0, place)) + 1
