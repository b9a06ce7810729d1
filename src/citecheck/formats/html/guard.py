"""Limits on markup before it is parsed: how much of it, how deep, how varied.

HTML's rules make a parser look through all open elements at each new one, and through all
attributes of a tag at each new one: 200,000 nested `<div>`, or one `<p>` with 200,000 attributes,
cost minutes. Strangers choose what we parse; real pages stay far below.
"""

from __future__ import annotations

import re
from itertools import islice

# Deepest of 224 real pages, forgotten end tags counted as open: 1,027.
MAX_DEPTH = 2_000
# Most of 224 real pages: 19,252. Below this number no scan is worth its time: 20,000 nested
# elements cost a parser half a second.
_FEW_TAGS = 20_000
# Signs that open a tag, a comment or nothing; the longest standards of the web have as many.
# So many elements cost 200 MiB.
MAX_TAGS = 600_000
# A tag with as many words has attributes beyond all reason; 5,000 cost a parser 40 ms.
MAX_ATTRIBUTES = 5_000
_LONG_TAG = 2 * MAX_ATTRIBUTES  # the fewest characters in which they can be written

# Unclosed formatting is opened again in each block that follows: 2,000 `<b>` before 5,000 `<p>`
# are 10 million elements. HTML keeps three of a kind at most, but only if their attributes are
# the same. Most with attributes on 224 real pages: 152.
MAX_FORMATTING = 300
_FORMATTING = re.compile(
    r"<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/][^>]{0,2000}>", re.IGNORECASE
)

# A parser makes another sign of each, in 18 times the memory. Browsers drop them from text.
MAX_ZEROS = 10_000

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,30})")
_NEVER_OPEN = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
        # closed by the next of their kind, whatever the author forgot
        "dd", "dt", "li", "option", "p", "td", "th", "tr", "tbody",
    }
)  # fmt: skip

_TOO_MANY = f"only its first {MAX_TAGS:,} tags were read"
_TOO_DEEP = "it was read only down to where its elements are nested too deeply"


def bounded(markup: str) -> tuple[str, str | None]:
    """The markup, cut where it becomes too deep or too much to be a page, and why if so."""
    few = not_too_many(_without_zeros(markup))
    tidy = _with_few_attributes(_with_like_formatting(few))
    flat = _not_too_deep(tidy)
    if flat is not tidy:
        return flat, _TOO_DEEP
    return flat, _TOO_MANY if few.count("<") == MAX_TAGS else None


def not_too_many(markup: str) -> str:
    """The markup up to its last tag that is read."""
    if markup.count("<") <= MAX_TAGS:
        return markup
    beyond = next(islice(re.finditer("<", markup), MAX_TAGS, None))
    return markup[: beyond.start()]


def _without_zeros(markup: str) -> str:
    """The markup without U+0000, where it has very many."""
    return markup.replace("\0", "") if markup.count("\0") > MAX_ZEROS else markup


def _with_like_formatting(markup: str) -> str:
    """The markup with bare formatting tags, where it has very many that differ."""
    found = sum(1 for _ in _FORMATTING.finditer(markup))
    return markup if found <= MAX_FORMATTING else _FORMATTING.sub(r"<\1>", markup)


def _not_too_deep(markup: str) -> str:
    if markup.count("<") < _FEW_TAGS:
        return markup
    depth = 0
    for tag in _TAG.finditer(markup):
        if tag[2].lower() in _NEVER_OPEN:
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > MAX_DEPTH:
            return markup[: tag.start()]
    return markup


def _with_few_attributes(markup: str) -> str:
    """The markup without the attributes of tags that have too many."""
    if not _has_long_tag(markup):
        return markup
    pieces = markup.split(">")
    return ">".join(_bare(piece) if len(piece) >= _LONG_TAG else piece for piece in pieces)


def _has_long_tag(markup: str) -> bool:
    """Whether a stretch of some length has no ">": half of it at least fills a window."""
    window = _LONG_TAG // 2
    starts = range(0, len(markup) - window, window)
    return any(markup.find(">", start, start + window) < 0 for start in starts)


def _bare(piece: str) -> str:
    """Text up to the end of a tag, the tag bare; a long script is left as it is."""
    tag = _TAG.search(piece)
    if tag is None or tag[1] or piece.find("</", tag.end()) >= 0:
        return piece
    many = len(piece[tag.end() :].split()) > MAX_ATTRIBUTES
    return piece[: tag.end()] if many else piece
