"""Which words to mark: an item's in its claim, the match in its passage, the altered of a quote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.model import Claim, Evidence, Item, ItemType, Verdict
from citecheck.report.worddiff import Change, compare


def in_claim(claim: Claim, items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Where the items stand in the claim's sentence."""
    for item in items:
        start = item.figure.start if item.figure else -1
        if claim.claim[start : start + len(item.text)] != item.text:
            start = claim.claim.find(item.text)
        if start >= 0:
            yield start, start + len(item.text)


def in_passage(evidence: Evidence) -> Sequence[tuple[int, int]]:
    """Where the match stands in the passage, if that is known."""
    if evidence.start is None or evidence.end is None:
        return ()
    return ((evidence.start, evidence.end),)


def wordings(item: Item) -> list[tuple[Change, str]] | None:
    """An altered quotation against the source's words; None where it would be no help."""
    evidence = item.evidence
    if item.type is not ItemType.QUOTE or item.verdict is not Verdict.CONFLICT or not evidence:
        return None
    for start, end in in_passage(evidence):
        return compare(item.text, evidence.passage[start:end])
    return None
