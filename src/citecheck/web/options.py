"""How pages are asked for: the settings of `web`, with their defaults."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from citecheck import __version__
from citecheck.errors import InputError

MEBIBYTE = 1024 * 1024

# A browser's first word lets old servers answer; the word "link" is refused by a stock
# mod_security rule, so the program's name is all that follows.
USER_AGENT = f"Mozilla/5.0 (compatible; citecheck/{__version__})"

_HEADER = re.compile(
    r"(?P<host>[^=\s]+)"  # the host, up to the last colon before the name
    r":(?P<name>[A-Za-z0-9!#$%&'*+.^_`|~-]+)"  # a token, RFC 9110 section 5.6.2
    r"=(?P<value>[^\r\n\0]*)"
)


@dataclass(frozen=True, slots=True)
class HostHeader:
    """A request header for one host, never sent to another."""

    host: str
    name: str
    value: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """The header written as HOST:NAME=VALUE: "example.org:Authorization=Bearer x"."""
        parts = _HEADER.fullmatch(text.strip())
        if parts is None:
            raise InputError("a header is written HOST:NAME=VALUE")
        return cls(parts["host"].lower(), parts["name"], parts["value"])


@dataclass(frozen=True, slots=True)
class WebOptions:
    """What the operator may set about fetching."""

    timeout: float = 20.0  # seconds for one whole attempt: connect, all hops and the body
    retries: int = 2  # further attempts after the first
    concurrency: int = 64  # requests at once
    per_host: int = 4  # of them to one host
    body_limit: int = 16 * MEBIBYTE  # decoded bytes; what is longer is cut
    allow_private: bool = False  # loopback, private and link-local addresses too
    user_agent: str = USER_AGENT
    headers: tuple[HostHeader, ...] = ()
    trust_env: bool = True  # HTTP_PROXY, HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE
    max_redirects: int = 20
    offline: bool = False  # kept answers only
    max_age_seconds: float | None = 86_400  # kept answers younger than this are served; None: any
    max_wait: float = 30.0  # the longest wait that a host may ask for, and all of them in a run
    spacing: float = 0.05  # seconds between the starts of two requests to one host, as lychee's
