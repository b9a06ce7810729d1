"""One request as an endpoint sees it, and what a row of the table is."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

ABORT = struct.pack("ii", 1, 0)  # SO_LINGER on, for no time: closing sends a reset


@dataclass(slots=True)
class Call:
    """A request that came in, and the connection it came by."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    scheme: str = "http"
    method: str = "GET"
    target: str = "/"
    host: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    before: int = 0  # how often the same address was asked before
    before_host: int = 0  # how often the same host was

    @property
    def address(self) -> str:
        return f"{self.scheme}://{self.host}{self.target}"

    async def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    def reset(self) -> None:
        """Close with a TCP reset."""
        handle = self.writer.get_extra_info("socket")
        if handle is not None:
            handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
        self.writer.transport.abort()


# True: the connection may be used again.
Behaviour = Callable[[Call], Awaitable[bool | None]]


@dataclass(frozen=True)
class Raw:
    """A behaviour that begins before any request is read: it gets a port of its own."""

    talk: Behaviour


@dataclass(frozen=True)
class BrokenSix:
    """A behaviour on IPv4 alone, at a port that lets every IPv6 connection wait for ever."""

    behaviour: Behaviour


@dataclass(frozen=True)
class Tls:
    """A behaviour behind a certificate that is not the usual good one: its name in `certificates`."""

    certificate: str
    behaviour: Behaviour


@dataclass(frozen=True)
class Row:
    """One endpoint: where it is, what it does, and what is right to say of it.

    `expected` holds "status: reason"; more than one where several are honestly right.
    `also` are other answers of the same web that belong to this endpoint, by address:
    `https://host/path`, `//host/path` (any scheme), `/path` (the same host), `/*` (the rest of
    the host). `at` is the request target where it differs from the address's own.
    """

    address: str
    behaviour: Behaviour | Raw | Tls | BrokenSix | None
    expected: frozenset[str]
    also: Mapping[str, Behaviour] = field(default_factory=dict)
    at: str | None = None
    title: str | None = None
    private: bool = False  # only right where private addresses are refused
    why: str = ""

    @property
    def host(self) -> str:
        try:
            host = urlsplit(self.address.strip()).hostname or ""
        except ValueError:
            return ""
        return host.rstrip(".")

    @property
    def key(self) -> str:
        """The address as it is asked for, without userinfo, port and fragment."""
        parts = urlsplit(self.address.strip())
        target = self.at or (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return f"{parts.scheme.lower()}://{wire_name(self.host)}{target}"


def row(
    address: str,
    behaviour: Behaviour | Raw | Tls | BrokenSix | None,
    *expected: str,
    also: Mapping[str, Behaviour] | None = None,
    at: str | None = None,
    title: str | None = None,
    private: bool = False,
    why: str = "",
) -> Row:
    """A row of the table."""
    return Row(address, behaviour, frozenset(expected), also or {}, at, title, private, why)


def wire_name(host: str) -> str:
    """The host as it stands in a Host header."""
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        return host
