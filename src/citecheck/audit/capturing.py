"""The capture of a source that shows the page as its author read it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from citecheck.archive import WAYBACK, pinned_capture, read_capture_address
from citecheck.audit.aside import at_leisure
from citecheck.audit.doors import Doors
from citecheck.liveness import judge_page
from citecheck.model import (
    NOT_SHOWN,
    PINNED_UNREAD,
    ArchiveResult,
    ArchiveStatus,
    Capture,
    Found,
    Missing,
    Page,
    Response,
    Source,
    Unknown,
)
from citecheck.page import Stored
from citecheck.settings import Settings
from citecheck.text.credentials import mask_passwords

# The nearest capture, and two beside it: if those show no page, its neighbours seldom do.
MOST_CAPTURES = 3
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Captured:
    """What the archives know of a source, and the captured page where one is good.

    At the end the page goes; where a claim cites the source, `stored` has it.
    """

    result: ArchiveResult
    page: Page | None = None
    stored: Stored | None = None
    unread: str | None = None  # why its page cannot be searched


async def capture_of(
    source: Source, url: str, doors: Doors, settings: Settings, *, cited: bool = True
) -> Captured:
    """The author's pinned capture, else the nearest good one to the access date.

    Its page is stored only where a claim cites it.
    """
    try:
        with doors.capture_scales.weighing():
            captured = await _capture_of(source, url, doors, settings)
            stored = await _stored(captured.page, doors) if cited else None
        unread = captured.page.unreadable if captured.page else None
        return Captured(captured.result, stored=stored, unread=unread)
    except Exception as error:  # one bad capture must not end an audit
        log.exception("internal error at the captures of %s", mask_passwords(url))
        detail = mask_passwords(f"internal: {type(error).__name__}: {error}")
        return Captured(ArchiveResult(ArchiveStatus.UNKNOWN, detail=detail))


async def _stored(page: Page | None, doors: Doors) -> Stored | None:
    if page is None or page.unreadable:
        return None
    return await at_leisure(page, doors.storage.keep, page)


async def _capture_of(source: Source, url: str, doors: Doors, settings: Settings) -> Captured:
    cited = read_capture_address(source.url or "")
    pinned = source.archive_url or (source.url if cited else None)
    if pinned is None:
        return await _looked_up(source, url, doors, settings)
    captured = await _pinned(source, pinned, doors, settings)
    if isinstance(captured, Captured):
        return captured
    if cited is not None and cited.original is None:  # archives are not asked for captures
        return Captured(ArchiveResult(ArchiveStatus.UNKNOWN, detail=captured))
    found = await _looked_up(source, url, doors, settings)
    detail = "; ".join(filter(None, (captured, found.result.detail)))
    return replace(found, result=replace(found.result, detail=detail))


async def _looked_up(source: Source, url: str, doors: Doors, settings: Settings) -> Captured:
    """The nearest good capture that the archives have."""
    answer = await _ask(url, wanted_date(source), doors)
    if isinstance(answer, Missing):
        return Captured(ArchiveResult(ArchiveStatus.MISSING))
    if isinstance(answer, Unknown):
        return Captured(ArchiveResult(ArchiveStatus.UNKNOWN, detail=answer.reason))
    nothing_good = ArchiveResult(ArchiveStatus.UNKNOWN, detail=NOT_SHOWN)
    return await _first_good(source, answer.captures, doors, settings) or Captured(nothing_good)


def wanted_date(source: Source) -> datetime:
    """Noon of the access date; else of the day of publication; else now."""
    day = source.accessed
    if day is None and source.published and len(source.published) == len("YYYY-MM-DD"):
        day = date.fromisoformat(source.published)
    return datetime.combine(day, time(12), UTC) if day else datetime.now(UTC)


async def _pinned(
    source: Source, archive_url: str, doors: Doors, settings: Settings
) -> Captured | str:
    """The capture that the author pinned, or cited in the page's place; or why it is of no use."""
    capture = await _read_capture(archive_url, doors, settings)
    if isinstance(capture, Unknown):
        return f"{PINNED_UNREAD} ({mask_passwords(capture.reason)})"
    good = await _first_good(source, (capture,), doors, settings)
    return good or f"{PINNED_UNREAD} (it does not show the page)"


async def _ask(url: str, when: datetime, doors: Doors) -> Found | Missing | Unknown:
    """The first archive that has captures; else Missing, if any of them knew."""
    answers = []
    for archive in doors.archives:
        answer = await archive.lookup(url, when)
        if isinstance(answer, Found):
            return answer
        answers.append(answer)
    missing = (answer for answer in answers if isinstance(answer, Missing))
    return next(missing, answers[0] if answers else Unknown("no archive was asked"))


async def _first_good(
    source: Source, captures: Sequence[Capture], doors: Doors, settings: Settings
) -> Captured | None:
    """The nearest capture that shows the page; of those beside the first, a few are fetched."""
    for capture in captures[:MOST_CAPTURES]:
        answer = capture.response or await _captured_answer(capture, doors, settings)
        page = await _good_page(answer, capture.url, doors) if answer else None
        if page is not None:
            return Captured(_archived(source, capture), page)
    return None


async def _captured_answer(capture: Capture, doors: Doors, settings: Settings) -> Response | None:
    found = await _read_capture(capture.url, doors, settings)
    return found.response if isinstance(found, Capture) else None


async def _read_capture(url: str, doors: Doors, settings: Settings) -> Capture | Unknown:
    """The capture at an archive's address; the Wayback Machine's is asked where it is set up."""
    address = read_capture_address(url)
    is_wayback = address is not None and address.archive == WAYBACK
    fetch = doors.archive_fetch if is_wayback else doors.fetch
    return await pinned_capture(fetch, url, settings.wayback_url)


async def _good_page(answer: Response, url: str, doors: Doors) -> Page | None:
    """The captured page, if it is judged a real one by the rules of live pages."""
    page = await doors.read(answer.body, answer.content_type, url)
    live = await at_leisure(page, judge_page, page, answer.url, answer.url, answer.status)
    return page if live.status.readable else None


def _archived(source: Source, capture: Capture) -> ArchiveResult:
    day = capture.captured_at
    distance = abs((day.date() - source.accessed).days) if day and source.accessed else None
    return ArchiveResult(ArchiveStatus.ARCHIVED, capture.url, day, distance)
