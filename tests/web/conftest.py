"""What the tests of `web` share: loopback servers, a mock web, a clock that obeys."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from citecheck.model import Response
from citecheck.web import WebOptions, open_fetch

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

MOCK = WebOptions(retries=0, trust_env=False)
LOOPBACK = WebOptions(retries=0, timeout=5, allow_private=True, trust_env=False)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@dataclass
class Clock:
    """A time that passes only when someone sleeps."""

    time: datetime = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.time

    def seconds(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@pytest.fixture
def clock():
    return Clock()


@dataclass
class Shelf:
    """A Store in memory."""

    kept: dict[str, Response] = field(default_factory=dict)

    def load(self, url: str) -> Response | None:
        return self.kept.get(url)

    def save(self, response: Response) -> None:
        self.kept[response.url] = response


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def ask(clock):
    """Ask a mock web, given as a function of the request, for one address."""

    def ask(answer, url, *, follow=True, store=None, resolver=None, **options):
        async def scenario():
            async with open_fetch(
                replace(MOCK, **options),
                store=store,
                transport=httpx.MockTransport(answer),
                now=clock.now,
                sleep=clock.sleep,
            ) as fetch:
                return await fetch(url, follow=follow)

        return asyncio.run(scenario())

    return ask


@asynccontextmanager
async def _serve(handler: Handler, **options) -> AsyncIterator[int]:
    async def guarded(reader, writer):
        try:
            await handler(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(guarded, "127.0.0.1", 0, **options)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()
        await asyncio.sleep(0.01)


@pytest.fixture
def serve():
    """Serve a handler of raw connections on loopback: `async with serve(handler) as port`."""
    return _serve


@pytest.fixture
def ask_server(clock):
    """Ask a loopback server, given as a handler of raw connections, for its page."""

    def ask_server(handler, path="/", **options):
        async def scenario():
            async with (
                _serve(handler) as port,
                open_fetch(replace(LOOPBACK, **options), now=clock.now, sleep=clock.sleep) as fetch,
            ):
                return await fetch(f"http://127.0.0.1:{port}{path}")

        return asyncio.run(scenario())

    return ask_server
