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
    open_fetch,
)
from citecheck.web.network import (
    FAILURE_KEPT_SECONDS,
    MOST_ADDRESSES,
    Directory,
    JudgedBackend,
    PrivateAddressError,
    WayToProxies,
    alternating,
    lookup_seconds,
)
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
    "mixed.example": ["8.8.8.8", "127.0.0.1"],
}
# Real sockets for these few; test_ssrf.py tries all there are.
SPELLINGS = ["127.0.0.1", "0x7f.1", "localhost", "[::1]", "１２７.0.0.1", *PRIVATE_NAMES]


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


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


async def failed(directory: Directory, host: str = "a.example") -> Exception:
    try:
        await directory.endpoints(host, 80)
    except Exception as error:  # noqa: BLE001  whatever it is, it is what is asked about
        return error
    raise AssertionError("an answer where none was to be had")


def test_a_name_server_that_failed_is_asked_again():
    async def scenario():
        names, watch = Names({"a.example": NameServerError("out of order")}), Watch()
        directory = Directory(names, clock=watch)
        error = await failed(directory)
        names.table["a.example"] = ["8.8.8.8"]
        watch.time += FAILURE_KEPT_SECONDS
        return error, await directory.endpoints("a.example", 80)

    error, found = asyncio.run(scenario())
    assert isinstance(error, NameServerError)
    assert found == [Endpoint("8.8.8.8", 80)]


@pytest.mark.parametrize(
    "error",
    [NameServerError("x"), NameNotFoundError("x"), PrivateAddressError("x"), KeyError("x")],
    ids=repr,
)
def test_a_failure_is_remembered_for_the_next_who_ask(error):
    async def scenario():
        names = Names({"a.example": error})
        directory = Directory(names, clock=Watch())
        errors = [await failed(directory) for _ in range(100)]
        return {str(each) for each in errors}, names.asked

    assert asyncio.run(scenario()) == ({str(error)}, ["a.example"])


def test_a_failure_that_goes_on_is_remembered_longer_each_time():
    async def scenario():
        names, watch = Names({"a.example": NameServerError("x")}), Watch()
        directory = Directory(names, clock=watch)
        for tick in range(1000):
            watch.time = tick / 10
            await failed(directory)
        return len(names.asked)

    assert asyncio.run(scenario()) == 8  # in 100 s, and not a thousand


def test_a_lookup_without_an_answer_ends_as_the_name_servers_failure():
    async def scenario():
        names, answer = Names({}), asyncio.Event()

        async def slow(host, port):
            names.asked.append(host)
            await answer.wait()
            return [Endpoint("8.8.8.8", port)]

        directory = Directory(slow, seconds=0.01)
        error = await failed(directory)
        again = await failed(directory)
        answer.set()
        await asyncio.sleep(0)
        return error, again, await directory.endpoints("a.example", 80), names.asked

    error, again, found, asked = asyncio.run(scenario())
    assert isinstance(error, NameServerError)
    assert isinstance(again, NameServerError)
    assert found == [Endpoint("8.8.8.8", 80)]  # late, but in time for the next try
    assert asked == ["a.example"]


@pytest.mark.parametrize(("timeout", "seconds"), [(20, 10), (5, 4), (0.5, 0.4)])
def test_a_lookup_ends_before_the_attempt_that_it_is_for(timeout, seconds):
    assert lookup_seconds(timeout) == seconds


def test_a_silent_name_server_is_no_silent_host():
    async def silent(host, port):
        await asyncio.sleep(3600)

    async def scenario():
        options = WebOptions(retries=0, timeout=0.1, trust_env=False)
        async with open_fetch(options, resolver=silent) as fetch:
            return await fetch("http://a.example/")

    assert asyncio.run(scenario()).reason is Reason.DNS_FAILURE


def addresses(*found: str) -> list[Endpoint]:
    return [Endpoint(each, 80) for each in found]


@pytest.mark.parametrize(
    ("found", "order"),
    [
        (["1.1.1.1"], ["1.1.1.1"]),
        (["2a00::1", "2a00::2", "1.1.1.1"], ["2a00::1", "1.1.1.1", "2a00::2"]),
        (["1.1.1.1", "1.1.1.2", "2a00::1"], ["1.1.1.1", "2a00::1", "1.1.1.2"]),
    ],
)
def test_both_kinds_of_addresses_are_tried_by_turns(found, order):
    assert alternating(addresses(*found)) == addresses(*order)


def test_of_a_thousand_addresses_all_are_judged_and_a_few_are_tried():
    many = [f"8.8.{number // 250}.{number % 250}" for number in range(1000)]
    names = Names({"a.example": many, "b.example": [*many, "10.0.0.1"]})
    directory = Directory(names)
    assert len(asyncio.run(directory.endpoints("a.example", 80))) == MOST_ADDRESSES
    with pytest.raises(PrivateAddressError):
        asyncio.run(directory.endpoints("b.example", 80))


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
    "proxy", ["127.0.0.1:1", "[::1]:1", "nowhere.example:3128", "broken.example:3128"], ids=str
)
@pytest.mark.parametrize("url", ["http://a.example/", "https://a.example/"])
def test_a_proxy_that_cannot_be_reached_makes_no_link_dead(monkeypatch, caplog, proxy, url):
    monkeypatch.setenv("ALL_PROXY", f"http://ann:secret@{proxy}")

    async def scenario():
        names = Names({"a.example": ["8.8.8.8"], "broken.example": NameServerError("x")})
        async with open_fetch(WebOptions(retries=0, timeout=5), resolver=names) as fetch:
            return await fetch(url)

    failure = asyncio.run(scenario())
    assert failure.reason is Reason.REFUSED
    assert failure.detail == f"the proxy {proxy} cannot be reached"
    assert "secret" not in caplog.text


def test_a_proxy_may_stand_on_a_private_address_and_what_is_cited_may_not():
    async def scenario():
        directory = Directory(Names({"p.example": ["127.0.0.1"]}))
        async with canary() as (port, seen):
            stream = await WayToProxies(directory).connect_tcp("p.example", port)
            await stream.aclose()
            with pytest.raises(PrivateAddressError):
                await JudgedBackend(directory).connect_tcp("p.example", port)
            return len(seen)

    assert asyncio.run(scenario()) == 1
