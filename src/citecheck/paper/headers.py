"""The header of a table: which column stands where, and what is wrong with it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.errors import InputError
from citecheck.paper.columns import ALIASES, TABLES, Columns

# Invisible marks that joined or re-saved files leave before a name.
INVISIBLE = "\ufeff\u200b"
# How alike a needed column's name must be to be suggested: `surce_id` is, `page` is not.
NEEDED_SLIP = 0.7
# An unknown column is ignored, unless it is one slip of the pen from one that is read.
OPTIONAL_SLIP = 0.85
SHOWN = 200  # characters of a header in a message


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a header, and with which of its columns."""

    column: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Header:
    """The names of a table's columns: as they are compared, and as they were written."""

    names: Sequence[str]
    written: Sequence[str]

    def as_written(self, name: str) -> str:
        """A name as it stands in the file."""
        return self.written[self.names.index(name)]


def clean(name: str) -> str:
    """A column's name in lower case, without blanks and invisible marks around it."""
    return name.strip().strip(INVISIBLE).strip().lower()


def squeeze(name: str) -> str:
    """A column's name without anything but letters and digits: `Source-ID` is `sourceid`."""
    return "".join(filter(str.isalnum, clean(name)))


def place_columns(path: str, line: int, header: Sequence[str], table: Columns) -> Mapping[str, int]:
    """The place of each column that is read; InputError for a header that cannot be used."""
    read = Header([clean(cell) for cell in header], [cell.strip() for cell in header])
    for look in (_twice, _swapped, _lacking, _misspelt):
        fault = look(read, table)
        if fault is not None:
            raise InputError(fault.message, path=path, row=line, column=fault.column)
    return {name: place for place, name in enumerate(read.names) if name in table.known}


def _twice(header: Header, table: Columns) -> Fault | None:
    twice = next((name for name in table.known if header.names.count(name) > 1), None)
    return Fault(twice, "the header has this column twice: rename one") if twice else None


def _swapped(header: Header, table: Columns) -> Fault | None:
    """The other table was given; one with the columns of both is no matter."""
    for other in TABLES:
        if set(other.needed) <= set(header.names) and not set(table.needed) <= set(header.names):
            message = f"holds {other.rows}, not {table.rows}: are --claims and --sources swapped?"
            return Fault(None, message)
    return None


def _lacking(header: Header, table: Columns) -> Fault | None:
    for column in table.needed:
        if column not in header.names:
            return Fault(column, _why_lacking(column, header, table))
    return None


def _why_lacking(column: str, header: Header, table: Columns) -> str:
    wanted = ",".join(table.needed)
    if not any(header.names):
        return f"the file is empty: its first line must name the columns, {wanted}"
    meant = _meant(column, header.names, table, NEEDED_SLIP)
    if meant is not None:
        return f"the header lacks this column: rename {header.as_written(meant)!r} to {column}"
    found = repr(", ".join(filter(None, header.written))[:SHOWN])
    apart = "; cells stand apart by a comma, semicolon or tab" if len(header.names) == 1 else ""
    return f"the header lacks this column (it must name {wanted}, and reads {found}{apart})"


def _misspelt(header: Header, table: Columns) -> Fault | None:
    """An optional column under a name so alike that to ignore it would be to lose it."""
    for column in table.optional:
        if column in header.names:
            continue
        meant = _meant(column, header.names, table, OPTIONAL_SLIP)
        if meant is not None:
            message = f"is {column} meant? Rename it to that, or to something less like it"
            return Fault(header.as_written(meant), message)
    return None


def _meant(column: str, names: Sequence[str], table: Columns, alike: float) -> str | None:
    """The unknown name by which `column` was meant, if there is one."""
    unknown = [name for name in names if name not in table.known and 0 < len(name) <= SHOWN]
    for name in unknown:
        if squeeze(name) == squeeze(column) or squeeze(name) in ALIASES.get(column, ()):
            return name
    return next(iter(difflib.get_close_matches(column, unknown, 1, alike)), None)
