"""The rules about a claim: does the source say it (CC3xx), and can that be checked (CC4xx)?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.findings.rule import ClaimCase, Problem, Rule
from citecheck.findings.wording import (
    evidence_in_words,
    item_in_words,
    name_of_claim,
    reason_in_words,
)
from citecheck.model import (
    ClaimVerdict,
    Confidence,
    Item,
    ItemType,
    Reason,
    Severity,
    SourceResult,
    Status,
    Verdict,
)

# Sources that this run did not want to ask: it cannot complain that it could not read them.
NOT_WANTED = frozenset({Reason.OFFLINE, Reason.INTERRUPTED, Reason.EXCLUDED})


NO_TEXT = "the page has no text that can be searched"
# Statuses whose own findings, which are no notes, tell what to do.
TOLD = frozenset({Status.DEAD, Status.SOFT_404, Status.UNREACHABLE})


def figure_conflict(case: ClaimCase) -> Iterator[Problem]:
    """The source states a different figure for the same thing.

    The claim says "over 80%", the source says "38 per cent". An error where figure and thing
    are bound beyond doubt, else a warning. Read the passage, then correct the figure.
    """
    for item in _items(case, ItemType.FIGURE, Verdict.CONFLICT):
        sure = item.confidence is Confidence.HIGH
        yield _about(
            case,
            item,
            f"{item.explanation or 'the source states another figure'}{_where(item)}",
            "Correct the figure, or cite a source that states it.",
            level=(Severity.ERROR, Confidence.HIGH) if sure else None,
        )


def quote_altered(case: ClaimCase) -> Iterator[Problem]:
    """The words between the quotation marks are not the source's words.

    Typography, letter case, hyphenation, marked omissions and insertions are not counted.
    Restore the source's words, or take the quotation marks away.
    """
    for item in _items(case, ItemType.QUOTE, Verdict.CONFLICT):
        yield _about(
            case,
            item,
            f"{item.explanation or 'the source words it differently'}{_where(item)}",
            "Restore the source's words, or take the quotation marks away.",
        )


def figure_not_found(case: ClaimCase) -> Iterator[Problem]:
    """No sentence of the source, which was read, gives the figure for the thing.

    The claim may cite the wrong source, or the figure was worked out from others. Cite the
    source that states it.
    """
    for item in _items(case, ItemType.FIGURE, Verdict.ABSENT):
        if not item.scope:
            yield _about(
                case,
                item,
                f"no sentence of {_cited(case)} clearly gives it",
                "Cite the source that states the figure, or correct it.",
            )


def quote_not_found(case: ClaimCase) -> Iterator[Problem]:
    """The quoted words are nowhere in the source, which was read, nor anything like them.

    Cite the source that they come from; a translated quotation is better marked as one.
    """
    for item in _items(case, ItemType.QUOTE, Verdict.ABSENT):
        yield _about(
            case, item, f"not in {_cited(case)}", "Cite the source that the words come from."
        )


def content_drift(case: ClaimCase) -> Iterator[Problem]:
    """The capture near the access date says it, the live page no longer does.

    The claim was right when it was written. Cite the capture, or look whether the page's
    change matters to the claim.
    """
    for item in case.result.items:
        if item.drifted:
            capture = item.evidence.url if item.evidence else None
            yield _about(
                case,
                item,
                "the capture has it, the live page no longer does",
                f"Cite the capture: {capture}" if capture else "Cite the capture.",
            )


def scope_differs(case: ClaimCase) -> Iterator[Problem]:
    """The figure is in the source, but for another year, period or group.

    Read the passage: the claim may have taken the right number from the wrong row.
    """
    for item in case.result.items:
        if item.scope and item.verdict is not Verdict.CONFLICT:
            yield _about(
                case,
                item,
                f"the source has it for {item.scope}{_where(item)}",
                "Check that the claim speaks of the same year, period and group.",
            )


def unsourced_figure(case: ClaimCase) -> Iterator[Problem]:
    """A claim with a figure or a quotation cites nothing.

    Add the source, or let the sentence do without the figure.
    """
    result = case.result
    if result.verdict is ClaimVerdict.UNSOURCED and result.items:
        stated = ", ".join(item_in_words(item) for item in result.items)
        yield Problem(f"{name_of_claim(result)}: cites nothing for {stated}", "Cite a source.")


def unverifiable_claim(case: ClaimCase) -> Iterator[Problem]:
    """None of the claim's web sources could be read: not live, nor as a capture or own copy.

    Read them in a browser, or name your own copies in the column `file` of sources.csv: as PDF,
    HTML or text.
    """
    cited = [source for source in case.sources if source.source.url or source.source.file]
    unread = all(item.verdict is Verdict.UNREAD for item in case.result.items)
    unverifiable = case.result.verdict is ClaimVerdict.UNVERIFIABLE
    if case.complete and unverifiable and unread and any(map(_was_wanted, cited)):
        yield Problem(
            f"{name_of_claim(case.result)}: could not be checked: {'; '.join(map(_unread, cited))}",
            _advice(cited),
            source_id=cited[0].source.source_id if len(cited) == 1 else None,
        )


def _was_wanted(source: SourceResult) -> bool:
    """Whether a source was to be read: by its address, or by a copy that turned out unreadable."""
    asked = source.source.url and source.liveness.reason not in NOT_WANTED
    return bool(asked or source.unread)


def _advice(cited: Sequence[SourceResult]) -> str:
    """What to do, where what is said of the sources themselves does not say it already."""
    if any(source.source.file and source.unread for source in cited):
        return "Name a copy in the column `file` that can be read: PDF, HTML or text."
    if all(source.liveness.status in TOLD for source in cited):
        names = ", ".join(source.source.source_id for source in cited)
        return f"See what is said of {'source' if len(cited) == 1 else 'sources'} {names}."
    return "Read the source yourself, or name your own copy in the column `file`."


def _unread(source: SourceResult) -> str:
    """Why a source could not be read: "source 5, the domain does not exist any more"."""
    readable = source.liveness.status.readable
    asked = source.source.url and not readable
    why = [reason_in_words(source)] if asked else []
    why += [source.unread] if source.unread else [NO_TEXT] * readable
    return f"source {source.source.source_id}, {', and '.join(why)}"


def _items(case: ClaimCase, kind: ItemType, verdict: Verdict) -> Sequence[Item]:
    return [item for item in case.result.items if item.type is kind and item.verdict is verdict]


def _about(
    case: ClaimCase,
    item: Item,
    what: str,
    suggestion: str,
    level: tuple[Severity, Confidence] | None = None,
) -> Problem:
    """A problem with one item; its source is the one that decided, or the only one cited."""
    cited = case.result.claim.source_ids
    only = cited[0] if len(cited) == 1 else None
    return Problem(
        message=f"{name_of_claim(case.result, item)}: {what}",
        suggestion=suggestion,
        item=item.text,
        source_id=item.evidence.source_id if item.evidence else only,
        level=level,
    )


def _where(item: Item) -> str:
    return f" ({evidence_in_words(item.evidence)})" if item.evidence else ""


def _cited(case: ClaimCase) -> str:
    """The cited sources by name: "source 4", "any of sources 4, 5"."""
    ids = case.result.claim.source_ids
    if len(ids) == 1:
        return f"source {ids[0]}"
    return f"any of sources {', '.join(ids)}" if ids else "any source"


CLAIM_RULES: tuple[Rule[ClaimCase], ...] = (
    Rule("CC301", "figure-conflict", Severity.WARNING, Confidence.MEDIUM, figure_conflict),
    Rule("CC302", "quote-altered", Severity.ERROR, Confidence.HIGH, quote_altered),
    Rule("CC303", "figure-not-found", Severity.WARNING, Confidence.MEDIUM, figure_not_found),
    Rule("CC304", "quote-not-found", Severity.WARNING, Confidence.HIGH, quote_not_found),
    Rule("CC305", "content-drift", Severity.WARNING, Confidence.MEDIUM, content_drift),
    Rule("CC306", "scope-differs", Severity.NOTE, Confidence.LOW, scope_differs),
    Rule("CC401", "unsourced-figure", Severity.NOTE, Confidence.HIGH, unsourced_figure),
    Rule("CC404", "unverifiable-claim", Severity.WARNING, Confidence.HIGH, unverifiable_claim),
)
