"""Fetching: an address in, an answer or a failure out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from citecheck.model.liveness import Reason


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect: the address that answered, and the 3xx status it answered with."""

    status: int
    url: str


@dataclass(frozen=True, slots=True)
class Response:
    """The last answer of a redirect chain, whatever its status."""

    url: str  # the address that was asked
    final_url: str  # the address that answered
    status: int
    headers: tuple[tuple[str, str], ...]  # names in lower case, in the server's order
    body: bytes  # decoded; cut at the body limit
    hops: tuple[Hop, ...] = ()
    elapsed_ms: int = 0
    attempts: int = 1
    fetched_at: datetime | None = None
    truncated: bool = False  # the body was longer than the limit
    from_cache: bool = False

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)

    @property
    def content_type(self) -> str | None:
        """The Content-Type header as sent, parameters included."""
        return self.header("content-type")


@dataclass(frozen=True, slots=True)
class Failure:
    """No usable answer: an expected outcome, not an exception."""

    url: str
    reason: Reason
    detail: str = ""  # one line for a person
    hops: tuple[Hop, ...] = ()
    elapsed_ms: int = 0
    attempts: int = 1
    fetched_at: datetime | None = None


class Fetch(Protocol):
    """An address in, an answer out; never raises for what a server or network does."""

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        """The answer of `url`; with `follow=False` a redirect is the answer."""
        ...


@runtime_checkable
class Forgetful(Protocol):
    """A Fetch that answers from memory, and can be told what is not worth remembering."""

    def forget(self, url: str) -> None:
        """Have the next audit ask `url` again: what it answered is no page."""
        ...


@runtime_checkable
class Journal(Protocol):
    """What an audit that has not finished was answered, so that a killed one can go on."""

    def note(self, response: Response) -> None:
        """Remember an answer that is kept no longer than the audit."""
        ...

    def recall(self, url: str) -> Response | None:
        """The answer that an unfinished audit was given for `url`, or None."""
        ...

    def demote(self, url: str) -> None:
        """Keep the stored answer for `url` no longer than the audit."""
        ...


class Store(Protocol):
    """Where answers are kept between runs; `state` implements it, `web` speaks to it."""

    def load(self, url: str) -> Response | None:
        """The kept answer for `url`, however old, or None."""
        ...

    def save(self, response: Response) -> None:
        """Keep an answer under its `url`."""
        ...
