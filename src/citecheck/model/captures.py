"""Captures: a page as an archive kept it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from citecheck.model.fetching import Response

# What the details of an ArchiveResult begin with that are told to the author.
PINNED_UNREAD = "the pinned capture could not be read"
NOT_SHOWN = "its captures do not show the page"


class ArchiveStatus(StrEnum):
    """What is known of a source's captures."""

    ARCHIVED = "archived"
    MISSING = "missing"  # an archive answered: nothing
    UNKNOWN = "unknown"  # no archive answered
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Capture:
    """A page as an archive kept it (a memento, RFC 7089)."""

    url: str  # the public address, to show and to cite
    captured_at: datetime | None  # UTC; None where its archive does not say
    response: Response | None = None  # the captured answer, where the look-up brought it along


@dataclass(frozen=True, slots=True)
class Found:
    """An archive has captures: nearest to the date asked for first."""

    captures: tuple[Capture, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """An archive answered that it has none."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An archive gave no usable answer; says nothing about captures."""

    reason: str = ""


class Archive(Protocol):
    """An archive service."""

    name: str

    async def lookup(self, url: str, when: datetime) -> Found | Missing | Unknown:
        """The captures of `url` nearest to `when`; never raises for what the service does."""
        ...


@dataclass(frozen=True, slots=True)
class ArchiveResult:
    """A source's archive status, with the capture to cite where there is one."""

    status: ArchiveStatus
    url: str | None = None
    captured_at: datetime | None = None
    distance_days: int | None = None  # days between the access date and the capture
    detail: str = ""
