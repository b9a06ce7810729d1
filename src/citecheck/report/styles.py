"""How each word of the report looks on a terminal: a symbol and a colour, never a colour alone.

The sixteen colours of the terminal's own theme are used, so that the report is legible on any.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from citecheck.model import ArchiveStatus, ClaimVerdict, Severity, Status, Verdict

GOOD, CHANGED, OPEN = ("✓", "green"), ("→", "yellow"), ("?", "yellow")
BAD, LACKING = ("✗", "red"), ("✗", "yellow")  # errors, and what is only missing
ASIDE = ("·", "dim")

LOOKS: Mapping[StrEnum, tuple[str, str]] = {
    Status.ALIVE: GOOD,
    Status.MOVED: CHANGED,
    Status.SOFT_404: BAD,
    Status.DEAD: BAD,
    Status.BLOCKED: OPEN,
    Status.UNREACHABLE: OPEN,
    Status.UNCHECKED: ASIDE,
    ArchiveStatus.ARCHIVED: GOOD,
    ArchiveStatus.MISSING: LACKING,
    ArchiveStatus.UNKNOWN: OPEN,
    ArchiveStatus.SKIPPED: ASIDE,
    ClaimVerdict.SUPPORTED: GOOD,
    ClaimVerdict.PARTIAL: ("~", "yellow"),
    ClaimVerdict.MISMATCHED: BAD,
    ClaimVerdict.NOT_FOUND: LACKING,
    ClaimVerdict.UNVERIFIABLE: OPEN,
    ClaimVerdict.UNSOURCED: ("·", "yellow"),
    ClaimVerdict.NO_ITEMS: ASIDE,
    Verdict.MATCH: GOOD,
    Verdict.APPROXIMATE: ("≈", "green"),
    Verdict.CONFLICT: BAD,
    Verdict.ABSENT: LACKING,
    Verdict.UNREAD: OPEN,
}
SEVERITY: Mapping[Severity, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
}
QUIET = "dim"
STRONG = "bold"
TAKEN, PUT = "red strike", "bold green"  # a quote's words that the source has not; the source's
