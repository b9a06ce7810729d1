"""The export for a spreadsheet: one row per dead or mismatched source."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from citecheck.findings.wording import reason_in_words
from citecheck.model import Audit, ClaimVerdict, Finding, SourceResult, Status
from citecheck.report.options import RenderOptions
from citecheck.text.cleaning import harmless

COLUMNS = (
    "source_id",
    "url",
    "status",
    "reason",
    "http_status",
    "final_url",
    "archive_url",
    "captured_at",
    "claim_ids",
    "verdict",
    "detail",
    "suggestion",
)
GONE = frozenset({Status.DEAD, Status.SOFT_404})
GONE_RULES = frozenset({"CC101", "CC102"})
MISMATCH_RULES = frozenset({"CC301", "CC302"})
# What a spreadsheet takes for a formula (OWASP, CSV Injection), with the full-width twins, also
# after blanks and quotation marks, which some programs strip first, and after a semicolon, where
# a cell begins in countries with a decimal comma.
FORMULA = re.compile(r"(^|;)(?=[\s\"'＂＇“”‘’]*[=+\-@＝＋－＠])")
WORST_FIRST = tuple(ClaimVerdict)


def render_csv(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """The rows as RFC 4180 text with a header; no cell is a formula."""
    del options
    verdicts = {result.claim.claim_id: result.verdict for result in audit.claims}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for result in audit.sources:
        verdict = _worst(verdicts[name] for name in result.claim_ids if name in verdicts)
        if result.liveness.status in GONE or verdict is ClaimVerdict.MISMATCHED:
            writer.writerow(_safe(cell) for cell in _row(result, verdict, findings))
    return out.getvalue()


def _worst(verdicts: Iterable[ClaimVerdict]) -> ClaimVerdict | None:
    return min(verdicts, key=WORST_FIRST.index, default=None)


def _row(
    result: SourceResult, verdict: ClaimVerdict | None, findings: Sequence[Finding]
) -> Iterator[object]:
    source, archive = result.source, result.archive
    about = [finding for finding in findings if _is_about(finding, result)]
    yield from (source.source_id, source.url, *result.liveness, result.http_status)
    yield from (result.final_url, archive.url)
    yield f"{archive.captured_at:%Y-%m-%dT%H:%M:%SZ}" if archive.captured_at else None
    yield ";".join(result.claim_ids)
    yield verdict
    yield "; ".join(_details(result, about))
    yield " ".join(dict.fromkeys(finding.suggestion for finding in about))


def _is_about(finding: Finding, result: SourceResult) -> bool:
    if finding.claim_id is None:
        return finding.rule in GONE_RULES and finding.source_id == result.source.source_id
    return finding.rule in MISMATCH_RULES and finding.claim_id in result.claim_ids


def _details(result: SourceResult, about: Iterable[Finding]) -> Iterator[str]:
    if result.liveness.status in GONE:
        yield reason_in_words(result)
    yield from (finding.message for finding in about if finding.claim_id)


def _safe(cell: object) -> str:
    """A cell's text, clean, without passwords, and text even to a spreadsheet."""
    return "" if cell is None else FORMULA.sub(r"\1'", harmless(str(cell)))
