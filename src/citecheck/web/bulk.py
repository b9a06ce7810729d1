"""How many large bodies are held at once: what keeps an audit's memory flat.

Sixty bodies of 16 MiB at a time are a gigabyte. Whoever will hold an answer's body says so by
`Scales.weighing`; the body that grows large waits there until one of the others is let go.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

LARGE = 1024 * 1024  # bytes; nine in ten pages are smaller by far
LARGE_AT_ONCE = 3  # of up to 16 MiB each


@dataclass(slots=True)
class Load:
    """The bodies of one piece of work, and whether they have a place on the scales."""

    places: asyncio.Semaphore
    placed: bool = False

    async def take_place(self) -> None:
        """Wait for a place, unless one was taken already."""
        if not self.placed:
            await self.places.acquire()
            self.placed = True


_load: ContextVar[Load | None] = ContextVar("load", default=None)


class Scales:
    """The places for large bodies of one audit."""

    def __init__(self, large_at_once: int = LARGE_AT_ONCE) -> None:
        self._places = asyncio.Semaphore(large_at_once)

    @contextmanager
    def weighing(self) -> Iterator[None]:
        """A block that holds what it fetches: its large bodies count until its end."""
        load = Load(self._places)
        token = _load.set(load)
        try:
            yield
        finally:
            _load.reset(token)
            if load.placed:
                self._places.release()


async def large_body() -> None:
    """Return when one more large body may be held; at once where nobody weighs."""
    load = _load.get()
    if load is not None:
        await load.take_place()
