"""The table of all rules, and an audit held against it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from citecheck.findings.claim_rules import CLAIM_RULES
from citecheck.findings.note_rules import NOTE_RULES
from citecheck.findings.rule import Case, ClaimCase, Problem, Rule, SourceCase
from citecheck.findings.source_rules import SOURCE_RULES
from citecheck.model import Audit, Confidence, Finding, Location, Severity
from citecheck.text.credentials import mask_passwords

_ALL: tuple[Rule[SourceCase] | Rule[ClaimCase], ...] = (
    *SOURCE_RULES,
    *NOTE_RULES,
    *CLAIM_RULES,
)
RULES: Mapping[str, Rule[SourceCase] | Rule[ClaimCase]] = {
    rule.code: rule for rule in sorted(_ALL, key=lambda rule: rule.code)
}
SEVERITIES = tuple(Severity)  # worst first
CONFIDENCES = tuple(Confidence)  # surest first
FINGERPRINT_DIGITS = 16  # 64 bits: no two of a paper's findings meet by chance


def find(audit: Audit) -> tuple[Finding, ...]:
    """What a person should act on: worst first, then surest, then in the order of the files."""
    findings = [*_about_sources(audit), *_about_claims(audit)]
    return tuple(sorted(findings, key=_rank))


def _rank(finding: Finding) -> tuple[int, int]:
    return SEVERITIES.index(finding.severity), CONFIDENCES.index(finding.confidence)


def _about_sources(audit: Audit) -> Iterator[Finding]:
    claims = {result.claim.claim_id: result for result in audit.claims}
    for result in audit.sources:
        source = result.source
        citing = tuple(claims[name] for name in result.claim_ids if name in claims)
        case = SourceCase(result, citing, any_claims=bool(claims))
        place = Location(audit.sources_file, source.line)
        for rule, problem in _problems((*SOURCE_RULES, *NOTE_RULES), case):
            marks = (source.url or source.source_id,)
            yield _finding(rule, problem, place, marks, source_id=source.source_id)


def _about_claims(audit: Audit) -> Iterator[Finding]:
    sources = {result.source.source_id: result for result in audit.sources}
    for result in audit.claims:
        claim = result.claim
        cited = tuple(sources[name] for name in claim.source_ids if name in sources)
        place = Location(audit.claims_file, claim.line)
        for rule, problem in _problems(CLAIM_RULES, ClaimCase(result, cited, audit.run.complete)):
            urls = sorted(result.source.url or result.source.source_id for result in cited)
            marks = (*urls, claim.claim, problem.item or "")
            yield _finding(rule, problem, place, marks, claim_id=claim.claim_id)


def _problems(rules: Sequence[Rule[Case]], case: Case) -> Iterator[tuple[Rule[Case], Problem]]:
    for rule in rules:
        for problem in rule.check(case):
            yield rule, problem


def _finding(
    rule: Rule[Case],
    problem: Problem,
    place: Location,
    marks: Sequence[str],
    *,
    source_id: str | None = None,
    claim_id: str | None = None,
) -> Finding:
    severity, confidence = problem.level or (rule.severity, rule.confidence)
    return Finding(
        rule=rule.code,
        name=rule.name,
        severity=severity,
        confidence=confidence,
        location=place,
        message=mask_passwords(problem.message),
        suggestion=mask_passwords(problem.suggestion),
        source_id=source_id or problem.source_id,
        claim_id=claim_id,
        fingerprint=fingerprint(rule.code, *marks),
        item=problem.item,
    )


def fingerprint(*marks: str) -> str:
    """A name for a finding that stays the same from run to run, wherever its line moves.

    White space does not count, nor does the password in an address.
    """
    text = "\x00".join(" ".join(mask_passwords(mark).split()) for mark in marks)
    digest = hashlib.sha256(text.encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:FINGERPRINT_DIGITS]
