"""The demo's small web: every address that it answers, and with what.

One table: to add a page, add its file under `pages/` and its address here.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from citecheck.demo.pdf import write_pdf
from citecheck.demo.server import Answer, Request, Silence

PAGES = Path(__file__).parent / "pages"
NOT_FOUND = Answer(
    HTTPStatus.NOT_FOUND, b"<h1>404 Not Found</h1>", (("Content-Type", "text/html"),)
)


def page(name: str, status: int = HTTPStatus.OK, **headers: str) -> Answer:
    """The answer that shows a file of `pages/`; `cf_mitigated=…` is the header cf-mitigated."""
    more = ((field.replace("_", "-"), value) for field, value in headers.items())
    body = (PAGES / name).read_bytes()
    return Answer(status, body, (("Content-Type", "text/html; charset=utf-8"), *more))


def windows_1251(name: str) -> Answer:
    """A page of the old Cyrillic web: the encoding is named in the page alone."""
    text = (PAGES / name).read_text(encoding="utf-8")
    return Answer(HTTPStatus.OK, text.encode("windows-1251"), (("Content-Type", "text/html"),))


def pdf(name: str) -> Answer:
    """A text of `pages/` as a PDF file."""
    body = write_pdf((PAGES / name).read_text(encoding="utf-8"))
    return Answer(HTTPStatus.OK, body, (("Content-Type", "application/pdf"),))


def redirect(status: int, location: str) -> Answer:
    """A redirect, permanent (301) or for the moment (302)."""
    return Answer(status, b"", (("Location", location),))


WEB: Mapping[str, Answer | Silence] = {
    # alive
    "http://www.harbour-gazette.example/2016/05/herring-return": page(
        "gazette/herring-return.html"
    ),
    "http://www.harbour-gazette.example/2017/02/harbour-master": page(
        "gazette/harbour-master.html"
    ),
    "http://www.harbour-gazette.example/weather": redirect(302, "/weather/2019-02-11"),
    "http://www.harbour-gazette.example/weather/2019-02-11": page("gazette/weather.html"),
    "http://stats.varrow-county.example/tables/employment-2016.html": page(
        "stats/employment-2016.html"
    ),
    "http://www.estuary-fisheries.example/reports/herring-survey-2016.pdf": pdf(
        "institute/herring-survey-2016.txt"
    ),
    "http://prichal.example/2016/41/zaem.html": windows_1251("prichal/loan.html"),
    "http://www.port-varrowmouth.example/barrage/questions": page("port/barrage.html"),
    "http://www.port-varrowmouth.example/facts": page("port/facts-2024.html"),
    # moved
    "http://www.varrow-river-trust.example/2017/clean-banks.php": redirect(
        301, "http://www.varrow-river-trust.example/projects/clean-banks"
    ),
    "http://www.varrow-river-trust.example/projects/clean-banks": page("river/clean-banks.html"),
    "http://www.varrow-river-trust.example/about": redirect(301, "/about/"),
    "http://www.varrow-river-trust.example/about/": page("river/about.html"),
    # soft 404
    "http://www.varrow-smokehouse.example/company": page("smokehouse/missing.html"),
    "http://www.varrow-ferries.example/fares/winter-2017": redirect(302, "/"),
    "http://www.varrow-ferries.example/": page("ferries/home.html"),
    "http://www.herring-days.example/programme/2014": page("herring-days/parked.html"),
    # dead; the name of the rowing club is gone too, so it stands nowhere here
    "http://www.varrow-river-trust.example/news/eel-ladder.html": page("river/not-found.html", 404),
    "http://www.varrowmouth-council.example/minutes/2015-11": page("council/gone.html", 410),
    # blocked
    "http://www.estuary-review.example/12/3/last-open-estuary": page(
        "review/challenge.html", 403, server="cloudflare", cf_mitigated="challenge"
    ),
    "http://members.varrow-skippers.example/report-2018": redirect(302, "/login"),
    "http://members.varrow-skippers.example/login": page("skippers/login.html"),
    "http://www.evening-tide.example/coast/winter-of-warnings": page("evening-tide/consent.html"),
    "http://tide-tables.example/varrowmouth/mean-levels": page("tide-tables/app.html"),
    # unreachable
    "http://www.varrowmouth-council.example/flood-office/levels.html": page(
        "council/unavailable.html", 503
    ),
    "http://www.coastal-register.example/moorings": Silence(),
}
HOSTS = frozenset(urlsplit(address).hostname or "" for address in WEB)
DESERTED = frozenset({"www.cannery-museum.example"})  # the name is there, the server is not


def answer(request: Request) -> Answer | Silence:
    """What the demo's web answers to a request."""
    return WEB.get(request.address, NOT_FOUND)
