"""Who asks: the request headers of citecheck, and those of a browser for a second asking."""

from __future__ import annotations

from base64 import b64encode

import httpx

from citecheck.web.addresses import host_of, port_of, server_of
from citecheck.web.decoding import ACCEPT_ENCODING
from citecheck.web.options import HostHeader
from citecheck.web.ports import DEFAULT_PORTS

Headers = tuple[tuple[str, str], ...]

_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_ENGINE = "AppleWebKit/537.36 (KHTML, like Gecko)"

BROWSER: Headers = (
    (
        "User-Agent",
        f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {_ENGINE} Chrome/142.0.0.0 Safari/537.36",
    ),
    ("Accept", f"{_ACCEPT.removesuffix('*/*;q=0.8')}image/avif,image/webp,*/*;q=0.8"),
    ("Accept-Language", "en-US,en;q=0.9"),
    ("Accept-Encoding", ACCEPT_ENCODING),
    ("Upgrade-Insecure-Requests", "1"),
    ("Sec-Fetch-Dest", "document"),
    ("Sec-Fetch-Mode", "navigate"),
    ("Sec-Fetch-Site", "none"),
    ("Sec-Fetch-User", "?1"),
)


def own_identity(user_agent: str) -> Headers:
    """The headers that citecheck sends under its own name."""
    return (
        ("User-Agent", user_agent),
        ("Accept", _ACCEPT),
        ("Accept-Language", "en,*;q=0.5"),
        ("Accept-Encoding", ACCEPT_ENCODING),
    )


def headers_for(
    url: httpx.URL, first: httpx.URL, identity: Headers, extra: tuple[HostHeader, ...]
) -> Headers:
    """The headers of the request for `url`, in a chain of redirects that began at `first`.

    The operator's headers for its host take the place of ours of the same name.
    """
    own = operators_headers(url, first, extra)
    replaced = {name.lower() for name, _ in own}
    host = ("Host", server_of(url))  # httpx's own fails for odd IDN hosts
    usual = (host, *identity, *_credentials(url, first))
    return (*(pair for pair in usual if pair[0].lower() not in replaced), *own)


def operators_headers(url: httpx.URL, first: httpx.URL, extra: tuple[HostHeader, ...]) -> Headers:
    """The operator's headers for `url`, in a chain of redirects that began at `first`.

    HOST alone means its usual ports, and the server that was cited at any port; to another port
    a header follows a redirect only where HOST:PORT names it. None is sent after https was left,
    where others could read it.
    """
    if first.scheme == "https" and url.scheme != "https":
        return ()
    names = {f"{name}:{port_of(url)}" for name in _names(url)}
    if _origin(url) == _origin(first) or port_of(url) == DEFAULT_PORTS[url.scheme]:
        names |= _names(url)
    return tuple((each.name, each.value) for each in extra if each.host.lower() in names)


def _names(url: httpx.URL) -> set[str]:
    host = host_of(url)
    return {host, f"[{host}]"} if ":" in host else {host}


def _origin(url: httpx.URL) -> tuple[str, bytes, int]:
    return url.scheme, url.raw_host, port_of(url)


def _credentials(url: httpx.URL, first: httpx.URL) -> Headers:
    """The user and password written in `url`, or in the first address of the same origin.

    They are sent as a header, and not left in the address, where logs would show them.
    """
    owner = first if _origin(url) == _origin(first) and not url.userinfo else url
    if not owner.userinfo:
        return ()
    pair = f"{owner.username}:{owner.password}".encode()
    return (("Authorization", f"Basic {b64encode(pair).decode('ascii')}"),)
