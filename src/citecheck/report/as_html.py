"""The report as one HTML page: to send, to keep, to print. No script, nothing loaded.

What to act on stands first; every source and every claim follow, folded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from citecheck.findings.wording import archive_in_words, evidence_in_words, reason_in_words
from citecheck.model import (
    Audit,
    ClaimResult,
    Evidence,
    Finding,
    Item,
    Severity,
    SourceResult,
    Status,
)
from citecheck.report.excerpts import Excerpt, excerpt
from citecheck.report.groups import Group, group
from citecheck.report.html_style import STYLE
from citecheck.report.markup import Markup, join, lines, link, tag
from citecheck.report.options import RenderOptions
from citecheck.report.phrases import banner, size, split_address, tallies, verdict
from citecheck.report.spans import in_claim, in_passage, wordings
from citecheck.report.styles import LOOKS
from citecheck.report.subjects import Subject
from citecheck.report.whereabouts import whereabouts
from citecheck.report.worddiff import Change

DOCTYPE = Markup("<!doctype html>")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
# The class of the style sheet for each colour of the terminal.
CLASSES = {"green": "good", "red": "bad", "yellow": "open", "dim": "quiet"}
CHANGES = {Change.TAKEN: "del", Change.PUT: "ins", Change.SAME: "span"}


def render_html(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """A whole page in which everything from outside is text, and every link leads to the web."""
    head = tag(
        "head",
        lines(
            tag("meta", charset="utf-8"),
            Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
            tag("meta", name="viewport", content="width=device-width"),
            tag("title", f"citecheck: {verdict(audit, findings)}"),
            tag("style", Markup(STYLE)),
        ),
    )
    main = tag("main", lines(*_main(audit, findings, options)))
    page = tag("html", lines(head, tag("body", main)), lang="en")
    return f"{join(DOCTYPE, page, by=chr(10))}\n"


def _main(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> Iterator[Markup]:
    yield tag("h1", "Citations")
    when = f"{audit.run.started:%Y-%m-%d %H:%M}"
    yield tag("p", f"{size(audit)}, audited {when}", class_="quiet")
    if told := banner(audit):
        yield tag("p", tag("b", told), class_="warning")
    yield tag("table", lines(*(_tally(*row) for row in tallies(audit))))
    yield tag("h2", verdict(audit, findings))
    groups = group(findings, audit)
    yield from (_card(of_one, options) for of_one in groups if of_one.worst is not Severity.NOTE)
    notes = [_card(of_one, options) for of_one in groups if of_one.worst is Severity.NOTE]
    if notes:
        yield _folded(f"Notes ({len(notes)})", *notes)
    yield _folded("All sources", tag("table", lines(*map(_source, audit.sources))))
    yield _folded("All claims", tag("table", lines(*map(_claim, audit.claims))))


def _tally(name: str, counts: Sequence[tuple[StrEnum, int]]) -> Markup:
    words = [tag("span", f"{LOOKS[w][0]} {n} {w}", class_=f"word {_class(w)}") for w, n in counts]
    return tag("tr", tag("th", name), tag("td", *words))


def _class(word: StrEnum) -> str:
    _, color = LOOKS[word]
    return CLASSES[color]


def _card(of_one: Group, options: RenderOptions) -> Markup:
    """The findings about one claim or source."""
    parts: list[Markup] = []
    for number, (finding, subject) in enumerate(of_one.members):
        parts.append(_heading(finding, options))
        if number == 0:
            parts += _about(of_one, finding)
        parts += _reason(finding, subject)
    return tag("section", lines(*parts), class_=f"card {of_one.worst}")


def _heading(finding: Finding, options: RenderOptions) -> Markup:
    known = " (known)" if finding.fingerprint in options.known else ""
    return tag("h3", tag("b", finding.severity), f" {finding.rule} {finding.name}{known}")


def _about(of_one: Group, finding: Finding) -> Iterator[Markup]:
    """Where it is, and the claim with its doubtful items marked, or the source's address."""
    claim, source = of_one.subject.claim, of_one.subject.source
    yield tag("p", whereabouts(finding, of_one.subject), class_="quiet")
    if claim:
        items = [subject.item for _, subject in of_one.members if subject.item]
        yield tag("p", _marked(excerpt(claim.claim.claim, in_claim(claim.claim, items))))
    elif source and source.source.url:
        yield tag("p", _address(source))


def _reason(finding: Finding, subject: Subject) -> Iterator[Markup]:
    item = subject.item
    runs = wordings(item) if item else None
    if runs:
        yield tag("p", join(*(tag(CHANGES[change], text) for change, text in runs), by=" "))
    else:
        name = f"{item.text}: " if item else ""
        yield tag("p", f"{name}{subject.tail(finding.message)}")
    if item and item.evidence:
        yield from _passage(item.evidence)
    if finding.suggestion:
        words, address = split_address(finding.suggestion)
        yield tag("p", *_worded(words), *([" ", link(address, address)] if address else []))


def _worded(text: str) -> Iterator[str]:
    """Our own words: what they set between backticks is code."""
    for number, piece in enumerate(text.split("`")):
        yield tag("code", piece) if number % 2 else piece


def _passage(evidence: Evidence) -> Iterator[Markup]:
    yield tag("blockquote", _marked(excerpt(evidence.passage, in_passage(evidence))))
    where = link(evidence_in_words(evidence), evidence.link or evidence.url)
    yield tag("p", where, class_="quiet")


def _marked(cut: Excerpt) -> Markup:
    return join(*(tag("mark", text) if marked else text for text, marked in cut.pieces()))


def _folded(title: str, *parts: Markup) -> Markup:
    return tag("details", lines(tag("summary", title), *parts))


def _source(result: SourceResult) -> Markup:
    source, archive = result.source, result.archive
    facts = [_address(result)]
    facts.append(tag("div", reason_in_words(result), class_="quiet"))
    if result.unread:
        facts.append(tag("div", result.unread, class_="quiet"))
    facts.append(tag("div", link(archive_in_words(archive), archive.url), class_="quiet"))
    status = result.liveness.status
    mark = tag("span", f"{LOOKS[status][0]} {status}", class_=_class(status))
    return tag("tr", tag("th", source.source_id), tag("td", mark), tag("td", *facts))


def _address(result: SourceResult) -> Markup:
    """A source's address, to follow where citecheck itself was ready to ask it."""
    source = result.source
    asked = result.liveness.status is not Status.UNCHECKED
    return link(source.url or source.citation or "", source.url if asked else None)


def _claim(result: ClaimResult) -> Markup:
    mark = tag(
        "span", f"{LOOKS[result.verdict][0]} {result.verdict}", class_=_class(result.verdict)
    )
    facts = [join(result.claim.claim), *(part for item in result.items for part in _item(item))]
    return tag("tr", tag("th", result.claim.claim_id), tag("td", mark), tag("td", *facts))


def _item(item: Item) -> Iterator[Markup]:
    mark = tag("span", f"{LOOKS[item.verdict][0]} {item.verdict}", class_=_class(item.verdict))
    yield tag("p", mark, f" {item.text}", class_="quiet")
    if item.evidence:
        yield from _passage(item.evidence)
