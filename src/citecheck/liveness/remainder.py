"""What a page says beside a message: how much, and whether it is news."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import ADVICE, APOLOGIES, NOT_FOUND, NOTICES, Kind
from citecheck.liveness.lexicon import normal
from citecheck.liveness.wording import headline_says, sentence_says, weight
from citecheck.model import CELL_SEPARATOR

# How much of a headline a phrase must be to have its share in it: "The requested page, as you
# see, is not found" says the same as the title "404".
SHARE_TO_AGREE = 0.4

_LONGEST_ADVICE = 160  # characters
_LONGEST_NOTICE = 300
_LEAST_BLOCK = 25  # characters; shorter blocks are buttons and labels; rows are data
# Dates, prices and pages are in news and notices; an error page has hardly any figure but its own.
_FIGURE = re.compile(r"(?<![\w/.])(?<!\bid: )(?<!\bnr\. )(?!404\b|410\b|500\b)\d{1,6}(?![\w/])")
_WORDY = 2  # blanks: a headline has three words at least


def rest(kind: Kind, gist: Gist, *, advised: bool) -> float:
    """How much text a page has beside its message, in Latin letters."""
    return sum(map(weight, _others(kind, gist, advised=advised)))


def _others(kind: Kind, gist: Gist, *, advised: bool) -> Iterator[str]:
    """The blocks that are no message; of those that hold one, the sentences beside it."""
    for block, pieces in gist.blocks:
        if _is_label(block) or (advised and _is_advice(kind, block)):
            continue
        if kind is NOT_FOUND and len(block) <= _LONGEST_NOTICE and _is_notice(block):
            continue
        others = tuple(piece for piece in pieces if not _is_said(kind, piece))
        if len(others) == len(pieces):
            yield block
        elif kind is NOT_FOUND:
            yield from (piece for piece in others if not (advised and _is_advice(kind, piece)))


def _is_label(block: str) -> bool:
    return len(block) < _LEAST_BLOCK and CELL_SEPARATOR not in block


def _is_notice(block: str) -> bool:
    return NOTICES.mentioned_in(normal(block))


def _is_said(kind: Kind, piece: str) -> bool:
    return bool(sentence_says((piece,), kind.sentences) or sentence_says((piece,), kind.headlines))


def _is_advice(kind: Kind, block: str) -> bool:
    """Whether a block only says what to do now, or is sorry."""
    advice = ADVICE.get(kind.reason)
    return bool(advice and len(block) <= _LONGEST_ADVICE and advice.mentioned_in(normal(block)))


def has_news(gist: Gist) -> bool:
    """Whether a short text tells something: by its figures, or under a headline of its own."""
    if "404" in gist.words or any("404" in piece for piece in gist.headline):
        return False
    if any(map(_FIGURE.search, _before_message(gist))):
        return True
    return not headline_says(gist.headline, APOLOGIES) and _is_headed(gist)


def _before_message(gist: Gist) -> Iterator[str]:
    """What is told until a block is nothing but the message; teasers come after it."""
    for block, pieces in gist.blocks:
        if pieces and all(_is_said(NOT_FOUND, piece) for piece in pieces):
            return
        if not _is_label(block):
            others = tuple(piece for piece in pieces if not _is_said(NOT_FOUND, piece))
            yield from (block,) if len(others) == len(pieces) else others


def _is_headed(gist: Gist) -> bool:
    """Whether title and heading agree on something else than a message."""
    shared = (piece for piece in gist.titles if piece in gist.headings)
    return any(
        piece.count(" ") >= _WORDY
        and not headline_says((piece,), NOT_FOUND.headlines, SHARE_TO_AGREE)
        for piece in shared
    )
