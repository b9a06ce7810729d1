"""Where connections are opened: names are resolved once, judged, and then connected to.

The address that was judged is the address that is connected to, so a name that answers
differently a second time (DNS rebinding) gains nothing. There is no other way out.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

import httpcore

from citecheck.errors import FetchError
from citecheck.web.judge import is_public, read_literal
from citecheck.web.resolver import Endpoint, NameNotFoundError, NameServerError, Resolver
from citecheck.web.streams import ClosingStream, connect_first

# A name server's silence must end before the attempt does, else it would be told as the host's.
LOOKUP_SECONDS = 10.0  # two tries of 5 s each: the patience of glibc with one name server
LOOKUP_SHARE = 0.8  # of an attempt's seconds, where those are few
# A lookup that failed is not begun again for so long, twice as long with each failure: the tries
# for one address come 0.5 s after the first failure and 1 s after the second.
FAILURE_KEPT_SECONDS = 0.4
MOST_ADDRESSES = 8  # of one host that are tried; a name may have thousands

# What opening a connection may end with in place of one.
UNCONNECTED = (FetchError, OSError, httpcore.NetworkError, httpcore.TimeoutException)

_log = logging.getLogger(__name__)

SocketOption = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


class PrivateAddressError(FetchError):
    """The host's name leads to an address that is not public."""


class UnreachableProxyError(FetchError):
    """The proxy that was to ask a host takes no connection: that says nothing of the host."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a lookup came to: endpoints, or the error; and how long that is to be believed."""

    endpoints: Sequence[Endpoint] = ()
    error: Exception | None = None
    stale_at: float = math.inf


@dataclass(frozen=True, slots=True)
class Listing:
    """One host's lookup, running or done, and how many before it failed."""

    lookup: asyncio.Task[Entry]
    begun: float
    failures: int

    def is_current(self, now: float) -> bool:
        """Whether its answer holds, or is still to come."""
        return not self.lookup.done() or self.lookup.result().stale_at > now


class Directory:
    """Each host's judged endpoints, resolved once per run; passing failures are asked again.

    A lookup has `seconds` to answer. One that takes longer goes on, and may still help the
    next try, but nobody waits for it.
    """

    def __init__(
        self,
        resolver: Resolver,
        *,
        allow_private: bool = False,
        seconds: float = LOOKUP_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._resolver = resolver
        self._allow_private = allow_private
        self._seconds = seconds
        self._clock = clock
        self._listings: dict[tuple[str, int], Listing] = {}

    async def endpoints(self, host: str, port: int) -> Sequence[Endpoint]:
        """Where to connect for `host`; one private answer among them refuses all."""
        listing = self._listing(host, port)
        left = listing.begun + self._seconds - self._clock()
        done, _ = await asyncio.wait({listing.lookup}, timeout=max(0.0, left))
        if not done:
            raise NameServerError(f"no name server has answered for {host}")
        entry = listing.lookup.result()
        if entry.error is not None:
            raise entry.error.with_traceback(None)  # it is kept, the frames it came through not
        return entry.endpoints

    def with_private(self) -> Directory:
        """A directory of the same names for the operator's own choices, wherever they stand."""
        return Directory(self._resolver, allow_private=True, seconds=self._seconds)

    def _listing(self, host: str, port: int) -> Listing:
        key, now = (host, port), self._clock()
        known = self._listings.get(key)
        if known is None or not known.is_current(now):
            failures = 0 if known is None else known.failures + 1
            lookup = asyncio.create_task(self._entry(host, port, failures))
            self._listings[key] = Listing(lookup, now, failures)
        return self._listings[key]

    async def _entry(self, host: str, port: int, failures: int) -> Entry:
        """What is known of a host now; errors are values here, for those who come later."""
        try:
            return Entry(self._judged(host, await self._resolve(host, port)))
        except (NameNotFoundError, PrivateAddressError) as error:
            return Entry(error=error)
        except Exception as error:  # noqa: BLE001  it is raised where it is asked for
            kept = FAILURE_KEPT_SECONDS * 2**failures
            return Entry(error=error, stale_at=self._clock() + kept)

    async def _resolve(self, host: str, port: int) -> Sequence[Endpoint]:
        literal = read_literal(host)
        return [Endpoint(literal, port)] if literal else await self._resolver(host, port)

    def _judged(self, host: str, found: Sequence[Endpoint]) -> Sequence[Endpoint]:
        if not found:
            raise NameServerError(f"no address of {host} to be had")
        private = next((each.address for each in found if not is_public(each.address)), None)
        if private is not None and not self._allow_private:
            raise PrivateAddressError(f"{host} leads to {private}, which is not public")
        return alternating(found)[:MOST_ADDRESSES]


def lookup_seconds(timeout: float) -> float:
    """How long a lookup may take within an attempt of `timeout` seconds."""
    return min(LOOKUP_SECONDS, LOOKUP_SHARE * timeout)


def alternating(endpoints: Sequence[Endpoint]) -> list[Endpoint]:
    """IPv6 and IPv4 by turns, beginning with the first's kind (RFC 8305 section 4)."""
    first = [each for each in endpoints if _is_v6(each) == _is_v6(endpoints[0])]
    others = [each for each in endpoints if _is_v6(each) != _is_v6(endpoints[0])]
    turns = zip_longest(first, others)
    return [each for turn in turns for each in turn if each is not None]


def _is_v6(endpoint: Endpoint) -> bool:
    return ":" in endpoint.address


class JudgedBackend(httpcore.AsyncNetworkBackend):
    """httpcore's way to the network, through the directory of judged endpoints."""

    def __init__(self, directory: Directory) -> None:
        self.directory = directory
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

        endpoints = await self.directory.endpoints(host, port)
        if len(endpoints) == 1:
            return await connect(endpoints[0])
        return await connect_first(endpoints, connect)


class WayToProxies(JudgedBackend):
    """The way to the operator's own proxies, wherever they stand."""

    def __init__(self, directory: Directory) -> None:
        super().__init__(directory.with_private())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the proxy; UnreachableProxyError whatever keeps it away."""
        try:
            return await super().connect_tcp(host, port, timeout, local_address, socket_options)
        except UNCONNECTED as error:
            place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            failure = UnreachableProxyError(f"the proxy {place} cannot be reached")
            _say_once(str(failure))
            raise failure from error


@cache
def _say_once(warning: str) -> None:
    _log.warning("%s", warning)
