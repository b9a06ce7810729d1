"""The nouns of citecheck, one file for each step of the flow.

    paper       the claims of a paper, and the sources they cite
    liveness    alive, moved, dead ... and why
    fetching    an address in, an answer or a failure out
    pages       documents as formats give them, pages as evidence
    captures    a page as an archive kept it
    figures     figures in normal form, and quotations
    items       one figure or quote of a claim, held against a page
    results     the audit: every source and every claim, with what became of it
    findings    what a person should act on
    progress    what an audit tells those who watch

Read these ten files to know what the program is about. They import nothing of ours; every
closed set of words is an enum whose values are the words of the CSV files and of the JSON
report, and nothing else spells them.
"""

from __future__ import annotations

from citecheck.model.captures import (
    NOT_SHOWN,
    PINNED_UNREAD,
    Archive,
    ArchiveResult,
    ArchiveStatus,
    Capture,
    Found,
    Missing,
    Unknown,
)
from citecheck.model.fetching import Failure, Fetch, Forgetful, Hop, Journal, Response, Store
from citecheck.model.figures import Amount, CalendarDate, Figure, FigureKind, Qualifier, Quote
from citecheck.model.findings import Finding, Location, Severity
from citecheck.model.items import Confidence, ItemMatch, ItemType, Verdict
from citecheck.model.liveness import Liveness, Reason, Status
from citecheck.model.pages import CELL_SEPARATOR, Block, BlockLabel, Document, Page, PageMarks, Span
from citecheck.model.paper import Claim, ClaimLink, Paper, Source, SourceKind
from citecheck.model.progress import Observer, Progress, Stage
from citecheck.model.results import (
    Audit,
    ClaimResult,
    ClaimVerdict,
    Evidence,
    FailureHistory,
    Item,
    Run,
    SourceResult,
    Via,
)

__all__ = [
    "CELL_SEPARATOR",
    "NOT_SHOWN",
    "PINNED_UNREAD",
    "Amount",
    "Archive",
    "ArchiveResult",
    "ArchiveStatus",
    "Audit",
    "Block",
    "BlockLabel",
    "CalendarDate",
    "Capture",
    "Claim",
    "ClaimLink",
    "ClaimResult",
    "ClaimVerdict",
    "Confidence",
    "Document",
    "Evidence",
    "Failure",
    "FailureHistory",
    "Fetch",
    "Figure",
    "FigureKind",
    "Finding",
    "Forgetful",
    "Found",
    "Hop",
    "Item",
    "ItemMatch",
    "ItemType",
    "Journal",
    "Liveness",
    "Location",
    "Missing",
    "Observer",
    "Page",
    "PageMarks",
    "Paper",
    "Progress",
    "Qualifier",
    "Quote",
    "Reason",
    "Response",
    "Run",
    "Severity",
    "Source",
    "SourceKind",
    "SourceResult",
    "Span",
    "Stage",
    "Status",
    "Store",
    "Unknown",
    "Verdict",
    "Via",
]
