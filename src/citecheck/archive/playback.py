"""One capture played back: from a time and an address to the captured bytes.

What the Wayback Machine answers, and what it means:

    memento-datetime, status 3xx      the page redirected when captured: follow it
    memento-datetime, other status    the capture
    302 to /web/…                     another moment is nearest: follow it
    404, "has not archived"           no capture: Missing
    "excluded from", robots.txt       its owner does not want it shown: Unknown
    x-archive-wayback-runtime-error   this capture is broken: ask the index for another
    anything else                     a notice of the archive's: Unknown
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urljoin

from citecheck.archive.addresses import (
    WAYBACK_HOST,
    as_asked,
    moment,
    playback_path,
    public_address,
    read_capture_address,
)
from citecheck.archive.queue import RUNTIME_ERROR, Queue, is_capture
from citecheck.model import Capture, Missing, Response, Unknown

MAX_HOPS = 5  # "found capture at …" once per hop of the captured page's own redirects
NOTICE_LENGTH = 20_000  # the archive's notices say what they have to say in the beginning

# What the archive's own pages say, in its words of 2015 to 2026.
NOTICES: tuple[tuple[re.Pattern[str], Missing | Unknown], ...] = (
    (
        re.compile(r"has been excluded from the Wayback|AdministrativeAccessControl|Blocked Site"),
        Unknown("excluded by its owner"),
    ),
    (
        re.compile(r"RobotAccessControl|[Bb]locked [Bb]y [Rr]obots|robots\.txt"),
        Unknown("excluded by its robots.txt"),
    ),
    (re.compile(r"has not archived that URL|doesn.t have that page archived"), Missing()),
)


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """The archive has something of the page, but nothing that can be read."""

    detail: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A moment and an address to play."""

    timestamp: str
    original: str


Played = Capture | Missing | Unknown | DeadEnd


async def play(queue: Queue, base: str | None, timestamp: str, original: str) -> Played:
    """The capture of `original` nearest to `timestamp`, its redirects followed."""
    home = (base or WAYBACK_HOST).rstrip("/")
    stop = Stop(timestamp, as_asked(original))
    seen: set[Stop] = set()
    redirected = False
    while stop not in seen and len(seen) <= MAX_HOPS:
        seen.add(stop)
        answer = await queue.play(home + playback_path(stop.timestamp, stop.original))
        if isinstance(answer, Unknown):
            return answer
        onward = _onward(answer, stop, home)
        if onward is None:
            return _end(answer, stop, redirected=redirected)
        redirected = redirected or is_capture(answer)
        stop = onward
    return DeadEnd("the captured page redirects in circles")


def _onward(answer: Response, stop: Stop, home: str) -> Stop | None:
    """Where a redirect leads within the archive; None if `answer` is the end.

    Location comes absolute, without a scheme ("//web.archive.org/…") or as a bare path.
    """
    location = answer.header("location")
    if location is None or not 300 <= answer.status < 400:
        return None
    target = read_capture_address(_joined(f"{home}/", location), home)
    if target is not None and target.original is not None:
        return Stop(target.timestamp or stop.timestamp, as_asked(target.original))
    if not is_capture(answer):
        return None
    # the captured Location, as the page's own server wrote it
    return Stop(stop.timestamp, as_asked(_joined(stop.original, location)))


def _joined(base: str, location: str) -> str:
    """The target of a redirect; the page itself again, and so a circle, where it is none."""
    try:
        return urljoin(base, location)
    except ValueError:
        return base


def _end(answer: Response, stop: Stop, *, redirected: bool) -> Played:
    if is_capture(answer):
        return _capture(answer, stop)
    notice = _notice(answer)
    said = next((meaning for words, meaning in NOTICES if words.search(notice)), None)
    if isinstance(said, Missing) and redirected:
        return DeadEnd("the captured page redirects to one that was not captured")
    if said is not None:
        return said
    if answer.status == HTTPStatus.NOT_FOUND or answer.header(RUNTIME_ERROR) is not None:
        return DeadEnd("the capture cannot be played back")
    return Unknown("the archive sent a notice in place of a capture")


def _capture(answer: Response, stop: Stop) -> Capture | DeadEnd | Unknown:
    captured_at = http_date(answer.header("memento-datetime") or "") or moment(stop.timestamp)
    if captured_at is None:
        return Unknown("the archive gave no date for its capture")
    if answer.status >= HTTPStatus.BAD_REQUEST:
        return DeadEnd(f"the page answered {answer.status} when it was captured")
    return Capture(
        public_address(f"{captured_at:%Y%m%d%H%M%S}", stop.original), captured_at, answer
    )


def _notice(answer: Response) -> str:
    beginning = answer.body[:NOTICE_LENGTH].decode("utf-8", "replace")
    return f"{answer.header(RUNTIME_ERROR) or ''} {beginning}"


def http_date(text: str) -> datetime | None:
    """The time that an HTTP date names, in UTC; None for anything else."""
    try:
        found = parsedate_to_datetime(text)
        return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
