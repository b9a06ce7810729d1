"""The way out: an httpx transport over one httpcore pool per host.

One pool for all hosts is quadratic in httpcore 1.0: each request walks all connections
and all waiting requests. A pool per host stays small; pools that nobody uses are closed,
the longest unused first, so that an audit of 10,000 hosts does not run out of sockets.
"""

from __future__ import annotations

import os
import ssl
from collections import OrderedDict
from collections.abc import AsyncIterable, AsyncIterator
from functools import cached_property
from http import HTTPStatus
from typing import cast

import httpcore
import httpx

from citecheck.errors import InputError
from citecheck.web.addresses import host_of
from citecheck.web.foresight import Foresight
from citecheck.web.network import JudgedBackend, WayToProxies
from citecheck.web.proxies import Proxies

IDLE_POOLS = 128  # with 4 connections each, half of the usual limit of 1,024 open files
# Of an answer's head, in bytes. httpcore allows 100 KiB; sites that set cookies without end send
# more (see `exchange`). It is httpcore's only switch: connections are made inside of its pool, its
# proxies and its tunnels, and a connection of our own would need a copy of all three.
LONGEST_HEAD = 1024 * 1024
httpcore.AsyncHTTP11Connection.MAX_INCOMPLETE_EVENT_SIZE = LONGEST_HEAD
KEEPALIVE_SECONDS = 15.0  # servers close idle connections after 5 to 75

Origin = tuple[str, str, int | None]


class HostPool:
    """One host's connections, and how many requests are using them."""

    def __init__(self, connections: httpcore.AsyncConnectionPool) -> None:
        self.connections = connections
        self.users = 0


class HostPools(httpx.AsyncBaseTransport):
    """Sends a request through its host's pool, directly or by way of a proxy."""

    def __init__(
        self, backend: JudgedBackend, proxies: Proxies, *, per_host: int, trust_env: bool = True
    ) -> None:
        self._backend = backend
        self._proxies = proxies
        self._foresight = Foresight(backend.directory)
        self._way_to_proxies = WayToProxies(backend.directory)
        self._per_host = per_host
        self._trust_env = trust_env
        if trust_env and os.environ.get("SSL_CERT_FILE"):
            _ = self.tls  # a file that cannot be read is the operator's to mend, now
        self._pools: OrderedDict[Origin, HostPool] = OrderedDict()

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The one TLS context of the run: loading the authorities takes 40 ms a time."""
        return _load_tls(trust_env=self._trust_env)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response, its body still unread."""
        if self._proxies.proxy_for(request.url) is not None:
            await self._foresight.refuse_private(host_of(request.url), request.url.port)
        pool = self._pool_for(request.url)
        pool.users += 1
        try:
            response = await pool.connections.handle_async_request(_to_httpcore(request))
        except httpcore.ProxyError as error:
            await self._release(pool)
            return _untunnelled(error)
        except BaseException:
            await self._release(pool)
            raise
        return httpx.Response(
            status_code=response.status,
            headers=response.headers,
            stream=_Body(response, self, pool),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close every connection."""
        while self._pools:
            _, pool = self._pools.popitem()
            await pool.connections.aclose()

    def _pool_for(self, url: httpx.URL) -> HostPool:
        origin = (url.scheme, host_of(url), url.port)
        if origin not in self._pools:
            self._pools[origin] = HostPool(self._open_pool(url))
        self._pools.move_to_end(origin)
        return self._pools[origin]

    def _open_pool(self, url: httpx.URL) -> httpcore.AsyncConnectionPool:
        tls = self.tls if url.scheme == "https" else None
        proxy = self._proxies.proxy_for(url)
        if proxy is None:
            return httpcore.AsyncConnectionPool(
                ssl_context=tls,
                max_connections=self._per_host,
                keepalive_expiry=KEEPALIVE_SECONDS,
                network_backend=self._backend,
            )
        # The proxy is the operator's own choice, and may well be a private address. It resolves
        # the cited host: that was judged before this point as far as this machine knows it.
        return httpcore.AsyncHTTPProxy(
            proxy_url=str(proxy.url),
            proxy_auth=proxy.raw_auth,
            ssl_context=tls,
            proxy_ssl_context=self.tls if proxy.url.scheme == "https" else None,
            max_connections=self._per_host,
            keepalive_expiry=KEEPALIVE_SECONDS,
            network_backend=self._way_to_proxies,
        )

    async def _release(self, pool: HostPool) -> None:
        pool.users -= 1
        if len(self._pools) <= IDLE_POOLS:
            return
        idle = next((key for key, each in self._pools.items() if each.users == 0), None)
        if idle is not None:
            await self._pools.pop(idle).connections.aclose()


class _Body(httpx.AsyncByteStream):
    """A response's raw body; gives its pool back when closed."""

    def __init__(self, response: httpcore.Response, pools: HostPools, pool: HostPool) -> None:
        self._response = response
        self._pools = pools
        self._pool = pool
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in cast("AsyncIterable[bytes]", self._response.stream):
            yield chunk

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._response.aclose()
        finally:
            await self._pools._release(self._pool)  # noqa: SLF001  two halves of one transport


def _untunnelled(error: httpcore.ProxyError) -> httpx.Response:
    """A proxy's wish for a password, told for https as it is for http; other refusals are raised."""
    status = HTTPStatus.PROXY_AUTHENTICATION_REQUIRED
    if not str(error).startswith(str(status.value)):
        raise error
    return httpx.Response(status)


def _load_tls(*, trust_env: bool) -> ssl.SSLContext:
    try:
        tls = httpx.create_ssl_context(trust_env=trust_env)
    except OSError as error:  # ssl.SSLError is one too
        raise InputError(f"the certificates of SSL_CERT_FILE cannot be read: {error}") from error
    # Old servers without secure renegotiation, many of them public offices', open in
    # browsers; OpenSSL 3 refuses them unless told. Python names the option from 3.12 on.
    tls.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)
    return tls


def _to_httpcore(request: httpx.Request) -> httpcore.Request:
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(
            scheme=request.url.raw_scheme,
            host=request.url.raw_host,
            port=request.url.port,
            target=request.url.raw_path,
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )
