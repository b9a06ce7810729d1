"""One group of findings on the terminal: what, where, why, the deciding words, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from citecheck.findings.wording import evidence_in_words, item_in_words
from citecheck.model import Evidence, Finding, Item
from citecheck.report.excerpts import excerpt
from citecheck.report.groups import Group
from citecheck.report.phrases import count, place, split_address
from citecheck.report.sheet import Sheet, outside
from citecheck.report.spans import in_claim, in_passage, wordings
from citecheck.report.styles import PUT, QUIET, SEVERITY, STRONG
from citecheck.report.subjects import Subject

MOST_NAMED = 3  # claims that are named one by one
SHORT = 60  # for a name within a line: a quotation, a place in the paper


def write_group(sheet: Sheet, group: Group, known: frozenset[str]) -> None:
    """The findings of one claim or source, what they share said once."""
    said: set[str] = set()
    for number, (finding, subject) in enumerate(group.members):
        _write_head(sheet, finding, known, "" if number else _where(finding, subject))
        if number == 0:
            _write_subject(sheet, group)
        _write_reason(sheet, finding, subject, group)
        if subject.item and not subject.item.evidence:
            _write_searched(sheet, subject, said)
        if finding.suggestion not in said:
            _write_advice(sheet, finding.suggestion)
        said.add(finding.suggestion)


def _write_head(sheet: Sheet, finding: Finding, known: frozenset[str], where: str) -> None:
    """The first line: "error CC101 dead-link  sources.csv:5 (source 4)"."""
    name = f" {finding.rule} {finding.name}"
    head = Text.assemble((finding.severity, SEVERITY[finding.severity]), (name, STRONG))
    if finding.fingerprint in known:
        head.append(" (known)", QUIET)
    beside = Text.assemble(head, (f"  {where}" if where else "", QUIET))
    if beside.cell_len <= sheet.width:
        sheet.line(beside)
    else:
        sheet.line(head)
        sheet.entry("at", Text(where))


def _where(finding: Finding, subject: Subject) -> str:
    """The place in the table, the row's name, the place in the paper, and who cites it."""
    if subject.claim:
        names = [f"claim {finding.claim_id}", _short(subject.claim.claim.location)]
    elif subject.source:
        names = [f"source {finding.source_id}", _short(subject.source.source.location)]
        names.append(_citing(subject.source.claim_ids))
    else:
        names = [f"source {finding.source_id}"]
    return outside(f"{place(finding)} ({', '.join(name for name in names if name)})")


def _short(text: str | None) -> str:
    return excerpt(text, (), SHORT).text if text else ""


def _citing(claim_ids: Sequence[str]) -> str:
    """Who cites a source: "cited by c3, c7", "cited by 12 claims"."""
    if len(claim_ids) > MOST_NAMED:
        return f"cited by {count(len(claim_ids), 'claim')}"
    return f"cited by {', '.join(claim_ids)}" if claim_ids else ""


def _write_subject(sheet: Sheet, group: Group) -> None:
    """The claim with its doubtful items marked, or the source's address."""
    claim, source = group.subject.claim, group.subject.source
    if claim:
        items = [subject.item for _, subject in group.members if subject.item]
        cut = excerpt(claim.claim.claim, in_claim(claim.claim, items))
        sheet.entry("claim", sheet.marked(cut, SEVERITY[group.worst]))
    elif source and source.source.url:
        sheet.address(source.source.url, "source")
    elif source and source.source.citation:
        sheet.entry("source", sheet.marked(excerpt(source.source.citation, ())))


def _write_reason(sheet: Sheet, finding: Finding, subject: Subject, group: Group) -> None:
    """Why it was found, and the words on the page that decided."""
    item = subject.item
    evidence = item.evidence if item else None
    runs = wordings(item) if item else None
    if runs and evidence:
        where = Text(f" ({outside(evidence_in_words(evidence))})", QUIET)
        sheet.entry("differs", sheet.compared(runs).append_text(where))
    else:
        sheet.entry("why", Text(_naming(item, group) + outside(subject.tail(finding.message))))
    if evidence:
        write_passage(sheet, evidence)
        sheet.address(evidence.url)


def _naming(item: Item | None, group: Group) -> str:
    """The item's name where the group is about several."""
    names = {member.item.text for _, member in group.members if member.item}
    if item is None or len(names) == 1:
        return ""
    return f"{outside(_short(item_in_words(item)))}: "


def write_passage(sheet: Sheet, evidence: Evidence, indent: int = 0) -> None:
    """The passage that decided, its match marked."""
    cut = excerpt(evidence.passage, in_passage(evidence))
    sheet.entry("passage", sheet.marked(cut, PUT), indent)


def _write_searched(sheet: Sheet, subject: Subject, said: set[str]) -> None:
    """Where an item was looked for in vain: the live page, or the capture of one that is gone."""
    source = subject.source
    if source is None:
        return
    url = source.source.url if source.liveness.status.readable else source.archive.url
    if url and url not in said:
        sheet.address(url)
        said.add(url)


def _write_advice(sheet: Sheet, suggestion: str) -> None:
    """What to do; an address at its end gets a line of its own where the line is too short."""
    whole = Text(outside(suggestion))
    words, address = split_address(suggestion)
    if address is None or sheet.fits(whole):
        sheet.entry("do", whole)
        return
    sheet.entry("do", Text(outside(words)))
    sheet.address(address)
