"""The capture that the author pinned: read as it is, wherever it is kept."""

from __future__ import annotations

from http import HTTPStatus

from citecheck.archive.addresses import WAYBACK, moment, read_capture_address
from citecheck.archive.playback import DeadEnd, Played, http_date, play
from citecheck.archive.queue import OWN_PACE, Queue
from citecheck.model import Capture, Failure, Fetch, Missing, Unknown


async def pinned_capture(
    fetch: Fetch, archive_url: str, base: str | None = None
) -> Capture | Unknown:
    """The author's own capture with its bytes, or why it cannot be read.

    One of the Wayback Machine's is asked for as captured, without toolbar and rewritten
    links; others as they are. Its time is the archive's word, or the address's; Perma.cc says
    neither, and then nobody knows it.
    """
    cited = read_capture_address(archive_url, base)
    if cited is not None and cited.archive == WAYBACK and cited.original and cited.timestamp:
        queue = Queue(fetch, OWN_PACE)
        return _read(await play(queue, base, cited.timestamp, cited.original))
    answer = await fetch(archive_url)
    if isinstance(answer, Failure):
        return Unknown(answer.detail or answer.reason)
    if answer.status >= HTTPStatus.BAD_REQUEST:
        return Unknown(f"HTTP {answer.status}")
    said = http_date(answer.header("memento-datetime") or "")
    written = moment(cited.timestamp) if cited is not None and cited.timestamp else None
    return Capture(archive_url, said or written, answer)


def _read(played: Played) -> Capture | Unknown:
    match played:
        case Missing():
            return Unknown("the archive has no such capture")
        case DeadEnd():
            return Unknown(played.detail)
    return played
