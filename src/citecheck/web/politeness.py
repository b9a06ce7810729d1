"""Taking turns: so many requests at once in all, so many to one host, none while it rests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

Sleep = Callable[[float], Awaitable[None]]
Clock = Callable[[], float]

# A server that has kept silent so often in this run is asked once for each further page: its
# silence is known, and tries would only add up (30 pages, three tries, 20 s each).
MOST_SILENCES = 3
# The same of answers that say "too many requests": two pages with all their tries.
MOST_OVERLOADS = 6
# After each of those the host's requests are spaced twice as far, from a quarter of a second on.
FIRST_SPACING = 0.25
WIDEST_SPACING = 1.0


@dataclass(slots=True)
class HostQueue:
    """One host's free places, and what it made us wait for so far."""

    places: asyncio.Semaphore
    spacing: float  # seconds between the starts of two requests
    rests_until: float = 0.0  # no request before this moment
    next_turn: float = 0.0  # nor before this one, to leave a space after the last
    rested: float = 0.0  # seconds of rest that it was given in all
    silences: int = 0  # attempts that ended without an answer in time
    overloads: int = 0  # answers that said "too many requests"


class Politeness:
    """Gives out turns to ask a host, and remembers how much patience each host has cost."""

    def __init__(
        self,
        concurrency: int,
        per_host: int,
        *,
        spacing: float = 0.0,
        most_rest: float = 30.0,
        sleep: Sleep = asyncio.sleep,
        clock: Clock = time.monotonic,
    ) -> None:
        """`spacing` and `most_rest` are seconds: between two requests, and for a whole run."""
        self._places = asyncio.Semaphore(concurrency)
        self._per_host = per_host
        self._spacing = spacing
        self._most_rest = most_rest
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
            await self._wait(queue)
            async with self._places:
                yield

    def rest(self, host: str, seconds: float) -> None:
        """Leave `host` alone for `seconds`: it asked for it."""
        queue = self._queue(host)
        more = self._more_rest(queue, seconds)
        queue.rested += more
        queue.rests_until = max(queue.rests_until, self._clock() + seconds)

    def may_rest(self, host: str, seconds: float) -> bool:
        """Whether a rest of `seconds` is still within what one host may cost a run."""
        queue = self._queue(host)
        return queue.rested + self._more_rest(queue, seconds) <= self._most_rest

    def note_silence(self, host: str) -> None:
        """Remember that `host` gave no answer in time."""
        self._queue(host).silences += 1

    def note_overload(self, host: str) -> None:
        """Remember that `host` was asked too often, and ask it less often."""
        queue = self._queue(host)
        queue.overloads += 1
        queue.spacing = min(max(2 * queue.spacing, FIRST_SPACING), WIDEST_SPACING)

    def is_overloaded(self, host: str) -> bool:
        """Whether `host` has said so often enough that it wants no more tries tonight."""
        return self._queue(host).overloads >= MOST_OVERLOADS

    def is_silent(self, host: str) -> bool:
        """Whether `host` has kept silent so often that trying again is no use tonight."""
        return self._queue(host).silences >= MOST_SILENCES

    async def _wait(self, queue: HostQueue) -> None:
        while (start := max(queue.rests_until, queue.next_turn)) > (now := self._clock()):
            queue.next_turn = start + queue.spacing
            await self._sleep(start - now)
            if queue.rests_until <= self._clock():
                return
        queue.next_turn = now + queue.spacing

    def _more_rest(self, queue: HostQueue, seconds: float) -> float:
        """How much longer than now a rest of `seconds` would keep the host's requests waiting."""
        now = self._clock()
        return max(0.0, now + seconds - max(queue.rests_until, now))

    def _queue(self, host: str) -> HostQueue:
        if host not in self._hosts:
            self._hosts[host] = HostQueue(asyncio.Semaphore(self._per_host), self._spacing)
        return self._hosts[host]
