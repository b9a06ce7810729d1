"""The report for the test view of a CI system: each source and each claim is a test.

Errors are failures; warnings and notes are told in the output of the test that they belong to;
a source that was not asked is a skipped test.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from citecheck.findings.wording import name_of_source, reason_in_words
from citecheck.model import Audit, Finding, Severity, Status
from citecheck.report.markup import Markup, join, lines, tag
from citecheck.report.options import RenderOptions
from citecheck.report.phrases import place

DECLARATION = Markup('<?xml version="1.0" encoding="UTF-8"?>')


def render_junit(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """JUnit XML with one suite for the sources and one for the claims."""
    del options
    suites = (
        _suite("sources", list(_sources(audit, findings))),
        _suite("claims", list(_claims(audit, findings))),
    )
    return f"{join(DECLARATION, tag('testsuites', lines(*suites)), by=chr(10))}\n"


def _suite(name: str, cases: Sequence[Markup]) -> Markup:
    return tag(
        "testsuite",
        lines(*cases),
        name=name,
        tests=str(len(cases)),
        failures=str(sum("<failure " in case for case in cases)),
        errors="0",
        skipped=str(sum("<skipped " in case for case in cases)),
    )


def _sources(audit: Audit, findings: Sequence[Finding]) -> Iterator[Markup]:
    for result in audit.sources:
        name = result.source.source_id
        about = [f for f in findings if f.claim_id is None and f.source_id == name]
        unasked = result.liveness.status is Status.UNCHECKED
        skipped = reason_in_words(result) if unasked else ""
        yield _case(audit.sources_file, name_of_source(result), about, skipped)


def _claims(audit: Audit, findings: Sequence[Finding]) -> Iterator[Markup]:
    for result in audit.claims:
        claim = result.claim
        about = [f for f in findings if f.claim_id == claim.claim_id]
        yield _case(audit.claims_file, f"claim {claim.claim_id}: {claim.claim}", about)


def _case(file: str, name: str, findings: Sequence[Finding], skipped: str = "") -> Markup:
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    others = [finding for finding in findings if finding.severity is not Severity.ERROR]
    body = [_failure(finding) for finding in errors]
    if skipped and not errors:
        body.append(tag("skipped", message=skipped))
    if others:
        body.append(tag("system-out", _told(others)))
    return tag("testcase", *([lines(*body)] if body else []), classname=file, name=name)


def _failure(finding: Finding) -> Markup:
    kind = f"{finding.rule} {finding.name}"
    return tag("failure", _told([finding]), type=kind, message=finding.message)


def _told(findings: Iterable[Finding]) -> Markup:
    """Findings as lines of plain text: place, severity, rule, message, suggestion."""
    return join(
        *(
            f"{place(f)}: {f.severity} {f.rule} {f.name}: {f.message}. {f.suggestion}".rstrip()
            for f in findings
        ),
        by="\n",
    )
