"""The hostile web's servers: one for http, one for https, one per raw behaviour."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.hostile.answers import page
from tests.hostile.calls import Behaviour, BrokenSix, Call, Raw, Row, Tls, wire_name
from tests.hostile.certificates import Certificates
from tests.hostile.home import Home
from tests.hostile.texts import FRONT_PAGE, NO_SUCH_PAGE

LONGEST = 90.0  # seconds that a connection may last
HEAD_LIMIT = 1 << 20
WAITING_CONNECTIONS = 1000
DEFAULT_PORTS = {80: "http", 443: "https"}
GONE = (OSError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, TimeoutError)
HOST = re.compile(r"(\[[^\]]*\]|[^:]*)(?::[0-9]*)?")
FRONT = page(FRONT_PAGE)
NO_PAGE = page(NO_SUCH_PAGE, 404)


@dataclass(slots=True)
class Web:
    """What is served where, and how often each address was asked."""

    routes: dict[str, Behaviour] = field(default_factory=dict)
    raw: dict[tuple[str, str], Raw] = field(default_factory=dict)  # by host and scheme
    broken_six: set[str] = field(default_factory=set)  # hosts
    certificates: dict[str, str] = field(default_factory=dict)  # host -> kind of certificate
    asked: Counter[str] = field(default_factory=Counter)
    hosts: Counter[str] = field(default_factory=Counter)

    def behaviour(self, call: Call) -> Behaviour:
        """What answers a call."""
        path = call.target.partition("?")[0]
        for target in (call.target, path, "/*"):
            for scheme in (f"{call.scheme}:", ""):
                found = self.routes.get(f"{scheme}//{call.host}{target}")
                if found is not None:
                    return found
        return FRONT if path == "/" else NO_PAGE


def web_of(rows: Iterable[Row], home: Home) -> Web:
    """The web that the table describes."""
    web = Web()
    for row in rows:
        _add(web, row, home)
    return web


def _add(web: Web, row: Row, home: Home) -> None:
    host = wire_name(row.host)
    for address, behaviour in row.also.items():
        web.routes[address if "//" in address else f"//{host}{address}"] = behaviour
    match row.behaviour:
        case None:
            return
        case Raw():
            web.raw[host, row.address.strip().partition(":")[0].lower()] = row.behaviour
        case BrokenSix(behaviour):
            web.broken_six.add(host)
            web.routes[row.key] = behaviour
        case Tls(certificate, behaviour):
            web.certificates[host] = certificate
            web.routes[home.place(row.key)] = behaviour
        case _:
            web.routes[home.place(row.key)] = row.behaviour


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the web listens: by scheme, and for hosts that have a port of their own."""

    http: int
    https: int
    own: dict[tuple[str, str], int]

    def of(self, host: str, port: int) -> int:
        """The port of loopback that plays `host:port`."""
        scheme = DEFAULT_PORTS.get(port)
        if scheme is None:
            return port
        return self.own.get((host, scheme), self.http if scheme == "http" else self.https)


@asynccontextmanager
async def serve(web: Web, certificates: Certificates, home: Home) -> AsyncIterator[Ports]:
    """The web, served inside the block."""
    async with AsyncExitStack() as stack:
        plain = await stack.enter_async_context(_listening(home, _talker(web, "http")))
        context = certificates.server(web.certificates)
        secure = await stack.enter_async_context(_listening(home, _talker(web, "https"), context))
        own = {
            place: await stack.enter_async_context(_listening(home, raw.talk))
            for place, raw in web.raw.items()
        }
        for host in web.broken_six:
            listening = _listening(home, _talker(web, "http"), six=False)
            own[host, "http"] = await stack.enter_async_context(listening)
            stack.enter_context(_deaf(home.six, own[host, "http"]))
        for host, other in certificates.apart(web.certificates).items():
            listening = _listening(home, _talker(web, "https"), other)
            own[host, "https"] = await stack.enter_async_context(listening)
        yield Ports(plain, secure, own)


@asynccontextmanager
async def _listening(
    home: Home, talk: Behaviour, context: ssl.SSLContext | None = None, *, six: bool = True
) -> AsyncIterator[int]:
    """A port of both addresses where `talk` takes each connection."""
    tasks: set[asyncio.Task[Any] | None] = set()

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        tasks.add(task)
        try:
            async with asyncio.timeout(LONGEST):
                await talk(Call(reader, writer))
        except (*GONE, asyncio.CancelledError):
            pass  # the client went away, or the web closes
        finally:
            tasks.discard(task)
            writer.close()

    start = partial(
        asyncio.start_server, take, ssl=context, limit=HEAD_LIMIT, backlog=WAITING_CONNECTIONS
    )
    servers = [await start(home.four, 0)]
    port: int = servers[0].sockets[0].getsockname()[1]
    if six:
        with contextlib.suppress(OSError):  # a machine without IPv6
            servers.append(await start(home.six, port))
    try:
        yield port
    finally:
        for each in servers:
            each.close()
        open_still = [task for task in tasks if task is not None]
        for task in open_still:
            task.cancel()
        await asyncio.gather(*open_still, return_exceptions=True)


@contextmanager
def _deaf(address: str, port: int) -> Iterator[None]:
    """A port that takes no connection and refuses none: its queue is full."""
    with ExitStack() as stack:
        try:
            deaf = stack.enter_context(socket.socket(socket.AF_INET6))
            deaf.bind((address, port))
        except OSError:  # a machine without IPv6
            yield
            return
        deaf.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket(socket.AF_INET6))
            waiting.settimeout(0)
            waiting.connect_ex((address, port))
        yield


def _talker(web: Web, scheme: str) -> Behaviour:
    async def talk(call: Call) -> None:
        while True:
            head = await call.reader.readuntil(b"\r\n\r\n")
            asked = _read(call, scheme, head)
            asked.before, asked.before_host = web.asked[asked.address], web.hosts[asked.host]
            web.asked[asked.address] += 1
            web.hosts[asked.host] += 1
            if not await web.behaviour(asked)(asked):
                return

    return talk


def _read(call: Call, scheme: str, head: bytes) -> Call:
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    method, target, *_ = [*first.split(" "), "", ""]
    if target.startswith("http://"):  # we are asked as a proxy
        target = "/" + target.split("/", 3)[3]
    host = HOST.match(fields.get("host", "").lower())
    named = host[1].strip("[]").rstrip(".") if host else ""
    return Call(call.reader, call.writer, scheme, method, target, named, fields)
