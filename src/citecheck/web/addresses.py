"""A cited address made fit to be asked for, or the reason why it is not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx

from citecheck.model import Reason
from citecheck.web.judge import is_private_host, read_literal

SCHEMES = ("http", "https")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+-]*):")  # a dot in it is a host without a scheme
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HOST = re.compile(r"(?=.{1,253}\.?$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?")
_PASSWORD = re.compile(r"(://[^/?#:\s]*):[^/?#\s]*@")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an address is not asked for."""

    reason: Reason
    detail: str


def masked(url: str) -> str:
    """The address with its passwords hidden: `https://me:***@example.org/`."""
    return _PASSWORD.sub(r"\1:***@", url)


def without_fragment(url: str) -> str:
    """The part of an address that goes to the server."""
    return url.partition("#")[0]


def shelf_mark(url: str) -> str:
    """The address under which an answer is kept: the same for all parts of a page."""
    return masked(without_fragment(url.strip()))


def host_of(url: httpx.URL) -> str:
    """The host in ASCII: httpx's own `host` fails for names that IDNA 2008 does not know."""
    return url.raw_host.decode("ascii")


def server_of(url: httpx.URL) -> str:
    """The host, with its port where that is not the scheme's own."""
    return url.netloc.decode("ascii")


def read_address(text: str, *, allow_private: bool = False) -> httpx.URL | Refusal:
    """The address to ask for: host in ASCII, other characters encoded once, no fragment."""
    text = text.strip()
    scheme = _SCHEME.match(text)
    if scheme is None:
        return Refusal(Reason.BAD_URL, "no scheme such as https:// before the address")
    if scheme[1].lower() not in SCHEMES:
        return Refusal(Reason.SCHEME, f"{scheme[1].lower()}: addresses are not checked")
    try:
        parts = urlsplit(without_fragment(text))
        url = _build(parts)
    except (ValueError, httpx.InvalidURL) as error:
        return Refusal(Reason.BAD_URL, masked(str(error)))
    if not allow_private and is_private_host(host_of(url)):
        return Refusal(Reason.PRIVATE_ADDRESS, f"{host_of(url)} is not a public address")
    return url


def read_location(location: str, base: httpx.URL, *, allow_private: bool) -> httpx.URL | Refusal:
    """The target of a redirect sent by `base`; what cannot be asked for is refused."""
    try:
        target = urljoin(str(base), location.strip())
    except ValueError:
        return Refusal(Reason.REDIRECT_INVALID, "redirects to a malformed address")
    address = read_address(target, allow_private=allow_private)
    if isinstance(address, Refusal) and address.reason is not Reason.PRIVATE_ADDRESS:
        return Refusal(Reason.REDIRECT_INVALID, f"redirects to {masked(target)[:200]!r}")
    return address


def _build(parts: SplitResult) -> httpx.URL:
    if _CONTROL.search(parts.path + parts.query):
        raise ValueError("control characters in the address")
    if "\\" in parts.netloc:  # browsers end the host there, Python does not
        raise ValueError("a backslash in the host")
    if parts.port == 0:
        raise ValueError("port 0 in the address")
    user, at, _ = parts.netloc.rpartition("@")
    port = "" if parts.port is None else f":{parts.port}"
    query = f"?{parts.query}" if parts.query else ""
    host = _ascii_host(parts.hostname or "")
    url = httpx.URL(f"{parts.scheme}://{user}{at}{host}{port}{parts.path}{query}")
    return url.copy_with(raw_path=url.raw_path)  # with the slash that "/." loses


def _ascii_host(host: str) -> str:
    name = host if host.isascii() else _punycode(host)
    literal = read_literal(name)  # of the name as DNS sees it: full-width digits are digits
    if literal is not None:
        return f"[{literal}]" if ":" in literal else literal
    if not _HOST.fullmatch(name):
        raise ValueError(f"{host!r} is not a host name")
    return name.removesuffix(".")  # no certificate names the root of DNS


def _punycode(host: str) -> str:
    """IDNA 2008 by httpx; names that it does not know (`☃.net`, `例え。jp`) by IDNA 2003."""
    try:
        return httpx.URL(f"http://{host}/").raw_host.decode("ascii")
    except httpx.InvalidURL:
        return host.encode("idna").decode("ascii").lower()
