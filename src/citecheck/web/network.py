"""Where connections are opened: names are resolved once, judged, and then connected to.

The address that was judged is the address that is connected to, so a name that answers
differently a second time (DNS rebinding) gains nothing. There is no other way out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

import httpcore

from citecheck.errors import FetchError
from citecheck.web.judge import is_public, read_literal
from citecheck.web.resolver import Endpoint, NameNotFoundError, NameServerError, Resolver
from citecheck.web.streams import ClosingStream, connect_first

SocketOption = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


Entry = Sequence[Endpoint] | FetchError


class PrivateAddressError(FetchError):
    """The host's name leads to an address that is not public."""


class Directory:
    """Each host's judged endpoints, resolved once per run; passing failures are asked again."""

    def __init__(self, resolver: Resolver, *, allow_private: bool = False) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._entries: dict[tuple[str, int], asyncio.Task[Entry]] = {}

    async def endpoints(self, host: str, port: int) -> Sequence[Endpoint]:
        """Where to connect for `host`; one private answer among them refuses all."""
        key = (host, port)
        if key not in self._entries:
            self._entries[key] = asyncio.create_task(self._entry(host, port))
        try:
            # shielded: whoever asked first may run out of time, others still wait
            entry = await asyncio.shield(self._entries[key])
        except Exception:
            self._entries.pop(key, None)
            raise
        if isinstance(entry, FetchError):
            raise type(entry)(*entry.args)
        return entry

    async def _entry(self, host: str, port: int) -> Entry:
        """What is known of a host: a lasting error is kept, without the frames it came through."""
        try:
            return self._judged(host, await self._resolve(host, port))
        except (NameNotFoundError, PrivateAddressError) as error:
            return type(error)(*error.args)

    async def _resolve(self, host: str, port: int) -> Sequence[Endpoint]:
        literal = read_literal(host)
        return [Endpoint(literal, port)] if literal else await self._resolver(host, port)

    def _judged(self, host: str, found: Sequence[Endpoint]) -> Sequence[Endpoint]:
        if not found:
            raise NameServerError(f"no address of {host} to be had")
        private = next((each.address for each in found if not is_public(each.address)), None)
        if private is not None and not self._allow_private:
            raise PrivateAddressError(f"{host} leads to {private}, which is not public")
        return found


class JudgedBackend(httpcore.AsyncNetworkBackend):
    """httpcore's way to the network, through the directory of judged endpoints."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first of the host's judged endpoints that takes one."""

        async def connect(endpoint: Endpoint) -> httpcore.AsyncNetworkStream:
            stream = await self._network.connect_tcp(
                endpoint.address, endpoint.port, timeout, local_address, socket_options
            )
            return ClosingStream(stream)

        endpoints = await self._directory.endpoints(host, port)
        if len(endpoints) == 1:
            return await connect(endpoints[0])
        return await connect_first(endpoints, connect)
