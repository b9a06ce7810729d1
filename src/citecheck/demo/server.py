"""A web server for loopback: plain HTTP/1.1, one answer per connection.

Knows nothing of pages: a Site gives it the answers.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Request:
    """What a client asks for: a host, and the path with its query."""

    method: str
    host: str
    target: str

    @property
    def address(self) -> str:
        """The whole address: `http://www.example.org/a?b=c`."""
        return f"http://{self.host}{self.target}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client gets."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """No answer, however long the client waits."""


Site = Callable[[Request], Answer | Silence]


@asynccontextmanager
async def serve(site: Site) -> AsyncIterator[int]:
    """The port of loopback where `site` is served inside the block."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await _talk(site, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the client went away, or speaks no HTTP
        except asyncio.CancelledError:
            pass  # the program ends; asyncio's streams take a cancelled task for a fault
        finally:
            writer.close()

    server = await asyncio.start_server(talk, LOOPBACK, 0)
    async with server:
        port: int = server.sockets[0].getsockname()[1]
        yield port


async def _talk(site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    request = _read(await reader.readuntil(b"\r\n\r\n"))
    answer = site(request) if request else Answer(HTTPStatus.BAD_REQUEST)
    if isinstance(answer, Silence):
        await reader.read()  # until the client has had enough
        return
    writer.write(_head(answer))
    if request is None or request.method != "HEAD":
        writer.write(answer.body)
    await writer.drain()


def _read(head: bytes) -> Request | None:
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)}
    words = first.split(" ")
    if len(words) != len(("GET", "/", "HTTP/1.1")) or "host" not in fields:
        return None
    host = fields["host"].lower().partition(":")[0]
    return Request(method=words[0], host=host, target=words[1])


def _head(answer: Answer) -> bytes:
    own = (("Content-Length", str(len(answer.body))), ("Connection", "close"))
    lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in (*answer.headers, *own)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
