"""Text that arrives in pieces, cut into blocks with their labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from citecheck.formats.bounds import MOST_CHARACTERS
from citecheck.formats.html.tags import SURROUNDINGS
from citecheck.model import CELL_SEPARATOR, BlockLabel

_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")

# A row is one block when its cells are data, not the columns of a layout. The longest of 195
# data rows on 224 real pages has a cell of 117 characters; an article in a cell has thousands.
_LONGEST_CELL = 400


@dataclass(slots=True)
class Run:
    """A block while the page is still being read."""

    text: str  # white space folded
    label: BlockLabel
    linked: bool = False  # nearly all of its text is links
    main: bool = False  # it stands in <main>, or in an article
    by_name: bool = False  # its label rests on an id or class only


@dataclass(slots=True)
class _Row:
    """A table row that is open: where it began, and where each of its cells ended."""

    start: int
    cell_ends: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Container:
    label: BlockLabel
    by_name: bool
    main: bool


class BlockWriter:
    """Collects the text of a walk and cuts it into runs."""

    def __init__(self) -> None:
        """Nothing written yet."""
        self.runs: list[Run] = []
        self.linked = False  # what is written now is inside a link
        self.preformatted = 0  # how many open elements keep their white space
        self._pieces: list[str] = []
        self._linked_letters = 0
        self._breaks = 0
        self._containers = [_Container(BlockLabel.MAIN, by_name=False, main=False)]
        self._rows: list[_Row] = []

    def write(self, text: str) -> None:
        """Add text to the block that is open."""
        if self.preformatted and "\n" in text:
            self._write_lines(text)
            return
        if self._breaks and not text.isspace():
            self._breaks = 0
        self._pieces.append(text)
        if self.linked:
            self._linked_letters += len(text.strip())

    def break_line(self) -> None:
        """A `<br>`: parts words; the second in a row parts paragraphs, as old pages have it."""
        self._breaks += 1
        if self._breaks > 1:
            self.end_block()
        else:
            self._pieces.append("\n")

    def end_block(self) -> None:
        """Close the open block; one without text leaves no trace."""
        if not self._pieces:
            return
        text = " ".join("".join(self._pieces)[:MOST_CHARACTERS].split())
        self._pieces.clear()
        self._breaks = 0
        if text:
            inside = self._containers[-1]
            linked = self._linked_letters * 5 >= len(text) * 4
            self.runs.append(Run(text, inside.label, linked, inside.main, inside.by_name))
        self._linked_letters = 0

    def enter(self, label: tuple[BlockLabel, bool] | None, *, main: bool) -> None:
        """Begin a container; its label holds unless one further out is stronger."""
        outer = self._containers[-1]
        main = main or outer.main
        if label is None or outer.label in SURROUNDINGS:
            self._containers.append(
                outer if main == outer.main else _Container(outer.label, outer.by_name, main)
            )
        else:
            self._containers.append(_Container(label[0], label[1], main))

    def leave(self) -> None:
        """End the innermost container."""
        self._containers.pop()

    def begin_row(self) -> None:
        """Begin a table row."""
        self._rows.append(_Row(len(self.runs)))

    def end_cell(self) -> None:
        """Note where a cell of the open row ended."""
        if self._rows:
            self._rows[-1].cell_ends.append(len(self.runs))

    def end_row(self) -> None:
        """Close the open row; the cells of a data row become one block."""
        if not self._rows:
            return
        row = self._rows.pop()
        cells = self.runs[row.start :]
        if len(cells) < 2 or not _one_run_each(row) or _is_layout(cells):
            return
        first = cells[0]
        label = first.label if first.label in SURROUNDINGS else BlockLabel.TABLE
        text = CELL_SEPARATOR.join(cell.text for cell in cells)
        linked = all(cell.linked for cell in cells)
        self.runs[row.start :] = [Run(text, label, linked, first.main, first.by_name)]

    def _write_lines(self, text: str) -> None:
        first, *rest = _EMPTY_LINE.split(text)
        self._pieces.append(first)
        for part in rest:
            self.end_block()
            self._pieces.append(part)


def _one_run_each(row: _Row) -> bool:
    begins = (row.start, *row.cell_ends)
    return all(end - begin <= 1 for begin, end in zip(begins, row.cell_ends, strict=False))


def _is_layout(cells: list[Run]) -> bool:
    return any(len(cell.text) > _LONGEST_CELL for cell in cells)
