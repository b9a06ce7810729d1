"""Is there any way out of this machine? That tells "offline" from "these hosts are dead"."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

import httpx

from citecheck.errors import FetchError
from citecheck.web.addresses import host_of, port_of, read_address
from citecheck.web.nameservers import NameServers, any_of
from citecheck.web.network import Directory, WayToProxies
from citecheck.web.proxies import Proxies

CONNECT_SECONDS = 5.0  # a proxy stands near


async def network_reachable(urls: Collection[str], names: NameServers) -> bool:
    """Whether the network is there by which `urls` are asked.

    True if a proxy that one of them is asked through takes connections, or a well-known name
    resolves where one is asked without a proxy.
    """
    proxies = Proxies.of_environment(trusted=True)
    asked = (read_address(url, allow_private=True) for url in urls)
    ways = {proxies.proxy_for(url) for url in asked if isinstance(url, httpx.URL)}
    backend = WayToProxies(Directory(names))
    questions = [_takes_connections(proxy, backend) for proxy in ways if proxy]
    if None in ways:
        questions.append(names.answer())
    return await any_of(questions)


async def _takes_connections(proxy: httpx.Proxy, backend: WayToProxies) -> bool:
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            stream = await backend.connect_tcp(host_of(proxy.url), port_of(proxy.url))
    except (FetchError, OSError):
        return False
    await stream.aclose()
    return True
