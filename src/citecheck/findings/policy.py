"""What the operator wants to hear of, and what makes a run fail.

Four options: `--fail-on`, `--min-confidence`, `--ignore`, `--baseline`. A text that cannot be read
is a ValueError whose message says what may be written; `read_policy` adds the option's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from citecheck.errors import InputError
from citecheck.findings.rules import CONFIDENCES, RULES, SEVERITIES
from citecheck.model import Confidence, Finding, Severity

Parsed = TypeVar("Parsed")
NEVER = "never"
SOME_RULE = "a rule's code or name (CC101, dead-link)"
SOME_RULE_OR_SEVERITY = f"{SOME_RULE} or a severity ({', '.join(SEVERITIES)})"
# A rule of the contract that is not found yet may be named all the same.
TO_COME = ("CC308",)
_CODES = {rule.name: code for code, rule in RULES.items()}
_CODES |= {code.lower(): code for code in (*RULES, *TO_COME)}


@dataclass(frozen=True, slots=True)
class Policy:
    """Which findings are shown, and which of them fail the run."""

    fail_on: frozenset[str] = frozenset({Severity.ERROR})  # severities and rule codes
    min_confidence: Confidence = Confidence.LOW
    ignore: frozenset[str] = frozenset()  # rule codes
    baseline: frozenset[str] = frozenset()  # fingerprints of known findings: shown, do not fail


def visible(findings: Iterable[Finding], policy: Policy) -> tuple[Finding, ...]:
    """The findings to show: not ignored, and sure enough."""
    least = CONFIDENCES.index(policy.min_confidence)
    return tuple(
        finding
        for finding in findings
        if finding.rule not in policy.ignore and CONFIDENCES.index(finding.confidence) <= least
    )


def fails(findings: Iterable[Finding], policy: Policy) -> bool:
    """Whether any visible finding that is not known already fails the run."""
    return any(
        not policy.fail_on.isdisjoint((finding.severity, finding.rule))
        for finding in visible(findings, policy)
        if finding.fingerprint not in policy.baseline
    )


def parse_fail_on(text: str) -> frozenset[str]:
    """What fails, from the option's text: severities with all worse ones, and rule codes.

    >>> sorted(parse_fail_on("warning,CC403"))
    ['CC403', 'error', 'warning']
    """
    words = _words(text)
    if words == [NEVER]:
        return frozenset()
    if not words:
        raise ValueError(f"write {', '.join(SEVERITIES)}, rule codes such as CC101, or {NEVER}")
    return frozenset(part for word in words for part in _failing(word))


def parse_rules(text: str) -> frozenset[str]:
    """Rule codes from the option's text: `CC101,CC302`; a rule's name will do too."""
    return frozenset(_code(word, SOME_RULE) for word in _words(text))


def parse_confidence(text: str) -> Confidence:
    """The least confidence to show, from the option's text."""
    word = text.strip().lower()
    if word not in CONFIDENCES:
        raise ValueError(f"{text!r} is no confidence: write {', '.join(CONFIDENCES)}")
    return Confidence(word)


def read_policy(
    *,
    fail_on: str = Severity.ERROR,
    min_confidence: str = Confidence.LOW,
    ignore: str = "",
    baseline: frozenset[str] = frozenset(),
) -> Policy:
    """The policy of the options' texts; InputError names the option that cannot be read."""
    return Policy(
        fail_on=_read("--fail-on", parse_fail_on, fail_on),
        min_confidence=_read("--min-confidence", parse_confidence, min_confidence),
        ignore=_read("--ignore", parse_rules, ignore),
        baseline=baseline,
    )


def _read(option: str, parse: Callable[[str], Parsed], text: str) -> Parsed:
    try:
        return parse(text)
    except ValueError as error:
        raise InputError(str(error), path=option) from error


def read_baseline(record: Mapping[str, Any]) -> frozenset[str]:
    """The fingerprints of all findings of an earlier report."""
    try:
        return frozenset(str(finding["fingerprint"]) for finding in record["findings"])
    except (KeyError, TypeError) as error:
        raise InputError(
            "this is no citecheck report: write one with --output report.json"
        ) from error


def _words(text: str) -> list[str]:
    return text.replace(",", " ").lower().split()


def _failing(word: str) -> tuple[str, ...]:
    if word in SEVERITIES:
        return SEVERITIES[: SEVERITIES.index(Severity(word)) + 1]
    if word == NEVER:
        raise ValueError(f"{NEVER} stands alone")
    return (_code(word),)


def _code(word: str, expected: str = SOME_RULE_OR_SEVERITY) -> str:
    code = _CODES.get(word)
    if code is None:
        raise ValueError(f"there is no {word!r}: write {expected}")
    return code
