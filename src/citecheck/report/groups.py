"""Findings about one claim or one source brought together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from citecheck.model import Audit, Evidence, Finding, Item, Severity
from citecheck.report.subjects import Subject, Subjects

Bundle = Sequence[tuple[Finding, Subject]]


@dataclass(frozen=True, slots=True)
class Group:
    """Findings about one claim, or about one source, each with its subject."""

    members: tuple[tuple[Finding, Subject], ...]

    @property
    def subject(self) -> Subject:
        """What the group is about."""
        return self.members[0][1]

    @property
    def worst(self) -> Severity:
        """The severity of its worst finding, which is its first."""
        return self.members[0][0].severity


def group(findings: Iterable[Finding], audit: Audit) -> list[Group]:
    """The groups in the order of their first finding, and so worst first."""
    subjects = Subjects(audit)
    groups: dict[tuple[str | None, str | None], list[tuple[Finding, Subject]]] = {}
    for finding in findings:
        about_source = finding.source_id if finding.claim_id is None else None
        member = (finding, subjects.of(finding))
        groups.setdefault((finding.claim_id, about_source), []).append(member)
    return [Group(tuple(members)) for members in groups.values()]


def bundles(group: Group, known: frozenset[str]) -> list[Bundle]:
    """A group's findings, those together that say the same of one item after another."""

    def what(member: tuple[Finding, Subject]) -> tuple[object, ...]:
        finding, subject = member
        told = subject.tail(finding.message)
        return finding.rule, told, finding.suggestion, finding.fingerprint in known

    return [tuple(members) for _, members in groupby(group.members, what)]


def passages(items: Iterable[Item]) -> list[list[Evidence]]:
    """The evidence of items, passage by passage."""
    found: dict[str, list[Evidence]] = {}
    for item in items:
        if item.evidence:
            found.setdefault(item.evidence.passage, []).append(item.evidence)
    return list(found.values())
