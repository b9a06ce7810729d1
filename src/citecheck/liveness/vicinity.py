"""Addresses beside a cited one, by whose answers a host gives itself away."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

# Letters that no site has a page for; no digits, so that it is not taken for a page's number.
MADE_UP = "citecheck-qzxvkjwy-is-there-no-such-page"

_ENDING = re.compile(r"\.[a-z][a-z0-9]{1,4}$", re.IGNORECASE)
_VALUE = re.compile(r"=[^&]*")


def front_page(url: str) -> str:
    """The address of the host's front page."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, "/", "", ""))


def made_up(url: str) -> str:
    """An address of the same host and directory for which there is no page.

    It keeps what a host may tell its pages apart by: `/news/12.html` becomes
    `/news/citecheck-….html`, and `/show.php?id=12` becomes `/show.php?id=citecheck-…`.
    """
    parts = urlsplit(url)
    if _VALUE.search(parts.query):
        return _with(parts, parts.path, _VALUE.sub(f"={MADE_UP}", parts.query))
    head, _, last = parts.path.rstrip("/").rpartition("/")
    ending = _ENDING.search(last)
    slash = "/" if parts.path.endswith("/") else ""
    return _with(parts, f"{head}/{MADE_UP}{ending[0] if ending else slash}", "")


def _with(parts: SplitResult, path: str, query: str) -> str:
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))
