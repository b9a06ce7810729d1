"""The door to the web: an address in, an answer out.

`open_fetch` gives a `Fetch`, the one call that the rest of citecheck knows; httpx, httpcore
and tenacity are imported in this room alone, and none of their exceptions leaves it.
"""

from __future__ import annotations

from citecheck.web.addresses import is_web_address
from citecheck.web.bulk import Scales
from citecheck.web.fetch import open_fetch
from citecheck.web.nameservers import NameServers
from citecheck.web.options import HostHeader, WebOptions
from citecheck.web.reach import network_reachable
from citecheck.web.resolver import (
    Endpoint,
    NameNotFoundError,
    NameServerError,
    Resolver,
    SystemResolver,
)

__all__ = [
    "Endpoint",
    "HostHeader",
    "NameNotFoundError",
    "NameServerError",
    "NameServers",
    "Resolver",
    "Scales",
    "SystemResolver",
    "WebOptions",
    "is_web_address",
    "network_reachable",
    "open_fetch",
]
