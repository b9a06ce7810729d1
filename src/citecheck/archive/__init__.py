"""Web archives: who has a capture of a page, and what it said.

One file per service, one row in `default_archives`. A service is handed the Fetch, so
politeness, kept answers and time limits hold for archives too; nothing here opens a
connection of its own.
"""

from __future__ import annotations

from citecheck.archive.addresses import WAYBACK, CaptureAddress, read_capture_address
from citecheck.archive.pinned import pinned_capture
from citecheck.archive.wayback import Wayback
from citecheck.model import Archive, Fetch

__all__ = [
    "WAYBACK",
    "CaptureAddress",
    "Wayback",
    "default_archives",
    "pinned_capture",
    "read_capture_address",
]


def default_archives(fetch: Fetch, wayback_url: str | None = None) -> tuple[Archive, ...]:
    """The archives that an audit asks, first one first."""
    return (Wayback(fetch, wayback_url),)
