"""A source's liveness: does its address still lead to the page, and why (not)?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """A source's liveness: does its address still lead to the page?"""

    ALIVE = "alive"
    MOVED = "moved"
    SOFT_404 = "soft-404"
    DEAD = "dead"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    UNCHECKED = "unchecked"

    @property
    def readable(self) -> bool:
        """Whether the live page is the cited page, so that it can be evidence."""
        return self in (Status.ALIVE, Status.MOVED)


class Reason(StrEnum):
    """Why a source has its status. Any `http-NNN` is a member, made when first named."""

    OK = "ok"
    REDIRECT_PERMANENT = "redirect-permanent"
    REDIRECT_CANONICAL = "redirect-canonical"
    NOT_FOUND_PAGE = "not-found-page"
    HOME_PAGE = "home-page"
    PARKED = "parked"
    SUSPENDED = "suspended"
    EMPTY = "empty"
    HTTP_404 = "http-404"
    HTTP_410 = "http-410"
    DNS = "dns"
    HTTP_401 = "http-401"
    HTTP_402 = "http-402"
    HTTP_403 = "http-403"
    HTTP_407 = "http-407"
    HTTP_429 = "http-429"
    HTTP_451 = "http-451"
    HTTP_999 = "http-999"
    HOST_REFUSES = "host-refuses"
    STORAGE_DENIED = "storage-denied"
    CHALLENGE = "challenge"
    LOGIN_WALL = "login-wall"
    PAYWALL = "paywall"
    CONSENT_WALL = "consent-wall"
    NEEDS_JAVASCRIPT = "needs-javascript"
    TIMEOUT = "timeout"
    DNS_FAILURE = "dns-failure"
    REFUSED = "refused"
    RESET = "reset"
    TLS = "tls"
    REDIRECT_LOOP = "redirect-loop"
    REDIRECT_INVALID = "redirect-invalid"
    PROTOCOL = "protocol"
    TOO_LARGE = "too-large"
    SERVER_MESSAGE = "server-message"
    INTERNAL = "internal"
    NO_URL = "no-url"
    SCHEME = "scheme"
    BAD_URL = "bad-url"
    EXCLUDED = "excluded"
    PRIVATE_ADDRESS = "private-address"
    OFFLINE = "offline"
    INTERRUPTED = "interrupted"

    @classmethod
    def _missing_(cls, value: object) -> Reason | None:
        if not isinstance(value, str) or not re.fullmatch(r"http-[1-9][0-9][0-9]", value):
            return None
        member = str.__new__(cls, value)
        member._name_ = value.upper().replace("-", "_")
        member._value_ = value
        cls._value2member_map_[value] = member
        return member

    @classmethod
    def http(cls, status: int) -> Reason:
        """The reason `http-NNN` of a status code."""
        return cls(f"http-{status}")


@dataclass(frozen=True, slots=True)
class Liveness:
    """What became of an address; iterates as (status, reason)."""

    status: Status
    reason: Reason
    detail: str = ""  # one line for a person: the wall's vendor, the phrase that gave it away

    def __iter__(self) -> Iterator[Status | Reason]:
        return iter(self._pair)

    def __getitem__(self, index: int | slice) -> object:
        return self._pair[index]

    @property
    def _pair(self) -> tuple[Status, Reason]:
        return (self.status, self.reason)
