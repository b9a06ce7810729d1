"""How much a page says beside a message."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import ADVICE, NOT_FOUND, NOTICES, Kind
from citecheck.liveness.lexicon import normal
from citecheck.liveness.wording import weight
from citecheck.model import CELL_SEPARATOR

_LONGEST_ADVICE = 160  # characters
_LONGEST_NOTICE = 300
_LEAST_BLOCK = 25  # characters; shorter blocks are buttons and labels; rows are data


def rest(kind: Kind, gist: Gist, *, advised: bool) -> float:
    """How much text a page has beside its message, in Latin letters."""
    return sum(map(weight, _others(kind, gist, advised=advised)))


def _others(kind: Kind, gist: Gist, *, advised: bool) -> Iterator[str]:
    """The blocks that are no message; of those that hold one, the sentences beside it."""
    for block, pieces in gist.blocks:
        if is_label(block) or (advised and _is_advice(kind, block)):
            continue
        if kind is NOT_FOUND and len(block) <= _LONGEST_NOTICE and _is_notice(block):
            continue
        others = tuple(piece for piece in pieces if not kind.says(piece))
        if len(others) == len(pieces):
            yield block
        elif kind is NOT_FOUND:
            yield from (piece for piece in others if not (advised and _is_advice(kind, piece)))


def is_label(block: str) -> bool:
    """Whether a block is a button or a caption, no text."""
    return len(block) < _LEAST_BLOCK and CELL_SEPARATOR not in block


def _is_notice(block: str) -> bool:
    return NOTICES.mentioned_in(normal(block))


def _is_advice(kind: Kind, block: str) -> bool:
    """Whether a block only says what to do now, or is sorry."""
    advice = ADVICE.get(kind.reason)
    return bool(advice and len(block) <= _LONGEST_ADVICE and advice.mentioned_in(normal(block)))
