"""The Internet Archive's Wayback Machine: the capture nearest to a day.

Playback is asked first: one cheap call names the nearest capture and gives its bytes. The
index is asked only when that capture is of no use, for it allows a request every 2.5
seconds. The availability service is never asked: it denies captures that exist.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from citecheck.archive.addresses import (
    WAYBACK,
    CaptureAddress,
    is_public_page,
    noon,
    read_capture_address,
)
from citecheck.archive.index import nearest_rows
from citecheck.archive.neighbours import neighbours
from citecheck.archive.playback import DeadEnd, Played, play
from citecheck.archive.queue import OWN_PACE, PUBLIC_PACE, Pace, Queue
from citecheck.model import Capture, Fetch, Found, Missing, Unknown

CANDIDATES = 3  # rows of the index that are tried when the nearest capture is of no use


class Wayback:
    """Looks up captures in the Wayback Machine, or in a service that answers like it."""

    name = WAYBACK

    def __init__(
        self,
        fetch: Fetch,
        base: str | None = None,
        *,
        pace: Pace | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._base = base
        pace = pace or (PUBLIC_PACE if base is None else OWN_PACE)
        self._queue = Queue(fetch, pace, sleep=sleep, clock=clock)

    async def lookup(self, url: str, when: datetime) -> Found | Missing | Unknown:
        """The capture of `url` nearest to the day of `when`, then those beside it, unread.

        An address that is itself one of this archive's captures gives that capture alone.
        """
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        cited = read_capture_address(url, self._base)
        if cited is not None:
            return await self._cited(cited, when)
        if self._base is None and not is_public_page(url):
            return Unknown("a public archive is not asked for this address")
        played = await self._play(noon(when), url)
        match played:
            case Capture():
                return Found((played, *neighbours(played, when)))
            case DeadEnd():
                return await self._by_index(url, when, played)
        return played

    async def _cited(self, cited: CaptureAddress, when: datetime) -> Found | Missing | Unknown:
        """The capture that the paper itself cites; others of its page would be other pages."""
        if cited.archive != WAYBACK or cited.original is None:
            return Unknown(f"the address is one of {cited.archive} itself")
        played = await self._play(cited.timestamp or noon(when), cited.original)
        match played:
            case Capture():
                return Found((played,))
            case DeadEnd():
                return Unknown(played.detail)
        return played

    async def _by_index(
        self, url: str, when: datetime, dead_end: DeadEnd
    ) -> Found | Missing | Unknown:
        """The nearest capture in the index that can be read."""
        rows = await nearest_rows(self._queue, self._base, url, when)
        if isinstance(rows, Unknown):
            return Unknown(f"{dead_end.detail}; {rows.reason}")
        for row in rows[:CANDIDATES]:
            played = await self._play(row.timestamp, row.original)
            match played:
                case Capture():
                    return Found((played,))
                case Unknown():
                    return played
        return Missing()

    async def _play(self, timestamp: str, original: str) -> Played:
        return await play(self._queue, self._base, timestamp, original)
