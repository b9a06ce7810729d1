"""The name servers as one: do they answer at all? A machine without any is offline.

Silence takes long to tell from slowness: 10 s for one name and one name server, and that for
each host and try. So all names are listened for together. Where the first is not answered at
once, well-known ones are asked too; while nothing whatever is answered, patience is spent once
for the whole run, and nobody is asked any more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from typing import Self

from citecheck.web.resolver import Endpoint, NameNotFoundError, NameServerError, Resolver

# Names that resolve wherever there is a network at all.
CONTROL_NAMES = ("example.com", "wikipedia.org", "archive.org")
HUSH_SECONDS = 0.25  # a name server that is there answers most questions in less
# Of silence until it is believed. Where two of three name servers are dead, glibc has the third
# one's answer after 8 s: 5 for the first, 3 for the second, as resolv.conf(5) says.
PATIENCE_SECONDS = 8.25


class NameServers:
    """A resolver that knows whether it is ever answered."""

    def __init__(
        self, resolver: Resolver, *, hush: float = HUSH_SECONDS, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._resolver = resolver
        self._hush = hush
        self._patience = patience
        self._heard = False
        self._listening: asyncio.Task[None] | None = None
        self._control: asyncio.Task[bool] | None = None

    @classmethod
    def behind(cls, resolver: Resolver) -> Self:
        """The name servers behind `resolver`: itself, if it is them already."""
        return resolver if isinstance(resolver, cls) else cls(resolver)

    @property
    def silent(self) -> bool:
        """Whether all patience is spent, and nothing at all was answered."""
        return not self._heard and self._listening is not None and self._listening.done()

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        """The endpoints of `host`; NameServerError at once where all is silent."""
        if self._heard:
            return await self._resolver(host, port)
        lookup = asyncio.create_task(self._listened(host, port))
        try:
            await self._wait_for(lookup)
            if not lookup.done():
                raise NameServerError("no name server answers")
            return lookup.result()
        finally:
            lookup.cancel()

    async def answer(self) -> bool:
        """Whether any well-known name resolves."""
        return await any_of(self._resolves(name) for name in CONTROL_NAMES)

    async def _listened(self, host: str, port: int) -> Sequence[Endpoint]:
        try:
            found = await self._resolver(host, port)
        except NameNotFoundError:
            self._heard = True
            raise
        self._heard = self._heard or bool(found)
        return found

    async def _wait_for(self, lookup: asyncio.Task[Sequence[Endpoint]]) -> None:
        """Wait until it is done, or all is silent."""
        if not self.silent:
            await asyncio.wait({lookup}, timeout=self._hush)
        if not lookup.done() and not self.silent:
            await asyncio.wait({lookup, self._listen()}, return_when=asyncio.FIRST_COMPLETED)
        if not self.silent:
            await asyncio.wait({lookup})

    def _listen(self) -> asyncio.Task[None]:
        """The time that the silence has; well-known names are asked meanwhile."""
        if self._listening is None:
            self._listening = asyncio.create_task(asyncio.sleep(self._patience))
            self._control = asyncio.create_task(self.answer())
        return self._listening

    async def _resolves(self, name: str) -> bool:
        try:
            async with asyncio.timeout(self._patience):
                return bool(await self(name, 443))
        except Exception:  # noqa: BLE001  whatever it is, it is no answer
            return False


async def any_of(questions: Iterable[Coroutine[None, None, bool]]) -> bool:
    """Whether one of the questions is answered with yes; the others are dropped then."""
    asked = [asyncio.create_task(each) for each in questions]
    try:
        for answer in asyncio.as_completed(asked):
            if await answer:
                return True
        return False
    finally:
        for each in asked:
            each.cancel()
