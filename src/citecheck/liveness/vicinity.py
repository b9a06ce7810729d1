"""Addresses beside a cited one, by whose answers a host gives itself away."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Letters that no site has a page for; no digits, so that it is not taken for a page's number.
MADE_UP = "citecheck-qzxvkjwy-is-there-no-such-page"

# RFC 3986, appendix B: splits whatever a stranger writes, where `urlsplit` has its doubts.
_PARTS = re.compile(r"([^:/?#]*://[^/?#]*)([^?#]*)(?:\?([^#]*))?")
_ENDING = re.compile(r"\.[a-z][a-z0-9]{1,4}$", re.IGNORECASE)
# Programs that show many pages tell them apart by a number: other values are left as they are,
# since a page is the same page with any token, language or mark of who sent the reader.
_PROGRAM = re.compile(r"(?:/|\.(?:php\d?|aspx?|jsp|cfm|cgi|pl|do|dll))$", re.IGNORECASE)
_NUMBER = re.compile(r"=[^&\d]{0,40}\d[^&]*")


@dataclass(frozen=True, slots=True)
class _Parts:
    host: str  # with its scheme: "https://a.example"
    path: str
    query: str


def front_page(url: str) -> str:
    """The address of the host's front page."""
    return f"{_parts(url).host}/"


def made_up(url: str) -> str:
    """An address of the same host and directory for which there is no page.

    It keeps what a host may tell its pages apart by: `/news/12.html` becomes
    `/news/citecheck-….html`, and `/show.php?id=12` becomes `/show.php?id=citecheck-…`.
    """
    parts = _parts(url)
    if _PROGRAM.search(parts.path or "/") and _NUMBER.search(parts.query):
        return f"{parts.host}{parts.path}?{_NUMBER.sub(f'={MADE_UP}', parts.query)}"
    head, _, last = parts.path.rstrip("/").rpartition("/")
    ending = _ENDING.search(last)
    slash = "/" if parts.path.endswith("/") else ""
    return f"{parts.host}{head}/{MADE_UP}{ending[0] if ending else slash}"


def _parts(url: str) -> _Parts:
    found = _PARTS.match(url)
    return _Parts(found[1], found[2], found[3] or "") if found else _Parts(url, "", "")
