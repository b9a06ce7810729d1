"""Lines of printed pages put together again to paragraphs; pure functions of strings.

A line that stops well short of the others and at the end of a sentence ends its paragraph. What
stands at the top or foot of page after page (running heads, page numbers) is taken out of the
flow, so that a sentence may cross a page.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

# PDFium's sign for a hyphen that only the end of a line called for.
LINE_HYPHEN = "\x02"

# A line shorter than this share of a full one may end a paragraph; a full one is as long as the
# longest quarter of lines. Chosen so that ragged-right text is not cut at every line.
_SHORT_LINE = 0.8
_SENTENCE_END = re.compile(r"""[.!?:;…]["'”’»)\]]*\d{0,3}$""")
_BEGINS_NEW = re.compile(r"""[•▪●–—*§]|\(?\d{1,3}[.)]\s|[A-Z0-9ÄÖÜÉА-ЯЁ"“„«(]""")
_BROKEN_WORD = re.compile(rf"(\w+)[-\u2010\u00ad{LINE_HYPHEN}]$")
_DIGITS = re.compile(r"\d+")

_EDGE_LINES = 2  # how many lines at the top and foot of a page may be furniture
_RETURNS = 3  # on how many pages a line must return to be furniture


def split_furniture(pages: Sequence[Sequence[str]]) -> tuple[list[str], list[str]]:
    """The lines of the running text, and each line of page furniture once.

    "Annual report 12" and "Annual report 13" are one running head.
    """
    seen = Counter(kind for page in pages for kind in {_kind(page[at]) for at in _edges(page)})
    running: list[str] = []
    furniture: dict[str, str] = {}
    for page in pages:
        edges = set(_edges(page))
        for at, line in enumerate(page):
            if at in edges and seen[_kind(line)] >= _RETURNS:
                furniture.setdefault(_kind(line), line)
            else:
                running.append(line)
    return running, list(furniture.values())


def joined_lines(lines: Sequence[str]) -> list[str]:
    """The paragraphs that lines make, words broken at a line's end mended.

    A hyphen stays where the text elsewhere has the word with one ("long-term").
    """
    if not lines:
        return []
    full = sorted(map(len, lines))[len(lines) * 3 // 4]
    words = set(re.findall(r"\w+(?:-\w+)*", " ".join(lines)))
    paragraphs: list[list[str]] = [[lines[0]]]
    for before, line in itertools.pairwise(lines):
        if _ends_paragraph(before, line, full):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return [_joined(paragraph, words) for paragraph in paragraphs]


def _ends_paragraph(line: str, following: str, full: int) -> bool:
    if _BROKEN_WORD.search(line) or len(line) >= _SHORT_LINE * full:
        return False
    return bool(_SENTENCE_END.search(line) or _BEGINS_NEW.match(following))


def _joined(lines: Sequence[str], words: set[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        broken = _BROKEN_WORD.search(text[-80:])
        text = _mended(text, broken[1], line, words) if broken else f"{text} {line}"
    return text.replace(LINE_HYPHEN, "-")


def _mended(text: str, first: str, line: str, words: set[str]) -> str:
    second = re.match(r"\w*", line)
    rest = second[0] if second else ""
    keeps = not rest[:1].islower() or (f"{first}-{rest}" in words and first + rest not in words)
    return text[:-1] + ("-" if keeps else "") + line


def _edges(page: Sequence[str]) -> list[int]:
    size = len(page)
    return [at for at in range(size) if at < _EDGE_LINES or at >= size - _EDGE_LINES]


def _kind(line: str) -> str:
    return _DIGITS.sub("#", line)
