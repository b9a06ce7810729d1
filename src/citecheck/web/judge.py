"""The address judge: which network addresses an audit may connect to.

A paper can cite anything, and so can a redirect; what it cites must not make this machine
knock at its own doors, its neighbours' or its cloud's. Pure: it opens nothing.
"""

from __future__ import annotations

import re
import socket
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
)

# `ipaddress.is_global` alone is not enough: it answers differently between Python's patch
# releases and calls multicast, 6to4 and cloud metadata addresses global.
REFUSED_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",
        "168.63.129.16/32",  # Azure's metadata
        "169.254.0.0/16",  # link-local, and most clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",  # with Oracle's metadata
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3",  # multicast, reserved, broadcast
    )
)
GLOBAL_V6 = IPv6Network("2000::/3")
REFUSED_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # Teredo and other protocol assignments
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
    )
)
NAT64 = IPv6Network("64:ff9b::/96")
# What stands before the IPv4 address in the lower half of an ISATAP address, RFC 5214 section 6.1.
ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})

# Names that are nobody's in the public DNS: of this machine (RFC 6761), of the local link (RFC
# 6762), of a home (RFC 8375), of an organisation or cloud (set aside by ICANN in 2024).
LOCAL_DOMAINS = ("localhost", "localdomain", "local", "home.arpa", "internal")

# One to four parts, each decimal, octal or hexadecimal: what inet_aton reads as IPv4.
_ODD_V4 = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)(?:\.(?:0x[0-9a-f]*|[0-9]+)){0,3}", re.IGNORECASE)


def is_public(address: str) -> bool:
    """Whether `address` may be connected to: `8.8.8.8` may, `::ffff:10.0.0.5` may not."""
    plain = _unwrap(ip_address(address.partition("%")[0]))
    if isinstance(plain, IPv4Address):
        return plain.is_global and not any(plain in network for network in REFUSED_V4)
    return plain in GLOBAL_V6 and not any(plain in network for network in REFUSED_V6)


def is_private_host(host: str) -> bool:
    """Whether a host as written in an address is private without asking any name server."""
    name = f".{host.rstrip('.').lower()}"
    if any(name.endswith(f".{domain}") for domain in LOCAL_DOMAINS):
        return True
    literal = read_literal(host)
    return literal is not None and not is_public(literal)


def read_literal(host: str) -> str | None:
    """The IP address that `host` spells, or None for a name: `0x7f.1` is `127.0.0.1`."""
    bare = host.strip("[]").rstrip(".")
    try:
        return str(ip_address(bare))
    except ValueError:
        return _read_odd_v4(bare)


def _read_odd_v4(text: str) -> str | None:
    if not _ODD_V4.fullmatch(text):
        return None
    try:
        return socket.inet_ntoa(socket.inet_aton(text))
    except OSError:
        return None


def _unwrap(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that travels inside an IPv6 one, where it decides."""
    if isinstance(address, IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    inner = IPv4Address(int(address) & 0xFFFF_FFFF)
    if address in NAT64:
        return inner
    is_tunnel = (int(address) >> 32) & 0xFFFF_FFFF in ISATAP
    return inner if is_tunnel and not is_public(str(inner)) else address
