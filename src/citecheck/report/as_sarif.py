"""The report for code scanning: SARIF 2.1.0 (OASIS, 2020)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from citecheck.findings import RULES
from citecheck.model import Audit, Finding
from citecheck.report.as_json import write_json
from citecheck.report.options import RenderOptions
from citecheck.text.cleaning import harmless

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "citecheck/v1"
CODES = list(RULES)


def render_sarif(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """One SARIF run with the rules, their manuals, and a result for each finding."""
    return write_json(
        {
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {"driver": _driver(audit)},
                    "invocations": [_invocation(audit)],
                    "results": [_result(finding, options) for finding in findings],
                }
            ],
        }
    )


def _driver(audit: Audit) -> dict[str, Any]:
    return {
        "name": "citecheck",
        "version": audit.run.version,
        "rules": [
            {
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": rule.manual.partition("\n")[0]},
                "help": {"text": rule.manual},
                "defaultConfiguration": {"level": rule.severity.value},
            }
            for rule in RULES.values()
        ],
    }


def _invocation(audit: Audit) -> dict[str, Any]:
    return {
        "executionSuccessful": audit.run.complete,
        "startTimeUtc": _instant(audit.run.started),
        "endTimeUtc": _instant(audit.run.finished),
    }


def _result(finding: Finding, options: RenderOptions) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": finding.severity.value,
        "message": {"text": _text(f"{finding.message}. {finding.suggestion}".rstrip())},
        "locations": [{"physicalLocation": _place(finding)}],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "properties": {"confidence": finding.confidence.value},
    }
    if options.known:  # a state is one against a baseline
        known = finding.fingerprint in options.known
        result["baselineState"] = "unchanged" if known else "new"
    if finding.rule in RULES:
        result["ruleIndex"] = CODES.index(finding.rule)
    return result


def _place(finding: Finding) -> dict[str, Any]:
    uri = quote(finding.location.file.replace("\\", "/"), errors="replace")
    return {
        "artifactLocation": {"uri": uri},
        "region": {"startLine": finding.location.line or 1},
    }


def _text(text: str) -> str:
    """Plain text in which no bracket begins a link (SARIF 2.1.0, 3.11.6)."""
    shown = harmless(text).replace("\\", "\\\\")
    return shown.replace("[", "\\[").replace("]", "\\]")


def _instant(moment: datetime) -> str:
    zoned = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return zoned.isoformat().replace("+00:00", "Z")
