"""The capture that the author pinned: read as it is, wherever it is kept."""

from __future__ import annotations

from http import HTTPStatus

from citecheck.archive.addresses import WAYBACK, moment, read_capture_address
from citecheck.archive.playback import http_date, play
from citecheck.archive.queue import OWN_PACE, Queue
from citecheck.model import Capture, Fetch, Response


async def pinned_capture(fetch: Fetch, archive_url: str, base: str | None = None) -> Capture | None:
    """The author's own capture with its bytes, or None if it cannot be read.

    One of the Wayback Machine's is asked for as captured, without toolbar and rewritten
    links; others as they are. Its time is the archive's word, or the address's, or (Perma.cc
    says neither) the time at which it was read.
    """
    cited = read_capture_address(archive_url, base)
    if cited is not None and cited.archive == WAYBACK and cited.original and cited.timestamp:
        queue = Queue(fetch, OWN_PACE)
        played = await play(queue, base, cited.timestamp, cited.original)
        return played if isinstance(played, Capture) else None
    answer = await fetch(archive_url)
    if not isinstance(answer, Response) or answer.status >= HTTPStatus.BAD_REQUEST:
        return None
    said = http_date(answer.header("memento-datetime") or "")
    written = moment(cited.timestamp) if cited is not None and cited.timestamp else None
    captured_at = said or written or answer.fetched_at
    return None if captured_at is None else Capture(archive_url, captured_at, answer)
