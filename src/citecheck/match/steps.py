"""What a figure of change gives: the change itself, the level reached, or the level before.

"Unemployment fell by 2 points, from 11.2 to 9.2 per cent": three figures of one thing, and none
of them contradicts another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from citecheck.figures import Relation
from citecheck.match.reading import Sentence
from citecheck.model import Figure

MOVES = frozenset({"=rise", "=fall"})
SUPPORT = (Relation.MATCH, Relation.APPROXIMATE)
REACH = 16  # characters before a figure in which its preposition stands


class Step(StrEnum):
    """What a figure of rising and falling gives."""

    CHANGE = "change"  # fell by 12 per cent
    LEVEL = "level"  # fell to 12 per cent
    FORMER = "former"  # fell from 12 per cent; 12 per cent, down from 14


# Only prepositions that hardly mean anything else before a figure.
STEPS = {
    "by": Step.CHANGE,
    "to": Step.LEVEL,
    "um": Step.CHANGE,
    "auf": Step.LEVEL,
    "до": Step.LEVEL,
    "against": Step.FORMER,
    "gegenüber": Step.FORMER,
    "против": Step.FORMER,
}
# These tell of a former level only in a sentence of change, or after "up" and "down".
FROM = frozenset({"from", "von", "с", "со", "з"})
DIRECTIONS = frozenset({"up", "down"})
_WORD = re.compile(r"[^\W\d_]+")


def step_of(figure: Figure, sentence: Sentence, text: str) -> Step | None:
    """Whether a figure is a change, a level or a former level, where its preposition says so."""
    start = max(sentence.start, figure.start - REACH)
    before = [word.lower() for word in _WORD.findall(text, start, figure.start)]
    if not before:
        return None
    if before[-1] in FROM:
        told = (before[-2:-1] and before[-2] in DIRECTIONS) or not MOVES.isdisjoint(sentence.keys)
        return Step.FORMER if told else None
    return STEPS.get(before[-1])


def stepped(
    relation: Relation, claimed: Step | None, given: Step | None, others: Sequence[Step | None]
) -> Relation | None:
    """The relation of two figures of change; None where they speak of different times.

    `others` are the steps of the other figures in the page's sentence that could be meant.
    """
    if Step.FORMER not in (claimed, given):
        differ = claimed is not None and given not in (None, claimed)
        return Relation.CONFLICT if differ else relation
    if claimed is given:
        return relation
    if given is Step.FORMER:
        return _against_former(relation, claimed, others)
    return _for_former(relation, given, others)


def _against_former(
    relation: Relation, claimed: Step | None, others: Sequence[Step | None]
) -> Relation | None:
    """A claim of today against the page's former level: today's figure speaks, if there is one."""
    today = any(step is not Step.FORMER for step in others)
    if relation in SUPPORT:
        return None if claimed is Step.LEVEL else relation
    return None if today else relation


def _for_former(
    relation: Relation, given: Step | None, others: Sequence[Step | None]
) -> Relation | None:
    """A claim of a former level against another figure: the page's former one speaks."""
    if Step.FORMER not in others:
        return relation
    swapped = relation in SUPPORT and given is Step.LEVEL
    return Relation.CONFLICT if swapped else None
