"""What a status, a reason or a way of reading means, in words for a person.

Tables of phrases; each completes a sentence that begins "source 4: ...".
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    ClaimResult,
    Evidence,
    Item,
    ItemType,
    Liveness,
    Reason,
    SourceResult,
    Via,
)

REASONS: Mapping[Reason, str] = {
    Reason.OK: "the address answers with a real page",
    Reason.REDIRECT_PERMANENT: "the page has moved for good",
    Reason.REDIRECT_CANONICAL: "the address is spelt differently now, the page is the same",
    Reason.NOT_FOUND_PAGE: "the server says OK, but the page says that it was not found",
    Reason.HOME_PAGE: "the address leads to the front page instead of the cited page",
    Reason.PARKED: "the domain is parked or for sale",
    Reason.SUSPENDED: "the web site's account is suspended",
    Reason.EMPTY: "the server says OK, but the page is empty",
    Reason.HTTP_404: "the page does not exist any more (HTTP 404)",
    Reason.HTTP_410: "the page was removed for good (HTTP 410)",
    Reason.DNS: "the domain does not exist any more",
    Reason.HTTP_401: "the server asks for a password (HTTP 401)",
    Reason.HTTP_402: "the server asks for payment (HTTP 402)",
    Reason.HTTP_403: "the server refuses programs (HTTP 403)",
    Reason.HTTP_407: "a proxy asks for a password (HTTP 407)",
    Reason.HTTP_429: "the server allows no more requests for now (HTTP 429)",
    Reason.HTTP_451: "the page is withheld for legal reasons (HTTP 451)",
    Reason.HTTP_999: "the server refuses programs (HTTP 999)",
    Reason.HOST_REFUSES: "the whole web site refuses programs",
    Reason.STORAGE_DENIED: "the storage service denies access, as it does for missing files",
    Reason.CHALLENGE: "the server wants to see a person first",
    Reason.LOGIN_WALL: "the page shows only a login form",
    Reason.PAYWALL: "the page is behind a paywall",
    Reason.CONSENT_WALL: "the page shows only a consent form",
    Reason.NEEDS_JAVASCRIPT: "the page needs JavaScript: without a browser it is empty",
    Reason.TIMEOUT: "the server did not answer in time",
    Reason.DNS_FAILURE: "the name server failed, so the domain could not be looked up",
    Reason.REFUSED: "the server refused the connection",
    Reason.RESET: "the server broke off the connection",
    Reason.TLS: "the server's certificate or encryption is not valid",
    Reason.REDIRECT_LOOP: "the address redirects in a circle",
    Reason.REDIRECT_INVALID: "the address redirects to nowhere",
    Reason.PROTOCOL: "the server's answer makes no sense",
    Reason.TOO_LARGE: "the answer is too large to be read",
    Reason.SERVER_MESSAGE: "the server shows a maintenance or error message",
    Reason.INTERNAL: "citecheck failed on this address: please report it",
    Reason.NO_URL: "there is no address to ask",
    Reason.SCHEME: "the address is neither http nor https",
    Reason.BAD_URL: "the address is malformed",
    Reason.EXCLUDED: "the address was excluded by --exclude",
    Reason.PRIVATE_ADDRESS: "the address leads into a private network",
    Reason.OFFLINE: "the address was not asked",
    Reason.INTERRUPTED: "the address was not asked: the run was interrupted",
}

# Reasons whose phrase says it all: their details only say it again.
SAID = frozenset(
    {
        Reason.OK,
        Reason.REDIRECT_PERMANENT,
        Reason.REDIRECT_CANONICAL,
        Reason.NEEDS_JAVASCRIPT,
        Reason.TIMEOUT,
        Reason.DNS,
        Reason.REFUSED,
        Reason.RESET,
        Reason.SCHEME,
    }
)
# The words quoted in a detail, or the address at its end: "sent to the front page: http://...".
TELLING = re.compile(r"“[^”]*”|(?<!\S)https?://\S+$")

VIA: Mapping[Via, str] = {
    Via.LIVE: "live page",
    Via.ARCHIVE: "archived page",
    Via.FILE: "the author's copy",
}

ARCHIVE: Mapping[ArchiveStatus, str] = {
    ArchiveStatus.ARCHIVED: "archived",
    ArchiveStatus.MISSING: "no capture exists",
    ArchiveStatus.UNKNOWN: "no archive answered",
    ArchiveStatus.SKIPPED: "not asked",
}

DAYS_BEST_IN_YEARS = 730  # beyond two years nobody counts days


def reason_in_words(result: SourceResult) -> str:
    """What became of a source's address: "the page does not exist any more (HTTP 404)"."""
    reason = result.liveness.reason
    phrase = REASONS.get(reason)
    if phrase is None:
        phrase = f"the server answers with an error (HTTP {reason.removeprefix('http-')})"
    more = _more(result.liveness)
    return f"{phrase}: {more}" if more else phrase


def _more(liveness: Liveness) -> str:
    """What a detail adds to the reason's phrase: the words or the address that gave it away."""
    if liveness.reason in SAID:
        return ""
    telling = TELLING.search(liveness.detail)
    return telling[0] if telling else liveness.detail.strip()


def archive_in_words(archive: ArchiveResult) -> str:
    """What the archives have: "captured 2014-03-02, 3 days from the access date"."""
    words = _captured(archive)
    return f"{words}: {archive.detail}" if archive.detail else words


def _captured(archive: ArchiveResult) -> str:
    if archive.status is ArchiveStatus.UNKNOWN and archive.detail:
        return "no capture could be read"
    if archive.status is not ArchiveStatus.ARCHIVED or archive.captured_at is None:
        return ARCHIVE[archive.status]
    captured = f"captured {archive.captured_at:%Y-%m-%d}"
    if archive.distance_days is None:
        return captured
    return f"{captured}, {days(archive.distance_days)} from the access date"


def days(count: int) -> str:
    """A number of days, in years where that says more: "3 days", "2.5 years"."""
    count = abs(count)
    if count > DAYS_BEST_IN_YEARS:
        return f"{count / 365.25:.1f} years"
    return "1 day" if count == 1 else f"{count} days"


def evidence_in_words(evidence: Evidence) -> str:
    """Where an item's passage stands: "source 4, live page"."""
    return f"source {evidence.source_id}, {VIA[evidence.via]}"


def item_in_words(item: Item) -> str:
    """An item as a claim prints it: a figure bare, a quote in quotation marks."""
    return f"“{item.text}”" if item.type is ItemType.QUOTE else item.text


def name_of_source(result: SourceResult) -> str:
    """How a message names a source: "source 4, https://example.org/"."""
    source = result.source
    return (
        f"source {source.source_id}, {source.url}" if source.url else f"source {source.source_id}"
    )


def name_of_claim(result: ClaimResult, item: Item | None = None) -> str:
    """How a message names a claim and the item it is about: "claim c3, over 80%"."""
    name = f"claim {result.claim.claim_id}"
    return f"{name}, {item_in_words(item)}" if item else name
