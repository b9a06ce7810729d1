"""Host names to network addresses, and whether there is a network at all."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol
from urllib.request import getproxies_environment

from citecheck.errors import FetchError

# Names that resolve wherever there is a network at all.
CONTROL_NAMES = ("example.com", "wikipedia.org", "archive.org")
CONTROL_SECONDS = 3.0  # a working name server answers within one

Lookup = Callable[[str], Sequence[str]]  # raises as socket.getaddrinfo does


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
    """The operating system's resolver: hosts file, name servers and all.

    A lookup does not depend on the port, so each host is looked up once for all its ports.
    """

    def __init__(self, lookup: Lookup | None = None) -> None:
        self._lookup = lookup or _getaddrinfo
        self._lookups: dict[str, asyncio.Task[Sequence[str] | FetchError]] = {}

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        """The endpoints of `host` in the system's order of preference."""
        if host not in self._lookups:
            self._lookups[host] = asyncio.create_task(self._ask(host))
        # shielded: whoever asked first may run out of time, others still wait
        found = await asyncio.shield(self._lookups[host])
        if isinstance(found, FetchError):
            if isinstance(found, NameServerError):  # that may pass
                self._lookups.pop(host, None)
            raise type(found)(*found.args)
        return [Endpoint(address, port) for address in dict.fromkeys(found)]

    async def _ask(self, host: str) -> Sequence[str] | FetchError:
        try:
            return await _in_daemon_thread(self._lookup, host)
        except UnicodeError:  # a label too long for DNS
            return NameNotFoundError(f"{host} is not a possible host name")
        except OSError as error:
            return _translated(host, error)

    def close(self) -> None:
        """Wait for no name server any longer."""
        for lookup in self._lookups.values():
            lookup.cancel()


async def _in_daemon_thread(lookup: Lookup, host: str) -> Sequence[str]:
    """What `lookup` finds, in a thread of its own.

    A name server that keeps silent holds a thread for up to a minute. One of a pool would keep
    other hosts waiting, and the program from ending: Python joins a pool's threads at its exit.
    """
    found: Future[Sequence[str]] = Future()
    found.set_running_or_notify_cancel()  # it cannot be cancelled, only forgotten

    def work() -> None:
        try:
            found.set_result(lookup(host))
        except Exception as error:  # noqa: BLE001  it is raised where the answer is awaited
            found.set_exception(error)

    threading.Thread(target=work, name="resolver", daemon=True).start()
    return await asyncio.wrap_future(found)


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


def _getaddrinfo(host: str) -> list[str]:
    rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in rows]


def _translated(host: str, error: OSError) -> FetchError:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_NONAME:
        return NameNotFoundError(f"{host} does not exist")
    return NameServerError(f"no address of {host} to be had: {error.strerror}")
