"""TLS and proxies, on loopback."""

from __future__ import annotations

import asyncio
import ssl

import pytest
import trustme

from citecheck.errors import InputError
from citecheck.model import Reason
from citecheck.web import Endpoint, NameNotFoundError, WebOptions, open_fetch

PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret"


async def page(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(PAGE)
    await writer.drain()


async def on_loopback(host: str, port: int) -> list[Endpoint]:
    return [Endpoint("127.0.0.1", port)]


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    """SSL_CERT_FILE names our authority."""
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def server_tls(authority, host: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return context


def fetched(serve, clock, context, host="a.example", timeout=5.0, handler=page):
    async def scenario():
        options = WebOptions(retries=0, timeout=timeout, allow_private=True)
        async with (
            serve(handler, ssl=context) as port,
            open_fetch(options, resolver=on_loopback, sleep=clock.sleep) as fetch,
        ):
            return await fetch(f"https://{host}:{port}/")

    return asyncio.run(scenario())


def test_a_page_is_read_over_tls(serve, clock, authority, trusted):
    assert fetched(serve, clock, server_tls(authority, "a.example")).body == b"secret"


def test_a_certificate_for_another_host_is_refused(serve, clock, authority, trusted):
    assert fetched(serve, clock, server_tls(authority, "b.example")).reason is Reason.TLS


def test_an_unknown_authority_is_refused(serve, clock, trusted):
    failure = fetched(serve, clock, server_tls(trustme.CA(), "a.example"))
    assert failure.reason is Reason.TLS
    assert "CERTIFICATE_VERIFY_FAILED" in failure.detail


def test_a_server_without_tls_is_a_tls_failure(serve, clock, trusted):
    async def rude(reader, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    assert fetched(serve, clock, None, handler=rude).reason is Reason.TLS


def test_a_silent_handshake_ends_at_the_deadline_and_leaves_nothing_open(serve, clock, trusted):
    closed = []

    async def silent(reader, writer):
        await reader.read()
        closed.append(True)

    assert fetched(serve, clock, None, timeout=0.3, handler=silent).reason is Reason.TIMEOUT
    assert closed == [True]


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_certificates_that_cannot_be_read_are_bad_input(tmp_path, monkeypatch, content):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))

    async def scenario():
        async with open_fetch(WebOptions()):
            pass

    with pytest.raises(InputError, match="SSL_CERT_FILE"):
        asyncio.run(scenario())


class Proxy:
    """A forward proxy: plain requests answered here, CONNECT tunnelled to one port."""

    def __init__(self, target: int | None = None, refusal: bytes = b"") -> None:
        self.target = target
        self.refusal = refusal
        self.heads: list[bytes] = []

    async def __call__(self, reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        if self.refusal or not head.startswith(b"CONNECT"):
            writer.write(self.refusal or PAGE)
            await writer.drain()
            return
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self.target)
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        await asyncio.gather(_pour(reader, there_writer), _pour(there_reader, writer))


async def _pour(reader, writer):
    try:
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def unknown_here(host, port):
    raise NameNotFoundError(f"only the proxy knows {host}")


def through_proxy(serve, clock, monkeypatch, proxy, url, **options):
    async def scenario():
        async with serve(proxy) as port:
            monkeypatch.setenv("http_proxy", f"http://me:pass@127.0.0.1:{port}")
            monkeypatch.setenv("https_proxy", f"127.0.0.1:{port}")
            chosen = WebOptions(retries=0, timeout=5, **options)
            async with open_fetch(chosen, resolver=unknown_here, sleep=clock.sleep) as fetch:
                return await fetch(url)

    return asyncio.run(scenario())


def test_a_page_is_read_through_a_proxy(serve, clock, monkeypatch):
    proxy = Proxy()
    assert through_proxy(serve, clock, monkeypatch, proxy, "http://a.example/x").body == b"secret"
    assert proxy.heads[0].startswith(b"GET http://a.example/x HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bWU6cGFzcw==" in proxy.heads[0]


def test_a_tls_page_is_read_through_a_proxy(serve, clock, monkeypatch, authority, trusted):
    async def scenario():
        async with (
            serve(page, ssl=server_tls(authority, "a.example")) as target,
            serve(Proxy(target)) as port,
        ):
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
            options = WebOptions(retries=0, timeout=5)
            async with open_fetch(options, resolver=unknown_here, sleep=clock.sleep) as fetch:
                return await fetch("https://a.example/")

    assert asyncio.run(scenario()).body == b"secret"


def test_a_proxy_that_refuses_is_a_refusal(serve, clock, monkeypatch):
    proxy = Proxy(refusal=b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
    failure = through_proxy(serve, clock, monkeypatch, proxy, "https://a.example/")
    assert failure.reason is Reason.REFUSED
    assert failure.detail == "the proxy answered 502 Bad Gateway"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_a_password_says_so_for_both_schemes(serve, clock, monkeypatch, scheme):
    proxy = Proxy(refusal=b"HTTP/1.1 407 Who is there?\r\nContent-Length: 0\r\n\r\n")
    answer = through_proxy(serve, clock, monkeypatch, proxy, f"{scheme}://a.example/")
    assert (answer.status, answer.body) == (407, b"")


@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "localhost", "[::1]", "169.254.169.254"])
def test_a_proxy_is_never_asked_for_a_private_literal(serve, clock, monkeypatch, host):
    proxy = Proxy()
    failure = through_proxy(serve, clock, monkeypatch, proxy, f"http://{host}/")
    assert failure.reason is Reason.PRIVATE_ADDRESS
    assert proxy.heads == []


def test_a_host_that_no_proxy_names_is_asked_directly(serve, clock, monkeypatch):
    async def scenario():
        async with serve(page) as port:
            monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
            monkeypatch.setenv("no_proxy", "a.example")
            options = WebOptions(retries=0, timeout=5, allow_private=True)
            async with open_fetch(options, resolver=on_loopback, sleep=clock.sleep) as fetch:
                return await fetch(f"http://a.example:{port}/")

    assert asyncio.run(scenario()).body == b"secret"
