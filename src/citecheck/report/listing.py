"""Everything on the terminal, sound or not: each source and each claim with its items."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from rich.text import Text

from citecheck.findings.wording import archive_in_words, evidence_in_words, reason_in_words
from citecheck.model import ClaimResult, Item, Reason, SourceResult, Status
from citecheck.report.entries import write_passage
from citecheck.report.excerpts import excerpt
from citecheck.report.sheet import INDENT, Sheet, outside
from citecheck.report.styles import LOOKS, QUIET, STRONG

NESTED = 2  # items stand under their claim


def list_sources(sheet: Sheet, sources: Iterable[SourceResult]) -> None:
    """Every source: its status, its address, why, where it leads, and its capture."""
    _title(sheet, "Sources")
    for result in sources:
        source, archive = result.source, result.archive
        sheet.line(_row(result.liveness.status, f"source {source.source_id}"))
        sheet.address(source.url, "address")
        if result.liveness.reason is not Reason.OK:
            sheet.entry("why", Text(outside(reason_in_words(result))))
        if result.liveness.status is Status.MOVED:
            sheet.address(result.final_url, "now at")
        if result.unread:
            sheet.entry("unread", Text(outside(result.unread)))
        if result.title:
            sheet.entry("title", Text(outside(excerpt(result.title, ()).text)))
        sheet.entry("archive", Text(outside(archive_in_words(archive))))
        sheet.address(archive.url)


def list_claims(sheet: Sheet, claims: Iterable[ClaimResult]) -> None:
    """Every claim: its verdict, its sentence, and each item with the words that decided."""
    _title(sheet, "Claims")
    for result in claims:
        claim = result.claim
        cites = f", source {', '.join(claim.source_ids)}" if claim.source_ids else ""
        sheet.line(_row(result.verdict, f"claim {claim.claim_id}{cites}"))
        sheet.entry("claim", Text(outside(excerpt(claim.claim, ()).text)))
        for item in result.items:
            _list_item(sheet, item)


def _list_item(sheet: Sheet, item: Item) -> None:
    words = f"{item.type} {item.text}"
    sheet.wrapped(_row(item.verdict, excerpt(words, ()).text), 2 * INDENT)
    if item.explanation:
        sheet.entry("why", Text(outside(item.explanation)), NESTED)
    if item.evidence:
        sheet.entry("in", Text(outside(evidence_in_words(item.evidence))), NESTED)
        write_passage(sheet, item.evidence, indent=NESTED)
        sheet.address(item.evidence.link or item.evidence.url, indent=NESTED)


def _title(sheet: Sheet, title: str) -> None:
    sheet.line()
    sheet.line(Text(title, STRONG))


def _row(word: StrEnum, name: str) -> Text:
    symbol, color = LOOKS[word]
    return Text.assemble((f"{symbol} {word}", color), "  ", (outside(name), QUIET))
