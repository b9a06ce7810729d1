"""Taking turns: so many requests at once in all, so many to one host, none while it rests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

Sleep = Callable[[float], Awaitable[None]]
Clock = Callable[[], float]


@dataclass(slots=True)
class HostQueue:
    """One host's free places, and the moment until which it wants to be left alone."""

    places: asyncio.Semaphore
    rests_until: float = 0.0


class Politeness:
    """Gives out turns to ask a host."""

    def __init__(
        self,
        concurrency: int,
        per_host: int,
        *,
        sleep: Sleep = asyncio.sleep,
        clock: Clock = time.monotonic,
    ) -> None:
        self._places = asyncio.Semaphore(concurrency)
        self._per_host = per_host
        self._sleep = sleep
        self._clock = clock
        self._hosts: dict[str, HostQueue] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Hold a place at `host`, taken when the host is not resting.

        The host's place is taken first, so that a crowd waiting for one slow host keeps
        no place that another host's request could use.
        """
        queue = self._queue(host)
        async with queue.places:
            rest = queue.rests_until - self._clock()
            if rest > 0:
                await self._sleep(rest)
            async with self._places:
                yield

    def rest(self, host: str, seconds: float) -> None:
        """Leave `host` alone for `seconds`: it asked for it by 429."""
        queue = self._queue(host)
        queue.rests_until = max(queue.rests_until, self._clock() + seconds)

    def _queue(self, host: str) -> HostQueue:
        if host not in self._hosts:
            self._hosts[host] = HostQueue(asyncio.Semaphore(self._per_host))
        return self._hosts[host]
