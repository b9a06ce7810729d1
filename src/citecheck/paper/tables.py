"""CSV tables as spreadsheets write them: rows with the line number that an editor shows.

Knows encodings, separators and quoting; what the columns mean is said elsewhere.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from citecheck.errors import InputError

SEPARATORS = ",;\t"
# A claim or citation is a sentence or two; a longer cell is an unclosed quotation mark.
MAX_CELL = 1_000_000
# Excel's "Unicode text" is UTF-16 with a byte order mark, its "CSV UTF-8" has one too.
ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; blank cells and missing ones are both None."""

    path: str
    line: int
    cells: Mapping[str, str]

    def get(self, column: str) -> str | None:
        """The cell, stripped; None where it is blank or the table has no such column."""
        return self.cells.get(column) or None

    def need(self, column: str) -> str:
        """The cell, which must not be blank."""
        value = self.get(column)
        if value is None:
            raise self.error("is blank, and is needed", column)
        return value

    def error(self, message: str, column: str | None = None) -> InputError:
        """An error that names this row."""
        return InputError(message, path=self.path, row=self.line, column=column)


def read_table(path: Path, needed: Sequence[str]) -> list[Row]:
    """The rows of a CSV file whose header has all `needed` columns; blank rows are dropped."""
    text = _decode(path, _read(path))
    lines = _lines(str(path), text)
    header_line, header = next(lines, (1, []))
    columns = [name.strip().lower() for name in header]
    _check_header(str(path), header_line, columns, needed)
    return [
        _row(str(path), number, columns, cells)
        for number, cells in lines
        if any(cell.strip() for cell in cells)
    ]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("no such file", path=str(path)) from None
    except IsADirectoryError:
        raise InputError("is a folder, and a CSV file is needed", path=str(path)) from None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=str(path)) from error


def _decode(path: Path, body: bytes) -> str:
    encoding = next((name for mark, name in ENCODINGS if body.startswith(mark)), "utf-8")
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"is not {encoding.upper()}: save it as UTF-8 (in a spreadsheet: CSV UTF-8)",
            path=str(path),
            row=line,
        ) from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise InputError("holds a NUL character: is it a text file?", path=str(path), row=line)
    return text


def _lines(path: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it begins on."""
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"is not a CSV table from here on ({error}): is a quotation mark left open?",
            path=path,
            row=begins,
        ) from error


def _separator(text: str) -> str:
    """The separator that the header line uses most."""
    header = text.lstrip("\r\n").split("\n", 1)[0]
    return max(SEPARATORS, key=header.count)


def _check_header(path: str, line: int, columns: list[str], needed: Sequence[str]) -> None:
    for name in needed:
        if name not in columns:
            found = ", ".join(filter(None, columns)) or "nothing"
            raise InputError(
                f"the header lacks this column (it has: {found[:200]})",
                path=path,
                row=line,
                column=name,
            )
    for name in columns:
        if name and columns.count(name) > 1:
            raise InputError(
                "the header has this column twice", path=path, row=line, column=name[:80]
            )


def _row(path: str, line: int, columns: list[str], cells: list[str]) -> Row:
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise InputError(
            f"has {len(cells)} cells where the header has {len(columns)}: "
            "a cell that holds the separator needs quotation marks",
            path=path,
            row=line,
        )
    stripped = (cell.strip() for cell in cells)
    return Row(path, line, dict(zip(columns, stripped, strict=False)))
