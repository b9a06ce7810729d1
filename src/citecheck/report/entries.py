"""One group of findings on the terminal: what, where, why, the deciding words, what to do."""

from __future__ import annotations

from rich.text import Text

from citecheck.findings.wording import evidence_in_words, item_in_words
from citecheck.model import Evidence
from citecheck.report.excerpts import excerpt
from citecheck.report.groups import Bundle, Group, bundles, passages
from citecheck.report.phrases import split_address
from citecheck.report.sheet import Sheet, outside
from citecheck.report.spans import in_claim, in_passage, wordings
from citecheck.report.styles import PUT, QUIET, SEVERITY, STRONG
from citecheck.report.subjects import Subject
from citecheck.report.whereabouts import shortened, whereabouts


def write_group(sheet: Sheet, group: Group, known: frozenset[str]) -> None:
    """The findings of one claim or source, what they share said once."""
    said: set[str] = set()
    for number, bundle in enumerate(bundles(group, known)):
        finding, subject = bundle[0]
        where = "" if number else outside(whereabouts(finding, subject))
        _write_head(sheet, bundle, known, where)
        if number == 0:
            _write_subject(sheet, group)
        _write_reason(sheet, bundle, group)
        if subject.item and not subject.item.evidence:
            _write_searched(sheet, subject, said)
        if finding.suggestion and finding.suggestion not in said:
            _write_advice(sheet, finding.suggestion)
        said.add(finding.suggestion)


def _write_head(sheet: Sheet, bundle: Bundle, known: frozenset[str], where: str) -> None:
    """The first line: "error CC101 dead-link  sources.csv:5 (source 4)"."""
    finding, _ = bundle[0]
    times = f" ×{len(bundle)}" if len(bundle) > 1 else ""
    name = f" {finding.rule} {finding.name}{times}"
    head = Text.assemble((finding.severity, SEVERITY[finding.severity]), (name, STRONG))
    if finding.fingerprint in known:
        head.append(" (known)", QUIET)
    beside = Text.assemble(head, (f"  {where}" if where else "", QUIET))
    if beside.cell_len <= sheet.width:
        sheet.line(beside)
    else:
        sheet.line(head)
        sheet.entry("at", Text(where))


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


def _write_reason(sheet: Sheet, bundle: Bundle, group: Group) -> None:
    """Why it was found, and the words on the page that decided."""
    finding, subject = bundle[0]
    item = subject.item
    runs = wordings(item) if item else None
    if runs and item and item.evidence:
        where = Text(f" ({outside(evidence_in_words(item.evidence))})", QUIET)
        sheet.entry("differs", sheet.compared(runs).append_text(where))
    else:
        sheet.entry("why", Text(_naming(bundle, group) + outside(subject.tail(finding.message))))
    items = [subject.item for _, subject in bundle if subject.item]
    for same in passages(items):
        write_passage(sheet, *same)
    if item and item.evidence:
        sheet.address(item.evidence.url)


def _naming(bundle: Bundle, group: Group) -> str:
    """The items' names where the group is about several."""
    names = {subject.item.text for _, subject in group.members if subject.item}
    items = [subject.item for _, subject in bundle if subject.item]
    if not items or len(names) == 1:
        return ""
    return f"{', '.join(outside(shortened(item_in_words(item))) for item in items)}: "


def write_passage(sheet: Sheet, *same: Evidence, indent: int = 0) -> None:
    """A passage that decided, its matches marked; `same` are evidence of that one passage."""
    spans = [span for evidence in same for span in in_passage(evidence)]
    cut = excerpt(same[0].passage, spans)
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
