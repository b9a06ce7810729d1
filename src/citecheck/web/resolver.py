"""Host names to network addresses."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from citecheck.errors import FetchError

# Addresses of one kind or of any; raises as socket.getaddrinfo does.
Lookup = Callable[[str, socket.AddressFamily], Sequence[str]]


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
            return await _in_daemon_thread(partial(_confirmed, self._lookup, host))
        except UnicodeError:  # a label too long for DNS
            return NameNotFoundError(f"{host} is not a possible host name")
        except OSError as error:
            return _translated(host, error)

    def close(self) -> None:
        """Wait for no name server any longer."""
        for lookup in self._lookups.values():
            lookup.cancel()


async def _in_daemon_thread(lookup: Callable[[], Sequence[str]]) -> Sequence[str]:
    """What `lookup` finds, in a thread of its own.

    A name server that keeps silent holds a thread for up to a minute. One of a pool would keep
    other hosts waiting, and the program from ending: Python joins a pool's threads at its exit.
    """
    found: Future[Sequence[str]] = Future()
    found.set_running_or_notify_cancel()  # it cannot be cancelled, only forgotten

    def work() -> None:
        try:
            found.set_result(lookup())
        except Exception as error:  # noqa: BLE001  it is raised where the answer is awaited
            found.set_exception(error)

    threading.Thread(target=work, name="resolver", daemon=True).start()
    return await asyncio.wrap_future(found)


def _confirmed(lookup: Lookup, host: str) -> Sequence[str]:
    """What `lookup` finds; that a host does not exist is believed when it is said twice.

    Asked for both kinds of addresses at once, glibc says so too where the answer for one kind
    failed, and where a CNAME leads nowhere; asked for one kind, it tells these apart.
    """
    try:
        return lookup(host, socket.AF_UNSPEC)
    except socket.gaierror as error:
        if error.errno != socket.EAI_NONAME:
            raise
    return lookup(host, socket.AF_INET)


def _getaddrinfo(host: str, kind: socket.AddressFamily) -> list[str]:
    rows = socket.getaddrinfo(host, None, kind, socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in rows]


def _translated(host: str, error: OSError) -> FetchError:
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_NONAME:
        return NameNotFoundError(f"{host} does not exist")
    return NameServerError(f"no address of {host} to be had: {error.strerror}")
