"""PDF by PDFium: text in reading order, lines joined to paragraphs.

A PDF has no words for paragraph, heading or footer. They are won back from the lengths of lines
and from lines that return on every page.
"""

from __future__ import annotations

import re
import threading
import time

import pypdfium2

from citecheck.errors import UnreadableError
from citecheck.formats.bounds import MOST_CHARACTERS
from citecheck.formats.paragraphs import LINE_HYPHEN, joined_lines, split_furniture
from citecheck.model import Block, BlockLabel, Document

_MOST_PAGES = 3_000
_MOST_SECONDS = 6.0  # for one file; of pages with 2,000 lines a core reads 180 a second

# PDFium keeps state of its own between calls and is not safe for threads.
_ONE_AT_A_TIME = threading.Lock()

# Titles that programs leave behind: "Microsoft Word - draft.doc", "untitled", "report.indd".
_LEFT_BEHIND = re.compile(
    r"microsoft \w+ - |untitled|powerpoint|slide \d|.{0,200}\.(docx?|indd|pdf|qxd|tex|dvi|p65|xlsx?)$|\W*\d*\W*$",
    re.IGNORECASE,
)


def read(body: bytes, charset: str | None = None) -> Document:  # noqa: ARG001 (one shape for all readers)
    """The document that a PDF holds; UnreadableError for one that is broken, locked or a scan."""
    with _ONE_AT_A_TIME:
        try:
            title, pages, cut = _read_pages(body)
        except pypdfium2.PdfiumError as error:
            raise UnreadableError(_why(error)) from error
    if not any(page.strip() for page in pages):
        raise UnreadableError("the PDF holds no text, perhaps a scan")
    bodies, furniture = split_furniture([_lines(page) for page in pages])
    blocks = [Block(text) for text in joined_lines(bodies)]
    blocks += [Block(text, BlockLabel.FOOTER) for text in furniture]
    return Document(tuple(blocks), title=title, cut=cut)


def _why(error: pypdfium2.PdfiumError) -> str:
    if "password" in str(error).lower():
        return "the PDF is locked by a password"
    return "the PDF is broken"


def _read_pages(body: bytes) -> tuple[str | None, list[str], str | None]:
    document = pypdfium2.PdfDocument(body)
    try:
        title = _sensible(document.get_metadata_value("Title"))
        texts = _texts(document)
        whole = len(texts) == len(document)
        return title, texts, None if whole else f"only its first {len(texts):,} pages were read"
    finally:
        document.close()


def _texts(document: pypdfium2.PdfDocument) -> list[str]:
    texts: list[str] = []
    left = MOST_CHARACTERS
    end = time.monotonic() + _MOST_SECONDS
    for number in range(min(len(document), _MOST_PAGES)):
        page = document[number]
        text = page.get_textpage().get_text_bounded()[:left]
        page.close()
        texts.append(text)
        left -= len(text)
        if left <= 0 or time.monotonic() > end:
            break
    return texts


def _sensible(title: str | None) -> str | None:
    folded = " ".join((title or "").split())
    return None if not folded or _LEFT_BEHIND.match(folded) else folded


def _lines(page: str) -> list[str]:
    """The lines of a page; PDFium joins a line that ends in a broken word to the next one."""
    lines = page.replace(LINE_HYPHEN, LINE_HYPHEN + "\n").splitlines()
    return [folded for line in lines if (folded := " ".join(line.split()))]
