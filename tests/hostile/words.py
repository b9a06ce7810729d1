"""The outcomes of the contract, by the names that the table uses."""

from __future__ import annotations

ALIVE = "alive: ok"
MOVED = "moved: redirect-permanent"
CANONICAL = "moved: redirect-canonical"

NO_PAGE = "soft-404: not-found-page"
HOME = "soft-404: home-page"
PARKED = "soft-404: parked"
SUSPENDED = "soft-404: suspended"
EMPTY = "soft-404: empty"

DEAD_404 = "dead: http-404"
DEAD_410 = "dead: http-410"
DEAD_DNS = "dead: dns"

REFUSES = "blocked: host-refuses"
STORAGE = "blocked: storage-denied"
CHALLENGE = "blocked: challenge"
LOGIN = "blocked: login-wall"
PAYWALL = "blocked: paywall"
CONSENT = "blocked: consent-wall"
SCRIPT = "blocked: needs-javascript"

TIMEOUT = "unreachable: timeout"
DNS_FAILURE = "unreachable: dns-failure"
REFUSED = "unreachable: refused"
RESET = "unreachable: reset"
TLS = "unreachable: tls"
LOOP = "unreachable: redirect-loop"
INVALID = "unreachable: redirect-invalid"
PROTOCOL = "unreachable: protocol"
TOO_LARGE = "unreachable: too-large"
MESSAGE = "unreachable: server-message"

NO_URL = "unchecked: no-url"
SCHEME = "unchecked: scheme"
BAD_URL = "unchecked: bad-url"
PRIVATE = "unchecked: private-address"


def blocked(code: int) -> str:
    return f"blocked: http-{code}"


def unreachable(code: int) -> str:
    return f"unreachable: http-{code}"
