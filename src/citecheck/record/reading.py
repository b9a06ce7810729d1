"""A report read back as the audit that it was written from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from citecheck.errors import InputError
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Audit,
    CalendarDate,
    Claim,
    ClaimLink,
    ClaimResult,
    ClaimVerdict,
    Confidence,
    Evidence,
    FailureHistory,
    Figure,
    FigureKind,
    Finding,
    Hop,
    Item,
    ItemType,
    Liveness,
    Location,
    Qualifier,
    Reason,
    Run,
    Severity,
    Source,
    SourceKind,
    SourceResult,
    Status,
    Verdict,
    Via,
)
from citecheck.record.writing import SCHEMA


def from_record(record: Mapping[str, Any]) -> tuple[Audit, tuple[Finding, ...]]:
    """The audit and the findings of a report; InputError says why it cannot be read."""
    schema = record.get("schema") if isinstance(record, Mapping) else None
    if schema != SCHEMA:
        raise InputError(
            f"this is no {SCHEMA} report (its schema is {schema!r}): write one with citecheck audit"
        )
    try:
        return _read_audit(record), tuple(_read_finding(row) for row in record["findings"])
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise InputError(f"the report is damaged: {type(error).__name__} at {error}") from error


def _read_audit(record: Mapping[str, Any]) -> Audit:
    run = record["run"]
    files = record.get("files") or {}
    return Audit(
        run=Run(
            id=run["id"],
            started=datetime.fromisoformat(run["started"]),
            finished=datetime.fromisoformat(run["finished"]),
            complete=run["complete"],
            version=record["tool"]["version"],
        ),
        sources=tuple(_read_result(row) for row in record["sources"]),
        claims=tuple(_read_claim(row) for row in record["claims"]),
        claims_file=files.get("claims", "claims.csv"),
        sources_file=files.get("sources", "sources.csv"),
    )


def _read_result(row: Mapping[str, Any]) -> SourceResult:
    failures = row.get("failures")
    return SourceResult(
        source=_read_source(row),
        liveness=Liveness(Status(row["status"]), Reason(row["reason"]), row.get("detail") or ""),
        archive=_read_archive(row["archive"]),
        http_status=row["http_status"],
        final_url=row["final_url"],
        hops=tuple(Hop(hop["status"], hop["url"]) for hop in row["redirects"]),
        content_type=row["content_type"],
        title=row["title"],
        language=row["language"],
        title_similarity=row["title_similarity"],
        elapsed_ms=row["elapsed_ms"],
        attempts=row["attempts"],
        checked_at=_moment(row["checked_at"]),
        from_cache=row["from_cache"],
        claim_ids=tuple(row["claim_ids"]),
        failures=FailureHistory(failures["audits"], failures["days"]) if failures else None,
    )


def _read_source(row: Mapping[str, Any]) -> Source:
    accessed = row.get("accessed")
    return Source(
        source_id=row["source_id"],
        url=row["url"],
        accessed=date.fromisoformat(accessed) if accessed else None,
        published=row.get("published"),
        locator=row.get("locator"),
        kind=SourceKind(row.get("kind") or SourceKind.WEB),
        archive_url=row.get("archive_url"),
        file=row.get("file"),
        citation=row.get("citation"),
        location=row.get("location"),
        ibid_of=row.get("ibid_of"),
        repair=row.get("repair"),
        line=row.get("line"),
    )


def _read_archive(row: Mapping[str, Any]) -> ArchiveResult:
    return ArchiveResult(
        status=ArchiveStatus(row["status"]),
        url=row["url"],
        captured_at=_moment(row["captured_at"]),
        distance_days=row["distance_days"],
        detail=row.get("detail") or "",
    )


def _read_claim(row: Mapping[str, Any]) -> ClaimResult:
    figures, quotes, link = row.get("figures"), row.get("quotes"), row.get("link")
    claim = Claim(
        claim_id=row["claim_id"],
        claim=row["claim"],
        source_ids=tuple(row["source_ids"]),
        location=row["location"],
        figures=None if figures is None else tuple(figures),
        quotes=None if quotes is None else tuple(quotes),
        link=ClaimLink(link) if link else None,
        line=row.get("line"),
    )
    items = tuple(_read_item(item) for item in row["items"])
    return ClaimResult(claim, ClaimVerdict(row["verdict"]), items)


def _read_item(row: Mapping[str, Any]) -> Item:
    return Item(
        type=ItemType(row["type"]),
        text=row["text"],
        verdict=Verdict(row["verdict"]),
        figure=_read_figure(row["figure"], row["text"]) if row.get("figure") else None,
        evidence=_read_evidence(row["evidence"]) if row.get("evidence") else None,
        explanation=row["explanation"],
        confidence=Confidence(row.get("confidence") or Confidence.MEDIUM),
        drifted=row.get("drifted", False),
        scope=row.get("scope"),
    )


def _read_figure(row: Mapping[str, Any], text: str) -> Figure:
    qualifier = row["qualifier"]
    precision = _decimal(row.get("precision"))
    return Figure(
        text=row.get("text", text),
        start=row.get("start", 0),
        end=row.get("end", len(text)),
        kind=FigureKind(row["kind"]),
        low=_decimal(row["low"]),
        high=_decimal(row["high"]),
        unit=row["unit"],
        qualifier=Qualifier(qualifier) if qualifier else None,
        precision=Decimal(1) if precision is None else precision,
        dates=tuple(CalendarDate(**day) for day in row.get("dates", ())),
        readings=tuple(Decimal(str(value)) for value in row.get("readings", ())),
        stem=row.get("stem", ""),
        per=row.get("per"),
    )


def _read_evidence(row: Mapping[str, Any]) -> Evidence:
    return Evidence(
        source_id=row["source_id"],
        via=Via(row["via"]),
        url=row["url"],
        passage=row["passage"],
        similarity=row["similarity"],
        link=row["link"],
        start=row.get("start"),
        end=row.get("end"),
    )


def _read_finding(row: Mapping[str, Any]) -> Finding:
    return Finding(
        rule=row["rule"],
        name=row["name"],
        severity=Severity(row["severity"]),
        confidence=Confidence(row["confidence"]),
        location=Location(row["location"]["file"], row["location"]["line"]),
        message=row["message"],
        suggestion=row["suggestion"],
        source_id=row["source_id"],
        claim_id=row["claim_id"],
        fingerprint=row["fingerprint"],
        item=row.get("item"),
    )


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
