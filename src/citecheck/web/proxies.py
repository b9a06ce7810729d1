"""The proxies that the environment names: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Self
from urllib.request import getproxies_environment

import httpx

from citecheck.errors import InputError
from citecheck.web.addresses import Refusal, host_of, port_of, read_address
from citecheck.web.ports import DEFAULT_PORTS, HIGHEST_PORT

NO_ADDRESS = "the proxy that the environment names is not an address"
_BETWEEN_EXEMPTIONS = re.compile(r"[,\s]+")


class Proxies:
    """Which proxy to ask for an address, if any."""

    def __init__(self, named: Mapping[str, str]) -> None:
        """Take what is `named` by scheme, for "all" schemes, or as "no" proxy for hosts."""
        chosen = {scheme: named.get(scheme) or named.get("all") for scheme in DEFAULT_PORTS}
        self._by_scheme = {scheme: _read_proxy(text) for scheme, text in chosen.items() if text}
        exempt = _BETWEEN_EXEMPTIONS.split(named.get("no", "").lower())
        self._exempt = [Exemption.read(each) for each in exempt if each]

    @classmethod
    def of_environment(cls, *, trusted: bool) -> Proxies:
        """The environment's proxies; none if it is not trusted."""
        return cls(getproxies_environment() if trusted else {})

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        """The proxy for `url`, or None to connect directly."""
        host, port = host_of(url), port_of(url)
        if any(each.covers(host, port) for each in self._exempt):
            return None
        return self._by_scheme.get(url.scheme)


@dataclass(frozen=True, slots=True)
class Exemption:
    """One item of NO_PROXY, as curl and Go read it.

    "example.org", ".example.org" and "*.example.org" mean the same: the domain and all below
    it. "10.0.0.0/8", "fd00::/8" and "[::1]" are addresses, ":8080" after any of them is a port,
    "*" is everything.
    """

    domain: str
    network: IPv4Network | IPv6Network | None = None
    port: int | None = None

    @classmethod
    def read(cls, text: str) -> Self:
        """The exemption that `text` spells."""
        host, port = _split_port(text)
        try:
            return cls("", ip_network(host.strip("[]"), strict=False), port)
        except ValueError:
            return cls(host.removeprefix("*.").strip("."), port=port)

    def covers(self, host: str, port: int) -> bool:
        """Whether `host` is to be asked without a proxy."""
        if self.port is not None and self.port != port:
            return False
        if self.network is not None:
            return _is_within(host, self.network)
        return self.domain in ("*", host) or host.endswith(f".{self.domain}")


def _split_port(text: str) -> tuple[str, int | None]:
    """Host and port of "a.example:81" and "[::1]:81"; the colons of "fd00::1" are no port's."""
    host, colon, port = text.rpartition(":")
    if colon and port.isdecimal() and (":" not in host or host.endswith("]")):
        return host, int(port)
    return text, None


def _is_within(host: str, network: IPv4Network | IPv6Network) -> bool:
    try:
        return ip_address(host) in network
    except ValueError:  # a name
        return False


def _read_proxy(text: str) -> httpx.Proxy:
    address = text if "://" in text else f"http://{text}"
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise InputError(NO_ADDRESS) from error
    if url.scheme not in DEFAULT_PORTS:
        raise InputError(f"proxies of the kind {url.scheme}:// are not supported, http:// ones are")
    host = url.copy_with(scheme="http", userinfo=b"", port=None, raw_path=b"/")
    is_host = not isinstance(read_address(str(host), allow_private=True), Refusal)
    if not is_host or not 0 < port_of(url) <= HIGHEST_PORT:
        raise InputError(NO_ADDRESS)
    return httpx.Proxy(url)
