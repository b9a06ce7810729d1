"""Against real sockets: what servers do to connections."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import time

import pytest

from citecheck.model import Reason
from citecheck.web import Endpoint, WebOptions, open_fetch
from citecheck.web.transports import IDLE_POOLS

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
WHOLE = WebOptions(retries=0, timeout=5, allow_private=True, trust_env=False)


def script(*pieces: bytes, pause: float = 0.0):
    """A handler that reads a request and sends the pieces."""

    async def handler(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return handler


def test_a_plain_page_is_read(ask_server):
    assert ask_server(script(PLAIN)).body == b"hello"


def test_a_chunked_page_is_read(ask_server):
    answer = ask_server(
        script(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            b"2\r\nhe\r\n",
            b"3\r\nllo\r\n0\r\n\r\n",
        )
    )
    assert answer.body == b"hello"


def test_a_page_that_ends_with_its_connection_is_read(ask_server):
    assert ask_server(script(b"HTTP/1.0 200 OK\r\n\r\nhel", b"lo")).body == b"hello"


def test_a_compressed_page_is_read(ask_server):
    body = gzip.compress(b"hello")
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body)
    assert ask_server(script(head + body)).body == b"hello"


def test_a_status_outside_the_books_is_an_answer(ask_server):
    assert (
        ask_server(script(b"HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n")).status
        == 999
    )


def test_an_interim_answer_is_passed_over(ask_server):
    assert (
        ask_server(script(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", PLAIN)).status == 200
    )


@pytest.mark.parametrize("status", [b"204 No Content", b"304 Not Modified"])
def test_an_answer_without_a_body_is_whole(ask_server, status):
    assert ask_server(script(b"HTTP/1.1 " + status + b"\r\n\r\n")).body == b""


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (b"", Reason.PROTOCOL),
        (b"HTTP/1.1 200", Reason.PROTOCOL),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\nhello", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2_000_000 + b"\r\n\r\n", Reason.PROTOCOL),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 300_000 + b"\r\n", Reason.PROTOCOL),
    ],
    ids=["nothing", "half a line", "another protocol", "short body", "no length", "half chunk",
         "broken chunk", "huge header", "many headers"],
)  # fmt: skip
def test_a_broken_answer_is_a_protocol_failure(ask_server, reply, reason):
    assert ask_server(script(reply)).reason is reason


def test_a_body_longer_than_announced_is_cut_there(ask_server):
    reply = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello"
    assert ask_server(script(reply)).body == b"he"


def test_a_reset_connection_is_a_reset(ask_server):
    async def reset(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        hard = writer.get_extra_info("socket")
        hard.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    assert ask_server(reset).reason is Reason.RESET


def test_a_reset_in_the_middle_of_a_body_is_a_reset(ask_server):
    async def reset(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nhello")
        await writer.drain()
        await asyncio.sleep(0.05)
        hard = writer.get_extra_info("socket")
        hard.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    assert ask_server(reset).reason is Reason.RESET


def test_a_closed_port_is_a_refusal(clock):
    async def scenario():
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
            async with open_fetch(WHOLE, sleep=clock.sleep) as fetch:
                return await fetch(f"http://127.0.0.1:{port}/")

    assert asyncio.run(scenario()).reason is Reason.REFUSED


async def say_nothing(reader, writer):
    await reader.read()


@pytest.mark.parametrize(
    "handler",
    [
        say_nothing,
        script(*[b"H"] * 200, pause=0.02),
        script(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n", *[b"x"] * 200, pause=0.02),
        script(*[b"HTTP/1.1 100 Continue\r\n\r\n"] * 200, pause=0.02),
    ],
    ids=["silence", "dripping head", "dripping body", "endless 100 Continue"],
)
def test_the_deadline_holds_for_the_whole_answer(ask_server, handler):
    began = time.monotonic()
    failure = ask_server(handler, timeout=0.3)
    assert failure.reason is Reason.TIMEOUT
    assert time.monotonic() - began < 2
    assert 250 <= failure.elapsed_ms <= 1000


@pytest.mark.parametrize("ending", [b"", b"x" * 5], ids=["silent", "begun"])
def test_an_error_stands_though_its_page_never_comes_whole(ask_server, ending):
    head = b"HTTP/1.1 404 Not Found\r\nContent-Length: 200\r\n\r\n"

    async def handle(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head + ending)
        await reader.read()

    answer = ask_server(handle, timeout=0.4)
    assert (answer.status, answer.truncated) == (404, True)


def test_a_redirect_is_followed_though_its_page_breaks_off(ask_server):
    async def handle(reader, writer):
        asked = await reader.readuntil(b"\r\n\r\n")
        if asked.startswith(b"GET /there"):
            writer.write(PLAIN)
        else:
            writer.write(b"HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 9\r\n\r\nx")
        await writer.drain()

    answer = ask_server(handle)
    assert (answer.status, answer.body) == (200, b"hello")


def test_the_deadline_does_not_count_the_wait_for_a_turn(serve, clock):
    async def slow(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(0.1)
        writer.write(PLAIN)
        await writer.drain()

    async def scenario():
        options = WebOptions(
            retries=0, timeout=0.3, per_host=1, allow_private=True, trust_env=False
        )
        async with serve(slow) as port, open_fetch(options, sleep=clock.sleep) as fetch:
            return await asyncio.gather(*(fetch(f"http://127.0.0.1:{port}/{n}") for n in range(5)))

    assert [answer.body for answer in asyncio.run(scenario())] == [b"hello"] * 5


def test_a_bomb_is_refused(ask_server):
    bomb = gzip.compress(b"\0" * 50_000_000)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    assert ask_server(script(head + bomb)).reason is Reason.TOO_LARGE


@pytest.mark.parametrize("status", [b"404 Not Found", b"500 Oops"])
def test_a_bomb_behind_an_error_changes_nothing(ask_server, status):
    bomb = gzip.compress(b"\0" * 50_000_000)
    head = b"HTTP/1.1 %b\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % (
        status,
        len(bomb),
    )
    answer = ask_server(script(head + bomb))
    assert (answer.status, len(answer.body)) == (int(status[:3]), 65_536)


def test_an_endless_body_is_cut(ask_server):
    async def endless(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"x" * 65_536)
            await writer.drain()

    answer = ask_server(endless, body_limit=100_000)
    assert (len(answer.body), answer.truncated) == (100_000, True)


def test_a_large_body_that_still_flows_at_the_deadline_is_cut_and_not_lost(ask_server):
    async def flow(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n")
        writer.write(b"x" * 2_000_000)
        while True:
            writer.write(b"x" * 1_000)
            await writer.drain()
            await asyncio.sleep(0.01)

    answer = ask_server(flow, timeout=0.8)
    assert (answer.status, answer.truncated) == (200, True)


def test_a_flood_of_cookies_is_a_page(ask_server):
    cookies = b"".join(b"Set-Cookie: c%d=%b\r\n" % (n, b"x" * 4000) for n in range(200))
    page = b"HTTP/1.1 200 OK\r\n" + cookies + b"Content-Length: 5\r\n\r\nhello"
    assert ask_server(script(page)).body == b"hello"


def test_an_overloaded_server_is_asked_again_after_the_time_it_names(ask_server, clock):
    replies = iter([b"HTTP/1.1 429 Slow\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n", PLAIN])

    async def handler(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(next(replies))
        await writer.drain()

    answer = ask_server(handler, retries=2)
    assert (answer.status, answer.attempts, clock.slept) == (200, 2, [3])


def test_a_connection_serves_several_requests(serve, clock):
    connections = []

    async def handler(reader, writer):
        connections.append(writer)
        while True:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(PLAIN)
            await writer.drain()

    async def scenario():
        async with serve(handler) as port, open_fetch(WHOLE, sleep=clock.sleep) as fetch:
            for number in range(5):
                await fetch(f"http://127.0.0.1:{port}/{number}")

    asyncio.run(scenario())
    assert len(connections) == 1


def test_connections_to_hosts_long_left_are_closed(serve, clock):
    open_now = set()

    async def handler(reader, writer):
        open_now.add(writer)
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(PLAIN)
                await writer.drain()
        finally:
            open_now.remove(writer)

    async def scenario():
        async with serve(handler) as port:

            async def loopback(host, _port):
                return [Endpoint("127.0.0.1", port)]

            async with open_fetch(WHOLE, resolver=loopback, sleep=clock.sleep) as fetch:
                for number in range(IDLE_POOLS + 20):
                    await fetch(f"http://{number}.example/")
                await asyncio.sleep(0.01)
                return len(open_now)

    assert asyncio.run(scenario()) == IDLE_POOLS


def test_a_failed_first_try_is_made_good(ask_server, clock):
    replies = iter([b"", b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", PLAIN])

    async def handler(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(next(replies))
        await writer.drain()

    assert ask_server(handler, retries=2).attempts == 3


@pytest.mark.parametrize("moment", [0, 0.05], ids=["at once", "in the middle"])
def test_an_interrupted_audit_leaves_no_connection_open(serve, clock, moment):
    open_now = set()

    async def handler(reader, writer):
        open_now.add(writer)
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhel")
            await reader.read()
        finally:
            open_now.remove(writer)

    async def scenario():
        async with serve(handler) as port, open_fetch(WHOLE, sleep=clock.sleep) as fetch:
            asked = [
                asyncio.create_task(fetch(f"http://127.0.0.1:{port}/{number}"))
                for number in range(10)
            ]
            await asyncio.sleep(moment)
            for task in asked:
                task.cancel()
            results = await asyncio.gather(*asked, return_exceptions=True)
            await asyncio.sleep(0.05)
            return results, len(open_now)

    results, still_open = asyncio.run(scenario())
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert still_open == 0
