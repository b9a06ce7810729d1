"""Deep links: an address that opens a page at a passage, by text fragment.

https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=[prefix-,]first[,last][,-suffix]`.
A browser marks the first place that fits. Each term must lie in one block, begin and end with
whole words; case does not matter. So a term is grown until the first place is the right one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote, urldefrag

from citecheck.model import CELL_SEPARATOR, BlockLabel, Page

_LONGEST_EXACT = 300  # longer passages are named by their first and last words
_SHORTEST_ALONE = 20  # shorter terms get their neighbours as context
_ENDS = range(4, 9)  # words that name either end
_CONTEXT = range(3, 9)  # words of context, grown one by one

# What ends a block to a browser; the cells of a table row are blocks to it.
_BREAK = re.compile(f"[\n{CELL_SEPARATOR}]")


@dataclass(frozen=True, slots=True)
class _Directive:
    """The terms of a text fragment, not yet encoded."""

    first: str
    last: str = ""
    prefix: str = ""
    suffix: str = ""

    def encoded(self) -> str:
        parts = (
            f"{_encoded(self.prefix)}-," if self.prefix else "",
            _encoded(self.first),
            f",{_encoded(self.last)}" if self.last else "",
            f",-{_encoded(self.suffix)}" if self.suffix else "",
        )
        return "".join(parts)


def text_fragment_link(url: str | None, page: Page, start: int, end: int) -> str | None:
    """The address that opens the page at text[start:end]; None where no browser can.

    A fragment that the address has gives way. A PDF, and text that is not shown (a page's
    description), cannot be linked to.

    >>> text_fragment_link("https://a.org/x#top", Page("A fine-grained, plain text."), 2, 22)
    'https://a.org/x#:~:text=A-,fine%2Dgrained%2C%20plain,-text.'
    """
    start, end = _whole_words(page.text, start, end)
    if not url or start >= end or page.media_type == "application/pdf" or _hidden(page, start):
        return None
    folded = page.text.lower()
    tried = list(_directives(page.text, start, end))
    fitting = (each for each in tried if _resolves(each, folded, start, end))
    directive = next(fitting, tried[0])
    return f"{urldefrag(url)[0]}#:~:text={directive.encoded()}"


def _encoded(term: str) -> str:
    return quote(term, safe="!'()*:;@/?$=+").replace("-", "%2D")


def _hidden(page: Page, start: int) -> bool:
    at = bisect_right(page.spans, start, key=lambda span: span.start) - 1
    return at >= 0 and page.spans[at].label is BlockLabel.DATA


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends, widened where it cuts a word."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and start and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


# --- the directives to try, simplest first -------------------------------------------------


def _directives(text: str, start: int, end: int) -> Iterator[_Directive]:
    for bare in _bare(text, start, end):
        if len(bare.first) >= _SHORTEST_ALONE or bare.last:
            yield bare
    simplest = next(_bare(text, start, end))
    for count in _CONTEXT:
        yield replace(
            simplest,
            prefix=_last_words(text[_block_start(text, start) : start], count),
            suffix=_first_words(text[end : _block_end(text, end)], count),
        )
    for count in _CONTEXT:
        yield replace(simplest, prefix=_last_words(text[max(0, start - 400) : start], count))
    yield simplest


def _bare(text: str, start: int, end: int) -> Iterator[_Directive]:
    """The directives without context."""
    passage = text[start:end]
    one_block = not _BREAK.search(passage)
    if one_block and len(passage) <= _LONGEST_EXACT:
        yield _Directive(passage)
        return
    for count in _ENDS:
        yield _Directive(_first_words(passage, count), _last_words(passage, count))


def _first_words(text: str, count: int) -> str:
    """Up to so many words from the beginning, within one block."""
    block = _BREAK.split(text.strip(), maxsplit=1)[0]
    return " ".join(block.split()[:count])


def _last_words(text: str, count: int) -> str:
    block = _BREAK.split(text.strip())[-1]
    return " ".join(block.split()[-count:])


def _block_start(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at) + 1, at - 400)


def _block_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return min(len(text) if end < 0 else end, at + 400)


# --- what a browser would do with one ------------------------------------------------------


def _resolves(directive: _Directive, text: str, start: int, end: int) -> bool:
    """Whether the first place that fits in the lower-case text is text[start:end]."""
    for at in _places(directive, text):
        if not directive.last:
            return at == start
        last = directive.last.lower()
        found = _find(last, text, at + len(directive.first))
        return at == start and found + len(last) == end
    return False


def _places(directive: _Directive, text: str) -> Iterator[int]:
    """Where the first term stands with its context."""
    first, prefix, suffix = (
        term.lower() for term in (directive.first, directive.prefix, directive.suffix)
    )
    at = _find(first, text, 0)
    while at >= 0:
        before, after = text[max(0, at - 420) : at].rstrip(), text[at + len(first) :][:420]
        if before.endswith(prefix) and after.lstrip().startswith(suffix):
            yield at
        at = _find(first, text, at + 1)


def _find(term: str, text: str, start: int) -> int:
    """The next place where the term stands as whole words, or -1."""
    at = text.find(term, start)
    while at >= 0:
        end = at + len(term)
        inside = (at and text[at - 1].isalnum() and term[0].isalnum()) or (
            text[end : end + 1].isalnum() and term[-1].isalnum()
        )
        if not inside:
            return at
        at = text.find(term, at + 1)
    return -1
