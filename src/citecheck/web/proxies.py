"""The proxies that the environment names: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.request import getproxies_environment

import httpx

from citecheck.errors import InputError
from citecheck.web.addresses import host_of, server_of

SCHEMES = ("http", "https")  # of cited addresses, and of the proxies that can be used


class Proxies:
    """Which proxy to ask for an address, if any."""

    def __init__(self, named: Mapping[str, str]) -> None:
        """Take what is `named` by scheme, for "all" schemes, or as "no" proxy for hosts."""
        chosen = {scheme: named.get(scheme) or named.get("all") for scheme in SCHEMES}
        self._by_scheme = {scheme: _read_proxy(text) for scheme, text in chosen.items() if text}
        self._exempt = [_plain(each) for each in named.get("no", "").split(",") if each.strip()]

    @classmethod
    def of_environment(cls, *, trusted: bool) -> Proxies:
        """The environment's proxies; none if it is not trusted."""
        return cls(getproxies_environment() if trusted else {})

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy for `url`, or None to connect directly."""
        return None if self._is_exempt(url) else self._by_scheme.get(url.scheme)

    def _is_exempt(self, url: httpx.URL) -> bool:
        """Whether NO_PROXY names the host, a domain above it, or everything ("*")."""
        names = (host_of(url), server_of(url))
        return any(
            each in ("*", *names) or any(name.endswith(f".{each}") for name in names)
            for each in self._exempt
        )


def _plain(exemption: str) -> str:
    """NO_PROXY's spellings of one domain: "example.org", ".example.org", "*.example.org"."""
    return exemption.strip().lower().removeprefix("*.").removeprefix(".")


def _read_proxy(text: str) -> httpx.Proxy:
    address = text if "://" in text else f"http://{text}"
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise InputError("the proxy that the environment names is not an address") from error
    if url.scheme not in SCHEMES or not url.host:
        raise InputError(f"proxies of the kind {url.scheme}:// are not supported, http:// ones are")
    return httpx.Proxy(url)
