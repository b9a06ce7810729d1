"""CSV tables as spreadsheets write them: rows with the line number that an editor shows.

Knows files, encodings, separators and quoting; what the cells mean is said elsewhere.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from citecheck.errors import InputError
from citecheck.paper.columns import Columns
from citecheck.paper.decoding import decode, line_at
from citecheck.paper.files import read_file
from citecheck.paper.headers import clean, place_columns
from citecheck.paper.quoting import (
    declared_separator,
    opening_quote,
    physical_lines,
    used_separator,
)

# A citation is a sentence or two; the longest cell that a spreadsheet holds is 32,767.
MAX_CELL = 4 * 1024 * 1024


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


def read_table(path: Path, table: Columns) -> Iterator[Row]:
    """The rows of a CSV file whose header has all needed columns; blank rows are dropped."""
    name = str(path)
    filled = _filled(name, decode(name, read_file(path, table)), table)
    line, header = next(filled, (1, []))
    places = place_columns(name, line, header, table)
    for line, cells in filled:
        row = Row(
            name,
            line,
            {column: cells[at].strip() for column, at in places.items() if at < len(cells)},
        )
        if len(cells) != len(header):
            _check_width(row, cells, len(header), places, table)
        yield row


def _filled(path: str, text: str, table: Columns) -> Iterator[tuple[int, list[str]]]:
    """The records that are not blank, the header first, each with the line it begins on."""
    declared = declared_separator(text)
    records = _records(path, text, declared or used_separator(text, table.known))
    if declared:
        next(records)
    return (record for record in records if any(map(str.strip, record[1])))


def _records(path: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of each record, with the line it begins on."""
    csv.field_size_limit(MAX_CELL)
    reader = csv.reader(
        physical_lines(text), delimiter=separator, strict=True, skipinitialspace=True
    )
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise _broken(path, text, separator, begins) from error


def _broken(path: str, text: str, separator: str, begins: int) -> InputError:
    """What is wrong with the record that begins on a line, at the cell where it went wrong."""
    record = "".join(islice(physical_lines(text), begins - 1, None))
    opening = opening_quote(record, separator)
    if opening is None:
        message = f"has a cell of over {MAX_CELL:,} characters: is a quotation mark left open?"
        return InputError(message, path=path, row=begins)
    place, cell = opening
    names = _names_before(text, separator, begins)
    return InputError(
        "the quotation mark at the start of this cell is left open, or closed too soon "
        "(inside a cell it is written twice)",
        path=path,
        row=begins + line_at(record, place) - 1,
        column=names[cell] if cell < len(names) else str(cell + 1),
    )


def _names_before(text: str, separator: str, line: int) -> list[str]:
    """The names in the header, if it stands before a line."""
    first = 1 if declared_separator(text) else 0
    lines = islice(physical_lines(text), first, max(first, line - 1))
    records = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    return next(([clean(name) for name in cells] for cells in records if any(cells)), [])


def _check_width(
    row: Row, cells: Sequence[str], width: int, places: Mapping[str, int], table: Columns
) -> None:
    """An error where a row has a filled cell too many, or ends before a needed one."""
    if any(map(str.strip, cells[width:])):
        raise row.error(
            f"has {len(cells)} cells, and the header has {width}: "
            "a cell that holds the separator needs quotation marks"
        )
    for column in table.needed:
        if places[column] >= len(cells):
            raise row.error("the row ends before this cell: is it broken in two?", column)
