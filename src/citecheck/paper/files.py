"""The bytes of a table's file, or what kind of thing stands there instead."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

from citecheck.errors import InputError
from citecheck.paper.columns import Columns

# Above any table that people keep: 200,000 rows come to 60 MB.
MAX_TABLE = 256 * 1024 * 1024
KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),  # reading it could wait for ever
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
# first bytes, in lower case -> what the file is; a table begins with the name of a column
SIGNATURES = (
    (b"%pdf-", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Word document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"bzh", "a bzip2 archive"),
    (b"\xfd7zxz", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x89png", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "an RTF document"),
    (b"sqlite format 3\0", "an SQLite database"),
    (b"par1", "a Parquet file"),
    (b"<!doctype", "an HTML page"),
    (b"<html", "an HTML page"),
    (b"<?xml", "an XML document"),
    (b"{", "JSON"),
    (b"[", "JSON"),
)
# the folder or file inside a zip archive -> what the archive is
ZIPPED = (
    ("xl/", "an Excel workbook"),
    ("word/", "a Word document"),
    ("content.xml", "an OpenDocument file"),
)


def read_file(path: Path, table: Columns) -> bytes:
    """The bytes of a regular file; InputError says what else it is, and what to do."""
    try:
        status = path.stat()
        _refuse_kind(path, status.st_mode)
        if status.st_size > MAX_TABLE:
            raise InputError("is over 256 MiB: split the table", path=str(path))
        body = path.read_bytes()
    except FileNotFoundError:
        raise InputError(_where_to_look(path, table), path=str(path)) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(f"cannot be read: {why}", path=str(path)) from error
    _refuse_format(path, body)
    return body


def _where_to_look(path: Path, table: Columns) -> str:
    if str(path) == "-":
        return f"standard input is not read: save the {table.rows} as a CSV file"
    return f"no such file: name the table of {table.rows} with {table.option} FILE"


def _refuse_kind(path: Path, mode: int) -> None:
    for is_kind, name in KINDS:
        if is_kind(mode):
            raise InputError(f"is {name}, and a CSV file is needed", path=str(path))


def _refuse_format(path: Path, body: bytes) -> None:
    name = _format_of(body)
    if name is not None:
        raise InputError(f"is {name}: save the table as CSV (UTF-8) first", path=str(path))


def _format_of(body: bytes) -> str | None:
    if body.startswith(b"PK\x03\x04"):
        return _zipped(body)
    start = body[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((name for mark, name in SIGNATURES if start.startswith(mark)), None)


def _zipped(body: bytes) -> str:
    try:
        members = zipfile.ZipFile(io.BytesIO(body)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        members = []
    found = (name for part, name in ZIPPED if any(member.startswith(part) for member in members))
    return next(found, "a zip archive")
