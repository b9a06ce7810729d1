"""Slow servers and silent ones, at each stage of a request."""

from __future__ import annotations

import asyncio

from tests.hostile.answers import after, head, page
from tests.hostile.calls import Behaviour, Call, Raw, Row, row
from tests.hostile.texts import article
from tests.hostile.words import ALIVE, DEAD_404, PROTOCOL, TIMEOUT, TLS, TOO_LARGE, unreachable

STORY = article("Slow boats to Dunwick")
FOREVER = 80.0
DRIP = 0.5


async def silent(call: Call) -> None:
    await asyncio.sleep(FOREVER)


def drip(text: bytes, whole: bytes = b"") -> Behaviour:
    """`whole` at once, then `text` a byte at a time."""

    async def talk(call: Call) -> None:
        await call.send(whole)
        for n in range(len(text)):
            await call.send(text[n : n + 1])
            await asyncio.sleep(DRIP)

    return talk


def endless(start: bytes, piece: bytes, pause: float = 0.0) -> Behaviour:
    async def talk(call: Call) -> None:
        await call.send(start)
        while True:
            await call.send(piece)
            await asyncio.sleep(pause)

    return talk


def hang_after(*pieces: bytes) -> Behaviour:
    async def talk(call: Call) -> None:
        await call.send(*pieces)
        await asyncio.sleep(FOREVER)

    return talk


HTML = ("Content-Type", "text/html; charset=utf-8")
LONG = head(200, [HTML, ("Content-Length", "900000")])
OPEN = head(200, [HTML])
CHUNKED = head(200, [HTML, ("Transfer-Encoding", "chunked")])
BODY = STORY.encode()

SLOWNESS: tuple[Row, ...] = (
    row("http://silent-accept.test/boats", Raw(silent), TIMEOUT),
    row("https://silent-accept-tls.test/boats", Raw(silent), TIMEOUT, TLS, why="the handshake hangs"),
    row("http://silent-after.test/boats", silent, TIMEOUT),
    row("https://silent-after-tls.test/boats", silent, TIMEOUT),
    row("http://drip-head.test/boats", drip(head(200, [HTML, ("X-Slow", "x" * 200)])), TIMEOUT),
    row("http://drip-status.test/boats", drip(b"HTTP/1.1 200 OK" + b" " * 200), TIMEOUT, PROTOCOL),
    row("http://drip-body.test/boats", drip(BODY, LONG), TIMEOUT),
    row("http://drip-open-body.test/boats", drip(BODY, OPEN), TIMEOUT),
    row("http://drip-chunks.test/boats", endless(CHUNKED, b"1\r\nx\r\n", DRIP), TIMEOUT),
    row("http://hang-body.test/boats", hang_after(LONG, BODY[:300]), TIMEOUT),
    row("http://hang-head.test/boats", hang_after(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"), TIMEOUT),
    row("http://hang-chunk.test/boats", hang_after(CHUNKED, b"400\r\nabc"), TIMEOUT),
    row("http://hang-no-body.test/boats", hang_after(LONG), TIMEOUT),
    row("http://endless-100.test/boats", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05), TIMEOUT, PROTOCOL),
    row("http://endless-103.test/boats", endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n", 0.05), TIMEOUT, PROTOCOL),
    row("http://flood-100.test/boats", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 200, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://endless-headers.test/boats", endless(b"HTTP/1.1 200 OK\r\n", b"X-More: and more\r\n" * 100, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://endless-header.test/boats", endless(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x" * 4096, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://endless-status.test/boats", endless(b"HTTP/1.1 200 ", b"O" * 4096, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://endless-body.test/boats", endless(OPEN, b"<p>and so on</p>" * 4096), TOO_LARGE),
    row("http://endless-chunks.test/boats", endless(CHUNKED, b"10000\r\n" + b"x" * 65536 + b"\r\n"), TOO_LARGE),
    row("http://endless-404.test/boats", endless(head(404, [HTML]), b"<p>gone</p>" * 4096), DEAD_404),
    row("http://endless-500.test/boats", endless(head(500, [HTML]), b"<p>oops</p>" * 4096), unreachable(500)),
    row("http://hang-404.test/boats", hang_after(head(404, [HTML, ("Content-Length", "900")]), b"<h1>Gone"), DEAD_404, TIMEOUT),
    row("http://drip-404.test/boats", drip(BODY, head(404, [HTML, ("Content-Length", "900000")])), DEAD_404, TIMEOUT),
    row("http://endless-trailers.test/boats", endless(CHUNKED + b"3\r\nabc\r\n0\r\n", b"X-Trailer: y\r\n" * 50, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://endless-extension.test/boats", endless(CHUNKED + b"3;ext=", b"y" * 4096, 0.001), TIMEOUT, PROTOCOL, TOO_LARGE),
    row("http://late.test/boats", after(2.5, page(STORY)), ALIVE),
    row("http://too-late.test/boats", after(9, page(STORY)), TIMEOUT),
    row("http://slow-404.test/boats", after(9, page("gone", 404)), TIMEOUT, why="nobody waited for the answer"),
    row("http://slow-hop.test/boats", page("", 302, ("Location", "/next")), TIMEOUT, also={"/next": silent}),
)  # fmt: skip
