"""Host names to network addresses, and whether there is a network at all."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol
from urllib.request import getproxies_environment

from citecheck.errors import FetchError

# Names that resolve wherever there is a network at all.
CONTROL_NAMES = ("example.com", "wikipedia.org", "archive.org")
CONTROL_SECONDS = 5.0  # a working name server answers within one
RESOLVER_THREADS = 32  # a dead name server holds its thread for seconds: the default 6 would queue

Lookup = Callable[[str, int], Sequence[str]]  # raises as socket.getaddrinfo does


class NameNotFoundError(FetchError):
    """The host's name does not exist (NXDOMAIN)."""


class NameServerError(FetchError):
    """The name server failed, timed out or knows no address of the host."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A network address of a host, and the port to ask there."""

    address: str
    port: int


class Resolver(Protocol):
    """Host and port in, endpoints out; raises NameNotFoundError or NameServerError.

    A resolver may answer with another port: the demo maps made-up hosts to one of its own.
    """

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        """The endpoints of `host`, best first."""
        ...


class SystemResolver:
    """The operating system's resolver: hosts file, name servers and all."""

    def __init__(self, lookup: Lookup | None = None) -> None:
        self._lookup = lookup or _getaddrinfo
        self._threads = ThreadPoolExecutor(RESOLVER_THREADS, thread_name_prefix="resolver")

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        """The endpoints of `host` in the system's order of preference."""
        loop = asyncio.get_running_loop()
        try:
            addresses = await loop.run_in_executor(self._threads, self._lookup, host, port)
        except socket.gaierror as error:
            raise _translated(host, error) from error
        except UnicodeError as error:  # a label too long for DNS
            raise NameNotFoundError(f"{host} is not a possible host name") from error
        return [Endpoint(address, port) for address in dict.fromkeys(addresses)]

    def close(self) -> None:
        """Let go of the threads without waiting for name servers."""
        self._threads.shutdown(wait=False, cancel_futures=True)


async def network_reachable(resolver: Resolver | None = None) -> bool:
    """Whether this machine has a network: tells "offline" from "these hosts are dead".

    True if a well-known name resolves, or a proxy is named in the environment.
    """
    if any(scheme in getproxies_environment() for scheme in ("http", "https", "all")):
        return True
    system = SystemResolver()
    try:
        asked = (_resolves(resolver or system, name) for name in CONTROL_NAMES)
        return any(await asyncio.gather(*asked))
    finally:
        system.close()


async def _resolves(resolver: Resolver, name: str) -> bool:
    try:
        async with asyncio.timeout(CONTROL_SECONDS):
            return bool(await resolver(name, 443))
    except (FetchError, OSError):
        return False


def _getaddrinfo(host: str, port: int) -> list[str]:
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in rows]


def _translated(host: str, error: socket.gaierror) -> FetchError:
    if error.errno == socket.EAI_NONAME:
        return NameNotFoundError(f"{host} does not exist")
    return NameServerError(f"no address of {host} to be had: {error.strerror}")
