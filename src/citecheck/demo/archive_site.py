"""The demo's web archive: captures of some of its pages, served as the Wayback Machine does.

Playback (`/web/20170403120000id_/http://…`) leads to the nearest capture and gives the bytes
as captured; the index (`/cdx/search/cdx?url=…`) names the captures that were good.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from citecheck.demo.server import Answer, Request, Silence
from citecheck.demo.site import NOT_FOUND, WEB, page

HOST = "web.archive.example"
PUBLIC = "https://web.archive.org"  # how the archive names itself in its answers
PLAYBACK = re.compile(r"/web/(?P<timestamp>[0-9]{14})id_/(?P<original>http://.+)")
INDEX_PATH = "/cdx/search/cdx"
INDEX_FIELDS = ("timestamp", "original", "statuscode")


@dataclass(frozen=True, slots=True)
class Kept:
    """One capture: when it was made, and what the page answered then."""

    timestamp: str  # 14 digits, UTC
    answer: Answer

    @property
    def moment(self) -> datetime:
        """The time of the capture."""
        return _moment(self.timestamp)


def as_live(timestamp: str, original: str) -> tuple[Kept, ...]:
    """A single capture of a page that has not changed since."""
    live = WEB[original]
    if isinstance(live, Silence):
        raise TypeError(f"{original} gives nothing that could be kept")
    return (Kept(timestamp, live),)


_HERRING = "http://www.harbour-gazette.example/2016/05/herring-return"
_MASTER = "http://www.harbour-gazette.example/2017/02/harbour-master"
_JOBS = "http://stats.varrow-county.example/tables/employment-2016.html"
_SURVEY = "http://www.estuary-fisheries.example/reports/herring-survey-2016.pdf"
_BARRAGE = "http://www.port-varrowmouth.example/barrage/questions"
_BANKS = "http://www.varrow-river-trust.example/projects/clean-banks"
_TRUST = "http://www.varrow-river-trust.example/about/"

CAPTURES: Mapping[str, Sequence[Kept]] = {
    _HERRING: as_live("20160529061502", _HERRING),
    _MASTER: as_live("20170301190844", _MASTER),
    _JOBS: as_live("20170118224510", _JOBS),
    _SURVEY: as_live("20161130034127", _SURVEY),
    _BARRAGE: as_live("20170215113000", _BARRAGE),
    # the page's figure changes every January
    "http://www.port-varrowmouth.example/facts": (
        Kept("20150610080000", page("port/facts-2015.html")),
        Kept("20170312094500", page("port/facts-2017.html")),
        Kept("20240220171200", page("port/facts-2024.html")),
    ),
    # the nearest capture was made while the server was overloaded; an earlier one is good
    "http://www.varrow-river-trust.example/news/eel-ladder.html": (
        Kept("20170318100000", page("river/eel-ladder.html")),
        Kept("20170512030000", page("council/unavailable.html", 503)),
    ),
    "http://www.varrowmouth-rowing.example/history": (
        Kept("20170214083000", page("club/history.html")),
    ),
    "http://www.varrow-river-trust.example/2017/clean-banks.php": as_live("20180103120500", _BANKS),
    "http://www.varrow-river-trust.example/about": as_live("20181111111111", _TRUST),
    "http://www.varrow-smokehouse.example/company": (
        Kept("20180402070000", page("smokehouse/company.html")),
    ),
    # three years before the author read the page
    "http://www.herring-days.example/programme/2014": (
        Kept("20140701150000", page("herring-days/programme-2014.html")),
    ),
    "http://www.estuary-review.example/12/3/last-open-estuary": (
        Kept("20181001204000", page("review/last-estuary.html")),
    ),
    "http://www.evening-tide.example/coast/winter-of-warnings": (
        Kept("20180409053000", page("evening-tide/storms.html")),
    ),
    "http://www.coastal-register.example/moorings": (
        Kept("20181107231500", page("register/moorings.html")),
    ),
}
# The archive cannot say anything of these: the storage that holds them is down.
DOWN = frozenset({"http://www.varrowmouth-council.example/flood-office/levels.html"})

NOT_ARCHIVED = page("archive/not-archived.html", HTTPStatus.NOT_FOUND)
OVERLOADED = Answer(HTTPStatus.SERVICE_UNAVAILABLE, b"503 Service Unavailable")


def answer(request: Request) -> Answer:
    """What the archive answers to a request."""
    parts = urlsplit(request.target)
    if parts.path == INDEX_PATH:
        return _index(parse_qs(parts.query).get("url", [""])[0])
    asked = PLAYBACK.fullmatch(request.target)
    return _playback(asked["timestamp"], asked["original"]) if asked else NOT_FOUND


def _playback(timestamp: str, original: str) -> Answer:
    if original in DOWN:
        return OVERLOADED
    kept = CAPTURES.get(original)
    if not kept:
        return NOT_ARCHIVED
    moment = _moment(timestamp)
    nearest = min(kept, key=lambda capture: abs(capture.moment - moment))
    return _capture(nearest, original) if nearest.moment == moment else _found(nearest, original)


def _found(nearest: Kept, original: str) -> Answer:
    """The way to the nearest capture."""
    return Answer(
        HTTPStatus.FOUND,
        b"",
        (
            ("Location", f"{PUBLIC}/web/{nearest.timestamp}id_/{original}"),
            ("X-Archive-Redirect-Reason", f"found capture at {nearest.timestamp}"),
        ),
    )


def _capture(kept: Kept, original: str) -> Answer:
    """The bytes as captured; Memento-Datetime says that they are not the archive's own."""
    made = format_datetime(kept.moment, usegmt=True)
    itself = f"{PUBLIC}/web/{kept.timestamp}/{original}"
    relations = f'<{original}>; rel="original", <{itself}>; rel="memento"; datetime="{made}"'
    return Answer(
        kept.answer.status,
        kept.answer.body,
        (*kept.answer.headers, ("Memento-Datetime", made), ("Link", relations)),
    )


def _index(original: str) -> Answer:
    """The good captures of a page: a table in JSON, its first row the names of the fields."""
    if original in DOWN:
        return OVERLOADED
    good = (k for k in CAPTURES.get(original, ()) if k.answer.status == HTTPStatus.OK)
    rows = [(capture.timestamp, original, str(HTTPStatus.OK.value)) for capture in good]
    table = [INDEX_FIELDS, *rows] if rows else []
    body = json.dumps(table).encode()
    return Answer(HTTPStatus.OK, body, (("Content-Type", "application/json"),))


def _moment(timestamp: str) -> datetime:
    return datetime.strptime(timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
