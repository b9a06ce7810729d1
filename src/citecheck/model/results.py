"""The audit: what became of every source and every claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from citecheck.model.captures import ArchiveResult, ArchiveStatus
from citecheck.model.fetching import Hop
from citecheck.model.figures import Figure
from citecheck.model.items import Confidence, ItemType, Verdict
from citecheck.model.liveness import Liveness, Reason, Status
from citecheck.model.paper import Claim, Source


class ClaimVerdict(StrEnum):
    """What the sources say to a claim as a whole, worst first."""

    MISMATCHED = "mismatched"
    NOT_FOUND = "not-found"
    PARTIAL = "partial"
    UNVERIFIABLE = "unverifiable"
    UNSOURCED = "unsourced"
    NO_ITEMS = "no-items"
    SUPPORTED = "supported"


class Via(StrEnum):
    """By which way a page was read."""

    LIVE = "live"
    ARCHIVE = "archive"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The passage that decided an item."""

    source_id: str
    via: Via
    url: str | None
    passage: str
    similarity: float
    link: str | None = None
    start: int | None = None  # the matched words' place in `passage`
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One figure or quote of a claim, judged on the best evidence among its sources."""

    type: ItemType
    text: str
    verdict: Verdict
    figure: Figure | None = None
    evidence: Evidence | None = None
    explanation: str = ""
    confidence: Confidence = Confidence.MEDIUM
    drifted: bool = False  # the capture has it, the live page no longer does
    scope: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """A claim with its verdict and the items that led to it."""

    claim: Claim
    verdict: ClaimVerdict
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceResult:
    """A source with what its address and the archives answered."""

    source: Source
    liveness: Liveness
    archive: ArchiveResult
    http_status: int | None = None
    final_url: str | None = None
    hops: tuple[Hop, ...] = ()
    content_type: str | None = None
    title: str | None = None
    language: str | None = None
    title_similarity: float | None = None  # the page's title against the citation, 0 to 1
    citation_fit: float | None = None  # the citation's telling words that stand on the page, 0 to 1
    elapsed_ms: int | None = None
    attempts: int = 0
    checked_at: datetime | None = None
    from_cache: bool = False
    claim_ids: tuple[str, ...] = ()
    failures: FailureHistory | None = None  # earlier audits that could not reach it either
    unread: str = ""  # why a text of it that was there is no evidence


@dataclass(frozen=True, slots=True)
class FailureHistory:
    """Consecutive audits, this one included, in which an address was unreachable."""

    audits: int
    days: int  # from the first of them to this one


@dataclass(frozen=True, slots=True)
class Run:
    """When and by which run an audit was made."""

    id: str
    started: datetime
    finished: datetime
    complete: bool = True
    version: str = ""
    network: bool = True  # False: there was none, and so nothing was checked


@dataclass(frozen=True, slots=True)
class Audit:
    """The result: every source and every claim of the paper, once each, in file order."""

    run: Run
    sources: tuple[SourceResult, ...]
    claims: tuple[ClaimResult, ...]
    claims_file: str = "claims.csv"
    sources_file: str = "sources.csv"

    @property
    def nothing_checked(self) -> bool:
        """Whether not one source was asked or read: such an audit never passes."""
        unchecked = all(s.liveness.status is Status.UNCHECKED for s in self.sources)
        read = any(item.verdict is not Verdict.UNREAD for c in self.claims for item in c.items)
        return unchecked and not read

    @property
    def offline(self) -> bool:
        """Whether sources went unasked for want of a network or a kept answer."""
        return any(s.liveness.reason is Reason.OFFLINE for s in self.sources)

    @property
    def by_status(self) -> Mapping[Status, int]:
        """How many sources have each liveness status."""
        return Counter(result.liveness.status for result in self.sources)

    @property
    def by_archive(self) -> Mapping[ArchiveStatus, int]:
        """How many sources have each archive status."""
        return Counter(result.archive.status for result in self.sources)

    @property
    def by_claim_verdict(self) -> Mapping[ClaimVerdict, int]:
        """How many claims have each verdict."""
        return Counter(result.verdict for result in self.claims)

    @property
    def by_item_verdict(self) -> Mapping[Verdict, int]:
        """How many items have each verdict."""
        return Counter(item.verdict for result in self.claims for item in result.items)
