"""A cited address made fit to be asked for, or the reason why it is not.

What a browser opens is opened, by the rules of the WHATWG's URL standard; what it refuses is
a bad address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv6Address
from urllib.parse import quote, unquote_to_bytes, urljoin

import httpx

from citecheck.model import Reason
from citecheck.text.credentials import identity_of, mask_passwords
from citecheck.web.judge import is_private_host, read_literal
from citecheck.web.ports import DEFAULT_PORTS, FORBIDDEN_PORTS, HIGHEST_PORT

MOST_CHARACTERS = 60_000  # httpx takes 65,536, hardly a server takes a third of them

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+-]*):")  # a dot in it is a host without a scheme
_PARTS = re.compile(
    r"(?P<scheme>https?):"
    r"(?P<slashes>/*+)"
    r"(?:(?P<userinfo>[^/?]*)@)?"  # up to the last "@"
    r"(?P<host>\[[^/?@\[\]]*\]|[^/?@:\[\]]*)"
    r"(?::(?P<port>[0-9]*))?"
    r"(?P<path>/[^?]*)?"
    r"(?P<query>\?.*)?",
    re.IGNORECASE | re.DOTALL,
)
_HOST = re.compile(r"(?=.{1,253}\.?$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?")
_NUMBER_AT_THE_END = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?")
_TOO_MANY_SLASHES = re.compile(r"\A((?:https?:)?)//+", re.IGNORECASE)

_ENDS = "".join(map(chr, range(0x21)))  # controls and the blank
_DROPPED = str.maketrans("", "", "\t\n\r")  # an address broken in lines is still one
_CONTROL = re.compile(r"[\x00-\x20\x7f]")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an address is not asked for."""

    reason: Reason
    detail: str


def without_fragment(url: str) -> str:
    """The part of an address that goes to the server."""
    return url.partition("#")[0]


def shelf_mark(url: str) -> str:
    """The address under which an answer is kept: the same for all parts of a page."""
    return identity_of(without_fragment(url.strip()))


def host_of(url: httpx.URL) -> str:
    """The host in ASCII: httpx's own `host` fails for names that IDNA 2008 does not know."""
    return url.raw_host.decode("ascii")


def port_of(url: httpx.URL) -> int:
    """The port of an address of the web, or of a proxy: its scheme's own where none is given."""
    return DEFAULT_PORTS[url.scheme] if url.port is None else url.port


def server_of(url: httpx.URL) -> str:
    """The host, with its port where that is not the scheme's own."""
    return url.netloc.decode("ascii")


def read_address(text: str, *, allow_private: bool = False) -> httpx.URL | Refusal:
    """The address to ask for: host in ASCII, other characters encoded once, no fragment."""
    text = without_fragment(_cleaned(text))
    scheme = _SCHEME.match(text)
    if scheme is None:
        return Refusal(Reason.BAD_URL, "no scheme such as https:// before the address")
    if scheme[1].lower() not in DEFAULT_PORTS:
        return Refusal(Reason.SCHEME, f"{scheme[1].lower()}: addresses are not checked")
    try:
        url = _build(text)
    except (ValueError, httpx.InvalidURL) as error:
        return Refusal(Reason.BAD_URL, mask_passwords(str(error)))
    if not allow_private and is_private_host(host_of(url)):
        return Refusal(Reason.PRIVATE_ADDRESS, f"{host_of(url)} is not a public address")
    return url


def is_web_address(url: str) -> bool:
    """Whether an address can be asked for at all, be it public or not."""
    return not isinstance(read_address(url, allow_private=True), Refusal)


def read_location(location: str, base: httpx.URL, *, allow_private: bool) -> httpx.URL | Refusal:
    """The target of a redirect sent by `base`; what cannot be asked for is refused."""
    try:
        target = urljoin(str(base), _TOO_MANY_SLASHES.sub(r"\1//", _cleaned(location), count=1))
    except ValueError:
        return Refusal(Reason.REDIRECT_INVALID, "redirects to a malformed address")
    address = read_address(target, allow_private=allow_private)
    if isinstance(address, Refusal) and address.reason is not Reason.PRIVATE_ADDRESS:
        return Refusal(Reason.REDIRECT_INVALID, f"redirects to {mask_passwords(target)[:200]!r}")
    return address


def _cleaned(text: str) -> str:
    """The address without blank ends and line breaks; backslashes before a query are slashes."""
    text = text.strip().strip(_ENDS).translate(_DROPPED)
    end = min((at for mark in "?#" if (at := text.find(mark)) >= 0), default=len(text))
    return text[:end].replace("\\", "/") + text[end:]


def _build(text: str) -> httpx.URL:
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"an address of {len(text):,} characters is too long")
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise ValueError("no well-formed host and port in the address")
    host = _ascii_host(parts["host"].lower())
    # browsers take "http:/a.example" for an address, but in "http:///path" a host was forgotten
    if len(parts["slashes"]) != len("//") and "." not in host:
        raise ValueError("no host in the address")
    userinfo = quote(parts["userinfo"] or "", safe="!$&'()*+,;=:%")
    place = f"{userinfo}@{host}" if userinfo else host
    rest = _encoded((parts["path"] or "/") + (parts["query"] or ""))
    url = httpx.URL(f"{parts['scheme'].lower()}://{place}{_port(parts['port'])}{rest}")
    return url.copy_with(raw_path=url.raw_path)  # with the slash that "/." loses


def _port(digits: str | None) -> str:
    if not digits:
        return ""
    number = int(digits)
    if number > HIGHEST_PORT or number in FORBIDDEN_PORTS:
        raise ValueError(f"no web page is asked for at port {number}")
    return f":{number}"


def _encoded(path: str) -> str:
    """Controls encoded as browsers do; httpx does it for all else, but refuses these."""
    return _CONTROL.sub(lambda found: f"%{ord(found[0]):02X}", path)


def _ascii_host(host: str) -> str:
    if host.startswith("["):
        return f"[{_read_v6(host[1:-1])}]"
    if "%" in host:
        host = unquote_to_bytes(host).decode("utf-8").lower()
    name = host if host.isascii() else _punycode(host)
    literal = read_literal(name)  # of the name as DNS sees it: full-width digits are digits
    if literal is not None and ":" not in literal:
        return literal
    if not _HOST.fullmatch(name) or _NUMBER_AT_THE_END.fullmatch(name):
        raise ValueError(f"{host[:100]!r} is not a host name")
    return name.removesuffix(".")  # no certificate names the root of DNS


def _read_v6(text: str) -> IPv6Address:
    address = IPv6Address(text)
    if address.scope_id is not None:
        raise ValueError("a zone of one machine's own in the address")
    return address


def _punycode(host: str) -> str:
    """IDNA 2008 by httpx; names that it does not know (`☃.net`, `例え。jp`) by IDNA 2003."""
    try:
        return httpx.URL(f"http://{host}/").raw_host.decode("ascii")
    except httpx.InvalidURL:
        return host.encode("idna").decode("ascii").lower()
