"""Whether there is any way out of this machine."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.web import Endpoint, NameNotFoundError, NameServers, network_reachable

URL = "http://a.example/"


class Names:
    """Some names lead to loopback, well-known ones to 8.8.8.8 if at all."""

    def __init__(self, *, known: bool) -> None:
        self.known = known
        self.asked: set[str] = set()

    async def __call__(self, host, port):
        self.asked.add(host)
        if host in ("proxy.example", "127.0.0.1"):
            return [Endpoint("127.0.0.1", port)]
        if host == "example.com" and self.known:
            return [Endpoint("8.8.8.8", port)]
        raise NameNotFoundError(host)


async def accept(_reader, _writer):
    """Take a connection, and say nothing."""


@pytest.mark.parametrize("known", [True, False])
def test_without_a_proxy_well_known_names_tell(known):
    assert asyncio.run(network_reachable([URL], NameServers(Names(known=known)))) is known


@pytest.mark.parametrize("host", ["127.0.0.1", "proxy.example"])
def test_behind_a_proxy_the_proxy_tells(serve, monkeypatch, host):
    async def scenario():
        names = Names(known=False)
        async with serve(accept) as port:
            monkeypatch.setenv("HTTP_PROXY", f"http://me:pass@{host}:{port}")
            taken = await network_reachable([URL], NameServers(names))
        return taken, await network_reachable([URL], NameServers(names)), names.asked

    taken, gone, asked = asyncio.run(scenario())
    assert (taken, gone) == (True, False)
    assert "example.com" not in asked


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "http://nowhere.example:3128"])
@pytest.mark.parametrize("known", [True, False])
def test_a_dead_proxy_says_nothing_of_addresses_that_need_none(monkeypatch, proxy, known):
    monkeypatch.setenv("HTTP_PROXY", proxy)
    names = NameServers(Names(known=known))
    assert not asyncio.run(network_reachable([URL], names))
    assert asyncio.run(network_reachable([URL, "https://a.example/"], names)) is known
    monkeypatch.setenv("NO_PROXY", "b.example")
    assert asyncio.run(network_reachable([URL, "http://b.example/"], names)) is known
