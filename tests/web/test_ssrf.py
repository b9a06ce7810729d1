"""No cited page, no redirect and no name leads to a private address.

The machine's own event loop keeps the book: whatever opens a connection, it is asked for it.
"""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest
from tests.web.ssrf_ways import FEW_SLASHES, HOSTS, LOCATIONS, MALFORMED, NAMES, WHOLE

from citecheck.model import Failure, Reason
from citecheck.web import Endpoint, NameNotFoundError, WebOptions, open_fetch

PUBLIC = "93.184.216.34"
OPTIONS = WebOptions(retries=0, timeout=5, trust_env=False, spacing=0)
REFUSALS = {Reason.PRIVATE_ADDRESS, Reason.REDIRECT_INVALID}
STATUSES = (301, 302, 303, 307, 308)


class Book(asyncio.SelectorEventLoop):
    """An event loop that notes where connections go; public ones lead to a port of loopback."""

    def __init__(self) -> None:
        super().__init__()
        self.connected: list[str] = []
        self.looked_up: list[str] = []
        self.stand_in: int | None = None

    async def sock_connect(self, sock, address):
        self.connected.append(address[0])
        if address[0] != PUBLIC or self.stand_in is None:
            raise ConnectionRefusedError(address)
        await super().sock_connect(sock, ("127.0.0.1", self.stand_in))

    async def getaddrinfo(self, host, port, **options):
        self.looked_up.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "no name is looked up here")


async def resolve(host: str, port: int) -> list[Endpoint]:
    """The hostile name server; all other hosts of `.public.example` stand at PUBLIC."""
    if host.endswith(".public.example"):
        return [Endpoint(PUBLIC, port)]
    if host not in NAMES:
        raise NameNotFoundError(host)
    return [Endpoint(address, port) for address in NAMES[host]]


def noted(scenario) -> tuple[object, Book]:
    """What came of a scenario, and the book that was kept of it."""
    with asyncio.Runner(loop_factory=Book) as runner:
        return runner.run(scenario()), runner.get_loop()


def cited(*urls: str) -> tuple[list[Failure], Book]:
    async def scenario():
        async with open_fetch(OPTIONS, resolver=resolve) as fetch:
            return await asyncio.gather(*map(fetch, urls))

    return noted(scenario)


def redirecting(locations: list[str], statuses: tuple[int, ...]):
    """A server on loopback: `/2/7` sends on to `/1/7`, and `/0/7` to the seventh location."""

    async def answer(reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        hops, number = map(int, head.split(b" ")[1].strip(b"/").split(b"/"))
        target = locations[number] if hops == 0 else f"/{hops - 1}/{number}"
        status = statuses[number % len(statuses)]
        lines = (f"HTTP/1.1 {status} X", f"Location: {target}", "Content-Length: 0", "", "")
        writer.write("\r\n".join(lines).encode())
        await writer.drain()
        writer.close()

    return answer


def sent(locations: list[str], *, hops: int) -> tuple[list[Failure], Book]:
    """What came of addresses that redirect to the locations, after so many other hops."""

    async def scenario():
        server = await asyncio.start_server(redirecting(locations, STATUSES), "127.0.0.1", 0)
        asyncio.get_running_loop().stand_in = server.sockets[0].getsockname()[1]
        urls = [f"http://h{at}.public.example/{hops}/{at}" for at in range(len(locations))]
        async with server, open_fetch(OPTIONS, resolver=resolve) as fetch:
            return await asyncio.gather(*map(fetch, urls))

    return noted(scenario)


def test_there_are_ways_enough_to_be_worth_trying():
    assert len(HOSTS) + len(WHOLE) + len(LOCATIONS) + len(MALFORMED) > 200


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", [pytest.param(host, id=way) for way, host in HOSTS.items()])
def test_no_host_of_a_cited_address_leads_to_a_private_one(host, scheme):
    (failure,), book = cited(f"{scheme}://{host}/latest/meta-data/")
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert book.connected == book.looked_up == []


@pytest.mark.parametrize(
    "url", [pytest.param(url, id=way) for way, url in {**WHOLE, **FEW_SLASHES}.items()]
)
def test_no_cited_address_is_read_otherwise_than_by_a_browser(url):
    (failure,), book = cited(url)
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert book.connected == book.looked_up == []


@pytest.mark.parametrize("port", [81, 3000, 8080, 65535])
def test_no_port_makes_a_private_host_public(port):
    (failure,), book = cited(f"http://127.0.0.1:{port}/")
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert book.connected == []


@pytest.mark.parametrize("host", [pytest.param(host, id=way) for way, host in MALFORMED.items()])
def test_what_no_browser_reads_as_a_host_is_never_asked(host):
    (failure,), book = cited(f"http://{host}/")
    assert failure.reason is Reason.BAD_URL
    assert book.connected == book.looked_up == []


@pytest.mark.parametrize("hops", [0, 1, 2])
def test_no_redirect_leads_to_a_private_address(hops):
    ways = {**{way: f"http://{host}/" for way, host in HOSTS.items()}, **WHOLE, **LOCATIONS}
    # a header holds no controls, and its line breaks end it
    locations = [url for url in ways.values() if not {*url} & {*"\r\n\x00\x01\x1f"}]
    failures, book = sent(locations, hops=hops)
    reached = {
        url: outcome
        for url, outcome in zip(locations, failures, strict=True)
        if not isinstance(outcome, Failure) or outcome.reason is not Reason.PRIVATE_ADDRESS
    }
    assert reached == {}
    assert {*book.connected} == {PUBLIC}
    assert {len(failure.hops) for failure in failures} == {hops + 1}


@pytest.mark.parametrize("status", STATUSES)
def test_no_status_of_a_redirect_leads_to_a_private_address(status):
    def answer(request):
        return httpx.Response(status, headers={"location": "http://169.254.169.254/"})

    async def scenario():
        async with open_fetch(OPTIONS, transport=httpx.MockTransport(answer)) as fetch:
            return await fetch("https://a.example/")

    assert noted(scenario)[0].reason is Reason.PRIVATE_ADDRESS


def test_no_target_that_cannot_be_read_is_followed():
    locations = [f"http://{host}/" for host in MALFORMED.values()]
    failures, book = sent(locations, hops=0)
    assert {failure.reason for failure in failures} == {Reason.REDIRECT_INVALID}
    assert {*book.connected} == {PUBLIC}


def test_a_name_that_turns_private_is_still_asked_where_it_was_judged():
    answers = iter([[PUBLIC], ["127.0.0.1"]])

    async def rebinding(host, port):
        return [Endpoint(address, port) for address in next(answers)]

    async def scenario():
        async with open_fetch(OPTIONS, resolver=rebinding) as fetch:
            return [await fetch("http://a.example/"), await fetch("http://a.example/2")]

    _, book = noted(scenario)
    assert book.connected == [PUBLIC, PUBLIC]


def test_a_name_that_turns_private_after_a_failure_is_judged_again():
    answers = iter([[], ["10.0.0.5"]])

    async def flipping(host, port):
        return [Endpoint(address, port) for address in next(answers)]

    async def scenario():
        options = WebOptions(retries=1, timeout=5, trust_env=False)
        async with open_fetch(options, resolver=flipping) as fetch:
            return await fetch("http://a.example/")

    failure, book = noted(scenario)
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert book.connected == []


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_public_host_is_connected_to(scheme):
    (failure,), book = cited(f"{scheme}://a.public.example/")
    assert failure.reason is Reason.REFUSED
    assert book.connected == [PUBLIC]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    ("host", "address"),
    [
        (PUBLIC, PUBLIC),
        ("1572395042", PUBLIC),
        ("0x5db8d822", PUBLIC),
        ("[2606:2800:220:1::1]", "2606:2800:220:1::1"),
        ("[::ffff:93.184.216.34]", "::ffff:5db8:d822"),
        ("[64:ff9b::93.184.216.34]", "64:ff9b::5db8:d822"),
    ],
)
def test_a_public_literal_is_connected_to(host, address, scheme):
    _, book = cited(f"{scheme}://{host}/")
    assert book.connected == [address]


def test_a_public_host_is_read_by_way_of_a_redirect():
    async def scenario():
        async def answer(reader, writer):
            head = await reader.readuntil(b"\r\n\r\n")
            moved = b"HTTP/1.1 301 X\r\nLocation: //b.public.example/y\r\n"
            there = b"b.public.example" in head
            writer.write(
                (b"HTTP/1.1 200 OK\r\n" if there else moved) + b"Content-Length: 0\r\n\r\n"
            )
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        asyncio.get_running_loop().stand_in = server.sockets[0].getsockname()[1]
        async with server, open_fetch(OPTIONS, resolver=resolve) as fetch:
            return await fetch("http://a.public.example/x")

    outcome, _ = noted(scenario)
    assert (outcome.status, outcome.final_url) == (200, "http://b.public.example/y")
