"""A figure asked for without a claim: does it stand on the page at all?

"80%" alone says nothing of what it counts, so there is nothing to bind it to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.figures import Relation, compare
from citecheck.match.reading import Reading
from citecheck.model import BlockLabel, Figure, Verdict
from citecheck.text.words import words

VERDICTS = {Relation.MATCH: Verdict.MATCH, Relation.APPROXIMATE: Verdict.APPROXIMATE}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a figure stands on a page: the best place, and how many there are."""

    verdict: Verdict
    figure: Figure
    sentence: int
    times: int  # places with this verdict


def is_bare(claim: str, figures: Sequence[Figure]) -> bool:
    """Whether a text holds nothing but its figures: ``80%``, ``4,200 tonnes``."""
    return bool(figures) and all(
        any(figure.start <= word.start < figure.end for figure in figures) for word in words(claim)
    )


def standing(figure: Figure, page: Reading) -> Standing | None:
    """The best place where the page gives this value, main text first; None if it does not."""
    given = [(VERDICTS.get(compare(figure, f)), number, f) for number, f in page.figures()]
    for verdict in VERDICTS.values():
        places = [(number, f) for said, number, f in given if said is verdict]
        if places:
            number, best = min(places, key=lambda place: _aside(page, place[0]))
            return Standing(verdict, best, number, len(places))
    return None


def _aside(page: Reading, number: int) -> bool:
    return page.sentences[number].label is not BlockLabel.MAIN
