"""The visible text of an HTML tree as blocks, each with its label.

Inline elements never break a word, blocks always do. The walk is a loop, never a recursion,
since strangers choose how deep a tree is.
"""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from citecheck.formats.html.tags import (
    BLOCKS,
    CELLS,
    CONTAINERS,
    PREFORMATTED,
    SKIPPED,
    is_main,
    label_of,
)
from citecheck.formats.html.writer import BlockWriter, Run

# More nodes than any real page has (most of 224 measured: 24,273).
MAX_NODES = 2_000_000
# Each block costs 600 bytes until the page is done. Most of 224 real pages: 1,573.
MAX_BLOCKS = 200_000

_TEXT = "-text"
_NOTABLE = BLOCKS | {"a", "br"}  # all other elements run on in their line
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONGEST_SUPERSCRIPT = 3  # "10²⁴" and the marks of notes, never a price's cents


@dataclass(slots=True)
class _Reader:
    """What happens at the beginning and end of each element."""

    writer: BlockWriter

    def open(self, node: LexborNode, tag: str) -> None:
        writer = self.writer
        if tag == "br":
            writer.break_line()
        elif tag == "a":
            writer.linked = True
        elif tag in BLOCKS:
            writer.end_block()
            self._enter(node, tag)
            if tag == "tr":
                writer.begin_row()
            writer.preformatted += tag in PREFORMATTED
        elif "-" in tag:
            writer.write(" ")  # a custom element: a block or not, only its style sheet knows

    def _enter(self, node: LexborNode, tag: str) -> None:
        attributes = node.attributes if tag in CONTAINERS else {}
        self.writer.enter(label_of(tag, attributes), main=is_main(tag, attributes))

    def close(self, tag: str) -> None:
        writer = self.writer
        if tag == "a":
            writer.linked = False
        elif tag in BLOCKS:
            writer.end_block()
            if tag in CELLS:
                writer.end_cell()
            elif tag == "tr":
                writer.end_row()
            writer.preformatted -= tag in PREFORMATTED
            writer.leave()
        elif "-" in tag:
            writer.write(" ")


def read_blocks(root: LexborNode) -> list[Run]:
    """The blocks of text below `root`, in document order."""
    writer = BlockWriter()
    reader = _Reader(writer)
    open_nodes: list[tuple[LexborNode, str]] = []
    node: LexborNode | None = root
    budget = MAX_NODES
    while node is not None and budget and len(writer.runs) < MAX_BLOCKS:
        budget -= 1
        tag = node.tag or ""
        if tag == _TEXT:
            text = node.text_content or ""
            writer.write(_raised(text) if open_nodes and open_nodes[-1][1] == "sup" else text)
        elif tag not in SKIPPED:
            if tag in _NOTABLE or "-" in tag:
                reader.open(node, tag)
            child = node.first_child
            if child is not None:
                open_nodes.append((node, tag))
                node = child
                continue
            if tag in _NOTABLE or "-" in tag:
                reader.close(tag)
        following = node.next
        while following is None and open_nodes:
            parent, tag = open_nodes.pop()
            if tag in _NOTABLE or "-" in tag:
                reader.close(tag)
            following = parent.next
        node = following
    writer.end_block()
    return writer.runs


def _raised(text: str) -> str:
    """Digits set above the line, as signs that say so: 12.4 with note 2 is not 12.42."""
    if text.isdecimal() and text.isascii() and len(text) <= _LONGEST_SUPERSCRIPT:
        return text.translate(_SUPERSCRIPT)
    return text
