"""Opening a connection: to the first address that takes it, and closed whatever happens."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, TypeVar

import httpcore

Target = TypeVar("Target")
Connect = Callable[[Target], Coroutine[None, None, httpcore.AsyncNetworkStream]]

STAGGER_SECONDS = 0.25  # RFC 8305 section 5: before the next address of a host is tried too


class ClosingStream(httpcore.AsyncNetworkStream):
    """A connection that is closed when its TLS handshake is cancelled: httpcore forgets to."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """What has arrived; nothing at the end."""
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send all of `buffer`."""
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signatures
    ) -> httpcore.AsyncNetworkStream:
        """The same connection, encrypted."""
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a connection: whether it is readable, its socket."""
        return self._stream.get_extra_info(info)


async def connect_first(
    targets: Sequence[Target], connect: Connect[Target]
) -> httpcore.AsyncNetworkStream:
    """A connection to the first of the targets that takes one.

    The next is tried when the last has failed, or stays silent for STAGGER_SECONDS: a host
    whose IPv6 address is dead still answers at once ("happy eyeballs", RFC 8305).
    """
    waiting = list(targets)
    running: set[asyncio.Task[httpcore.AsyncNetworkStream]] = set()
    failed: list[asyncio.Task[httpcore.AsyncNetworkStream]] = []
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.create_task(connect(waiting.pop(0))))
            patience = STAGGER_SECONDS if waiting else None
            done, running = await asyncio.wait(
                running, timeout=patience, return_when=asyncio.FIRST_COMPLETED
            )
            won = [task for task in done if task.exception() is None]
            failed += done.difference(won)
            if won:
                running.update(won[1:])
                return won[0].result()
        return failed[0].result()
    finally:
        await _give_up(running)


async def _give_up(tasks: Iterable[asyncio.Task[httpcore.AsyncNetworkStream]]) -> None:
    """Cancel connections that are no longer needed, and close those that were too quick."""
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if not isinstance(result, BaseException):
            await result.aclose()
