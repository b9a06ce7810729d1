"""Where a finding is, in a line: in the table, in the paper, and who cites it."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model import Finding
from citecheck.report.excerpts import excerpt
from citecheck.report.phrases import count, place
from citecheck.report.subjects import Subject

MOST_NAMED = 3  # claims that are named one by one
SHORT = 60  # for a name within a line: a quotation, a place in the paper


def whereabouts(finding: Finding, subject: Subject) -> str:
    """The row and its name, the place in the paper, and who cites a source.

    "sources.csv:5 (source 4, paper.md:83, cited by c4)"
    """
    if subject.claim:
        names = [f"claim {finding.claim_id}", shortened(subject.claim.claim.location)]
    elif subject.source:
        names = [f"source {finding.source_id}", shortened(subject.source.source.location)]
        names.append(_citing(subject.source.claim_ids))
    else:
        names = [f"source {finding.source_id}"]
    return f"{place(finding)} ({', '.join(name for name in names if name)})"


def shortened(text: str | None) -> str:
    """A name as it fits into a line."""
    return excerpt(text, (), SHORT).text if text else ""


def _citing(claim_ids: Sequence[str]) -> str:
    """Who cites a source: "cited by c3, c7", "cited by 12 claims"."""
    if len(claim_ids) > MOST_NAMED:
        return f"cited by {count(len(claim_ids), 'claim')}"
    return f"cited by {', '.join(claim_ids)}" if claim_ids else ""
