"""An audit written as a report: plain dicts and lists, in the order of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    ClaimResult,
    ClaimVerdict,
    Evidence,
    Figure,
    Finding,
    Item,
    Severity,
    Source,
    SourceResult,
    Status,
    Verdict,
)
from citecheck.text.credentials import mask_passwords

SCHEMA = "citecheck-report/1"
TOOL = "citecheck"
# Beyond the range of a double, which is what JSON readers make of a number.
MOST_DIGITS = 300

Record = dict[str, Any]


def to_record(audit: Audit, findings: Sequence[Finding]) -> Record:
    """The report as plain dicts and lists, ready for JSON; passwords in addresses are masked."""
    run = audit.run
    record: Record = {
        "schema": SCHEMA,
        "tool": {"name": TOOL, "version": run.version},
        "run": {
            "id": run.id,
            "started": _instant(run.started),
            "finished": _instant(run.finished),
            "complete": run.complete,
            "network": run.network,
        },
        "files": {"claims": audit.claims_file, "sources": audit.sources_file},
        "summary": _summary(audit, findings),
        "sources": [_source(result) for result in audit.sources],
        "claims": [_claim(result) for result in audit.claims],
        "findings": [_finding(finding) for finding in findings],
    }
    return {key: _fit(part) for key, part in record.items()}


def _summary(audit: Audit, findings: Iterable[Finding]) -> Record:
    severities = [finding.severity for finding in findings]
    return {
        "sources": {word.value: audit.by_status.get(word, 0) for word in Status},
        "archive": {word.value: audit.by_archive.get(word, 0) for word in ArchiveStatus},
        "claims": {word.value: audit.by_claim_verdict.get(word, 0) for word in ClaimVerdict},
        "items": {word.value: audit.by_item_verdict.get(word, 0) for word in Verdict},
        "findings": {word.value: severities.count(word) for word in Severity},
    }


def _source(result: SourceResult) -> Record:
    liveness = result.liveness
    return {
        "source_id": result.source.source_id,
        "url": result.source.url,
        "status": liveness.status.value,
        "reason": liveness.reason.value,
        "detail": liveness.detail,
        **_answer(result),
        "archive": _archive(result.archive),
        "claim_ids": list(result.claim_ids),
        **_citation(result.source),
        "failures": asdict(result.failures) if result.failures else None,
        "unread": result.unread,
    }


def _answer(result: SourceResult) -> Record:
    return {
        "http_status": result.http_status,
        "final_url": result.final_url,
        "redirects": [{"status": hop.status, "url": hop.url} for hop in result.hops],
        "content_type": result.content_type,
        "title": result.title,
        "language": result.language,
        "title_similarity": result.title_similarity,
        "citation_fit": result.citation_fit,
        "elapsed_ms": result.elapsed_ms,
        "attempts": result.attempts,
        "checked_at": _instant(result.checked_at),
        "from_cache": result.from_cache,
    }


def _archive(archive: ArchiveResult) -> Record:
    return {
        "status": archive.status.value,
        "url": archive.url,
        "captured_at": _instant(archive.captured_at),
        "distance_days": archive.distance_days,
        "detail": archive.detail,
    }


def _citation(source: Source) -> Record:
    """What sources.csv says of a source beyond its address."""
    return {
        "kind": source.kind.value,
        "accessed": source.accessed.isoformat() if source.accessed else None,
        "published": source.published,
        "locator": source.locator,
        "archive_url": source.archive_url,
        "file": source.file,
        "citation": source.citation,
        "location": source.location,
        "ibid_of": source.ibid_of,
        "repair": source.repair,
        "line": source.line,
    }


def _claim(result: ClaimResult) -> Record:
    claim = result.claim
    return {
        "claim_id": claim.claim_id,
        "claim": claim.claim,
        "source_ids": list(claim.source_ids),
        "location": claim.location,
        "verdict": result.verdict.value,
        "items": [_item(item) for item in result.items],
        "figures": None if claim.figures is None else list(claim.figures),
        "quotes": None if claim.quotes is None else list(claim.quotes),
        "link": claim.link,
        "line": claim.line,
    }


def _item(item: Item) -> Record:
    return {
        "type": item.type.value,
        "text": item.text,
        "verdict": item.verdict.value,
        "figure": _figure(item.figure) if item.figure else None,
        "evidence": _evidence(item.evidence) if item.evidence else None,
        "explanation": item.explanation,
        "confidence": item.confidence.value,
        "drifted": item.drifted,
        "scope": item.scope,
    }


def _figure(figure: Figure) -> Record:
    return {
        "kind": figure.kind.value,
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
        "precision": _number(figure.precision),
        "dates": [asdict(day) for day in figure.dates],
        "readings": [_number(value) for value in figure.readings],
        "stem": figure.stem,
        "per": figure.per,
    }


def _evidence(evidence: Evidence) -> Record:
    return {
        "source_id": evidence.source_id,
        "via": evidence.via.value,
        "url": evidence.url,
        "passage": evidence.passage,
        "similarity": evidence.similarity,
        "link": evidence.link,
        "start": _place(evidence.passage, evidence.start),
        "end": _place(evidence.passage, evidence.end),
    }


def _place(text: str, offset: int | None) -> int | None:
    """Where an offset of `text` stands once its passwords are masked."""
    if offset is None or not 0 <= offset <= len(text):
        return offset
    return len(_fit(text[:offset]))


def _finding(finding: Finding) -> Record:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "source_id": finding.source_id,
        "claim_id": finding.claim_id,
        "location": {"file": finding.location.file, "line": finding.location.line},
        "message": finding.message,
        "suggestion": finding.suggestion,
        "fingerprint": finding.fingerprint,
        "item": finding.item,
    }


def _fit(value: Any) -> Any:
    """The record with every text as it was, but for the passwords of addresses.

    Two halves of a surrogate pair are the character that JSON readers will take them for.
    """
    if isinstance(value, dict):
        return {key: _fit(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_fit(part) for part in value]
    if not isinstance(value, str):
        return value
    text = mask_passwords(value)
    return text if text.isascii() else _paired(text)


def _paired(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _instant(moment: datetime | None) -> str | None:
    """A moment as `2026-11-25T02:30:00Z`; one without a zone is taken for UTC."""
    if moment is None:
        return None
    zoned = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return zoned.isoformat().replace("+00:00", "Z")


def _number(value: Decimal | None) -> int | float | None:
    """A figure's value: whole where it is whole, None where JSON has no number for it."""
    if value is None or not value.is_finite() or value.adjusted() > MOST_DIGITS:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
