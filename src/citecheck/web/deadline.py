"""The total time limit of one attempt."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self


class Deadline:
    """Ends its block with TimeoutError after `seconds`, not counting time waited for turns.

    httpx's own time-out is for each read: a server that sends a byte every four seconds
    would keep it waiting for ever.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._limit = asyncio.timeout(seconds)
        self._loop = asyncio.get_running_loop()
        self._end = self._loop.time() + seconds

    async def __aenter__(self) -> Self:
        await self._limit.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._limit.__aexit__(kind, error, traceback)

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Stop the clock inside the block."""
        stopped = self._loop.time()
        self._limit.reschedule(None)
        try:
            yield
        finally:
            self._end += self._loop.time() - stopped
            self._limit.reschedule(self._end)

    @property
    def left(self) -> float:
        """The seconds that are left."""
        return max(0.0, self._end - self._loop.time())

    @property
    def spent_ms(self) -> int:
        """The milliseconds used up so far."""
        return round(1000 * (self._seconds - (self._end - self._loop.time())))
