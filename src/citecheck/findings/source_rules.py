"""The rules about a source: does its address still work (CC1xx), is there a capture (CC2xx)?"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.findings.doubting import doubt_of_address
from citecheck.findings.rule import Problem, Rule, SourceCase
from citecheck.findings.wording import days, name_of_source, reason_in_words
from citecheck.model import (
    NOT_SHOWN,
    ArchiveResult,
    ArchiveStatus,
    Confidence,
    Reason,
    Severity,
    SourceResult,
    Status,
)

# The contract's: an address that failed this often over this long is no passing trouble.
SURE_AFTER_AUDITS = 3
SURE_AFTER_DAYS = 7
DISTANT_DAYS = 365  # the contract's: "over a year from `accessed`"

# What keeps citecheck, and no reader, from the page: it neither passes nor makes a link rot.
OUR_LIMITS = {
    Reason.TOO_LARGE: "Open it in a browser: it may well be there.",
    Reason.INTERNAL: "Open it in a browser, and report the fault: the link may well be sound.",
}
GONE = frozenset({Status.DEAD, Status.SOFT_404})
MALFORMED = frozenset({Reason.BAD_URL, Reason.SCHEME})
PERMANENT = frozenset({301, 308})


def dead_link(case: SourceCase) -> Iterator[Problem]:
    """The page is gone for certain: the server says 404 or 410, or the domain does not exist.

    Cite the capture that the finding names. Where there is none, look for the page under a new
    address, or cite another source.
    """
    if case.result.liveness.status is Status.DEAD:
        yield _gone(case.result)


def soft_404(case: SourceCase) -> Iterator[Problem]:
    """The server answers "OK", but not with the page: an error page, a front page, a parked domain.

    Open the address to make sure, then treat it as a dead link.
    """
    if case.result.liveness.status is Status.SOFT_404:
        yield _gone(case.result)


def unreachable_link(case: SourceCase) -> Iterator[Problem]:
    """No usable answer: a time-out, a refused connection, a server error, a bad certificate.

    It may pass: run the audit again later. An address that failed in 3 audits over at least
    7 days is reported as an error. A page that is too large for citecheck, or at which it
    failed, says nothing about the link: it stays a warning.
    """
    result = case.result
    if result.liveness.status is not Status.UNREACHABLE:
        return
    history = result.failures
    if result.liveness.reason in OUR_LIMITS:
        yield Problem(_about(result), OUR_LIMITS[result.liveness.reason])
    elif history and history.audits >= SURE_AFTER_AUDITS and history.days >= SURE_AFTER_DAYS:
        yield Problem(
            f"{_about(result)}, in {history.audits} audits over {days(history.days)}",
            _replacement(result),
            level=(Severity.ERROR, Confidence.HIGH),
        )
    else:
        yield Problem(_about(result), "Run the audit again later: this may pass.")


def blocked_link(case: SourceCase) -> Iterator[Problem]:
    """The server refuses programs: a bot challenge, a login, a paywall, a consent form.

    A person may well see the page: open it in a browser. Claims were checked against the
    capture, where there is one.
    """
    if case.result.liveness.status is Status.BLOCKED:
        yield Problem(_about(case.result), "Open it in a browser: a person may well see the page.")


def moved_link(case: SourceCase) -> Iterator[Problem]:
    """The page has moved for good: the server redirects permanently to another address.

    Cite the new address that the finding names, before the redirect is switched off.
    """
    if case.result.liveness.reason is Reason.REDIRECT_PERMANENT:
        yield Problem(_about(case.result), f"Cite the new address: {new_address(case.result)}")


def canonical_redirect(case: SourceCase) -> Iterator[Problem]:
    """A permanent redirect that changes only the spelling: https, www, letter case, a slash.

    Harmless. Whoever edits the note anyway may write the new spelling.
    """
    if case.result.liveness.reason is Reason.REDIRECT_CANONICAL:
        yield Problem(_about(case.result), f"Harmless; now spelt {new_address(case.result)}")


def bad_url(case: SourceCase) -> Iterator[Problem]:
    """The address cannot be asked: it is malformed, or neither http nor https.

    Correct it in sources.csv: often a blank, a line break or a piece of the sentence got in.
    """
    if case.result.liveness.reason in MALFORMED:
        yield Problem(_about(case.result), "Correct the address.")


def private_address(case: SourceCase) -> Iterator[Problem]:
    """The address leads into a private network: loopback, link-local, a metadata service.

    No reader can follow it. If it is meant, for a test or an intranet, run with
    `--allow-private`.
    """
    if case.result.liveness.reason is Reason.PRIVATE_ADDRESS:
        yield Problem(
            _about(case.result),
            "Cite a public address, or run with --allow-private if it is meant.",
        )


def unarchived(case: SourceCase) -> Iterator[Problem]:
    """The page is alive, but no archive has a capture: when it goes, the evidence goes.

    Save it: https://web.archive.org/save makes a capture of an address on request.
    """
    result = case.result
    if result.liveness.status.readable and result.archive.status is ArchiveStatus.MISSING:
        yield Problem(
            f"{name_of_source(result)}: no archive has a capture of it{_more(result.archive)}",
            "Save it at https://web.archive.org/save while it is alive.",
        )


def lost_source(case: SourceCase) -> Iterator[Problem]:
    """The page is gone and no archive has a capture: nobody can check what it said.

    Look for the page under a new address, in another archive or in your own files; a copy can
    be named in the column `file` of sources.csv. Otherwise cite another source.
    """
    result = case.result
    kept = result.source.file and not result.unread
    gone = result.liveness.status in GONE and result.archive.status is ArchiveStatus.MISSING
    if gone and not kept:
        yield Problem(
            f"{name_of_source(result)}: the page is gone and no archive has a capture"
            f"{_more(result.archive)}",
            "Name your own copy in the column `file`, or cite another source.",
        )


def distant_capture(case: SourceCase) -> Iterator[Problem]:
    """The nearest capture was made over a year before or after the author read the page.

    It may show another state of the page. Compare before citing it.
    """
    archive = case.result.archive
    if archive.status is not ArchiveStatus.ARCHIVED or archive.distance_days is None:
        return
    if abs(archive.distance_days) > DISTANT_DAYS:
        yield Problem(
            f"{name_of_source(case.result)}: the nearest capture is {days(archive.distance_days)}"
            " from the access date",
            f"Compare before citing it: {archive.url}",
        )


def new_address(result: SourceResult) -> str:
    """Where a moved page is now: the target of the permanent redirects, before any other.

    With 301 a -> b and then 302 b -> c it is b: c holds for the moment only.
    """
    address = result.source.url or ""
    targets = [*(hop.url for hop in result.hops[1:]), result.final_url]
    for hop, target in zip(result.hops, targets, strict=False):
        if hop.status not in PERMANENT or not target:
            break
        address = target
    return address if result.hops else result.final_url or address


def _gone(result: SourceResult) -> Problem:
    advice = [doubt_of_address(result.source.url or ""), _replacement(result)]
    return Problem(_about(result), " ".join(filter(None, advice)))


def _replacement(result: SourceResult) -> str:
    """What to cite instead of an address that no longer works."""
    archive = result.archive
    if archive.status is ArchiveStatus.ARCHIVED and archive.url:
        made = f" of {archive.captured_at:%Y-%m-%d}" if archive.captured_at else ""
        return f"{_sentence(archive.detail)}Cite the capture{made} instead: {archive.url}"
    if archive.status is ArchiveStatus.UNKNOWN and archive.detail:
        if NOT_SHOWN in archive.detail:
            return f"{_sentence(archive.detail)}{NOTHING_SHOWN}"
        return f"No capture could be read: {archive.detail}. Run the audit again to find one."
    return WITHOUT_CAPTURE[archive.status]


def _more(archive: ArchiveResult) -> str:
    """What else is known of captures: "; the pinned capture could not be read (HTTP 404)"."""
    return f"; {archive.detail}" if archive.detail else ""


def _sentence(text: str) -> str:
    """A text as a sentence before another one."""
    return f"{text[:1].upper()}{text[1:]}. " if text else ""


NOTHING_SHOWN = "Look for the page under a new address, or cite another source."
WITHOUT_CAPTURE = {
    ArchiveStatus.ARCHIVED: "Cite a capture instead.",
    ArchiveStatus.MISSING: NOTHING_SHOWN,
    ArchiveStatus.UNKNOWN: "No archive answered: run the audit again to find a capture.",
    ArchiveStatus.SKIPPED: "Run the audit with --wayback to find a capture to cite instead.",
}


def _about(result: SourceResult) -> str:
    return f"{name_of_source(result)}: {reason_in_words(result)}"


SOURCE_RULES: tuple[Rule[SourceCase], ...] = (
    Rule("CC101", "dead-link", Severity.ERROR, Confidence.HIGH, dead_link),
    Rule("CC102", "soft-404", Severity.ERROR, Confidence.MEDIUM, soft_404),
    Rule("CC103", "unreachable-link", Severity.WARNING, Confidence.LOW, unreachable_link),
    Rule("CC104", "blocked-link", Severity.NOTE, Confidence.LOW, blocked_link),
    Rule("CC105", "moved-link", Severity.WARNING, Confidence.HIGH, moved_link),
    Rule("CC106", "canonical-redirect", Severity.NOTE, Confidence.HIGH, canonical_redirect),
    Rule("CC107", "bad-url", Severity.ERROR, Confidence.HIGH, bad_url),
    Rule("CC108", "private-address", Severity.WARNING, Confidence.HIGH, private_address),
    Rule("CC201", "unarchived", Severity.NOTE, Confidence.HIGH, unarchived),
    Rule("CC202", "lost-source", Severity.ERROR, Confidence.HIGH, lost_source),
    Rule("CC203", "distant-capture", Severity.NOTE, Confidence.MEDIUM, distant_capture),
)
