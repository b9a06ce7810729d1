"""The typography of the terminal report: labels in a gutter, text beside them, marks in a text.

Works without colour, too: what is marked then stands in `[[double brackets]]`, a word diff is
written as `git --word-diff` writes it. Addresses are never broken, so that they can be copied.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from citecheck.report.excerpts import Excerpt
from citecheck.report.options import RenderOptions
from citecheck.report.styles import PUT, QUIET, STRONG, TAKEN
from citecheck.report.worddiff import Change
from citecheck.text.cleaning import harmless

WIDEST = 100  # longer lines are hard to read, however wide the screen is
NARROWEST = 40
INDENT, GUTTER = 2, 11  # labels begin at the one column, text at the other
GAP = "   "  # between pieces side by side
LONGEST_ADDRESS = 500  # a `data:` address can fill a screen
LONGEST_TEXT = 2_000  # and so can a message; no explanation of an altered quotation is longer
BLANKS = re.compile(r"  +")


class Sheet:
    """Lines written one below the other, then read as one text."""

    def __init__(self, options: RenderOptions) -> None:
        self.color = options.color
        self.width = max(min(options.width, WIDEST), NARROWEST)
        self._out = io.StringIO()
        self._console = Console(
            file=self._out,
            width=self.width,
            color_system="standard" if options.color else None,
            force_terminal=options.color,
            no_color=not options.color,
            markup=False,
            highlight=False,
            emoji=False,
            legacy_windows=False,
            _environ={},
        )

    def __str__(self) -> str:
        return self._out.getvalue()

    def line(self, text: Text | str = "") -> None:
        """One line as it is."""
        self._console.print(text, soft_wrap=True)

    def wrapped(self, text: Text, indent: int = 0, first: Text | None = None) -> None:
        """A paragraph with an indent; `first` stands in the indent of its first line."""
        for line in text.wrap(self._console, self.width - indent, overflow="fold"):
            line.rstrip()
            head = first if first is not None else Text()
            self.line(Text.assemble(head, " " * (indent - head.cell_len), line))
            first = None

    def flow(self, label: str, parts: Sequence[Text]) -> None:
        """Short pieces side by side, none broken, with a label in the gutter."""
        line = Text.assemble(" " * INDENT, (f"{label:{GUTTER - INDENT}}", QUIET))
        for place, part in enumerate(parts):
            if place and line.cell_len + len(GAP) + part.cell_len > self.width:
                self.line(line)
                line = Text(" " * GUTTER)
            elif place:
                line.append(GAP)
            line.append_text(part)
        self.line(line)

    def entry(self, label: str, text: Text, indent: int = 0) -> None:
        """A text with its label in the gutter."""
        head = Text.assemble(" " * (INDENT + indent), (label, QUIET))
        self.wrapped(text, max(GUTTER + indent, head.cell_len + 1), head)

    def fits(self, text: Text) -> bool:
        """Whether a text fits beside its label without a break."""
        return GUTTER + text.cell_len <= self.width

    def address(self, url: str | None, label: str = "", indent: int = 0) -> None:
        """An address on a line of its own, unbroken; nothing where there is none."""
        if url:
            head = f"{'':{INDENT + indent}}{label:{GUTTER - INDENT}}"
            self.line(Text.assemble((head, QUIET), outside_address(url)))

    def marked(self, cut: Excerpt, style: str = STRONG) -> Text:
        """An excerpt with its spans marked: underlined in a style, or in brackets."""
        text = Text()
        for piece, is_mark in cut.pieces():
            words = outside(piece)
            if not is_mark:
                text.append(words)
            elif self.color:
                text.append(words, f"{style} underline")
            else:
                text.append(f"[[{words}]]")
        return text

    def compared(self, runs: Sequence[tuple[Change, str]]) -> Text:
        """A word diff: the first wording's own words, then the second's."""
        return Text(" ").join(self._run(change, outside(words)) for change, words in runs)

    def _run(self, change: Change, words: str) -> Text:
        if change is Change.SAME:
            return Text(words)
        style = TAKEN if change is Change.TAKEN else PUT
        pattern = "{}" if self.color else "[-{}-]" if change is Change.TAKEN else "{{+{}+}}"
        return Text(pattern.format(words), style)


def outside(text: str) -> str:
    """Text that is not ours, harmless and with single blanks."""
    shown = BLANKS.sub(" ", harmless(text))
    return shown if len(shown) <= LONGEST_TEXT else f"{shown[:LONGEST_TEXT]}…"


def outside_address(url: str) -> str:
    """An address that is not ours, harmless; cut where nobody would read on."""
    shown = outside(url)
    return shown if len(shown) <= LONGEST_ADDRESS else f"{shown[:LONGEST_ADDRESS]}…"
