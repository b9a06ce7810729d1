"""Counts and names as a person reads them, the same in every format for people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from citecheck.model import (
    ArchiveStatus,
    Audit,
    ClaimVerdict,
    Finding,
    Severity,
    Status,
    Verdict,
)

# The order in which counts are shown: what is well first, what is worst last.
STATUS_ORDER = (
    Status.ALIVE,
    Status.MOVED,
    Status.UNCHECKED,
    Status.BLOCKED,
    Status.UNREACHABLE,
    Status.SOFT_404,
    Status.DEAD,
)
ARCHIVE_ORDER = (
    ArchiveStatus.ARCHIVED,
    ArchiveStatus.SKIPPED,
    ArchiveStatus.UNKNOWN,
    ArchiveStatus.MISSING,
)
CLAIM_ORDER = tuple(reversed(ClaimVerdict))
ITEM_ORDER = (
    Verdict.MATCH,
    Verdict.APPROXIMATE,
    Verdict.UNREAD,
    Verdict.ABSENT,
    Verdict.CONFLICT,
)
Word = TypeVar("Word", bound=StrEnum)
INCOMPLETE = "The run was interrupted: this is what was done by then."
NO_NETWORK = "There was no network: no address was asked."
UNCHECKED = "Nothing was checked: not one source was asked or read."
UNCONNECTED = "Nothing was checked: no network."
NOTHING = "Nothing to act on."
LAST_ADDRESS = re.compile(r"(?<!\S)https?://\S+$")


def tallies(audit: Audit) -> Sequence[tuple[str, Sequence[tuple[StrEnum, int]]]]:
    """The four counts of an audit, each with its words in order; what counts 0 is left out."""
    rows = (
        ("sources", _counted(STATUS_ORDER, audit.by_status)),
        ("archive", _counted(ARCHIVE_ORDER, audit.by_archive)),
        ("claims", _counted(CLAIM_ORDER, audit.by_claim_verdict)),
        ("items", _counted(ITEM_ORDER, audit.by_item_verdict)),
    )
    return [(name, counts) for name, counts in rows if counts]


def severities(findings: Iterable[Finding]) -> Sequence[tuple[Severity, int]]:
    """How many findings there are of each severity, worst first; 0 is left out."""
    seen = [finding.severity for finding in findings]
    return [(severity, seen.count(severity)) for severity in Severity if severity in seen]


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "2 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def size(audit: Audit) -> str:
    """How much was audited: "12 sources, 9 claims"."""
    return f"{count(len(audit.sources), 'source')}, {count(len(audit.claims), 'claim')}"


def verdict(audit: Audit, findings: Sequence[Finding]) -> str:
    """What came out, in a line: "2 errors, 1 note in 12 sources, 9 claims"."""
    counts = ", ".join(count(number, word) for word, number in severities(findings))
    return f"{counts} in {size(audit)}" if counts else f"{banner(audit) or NOTHING} {size(audit)}."


def banner(audit: Audit) -> str | None:
    """Why there is less in a report than there should be; None where it is whole."""
    if not audit.run.network:
        return UNCONNECTED if audit.nothing_checked else NO_NETWORK
    if not audit.run.complete:
        return INCOMPLETE
    return UNCHECKED if audit.sources and audit.nothing_checked else None


def place(finding: Finding) -> str:
    """Where a finding is: "claims.csv:7"."""
    location = finding.location
    return location.file if location.line is None else f"{location.file}:{location.line}"


def split_address(suggestion: str) -> tuple[str, str | None]:
    """A suggestion's words and the address at its end, if there is one."""
    found = LAST_ADDRESS.search(suggestion)
    if found is None:
        return suggestion, None
    return suggestion[: found.start()].rstrip(), found[0]


def _counted(order: Sequence[Word], counts: Mapping[Word, int]) -> Sequence[tuple[Word, int]]:
    return [(word, counts[word]) for word in order if counts.get(word)]
