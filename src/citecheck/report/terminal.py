"""The report for a person at a terminal: the counts, what to act on, and the rest in a line.

Findings about one claim or one source stand together, worst first, so that nothing is said
twice. Notes are counted only, unless all is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from citecheck.model import ArchiveStatus, Audit, ClaimVerdict, Finding, Severity, SourceResult
from citecheck.report.entries import write_group
from citecheck.report.groups import group
from citecheck.report.listing import list_claims, list_sources
from citecheck.report.options import RenderOptions
from citecheck.report.phrases import NOTHING, banner, count, severities, size, tallies
from citecheck.report.sheet import Sheet
from citecheck.report.styles import LOOKS, QUIET, SEVERITY, STRONG


def render_terminal(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> str:
    """The report as lines of text, coloured where the options say so."""
    sheet = Sheet(options)
    if options.quiet:
        sheet.line(_verdict(audit, findings, options))
        return str(sheet)
    _write_summary(sheet, audit)
    shown = [f for f in findings if options.verbose or f.severity is not Severity.NOTE]
    for of_one in group(shown, audit):
        sheet.line()
        write_group(sheet, of_one, options.known)
    if options.verbose:
        list_sources(sheet, audit.sources)
        list_claims(sheet, audit.claims)
    sheet.line()
    if not options.verbose:
        _write_rest(sheet, audit, findings)
    sheet.wrapped(_verdict(audit, findings, options))
    return str(sheet)


def _write_summary(sheet: Sheet, audit: Audit) -> None:
    """How many sources, captures, claims and items came out how."""
    when = f"  {audit.run.started:%Y-%m-%d %H:%M}"
    sheet.wrapped(Text.assemble(("citecheck", STRONG), f"  {size(audit)}", (when, QUIET)))
    if told := banner(audit):
        sheet.wrapped(Text(told, SEVERITY[Severity.WARNING]))
    for number, (name, counts) in enumerate(tallies(audit)):
        if number == 0:
            sheet.line()
        parts = [Text(f"{LOOKS[word][0]} {n} {word}", LOOKS[word][1]) for word, n in counts]
        sheet.flow(name, parts)


def _write_rest(sheet: Sheet, audit: Audit, findings: Sequence[Finding]) -> None:
    """What is not shown, in a line."""
    rest = list(_rest(audit, findings))
    if rest:
        sheet.wrapped(Text(f"Not shown: {', '.join(rest)}. --verbose lists them.", QUIET))


def _rest(audit: Audit, findings: Sequence[Finding]) -> Iterator[str]:
    shown = [finding for finding in findings if finding.severity is not Severity.NOTE]
    if len(shown) < len(findings):
        yield count(len(findings) - len(shown), "note")
    claims = {finding.claim_id for finding in shown}
    supported = sum(
        result.verdict is ClaimVerdict.SUPPORTED and result.claim.claim_id not in claims
        for result in audit.claims
    )
    if supported:
        yield count(supported, "supported claim")
    sources = {finding.source_id for finding in shown if finding.claim_id is None}
    sound = sum(
        _is_sound(result) for result in audit.sources if result.source.source_id not in sources
    )
    if sound:
        yield f"{count(sound, 'source')} alive and archived"


def _is_sound(result: SourceResult) -> bool:
    return result.liveness.status.readable and result.archive.status is ArchiveStatus.ARCHIVED


def _verdict(audit: Audit, findings: Sequence[Finding], options: RenderOptions) -> Text:
    """The last line, and the only one of a quiet run: "2 errors, 1 note in 12 sources, 9 claims"."""
    counts = [Text(count(n, word), SEVERITY[word]) for word, n in severities(findings)]
    if not counts:
        if banner(audit):
            return Text(f"{size(audit)}.", QUIET)
        return Text.assemble((NOTHING, f"{STRONG} green"), (f" {size(audit)}.", QUIET))
    known = sum(finding.fingerprint in options.known for finding in findings)
    tail = f" in {size(audit)}" + (f" ({known} known)" if known else "")
    return Text.assemble(Text(", ").join(counts), (tail, QUIET))
