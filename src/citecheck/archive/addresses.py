"""Addresses of captures: recognised, taken apart and built. Asks nobody.

A cited address may itself be a capture. Then it must not be looked up as if it were a
page: "https://web.archive.org/web/20150301120000/http://a.example/" is the capture of
"http://a.example/" of 1 March 2015.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from urllib.parse import parse_qs, quote, urlsplit

from citecheck.text.credentials import drop_credentials

WAYBACK = "Internet Archive"
WAYBACK_HOST = "https://web.archive.org"
EARLIEST_MOMENT = "00000101000000"  # what is not written is the first of its kind
LONGEST_ADDRESS = 2000  # longer ones are refused by the archive's own servers

# Hosts of archives, by the last labels of their names; the paths differ, see _PLAYBACK.
ARCHIVE_HOSTS: dict[str, str] = {
    "web.archive.org": WAYBACK,
    "wayback.archive.org": WAYBACK,
    "web-beta.archive.org": WAYBACK,
    "replay.web.archive.org": WAYBACK,
    "archive.today": "archive.today",
    "archive.ph": "archive.today",
    "archive.is": "archive.today",
    "archive.li": "archive.today",
    "archive.vn": "archive.today",
    "archive.fo": "archive.today",
    "archive.md": "archive.today",
    "perma.cc": "Perma.cc",
    "perma-archives.org": "Perma.cc",
    "webcitation.org": "WebCite",
    "archive-it.org": "Archive-It",
    "arquivo.pt": "Arquivo.pt",
    "webarchive.org.uk": "UK Web Archive",
    "webarchive.nationalarchives.gov.uk": "UK Government Web Archive",
    "webarchive.parliament.uk": "UK Parliament Web Archive",
    "webarchive.loc.gov": "Library of Congress",
    "webharvest.gov": "US National Archives",
    "swap.stanford.edu": "Stanford Web Archive",
    "webarchiveweb.wayback.bac-lac.canada.ca": "Library and Archives Canada",
    "web.archive.org.au": "Australian Web Archive",
    "webarchive.nla.gov.au": "Australian Web Archive",
    "vefsafn.is": "Vefsafn",
    "webarchive.proni.gov.uk": "PRONI Web Archive",
    "haw.nsk.hr": "Croatian Web Archive",
    "veebiarhiiv.digar.ee": "Estonian Web Archive",
    "webcache.googleusercontent.com": "Google cache",
    "cc.bingj.com": "Bing cache",
    "ghostarchive.org": "Ghost Archive",
    "megalodon.jp": "Megalodon",
    "freezepage.com": "FreezePage",
    "timetravel.mementoweb.org": "Memento Time Travel",
}
# archive.org is a library too; only these of its paths lead to captures
_WAYBACK_PATHS = re.compile(r"/(?:web|wayback)/(?:\*|[0-9]|https?:)")

_WAYBACK_CAPTURE = re.compile(
    r"^/(?:web|wayback)/"
    r"(?:(?P<timestamp>[0-9]{1,14}|\*)(?:[a-z]{2}_)?/)?"  # "*": the calendar of all captures
    r"(?P<original>\S+)",
    re.IGNORECASE,
)
_OTHER_CAPTURE = re.compile(
    r"/(?:(?P<timestamp>[0-9]{4,14})(?:[a-z]{2}_)?/)?"
    r"(?P<original>(?:https?:/|www\.)\S+)",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LOST_SLASH = re.compile(r"^(https?):/(?!/)", re.IGNORECASE)  # servers fold "//" in paths
_LEFT_AS_THEY_ARE = "%/:?#[]@!$&'()*+,;=~"
_PRIVATE_ENDS = (".localhost", ".local", ".internal")


@dataclass(frozen=True, slots=True)
class CaptureAddress:
    """What an archive's address says of the capture behind it."""

    archive: str
    timestamp: str | None = None  # 1 to 14 digits, UTC
    original: str | None = None  # the captured page's own address


def read_capture_address(url: str, base: str | None = None) -> CaptureAddress | None:
    """What `url` says of a capture, or None if it is no archive's address.

    An address under `base`, a service that stands in for the Wayback Machine, is one of its.
    """
    try:
        parts = urlsplit(as_public(url.strip(), base))
    except ValueError:
        return None
    archive = _archive_at((parts.hostname or "").lower(), parts.path)
    if archive is None:
        return None
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    match = (_WAYBACK_CAPTURE.match if archive == WAYBACK else _OTHER_CAPTURE.search)(path)
    if match is None:
        return CaptureAddress(archive, original=_original_in_query(parts.query))
    timestamp = match["timestamp"]
    digits = timestamp if timestamp and timestamp != "*" else None
    return CaptureAddress(archive, digits, _mended(match["original"]))


def as_public(url: str, base: str | None) -> str:
    """An address under `base` as one of the public Wayback Machine's; others as they are."""
    if base is None or not url.startswith(base.rstrip("/") + "/"):
        return url
    return WAYBACK_HOST + url.removeprefix(base.rstrip("/"))


def playback_path(timestamp: str, original: str) -> str:
    """The path that gives a capture's bytes as captured ("id_"), its original unencoded."""
    return f"/web/{timestamp}id_/{as_asked(original)}"


def public_address(timestamp: str, original: str) -> str:
    """The address at which a person reads a capture."""
    return f"{WAYBACK_HOST}/web/{timestamp}/{as_asked(original)}"


def as_asked(original: str) -> str:
    """A page's address as the archive may know it: no login, no fragment, nothing but ASCII."""
    bare = drop_credentials(original.strip()).partition("#")[0]
    return quote(bare, safe=_LEFT_AS_THEY_ARE)


def noon(day: datetime) -> str:
    """The 14 digits of a day's noon: a bare date would mean its last second."""
    return f"{day.year:04}{day.month:02}{day.day:02}120000"


def moment(timestamp: str) -> datetime | None:
    """The time that 4 to 14 digits name: `201503` is 1 March 2015; None for impossible ones."""
    digits = timestamp + EARLIEST_MOMENT[len(timestamp) :]
    if not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def is_public_page(url: str) -> bool:
    """Whether a public archive can be asked for `url`: not too long, not private."""
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets round what is no address: "http://[localhost]/"
        return False
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or len(url) > LONGEST_ADDRESS:
        return False
    try:
        return ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith(_PRIVATE_ENDS)


def _archive_at(host: str, path: str) -> str | None:
    if host in ("archive.org", "www.archive.org"):
        return WAYBACK if _WAYBACK_PATHS.match(path) else None
    labels = host.split(".")
    ends = (".".join(labels[start:]) for start in range(len(labels)))
    return next((ARCHIVE_HOSTS[end] for end in ends if end in ARCHIVE_HOSTS), None)


def _original_in_query(query: str) -> str | None:
    """WebCite's `?url=http://…`, and the search engines' `?q=cache:ID:http://…`."""
    fields = parse_qs(query)
    values = (*fields.get("url", ()), *fields.get("q", ()))
    found = (value[value.find("http") :] for value in values if "http" in value)
    return next(found, None)


def _mended(original: str) -> str:
    """The address with the scheme or slash that it lost on its way through servers."""
    original = _LOST_SLASH.sub(r"\1://", original)
    return original if _SCHEME.match(original) else f"http://{original}"
