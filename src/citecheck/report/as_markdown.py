"""The report for the summary of a CI job: totals, then findings, worst first.

Outside text is written as character references, so that it is neither markup, nor a mention,
nor a link that nobody meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from citecheck.findings.wording import evidence_in_words
from citecheck.model import Audit, Evidence, Finding, Item, Severity, Status
from citecheck.report.excerpts import excerpt
from citecheck.report.options import RenderOptions
from citecheck.report.phrases import (
    NOTHING,
    banner,
    count,
    place,
    severities,
    size,
    split_address,
    tallies,
)
from citecheck.report.spans import in_passage
from citecheck.report.subjects import Subject, Subjects
from citecheck.text.cleaning import clean, harmless, is_followed
from citecheck.text.credentials import drop_credentials

SPECIAL = re.compile(
    r"""
      (?P<parted>
        [@\#]             # mentions, issues
      | (?<=\bGH)-(?=\d)  # issues by their other name
      | :(?=[a-z+-][\w+-]{0,40}:)  # emoji
      )
    | [\\`*_~$]         # emphasis, code, strike-through, formulas
    | [\[\]<>&|]        # links, tags, references, cells
    | :(?=\S)           # addresses that would become links
    | (?<=www)\.        # such addresses without a scheme
    """,
    re.VERBOSE | re.IGNORECASE,
)
# GitHub reads `@name`, `#12` and `:bomb:` after references are resolved: a zero-width space
# parts them.
BREAKER = "&#8203;"
# A job summary holds 1 MiB, totals included; a finding takes some 600 bytes.
ROOM = 1_000_000
TITLES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}
# RFC 3986 characters that mean nothing to Markdown within angle brackets.
URL_SAFE = "/:?#=&%.,;~_+-$!'"
REFERENCE = re.compile(r"&(?=#?\w+;)")


def render_markdown(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """The report as GitHub-flavoured Markdown."""
    parts = ["# Citations", "", *_headline(audit, findings), "", *_totals(audit)]
    if not options.quiet:
        shown = list(_fitting(audit, findings, options))
        for severity in Severity:
            of_kind = [entry for kind, entry in shown if kind is severity]
            if of_kind:
                parts += ["", *_section(severity, of_kind)]
        if len(shown) < len(findings):
            parts += ["", f"{len(findings) - len(shown)} more findings are in the other formats."]
    return "\n".join(parts) + "\n"


def _fitting(
    audit: Audit, findings: Sequence[Finding], options: RenderOptions
) -> Iterator[tuple[Severity, str]]:
    """The findings as list items, as many as there is room for."""
    subjects = Subjects(audit)
    taken = 0
    for finding in findings:
        lines = _finding(finding, subjects.of(finding), options)
        entry = "\n".join(line.rstrip() for line in lines)  # two blanks at the end are a break
        taken += len(entry.encode())
        if taken > ROOM:
            return
        yield finding.severity, entry


def _headline(audit: Audit, findings: Sequence[Finding]) -> Iterator[str]:
    counts = ", ".join(count(number, severity) for severity, number in severities(findings))
    told = banner(audit)
    if told:
        yield f"**{told}**"
        yield ""
    yield f"**{counts or ('No findings' if told else NOTHING.rstrip('.'))}** in {size(audit)}."


def _totals(audit: Audit) -> Iterator[str]:
    yield "| | total | of which |"
    yield "|---|---:|---|"
    for name, counts in tallies(audit):
        which = ", ".join(f"{number} {word}" for word, number in counts)
        yield f"| {name} | {sum(number for _, number in counts)} | {which} |"


def _section(severity: Severity, entries: Sequence[str]) -> Iterator[str]:
    """The findings of one severity; notes are folded away."""
    folded = severity is Severity.NOTE
    heading = f"{TITLES[severity]} ({len(entries)})"
    if folded:
        yield from ("<details>", f"<summary>{heading}</summary>", "")
    else:
        yield from (f"## {heading}", "")
    yield from entries
    if folded:
        yield from ("", "</details>")


def _finding(finding: Finding, subject: Subject, options: RenderOptions) -> Iterator[str]:
    known = " (known)" if finding.fingerprint in options.known else ""
    where = escape(place(finding))
    yield f"- **{finding.rule} {finding.name}**{known} {where} · {_message(finding, subject)}"
    words, address = split_address(finding.suggestion)
    if finding.suggestion:
        yield f"  <br>{escape(words)} {link(address, address) if address else ''}"
    if subject.item and subject.item.evidence:
        yield f"  <br>{_passage(subject.item, subject.item.evidence)}"


def _message(finding: Finding, subject: Subject) -> str:
    """What was found; a source's name leads to its page."""
    source = subject.source
    if subject.claim or source is None or source.liveness.status is Status.UNCHECKED:
        return escape(finding.message)
    name = link(f"source {source.source.source_id}", source.source.url)
    return f"{name}: {escape(subject.tail(finding.message))}"


def _passage(item: Item, evidence: Evidence) -> str:
    """The words that decided, the match in bold, and a link to them."""
    cut = excerpt(evidence.passage, in_passage(evidence))
    words = "".join(
        f"<b>{escape(text)}</b>" if marked else escape(text) for text, marked in cut.pieces()
    )
    address = link(evidence_in_words(evidence), evidence.link or evidence.url)
    return f"“{words}” ({address}, {item.verdict})"


def escape(text: str) -> str:
    """Outside text that Markdown shows as it is: "a|b @c" is `a&#124;b &#64;&#8203;c`."""
    return SPECIAL.sub(_reference, harmless(text))


def _reference(found: re.Match[str]) -> str:
    breaker = BREAKER if found["parted"] else ""
    return f"&#{ord(found[0])};{breaker}"


def link(label: str, url: str | None) -> str:
    """A link to an outside address; the bare label where there is none to follow."""
    if not is_followed(url):
        return escape(label)
    target = REFERENCE.sub("&amp;", quote(clean(drop_credentials(url)), safe=URL_SAFE))
    return f"[{escape(label)}](<{target}>)"
