"""The demo's server: HTTP as a client on loopback sees it."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.demo.server import LOOPBACK, Answer, Request, Silence, serve

GREETING = Answer(200, b"good morning", (("Content-Type", "text/plain"),))


def site(request: Request) -> Answer | Silence:
    pages = {"http://a.example/": GREETING, "http://a.example/quiet": Silence()}
    return pages.get(request.address, Answer(404, request.address.encode()))


async def _talk(sent: bytes) -> bytes:
    async with serve(site) as port:
        reader, writer = await asyncio.open_connection(LOOPBACK, port)
        writer.write(sent)
        answer = await reader.read()
        writer.close()
        return answer


def talk(sent: str) -> bytes:
    return asyncio.run(_talk(sent.encode()))


def test_a_page_comes_with_its_headers_and_its_length() -> None:
    answer = talk("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
    head, body = answer.split(b"\r\n\r\n")
    assert head.split(b"\r\n") == [
        b"HTTP/1.1 200 OK",
        b"Content-Type: text/plain",
        b"Content-Length: 12",
        b"Connection: close",
    ]
    assert body == b"good morning"


def test_the_host_is_part_of_the_address() -> None:
    assert talk("GET /x?y=z HTTP/1.1\r\nhost: B.example:80\r\n\r\n").endswith(
        b"\r\n\r\nhttp://b.example/x?y=z"
    )


def test_head_is_answered_without_the_body() -> None:
    answer = talk("HEAD / HTTP/1.1\r\nHost: a.example\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize(
    "request_line", ["GET /", "GET / a b", "nonsense"], ids=["short", "long", "no-request"]
)
def test_what_is_no_request_is_a_bad_request(request_line: str) -> None:
    assert talk(f"{request_line}\r\nHost: a.example\r\n\r\n").startswith(b"HTTP/1.1 400 ")


def test_a_request_without_host_is_a_bad_request() -> None:
    assert talk("GET / HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 400 ")


def test_silence_lasts_until_the_client_hangs_up() -> None:
    async def hang_up() -> bytes:
        async with serve(site) as port:
            reader, writer = await asyncio.open_connection(LOOPBACK, port)
            writer.write(b"GET /quiet HTTP/1.1\r\nHost: a.example\r\n\r\n")
            writer.write_eof()
            answer = await reader.read()
            writer.close()
            return answer

    assert asyncio.run(hang_up()) == b""


def test_a_client_that_goes_away_in_mid_sentence_does_no_harm() -> None:
    async def leave_and_come_back() -> bytes:
        async with serve(site) as port:
            _, writer = await asyncio.open_connection(LOOPBACK, port)
            writer.write(b"GET / HT")
            writer.close()
            await writer.wait_closed()
            reader, writer = await asyncio.open_connection(LOOPBACK, port)
            writer.write(b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
            answer = await reader.read()
            writer.close()
            return answer

    assert asyncio.run(leave_and_come_back()).startswith(b"HTTP/1.1 200 OK")
