"""A report read back as the audit that it was written from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
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
from citecheck.record.fields import (
    decimal_or_none,
    flag,
    moment,
    moment_or_none,
    number,
    number_or_none,
    text,
    text_or_none,
    texts,
    texts_or_none,
    whole,
    whole_or_none,
)
from citecheck.record.writing import SCHEMA

# What a rule is called in any version; it is shown in every format as it stands.
RULE = re.compile(r"[A-Z]{2,4}[0-9]{3,4}")
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


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
            id=text(run, "id"),
            started=moment(run, "started"),
            finished=moment(run, "finished"),
            complete=flag(run, "complete"),
            version=text(record["tool"], "version"),
            network="network" not in run or flag(run, "network"),
        ),
        sources=tuple(_read_result(row) for row in record["sources"]),
        claims=tuple(_read_claim(row) for row in record["claims"]),
        claims_file=text_or_none(files, "claims") or "claims.csv",
        sources_file=text_or_none(files, "sources") or "sources.csv",
    )


def _read_result(row: Mapping[str, Any]) -> SourceResult:
    failures = row.get("failures")
    return SourceResult(
        source=_read_source(row),
        liveness=_read_liveness(row),
        archive=_read_archive(row["archive"]),
        http_status=whole_or_none(row, "http_status"),
        final_url=text_or_none(row, "final_url"),
        hops=tuple(Hop(whole(hop, "status"), text(hop, "url")) for hop in row["redirects"]),
        content_type=text_or_none(row, "content_type"),
        title=text_or_none(row, "title"),
        language=text_or_none(row, "language"),
        title_similarity=number_or_none(row, "title_similarity"),
        citation_fit=number_or_none(row, "citation_fit"),
        elapsed_ms=whole_or_none(row, "elapsed_ms"),
        attempts=whole(row, "attempts"),
        checked_at=moment_or_none(row, "checked_at"),
        from_cache=flag(row, "from_cache"),
        claim_ids=texts(row, "claim_ids"),
        failures=FailureHistory(whole(failures, "audits"), whole(failures, "days"))
        if failures
        else None,
        unread=text_or_none(row, "unread") or "",
    )


def _read_liveness(row: Mapping[str, Any]) -> Liveness:
    return Liveness(Status(row["status"]), Reason(row["reason"]), text_or_none(row, "detail") or "")


def _read_source(row: Mapping[str, Any]) -> Source:
    accessed = text_or_none(row, "accessed")
    return Source(
        source_id=text(row, "source_id"),
        url=text_or_none(row, "url"),
        accessed=date.fromisoformat(accessed) if accessed else None,
        published=text_or_none(row, "published"),
        locator=text_or_none(row, "locator"),
        kind=SourceKind(row.get("kind") or SourceKind.WEB),
        archive_url=text_or_none(row, "archive_url"),
        file=text_or_none(row, "file"),
        citation=text_or_none(row, "citation"),
        location=text_or_none(row, "location"),
        ibid_of=text_or_none(row, "ibid_of"),
        repair=text_or_none(row, "repair"),
        line=whole_or_none(row, "line"),
    )


def _read_archive(row: Mapping[str, Any]) -> ArchiveResult:
    return ArchiveResult(
        status=ArchiveStatus(row["status"]),
        url=text_or_none(row, "url"),
        captured_at=moment_or_none(row, "captured_at"),
        distance_days=whole_or_none(row, "distance_days"),
        detail=text_or_none(row, "detail") or "",
    )


def _read_claim(row: Mapping[str, Any]) -> ClaimResult:
    link = row.get("link")
    claim = Claim(
        claim_id=text(row, "claim_id"),
        claim=text(row, "claim"),
        source_ids=texts(row, "source_ids"),
        location=text_or_none(row, "location"),
        figures=texts_or_none(row, "figures"),
        quotes=texts_or_none(row, "quotes"),
        link=ClaimLink(link) if link else None,
        line=whole_or_none(row, "line"),
    )
    items = tuple(_read_item(item) for item in row["items"])
    return ClaimResult(claim, ClaimVerdict(row["verdict"]), items)


def _read_item(row: Mapping[str, Any]) -> Item:
    return Item(
        type=ItemType(row["type"]),
        text=text(row, "text"),
        verdict=Verdict(row["verdict"]),
        figure=_read_figure(row["figure"], row["text"]) if row.get("figure") else None,
        evidence=_read_evidence(row["evidence"]) if row.get("evidence") else None,
        explanation=text(row, "explanation"),
        confidence=Confidence(row.get("confidence") or Confidence.MEDIUM),
        drifted=row.get("drifted") is True,
        scope=text_or_none(row, "scope"),
    )


def _read_figure(row: Mapping[str, Any], words: str) -> Figure:
    qualifier = row["qualifier"]
    precision = decimal_or_none(row, "precision")
    return Figure(
        text=text_or_none(row, "text") or words,
        start=whole_or_none(row, "start") or 0,
        end=whole(row, "end") if "end" in row else len(words),
        kind=FigureKind(row["kind"]),
        low=decimal_or_none(row, "low"),
        high=decimal_or_none(row, "high"),
        unit=text_or_none(row, "unit"),
        qualifier=Qualifier(qualifier) if qualifier else None,
        precision=Decimal(1) if precision is None else precision,
        dates=tuple(CalendarDate(**day) for day in row.get("dates", ())),
        readings=tuple(Decimal(str(value)) for value in row.get("readings", ())),
        stem=text_or_none(row, "stem") or "",
        per=text_or_none(row, "per"),
    )


def _read_evidence(row: Mapping[str, Any]) -> Evidence:
    return Evidence(
        source_id=text(row, "source_id"),
        via=Via(row["via"]),
        url=text_or_none(row, "url"),
        passage=text(row, "passage"),
        similarity=number(row, "similarity"),
        link=text_or_none(row, "link"),
        start=whole_or_none(row, "start"),
        end=whole_or_none(row, "end"),
    )


def _read_finding(row: Mapping[str, Any]) -> Finding:
    place = row["location"]
    return Finding(
        rule=_read_name(row, "rule", RULE),
        name=_read_name(row, "name", NAME),
        severity=Severity(row["severity"]),
        confidence=Confidence(row["confidence"]),
        location=Location(text(place, "file"), whole_or_none(place, "line")),
        message=text(row, "message"),
        suggestion=text(row, "suggestion"),
        source_id=text_or_none(row, "source_id"),
        claim_id=text_or_none(row, "claim_id"),
        fingerprint=text(row, "fingerprint"),
        item=text_or_none(row, "item"),
    )


def _read_name(row: Mapping[str, Any], key: str, form: re.Pattern[str]) -> str:
    name = text(row, key)
    if not form.fullmatch(name):
        raise ValueError(f"{key}, which is no name of a rule")
    return name
