"""Pages read in a worker process, one at a time, whatever they do to it.

A page that kills, hangs or outgrows the worker is a Page that says so, and the next page finds a
new worker. Where none can be started, not at the second try either, pages are read in a thread of
this process, within what can be bounded there: their size, and how long they are waited for.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from citecheck.model import Page
from citecheck.page.aside import aside
from citecheck.page.codec import from_message
from citecheck.page.process import Worker, WorkerLostError, WorkerMissingError, worker_command
from citecheck.page.reading import read_page, unread

Reader = Callable[[bytes, str | None, str | None], Awaitable[Page]]

DEADLINE = 10.0  # seconds for one page; the slowest that is read takes 3
MEMORY = 256  # MiB for one page beyond the worker's own 35

_TOO_LONG = "could not be read within {:g} s"
TRIES = 2  # starts of a worker: a busy machine may have no room for a process just now
SIZE_ALONE = 4 * 1024 * 1024  # bytes of a page read without a worker, which nothing else bounds

_TOO_LARGE = "too large to be read without a process of its own"
_ALONE = "pages are read without a process of their own, their memory without a bound: %s"
_LOST = "it crashed its reader, or needs more memory than a page may take ({} MiB)"
log = logging.getLogger(__name__)


@asynccontextmanager
async def open_reader(
    *,
    seconds: float = DEADLINE,
    mebibytes: int = MEMORY,
    command: Sequence[str] | None = None,
) -> AsyncIterator[Reader]:
    """A reader of pages: `await reader(body, content_type, url)` gives a Page and never raises.

    The worker is started at the first page, and ended with the block.
    """
    desk = _Desk(seconds, mebibytes, command or worker_command(mebibytes, seconds))
    try:
        yield desk.read
    finally:
        await desk.close()


@dataclass(slots=True)
class _Desk:
    """The one worker, and those who wait for it."""

    seconds: float
    mebibytes: int
    command: Sequence[str]
    _worker: Worker | None = None
    _alone: bool = False  # no process can be had: pages are read here
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def read(self, body: bytes, content_type: str | None, url: str | None) -> Page:
        """The page that a body holds, when its turn has come."""
        async with self._turn:
            worker = await self._ready()
            if worker is None:
                return await self._read_here(body, content_type, url)
            return await self._ask(worker, body, content_type, url)

    async def close(self) -> None:
        """End the worker, if there is one."""
        worker, self._worker = self._worker, None
        if worker is not None:
            await worker.end()

    async def _ready(self) -> Worker | None:
        """The worker, started if need be; None where there can be none."""
        if self._worker is None and not self._alone:
            self._worker = await self._started()
        return self._worker

    async def _started(self) -> Worker | None:
        why = ""
        for _ in range(TRIES):
            try:
                return await Worker.start(self.command)
            except WorkerMissingError as error:
                why = str(error)
        self._alone = True
        log.warning(_ALONE, why)
        return None

    async def _read_here(self, body: bytes, content_type: str | None, url: str | None) -> Page:
        """The page, read in a thread; one that takes too long is left there."""
        if len(body) > SIZE_ALONE:
            return unread(_TOO_LARGE, content_type, url)
        try:
            async with asyncio.timeout(self.seconds):
                return await aside(read_page, body, content_type, url)
        except TimeoutError:
            return unread(_TOO_LONG.format(self.seconds), content_type, url)

    async def _ask(
        self, worker: Worker, body: bytes, content_type: str | None, url: str | None
    ) -> Page:
        """The worker's page; a worker that did not give one in time is ended."""
        last = True
        try:
            async with asyncio.timeout(self.seconds):
                head, text = await worker.ask({"content_type": content_type, "url": url}, body)
            page = from_message(head, text)
            last = head["last"]
        except TimeoutError:
            return unread(_TOO_LONG.format(self.seconds), content_type, url)
        except (WorkerLostError, ValueError, TypeError, LookupError):
            return unread(_LOST.format(self.mebibytes), content_type, url)
        else:
            return page
        finally:
            if last:
                await self.close()
