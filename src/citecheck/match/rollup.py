"""From the verdicts of items to the verdict of their claim."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import ClaimVerdict, Verdict

# Best first: an item takes its best verdict, in the order of the contract and of the enum.
ORDER = {verdict: place for place, verdict in enumerate(Verdict)}
SUPPORT = frozenset({Verdict.MATCH, Verdict.APPROXIMATE})


def roll_up(verdicts: Sequence[Verdict]) -> ClaimVerdict:
    """The verdict of a claim that cites something, from the verdicts of its items.

    >>> roll_up([Verdict.MATCH, Verdict.ABSENT])
    <ClaimVerdict.PARTIAL: 'partial'>
    """
    seen = frozenset(verdicts)
    for holds, verdict in RULES:
        if holds(seen):
            return verdict
    return ClaimVerdict.UNVERIFIABLE


# The first row that holds decides.
RULES = (
    (lambda seen: not seen, ClaimVerdict.NO_ITEMS),
    (lambda seen: Verdict.CONFLICT in seen, ClaimVerdict.MISMATCHED),
    (lambda seen: seen <= SUPPORT, ClaimVerdict.SUPPORTED),
    (lambda seen: bool(seen & SUPPORT), ClaimVerdict.PARTIAL),
    (lambda seen: seen == {Verdict.ABSENT}, ClaimVerdict.NOT_FOUND),
)
