"""A quotation and its source compared word by word, for the verdict and for display."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein, Opcode

from citecheck.text.folding import Word, fold
from citecheck.text.slips import is_slip

_ADD, _REMOVE, _REPLACE, _SAME = 10, 10, 10, -1  # costs; kept words decide a tie
_SHOWN = 6  # changes that an explanation names
_SENTENCE_ENDS = frozenset(".!?\n")


class ChangeKind(StrEnum):
    """What a quotation did to a run of its source's words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    SLIP = "slip"  # the same word, misread by a scanner or mistyped


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words as the quotation has them, and as the source has them."""

    kind: ChangeKind
    quote: str
    source: str


@dataclass(frozen=True, slots=True)
class Step:
    """A run of one kind: words of the quote, words of the source, by number."""

    kind: ChangeKind
    quote: tuple[int, int]
    source: tuple[int, int]


def word_diff(quote: str, passage: str) -> tuple[Change, ...]:
    """The changes that lead from the passage to the quote, in order.

    What the passage has before and after the quoted words is left out.

    >>> describe(word_diff("is not cooperating", "it is cooperating in the matter"))
    'the quote adds "not"'
    """
    left, right = list(fold(quote).words()), list(fold(passage).words())
    steps = align(left, right, passage)
    return tuple(changes(steps, (left, quote), (right, passage)))


def changes(
    steps: Sequence[Step],
    quote: tuple[Sequence[Word], str],
    source: tuple[Sequence[Word], str],
) -> Iterator[Change]:
    """The steps in words as printed."""
    for step in steps:
        yield Change(step.kind, _printed(*quote, step.quote), _printed(*source, step.source))


def _printed(words: Sequence[Word], text: str, run: tuple[int, int]) -> str:
    start, end = run
    return text[words[start].start : words[end - 1].end] if start < end else ""


def describe(changes: Sequence[Change]) -> str:
    """What was done to the source's words, in words: `the quote leaves out "coaxial"`."""
    added = {change.quote for change in changes if not change.source}
    moved = added & {change.source for change in changes if not change.quote}
    told = [_tell(change, moved) for change in changes if change.kind is not ChangeKind.SAME]
    told = [clause for clause in told if clause]
    more = [f"and {len(told) - _SHOWN} more changes"] if len(told) > _SHOWN else []
    return "; ".join(told[:_SHOWN] + more)


def _tell(change: Change, moved: AbstractSet[str]) -> str:
    """The change as a clause; words that were moved are told of where the quote has them."""
    if change.kind is ChangeKind.ADDED and change.quote in moved:
        return f'the quote moves "{change.quote}"'
    if change.kind is ChangeKind.REMOVED and change.source in moved:
        return ""
    return _CLAUSES[change.kind].format(change=change)


_CLAUSES = {
    ChangeKind.ADDED: 'the quote adds "{change.quote}"',
    ChangeKind.REMOVED: 'the quote leaves out "{change.source}"',
    ChangeKind.REPLACED: 'the source has "{change.source}" where the quote has "{change.quote}"',
    ChangeKind.SLIP: '"{change.quote}" in the quote is "{change.source}" in the source',
}


def align(quote: Sequence[Word], source: Sequence[Word], text: str) -> list[Step]:
    """The cheapest way from the source's words to the quote's, both ends of the source free."""
    keys = [word.key for word in quote], [word.key for word in source]
    moves = _best(*keys) if len(quote) * len(source) <= _LARGE else _good(*keys)
    path = [_judged(move, quote, source) for move in moves]
    steps = _at_ends(_joined(path), source, text)
    return [_settled(step, quote, source) for step in steps if not _is_note(step, source, text)]


def _judged(move: _Move, quote: Sequence[Word], source: Sequence[Word]) -> _Move:
    """The move; a slip where a word was replaced by the same word misread."""
    kind, row, at = move
    slip = kind is ChangeKind.REPLACED and _misread(quote[row - 1].key, source[at - 1].key)
    return (ChangeKind.SLIP if slip else kind, row, at)


# --- the moves -----------------------------------------------------------------------------

_Move = tuple[ChangeKind, int, int]  # where it ends in quote and source, in words
_MOVES = (ChangeKind.SAME, ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.REPLACED)
_SAME_MOVE, _ADD_MOVE, _REMOVE_MOVE, _REPLACE_MOVE = range(4)


# Words of the quote times words of the source: beyond, speed counts more than the last tie.
_LARGE = 200_000


def _good(quote: Sequence[str], source: Sequence[str]) -> list[_Move]:
    """The moves as a library finds them, which does not leave the source's ends free."""
    moves = [move for block in Levenshtein.opcodes(source, quote) for move in _of_block(block)]
    kept = [number for number, move in enumerate(moves) if move[0] is not ChangeKind.REMOVED]
    return moves[kept[0] : kept[-1] + 1] if kept else []


def _of_block(block: Opcode) -> Iterator[_Move]:
    kind = _KINDS[block.tag]
    rows = range(block.dest_start + 1, block.dest_end + 1)
    ats = range(block.src_start + 1, block.src_end + 1)
    if kind is ChangeKind.REMOVED:
        return ((kind, block.dest_start, at) for at in ats)
    if kind is ChangeKind.ADDED:
        return ((kind, row, block.src_start) for row in rows)
    return ((kind, row, at) for row, at in zip(rows, ats, strict=True))


_KINDS = {
    "equal": ChangeKind.SAME,
    "replace": ChangeKind.REPLACED,
    "insert": ChangeKind.ADDED,
    "delete": ChangeKind.REMOVED,
}


def _best(quote: Sequence[str], source: Sequence[str]) -> list[_Move]:
    """The cheapest moves, the source's ends free."""
    return _path(*_table(quote, source))


def _table(quote: Sequence[str], source: Sequence[str]) -> tuple[list[bytearray], int]:
    """The best last move for each pair of beginnings, and where in the source to end."""
    costs = [0] * (len(source) + 1)
    table = []
    for word in quote:
        moves, fresh = bytearray([_ADD_MOVE]), [costs[0] + _ADD]
        left, diagonal = fresh[0], costs[0]
        for other, above in zip(source, costs[1:], strict=True):
            if word == other:
                cost, move = diagonal + _SAME, _SAME_MOVE
            else:
                cost, move = diagonal + _REPLACE, _REPLACE_MOVE
            if left + _REMOVE < cost:
                cost, move = left + _REMOVE, _REMOVE_MOVE
            if above + _ADD < cost:
                cost, move = above + _ADD, _ADD_MOVE
            moves.append(move)
            fresh.append(cost)
            left, diagonal = cost, above
        table.append(moves)
        costs = fresh
    return table, min(range(len(costs)), key=lambda at: (costs[at], -at))


def _path(table: list[bytearray], end: int) -> list[_Move]:
    """The moves from the beginning, each with where it ends in quote and source."""
    path = []
    row, at = len(table), end
    while row:
        move = table[row - 1][at]
        path.append((_MOVES[move], row, at))
        row -= move != _REMOVE_MOVE
        at -= move != _ADD_MOVE
    return path[::-1]


def _joined(path: list[_Move]) -> list[Step]:
    """Moves of one kind in a row as one step; what is in and out at one place, as replaced."""
    steps: list[Step] = []
    for kind, row, at in path:
        quote = (row - (kind is not ChangeKind.REMOVED), row)
        source = (at - (kind is not ChangeKind.ADDED), at)
        last = steps[-1] if steps else None
        if last and (last.kind is kind or (last.kind in _EDITS and kind in _EDITS)):
            joint = kind if last.kind is kind else ChangeKind.REPLACED
            steps[-1] = Step(joint, (last.quote[0], quote[1]), (last.source[0], source[1]))
        else:
            steps.append(Step(kind, quote, source))
    return steps


_EDITS = frozenset((ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.REPLACED))


def _at_ends(steps: list[Step], source: Sequence[Word], text: str) -> list[Step]:
    """The steps; what replaces words of a neighbouring sentence at either end was added."""
    if len(steps) < 2:
        return steps
    first, last = steps[0], steps[-1]
    if first.kind is ChangeKind.REPLACED:
        whole = text[source[first.source[0]].start : source[first.source[1]].start]
        steps[0] = _added(first, first.source[1]) if _SENTENCE_ENDS & set(whole) else first
    if last.kind is ChangeKind.REPLACED:
        whole = text[source[last.source[0] - 1].end : source[last.source[1] - 1].start]
        steps[-1] = _added(last, last.source[0]) if _SENTENCE_ENDS & set(whole) else last
    return steps


def _added(step: Step, at: int) -> Step:
    return Step(ChangeKind.ADDED, step.quote, (at, at))


def _misread(quote: str, source: str) -> bool:
    """Whether the word is the source's, but for a slip or a note number stuck to the latter."""
    note = source[len(quote) :] if quote.isalpha() and source.startswith(quote) else ""
    return is_slip(quote, source) or (note.isdigit() and len(note) <= 3 <= len(quote))


def _is_note(step: Step, source: Sequence[Word], text: str) -> bool:
    """Whether the step leaves out the number of a note: "grew fast.3 The port"."""
    start, end = step.source
    if step.kind is not ChangeKind.REMOVED or end - start != 1:
        return False
    return bool(_NOTE.search(text, max(0, source[start].start - 8), source[start].end))


_NOTE = re.compile(r"[^\W\d_]{4}[.,;:!?”’\"')\]]{1,3}\d{1,3}$")


def _settled(step: Step, quote: Sequence[Word], source: Sequence[Word]) -> Step:
    """The step; the same when both sides differ only in spelling, not in words."""
    if step.kind is not ChangeKind.REPLACED:
        return step
    left = " ".join(word.key for word in quote[slice(*step.quote)])
    right = " ".join(word.key for word in source[slice(*step.source)])
    same = any(_plain(left, word) == _plain(right, word) for word in _AMPERSANDS)
    return Step(ChangeKind.SAME, step.quote, step.source) if same else step


def _plain(words: str, ampersand: str) -> str:
    """The words without spaces, but for those between figures; signs for what they stand for."""
    words = _GROUPS.sub("", words.replace("&", ampersand))
    return _PER_CENT.sub("%", _BESIDE_LETTERS.sub("", words))


_AMPERSANDS = ("and", "und", "et", "y", "e", "и")
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_BESIDE_LETTERS = re.compile(r" (?!\d)|(?<!\d) ")
_PER_CENT = re.compile(r"percent(?:o|s)?|pro[cz]ent|pourcent|porc(?:iento|ento)|процент(?:а|ов)?")
