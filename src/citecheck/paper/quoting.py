"""How a table's cells stand apart: separators, quotation marks, physical lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from citecheck.paper.headers import clean

SEPARATORS = ",;\t"
# Excel's own way to name the separator, on a line before the header; `|` only when so named,
# since it separates the figures within a cell.
DECLARED = re.compile(r'"?sep=([,;\t|])"?[,;\t|]*(?=[\r\n])', re.IGNORECASE)
LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+")


def declared_separator(text: str) -> str | None:
    """The separator that a first line such as `sep=;` names, if there is one."""
    found = DECLARED.match(text)
    return found[1] if found else None


def used_separator(text: str, known: Collection[str]) -> str:
    """The separator that splits the header into the most known columns, else most cells."""
    header = next((line for line in physical_lines(text) if line.strip(SEPARATORS + " \r\n")), "")

    def fit(separator: str) -> tuple[int, int]:
        names = [clean(name) for name in header.replace('"', "").split(separator)]
        return len(set(names) & set(known)), len(names)

    return max(SEPARATORS, key=fit)


def physical_lines(text: str) -> Iterator[str]:
    """The lines as an editor shows them, with their ends; form feeds and U+2028 end none."""
    return (found[0] for found in LINE.finditer(text))


def opening_quote(record: str, separator: str) -> tuple[int, int] | None:
    """The place and the cell of the quotation mark that is never closed, or closed too soon."""
    place, cell = 0, 0
    while place < len(record):
        while record.startswith(" ", place):
            place += 1
        end = _end_of_cell(record, place, separator)
        if end is None:
            return place, cell
        if not record.startswith(separator, end):
            return None
        place, cell = end + 1, cell + 1
    return None


def _end_of_cell(record: str, place: int, separator: str) -> int | None:
    """Where the cell ends; None if it begins with a quotation mark that does not end it."""
    if record.startswith('"', place):
        close = record.find('"', place + 1)
        while close >= 0 and record.startswith('""', close):
            close = record.find('"', close + 2)
        end = close + 1
        proper = close >= 0 and record[end : end + 1] in {separator, "\r", "\n", ""}
        return end if proper else None
    found = re.compile(rf"[{re.escape(separator)}\r\n]").search(record, place)
    return found.start() if found else len(record)
