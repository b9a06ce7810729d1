"""An audit with one hostile text in every place that is filled from outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from tests.specimen import EMPTY, STARTED

from citecheck.findings import find
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    Claim,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    Evidence,
    Figure,
    FigureKind,
    Finding,
    Hop,
    Item,
    ItemType,
    Liveness,
    Location,
    Reason,
    Severity,
    Source,
    SourceKind,
    SourceResult,
    Status,
    Verdict,
    Via,
)

OUTCOMES = (
    (Status.DEAD, Reason.HTTP_404, ArchiveStatus.MISSING),
    (Status.SOFT_404, Reason.NOT_FOUND_PAGE, ArchiveStatus.ARCHIVED),
    (Status.MOVED, Reason.REDIRECT_PERMANENT, ArchiveStatus.ARCHIVED),
    (Status.BLOCKED, Reason.CHALLENGE, ArchiveStatus.UNKNOWN),
    (Status.UNCHECKED, Reason.BAD_URL, ArchiveStatus.SKIPPED),
)
VERDICTS = (Verdict.CONFLICT, Verdict.ABSENT)


def hostile_audit(texts: Iterable[str]) -> tuple[Audit, tuple[Finding, ...]]:
    """An audit of several sources and a claim for each text, with its findings."""
    sources: list[SourceResult] = []
    claims: list[ClaimResult] = []
    strays: list[Finding] = []
    for number, text in enumerate(texts):
        own = list(_sources(text, number))
        sources += own
        claims.append(_claim(text, f"{text} c{number}", own))
        strays += _strays(text)
    name = claims[0].claim.claim[:250] if claims else ""  # what a file system holds
    audit = Audit(EMPTY.run, tuple(sources), tuple(claims), f"{name}.csv", f"{name}-s.csv")
    return audit, (*find(audit), *strays)


def _sources(text: str, number: int) -> Iterator[SourceResult]:
    for place, (status, reason, archive) in enumerate(OUTCOMES):
        source = Source(
            f"{text} {number}.{place}",
            text if place % 2 else f"https://ferries.example/{text}",
            accessed=date(2019, 5, 3),
            published=text,
            locator=text,
            kind=SourceKind.WEB,
            archive_url=text,
            file=text,
            citation=text,
            location=text,
            ibid_of=text,
            repair=text,
            line=number + 2,
        )
        yield SourceResult(
            source,
            Liveness(status, reason, text),
            ArchiveResult(archive, text, STARTED, 4000, text),
            final_url=text,
            hops=(Hop(301, text),),
            content_type=text,
            title=text,
            title_similarity=0.0,
            language=text,
            checked_at=STARTED,
            claim_ids=(f"{text} c{number}",),
        )


def _claim(text: str, claim_id: str, sources: list[SourceResult]) -> ClaimResult:
    ids = tuple(result.source.source_id for result in sources)
    claim = Claim(claim_id, f"{text} and {text}", ids, text, (text,), (text,))
    items = tuple(_item(text, kind, verdict, ids[0]) for kind in ItemType for verdict in VERDICTS)
    return ClaimResult(claim, ClaimVerdict.MISMATCHED, items)


def _item(text: str, kind: ItemType, verdict: Verdict, source_id: str) -> Item:
    passage = f"said {text} there {text}"
    figure = Figure(text, 0, len(text), FigureKind.QUANTITY, Decimal(1), Decimal(1), text)
    return Item(
        kind,
        text,
        verdict,
        figure if kind is ItemType.FIGURE else None,
        Evidence(source_id, Via.LIVE, text, passage, 0.5, text, 5, 5 + len(text)),
        text,
        Confidence.HIGH,
        scope=text,
    )


def _strays(text: str) -> Iterator[Finding]:
    """Findings that say the text themselves, about nothing that is known."""
    for severity in Severity:
        yield Finding(
            "CC101",
            "dead-link",
            severity,
            Confidence.HIGH,
            Location(text[:250], 3),
            text,
            text,
            text,
            text,
            "f0",
            text,
        )
