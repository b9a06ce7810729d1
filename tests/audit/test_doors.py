"""The doors of an audit: what is asked through which."""

from __future__ import annotations

import asyncio

import pytest
from tests.audit.reader import read_here

from citecheck.audit.doors import Given, open_doors
from citecheck.model import Failure, Reason, Response
from citecheck.settings import Settings
from citecheck.web import Endpoint

PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
MOVED = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://127.0.0.1:%d/x\r\n\r\n"


class Server:
    """A server on loopback that keeps what it is asked for, and answers one thing."""

    def __init__(self) -> None:
        self.port = 0
        self.asked: list[str] = []

    async def __call__(self, reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split()[1].decode()
        self.asked.append(path)
        writer.write(MOVED % self.port if path.endswith("/moved") else PAGE)
        await writer.drain()
        writer.close()


async def on_loopback(host, port):
    return [Endpoint("127.0.0.1", port)]


def asked(*paths: str, base="http://127.0.0.1:{}", door="archive_fetch", **settings):
    """What became of addresses at a server on loopback, and what it heard."""

    async def scenario():
        server = Server()
        listener = await asyncio.start_server(server, "127.0.0.1", 0)
        server.port = listener.sockets[0].getsockname()[1]
        chosen = Settings(retries=0, wayback_url=base.format(server.port), **settings)
        given = Given(read=read_here, resolver=on_loopback)
        async with listener, open_doors(chosen, given) as doors:
            fetch = getattr(doors, door)
            return [await fetch(path.format(server.port)) for path in paths], server.asked

    return asyncio.run(scenario())


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_operators_archive_may_stand_on_a_private_address(slash):
    outcomes, heard = asked("http://127.0.0.1:{}/web/x", base="http://127.0.0.1:{}" + slash)
    assert [outcome.status for outcome in outcomes] == [200]
    assert heard == ["/web/x"]


def test_a_redirect_of_the_operators_archive_is_told_and_not_followed():
    (outcome,), heard = asked("http://127.0.0.1:{}/web/moved")
    assert isinstance(outcome, Response)
    assert outcome.status == 302
    assert heard == ["/web/moved"]


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{}/outside",
        "http://127.0.0.1:{}/basement/x",
        "http://127.0.0.1:{}/base",
        "http://localhost:{}/base/x",
        "http://a.example:{}/base/x",
        "http://127.0.0.1:1/base/x",
    ],
)
def test_nothing_beside_the_operators_archive_may(url):
    (outcome,), heard = asked(url, base="http://127.0.0.1:{}/base")
    assert isinstance(outcome, Failure)
    assert outcome.reason is Reason.PRIVATE_ADDRESS
    assert heard == []


def test_cited_addresses_do_not_go_through_the_archives_door():
    (outcome,), heard = asked("http://127.0.0.1:{}/web/x", door="fetch")
    assert outcome.reason is Reason.PRIVATE_ADDRESS
    assert heard == []


def test_where_private_addresses_are_allowed_one_door_is_enough():
    (outcome,), heard = asked("http://127.0.0.1:{}/web/moved", allow_private=True)
    assert outcome.status == 200
    assert heard == ["/web/moved", "/x"]
