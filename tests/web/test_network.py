"""Connections go to judged addresses only."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import httpx
import pytest

from citecheck.model import Failure, Reason
from citecheck.web import (
    Endpoint,
    NameNotFoundError,
    NameServerError,
    WebOptions,
    network_reachable,
    open_fetch,
)
from citecheck.web.network import Directory, JudgedBackend, PrivateAddressError
from citecheck.web.proxies import Proxies
from citecheck.web.transports import HostPools

OPTIONS = WebOptions(retries=0, timeout=5, trust_env=False)


class Names:
    """A resolver from a table; counts what it is asked."""

    def __init__(self, table: dict[str, list[str] | Exception], port: int | None = None) -> None:
        self.table = table
        self.port = port
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> list[Endpoint]:
        self.asked.append(host)
        await asyncio.sleep(0)
        found = self.table.get(host, NameNotFoundError(host))
        if isinstance(found, Exception):
            raise found
        return [Endpoint(address, self.port or port) for address in found]


@asynccontextmanager
async def canary():
    """A port on loopback, and the connections it has seen."""
    seen: list[object] = []

    async def note(reader, writer):
        seen.append(writer.get_extra_info("peername"))
        writer.close()

    server = await asyncio.start_server(note, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], seen
    finally:
        server.close()
        await server.wait_closed()


PRIVATE_NAMES = {
    "loopback.example": ["127.0.0.1"],
    "loopback6.example": ["::1"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "nat64.example": ["64:ff9b::7f00:1"],
    "sixtofour.example": ["2002:7f00:1::1"],
    "compatible.example": ["::127.0.0.1"],
    "any.example": ["0.0.0.0"],
    "carrier.example": ["100.64.0.1"],
    "metadata.example": ["169.254.169.254"],
    "mixed.example": ["8.8.8.8", "127.0.0.1"],
    "mixed6.example": ["2606:4700::1111", "::1"],
    "multicast.example": ["224.0.0.1"],
}
SPELLINGS = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "0",
    "0.0.0.0",
    "127.0.0.1.",
    "localhost",
    "LOCALHOST.",
    "x.localhost",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[0:0:0:0:0:0:0:1]",
    "[64:ff9b::127.0.0.1]",
    "１２７.0.0.1",
    "127。0。0。1",
    "me:secret@127.0.0.1",
    "a.example@127.0.0.1",
    *PRIVATE_NAMES,
]


class Redirecting(httpx.AsyncBaseTransport):
    """Answers for start.example itself; lets all else through to the real way out."""

    def __init__(self, inner: HostPools, location: str) -> None:
        self.inner = inner
        self.location = location

    async def handle_async_request(self, request):
        if request.url.host == "start.example":
            return httpx.Response(302, headers={"location": self.location.encode()})
        return await self.inner.handle_async_request(request)

    async def aclose(self):
        await self.inner.aclose()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_spelling_of_a_private_address_is_ever_connected_to(spelling, scheme):
    async def scenario():
        async with (
            canary() as (port, seen),
            open_fetch(OPTIONS, resolver=Names(PRIVATE_NAMES)) as fetch,
        ):
            outcome = await fetch(f"{scheme}://{spelling}:{port}/")
            return outcome, seen

    outcome, seen = asyncio.run(scenario())
    assert seen == []
    assert isinstance(outcome, Failure)
    assert outcome.reason is Reason.PRIVATE_ADDRESS


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_redirect_leads_to_a_private_address(spelling):
    async def scenario():
        async with canary() as (port, seen):
            directory = Directory(Names(PRIVATE_NAMES))
            inner = HostPools(JudgedBackend(directory), Proxies({}), per_host=4, trust_env=False)
            transport = Redirecting(inner, f"http://{spelling}:{port}/")
            async with open_fetch(OPTIONS, transport=transport) as fetch:
                return await fetch("http://start.example/"), seen

    outcome, seen = asyncio.run(scenario())
    assert seen == []
    assert (outcome.reason, len(outcome.hops)) == (Reason.PRIVATE_ADDRESS, 1)


def test_the_canary_does_see_a_connection_that_is_allowed():
    async def scenario():
        options = WebOptions(retries=0, timeout=5, trust_env=False, allow_private=True)
        names = Names({"loopback.example": ["127.0.0.1"]})
        async with canary() as (port, seen), open_fetch(options, resolver=names) as fetch:
            await fetch(f"http://loopback.example:{port}/")
            return seen

    assert len(asyncio.run(scenario())) == 1


def test_a_name_is_resolved_once_and_cannot_change_its_mind():
    async def scenario():
        names = Names({"a.example": ["8.8.8.8"]})
        directory = Directory(names)
        first = await asyncio.gather(*(directory.endpoints("a.example", 80) for _ in range(5)))
        names.table["a.example"] = ["127.0.0.1"]
        return first[0], await directory.endpoints("a.example", 80), names.asked

    first, again, asked = asyncio.run(scenario())
    assert again == first == [Endpoint("8.8.8.8", 80)]
    assert asked == ["a.example"]


def test_a_name_server_that_failed_is_asked_again():
    async def scenario():
        names = Names({"a.example": NameServerError("out of order")})
        directory = Directory(names)
        with pytest.raises(NameServerError):
            await directory.endpoints("a.example", 80)
        names.table["a.example"] = ["8.8.8.8"]
        return await directory.endpoints("a.example", 80)

    assert asyncio.run(scenario()) == [Endpoint("8.8.8.8", 80)]


def test_whoever_gives_up_waiting_for_a_name_spoils_it_for_nobody():
    async def scenario():
        directory = Directory(Names({"a.example": ["8.8.8.8"]}))
        first = asyncio.create_task(directory.endpoints("a.example", 80))
        second = asyncio.create_task(directory.endpoints("a.example", 80))
        await asyncio.sleep(0)
        first.cancel()
        return await second

    assert asyncio.run(scenario()) == [Endpoint("8.8.8.8", 80)]


def test_a_name_with_no_address_is_no_answer():
    with pytest.raises(NameServerError):
        asyncio.run(Directory(Names({"a.example": []})).endpoints("a.example", 80))


def test_a_private_answer_among_public_ones_refuses_all():
    names = Names({"a.example": ["8.8.8.8", "10.0.0.1"]})
    with pytest.raises(PrivateAddressError, match=r"10\.0\.0\.1"):
        asyncio.run(Directory(names).endpoints("a.example", 80))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (NameNotFoundError("a.example does not exist"), Reason.DNS),
        (NameServerError("a.example: out of order"), Reason.DNS_FAILURE),
        (OSError("x"), Reason.REFUSED),
        (KeyError("x"), Reason.INTERNAL),
    ],
    ids=repr,
)
def test_what_the_resolver_says_is_the_reason(answer, reason):
    async def scenario():
        async with open_fetch(OPTIONS, resolver=Names({"a.example": answer})) as fetch:
            return await fetch("http://a.example/")

    assert asyncio.run(scenario()).reason is reason


def test_a_resolver_may_lead_every_host_to_one_port(serve):
    async def hello(reader, writer):
        request = await reader.readuntil(b"\r\n\r\n")
        host = next(line for line in request.split(b"\r\n") if line.lower().startswith(b"host:"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(host), host))
        await writer.drain()

    async def scenario():
        async with serve(hello) as port:
            names = Names({"a.example": ["127.0.0.1"], "b.example": ["127.0.0.1"]}, port)
            options = WebOptions(allow_private=True, trust_env=False)
            async with open_fetch(options, resolver=names) as fetch:
                return [(await fetch(f"http://{name}.example/")).body for name in "ab"]

    assert asyncio.run(scenario()) == [b"Host: a.example", b"Host: b.example"]


@pytest.mark.parametrize(
    ("table", "reachable"),
    [
        ({}, False),
        ({"wikipedia.org": ["8.8.8.8"]}, True),
        ({"example.com": NameServerError("x")}, False),
        ({"example.com": NameServerError("x"), "archive.org": ["8.8.8.8"]}, True),
    ],
)
def test_a_network_is_there_if_a_well_known_name_resolves(table, reachable):
    assert asyncio.run(network_reachable(Names(table))) is reachable


def test_a_network_is_there_if_a_proxy_is_named(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://p:1")
    assert asyncio.run(network_reachable(Names({})))
