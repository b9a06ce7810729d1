"""One address read, where it leads to, and what its host's other answers say of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.audit.reader import read_here

from citecheck.audit import audit
from citecheck.audit.probes import open_probes
from citecheck.audit.reading import Visit
from citecheck.liveness import LONGEST_ANSWER
from citecheck.liveness.vicinity import MADE_UP
from citecheck.model import (
    Failure,
    Hop,
    Liveness,
    Page,
    Paper,
    Reason,
    Response,
    Source,
    SourceResult,
    Status,
)
from citecheck.page import INTERNAL
from citecheck.settings import Settings

NOW = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
PAGE = "https://a.example/report"
REPORT = b"<title>Report</title><h1>Report</h1>" + b"<p>The harbour keeps its books well.</p>" * 30


def sending_on(target: str, seconds: int = 0, text: str = "One moment") -> bytes:
    return (
        f'<title>Moved</title><meta http-equiv="refresh" content="{seconds}; url={target}">'
        f"<p>{text}</p>"
    ).encode()


def answer(url: str, body: bytes = REPORT, status: int = 200, **more) -> Response:
    headers = (("content-type", "text/html; charset=utf-8"),)
    return Response(url, more.pop("final_url", url), status, headers, body, **more)


class Web:
    """A fetch that knows some addresses, and remembers what it was asked."""

    def __init__(self, answers: Mapping[str, Response | Failure]) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.forgotten: set[str] = set()

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        self.asked.append(url)
        return self.answers.get(url, answer(url, b"Not here", 404))

    def forget(self, url: str) -> None:
        self.forgotten.add(url)


def read(web: Web, *urls: str) -> tuple[SourceResult, ...]:
    sources = tuple(Source(str(number), url) for number, url in enumerate(urls or (PAGE,), 1))
    settings = Settings(wayback=False)
    paper = Paper((), sources)
    return asyncio.run(
        audit(paper, settings=settings, fetch=web, read=read_here, now=lambda: NOW)
    ).sources


def web_of(**pages: Response | Failure) -> Web:
    return Web({f"https://a.example/{name}": found for name, found in pages.items()})


def test_a_page_that_only_sends_on_is_followed_and_its_hop_remembered():
    web = web_of(
        report=answer(PAGE, sending_on("/new")), new=answer("https://a.example/new", REPORT)
    )
    (result,) = read(web)
    assert tuple(result.liveness) == ("alive", "ok")
    assert (result.final_url, result.title) == ("https://a.example/new", "Report")
    assert result.hops == (Hop(200, PAGE),)


def test_redirects_before_and_after_a_refresh_are_all_remembered():
    first, last = "https://a.example/1", "https://a.example/2"
    web = Web(
        {
            PAGE: answer(PAGE, sending_on(last), final_url=first, hops=(Hop(302, PAGE),)),
            last: answer(last, REPORT, final_url="https://a.example/3", hops=(Hop(301, last),)),
        }
    )
    (result,) = read(web)
    assert result.hops == (Hop(302, PAGE), Hop(200, first), Hop(301, last))
    assert tuple(result.liveness) == ("alive", "ok")


@pytest.mark.parametrize(
    ("target", "liveness"),
    [
        ("https://a.example/", ("soft-404", "home-page")),
        ("/404.html", ("soft-404", "not-found-page")),
        ("/gone", ("dead", "http-404")),
        ("ftp://a.example/x", ("unreachable", "redirect-invalid")),
        ("http://127.0.0.1/", ("unchecked", "private-address")),
    ],
)
def test_where_a_refresh_leads_decides(target, liveness):
    failures = {
        "ftp://a.example/x": Failure("ftp://a.example/x", Reason.SCHEME),
        "http://127.0.0.1/": Failure("http://127.0.0.1/", Reason.PRIVATE_ADDRESS),
    }
    known = {
        PAGE: answer(PAGE, sending_on(target)),
        "https://a.example/": answer("https://a.example/"),
        "https://a.example/404.html": answer("https://a.example/404.html"),
    }
    (result,) = read(Web(known | failures))
    assert tuple(result.liveness) == liveness


def test_a_challenge_is_not_followed():
    challenge = answer(PAGE, sending_on("/.well-known/sgcaptcha/"), status=202)
    challenge = replace(challenge, headers=(*challenge.headers, ("sg-captcha", "challenge")))

    (result,) = read(Web({PAGE: challenge}))

    assert tuple(result.liveness) == ("blocked", "challenge")


def test_pages_that_send_to_each_other_are_a_loop():
    web = web_of(
        report=answer(PAGE, sending_on("/other")),
        other=answer("https://a.example/other", sending_on("/report")),
    )
    (result,) = read(web)
    assert tuple(result.liveness) == ("unreachable", "redirect-loop")
    assert len(web.asked) == 2


def test_pages_that_send_on_for_ever_are_a_loop():
    web = web_of(
        report=answer(PAGE, sending_on("/0")),
        **{str(n): answer(f"https://a.example/{n}", sending_on(f"/{n + 1}")) for n in range(50)},
    )
    (result,) = read(web)
    assert result.liveness.reason is Reason.REDIRECT_LOOP
    assert len(web.asked) < 10


@pytest.mark.parametrize(
    "body",
    [
        sending_on("/report", text="Live scores"),
        sending_on("/new", seconds=300),
        sending_on("/new", seconds=20, text="A page that is read before it is left. " * 20),
        sending_on("ftp://a.example/new", text="A page that leads nowhere a browser goes. " * 20),
    ],
    ids=["renews itself", "later", "a page to read", "nowhere"],
)
def test_a_page_that_is_read_before_it_is_left_is_the_page(body):
    web = web_of(report=answer(PAGE, body))
    (result,) = read(web)
    assert web.asked[0] == PAGE
    assert "https://a.example/new" not in web.asked
    assert result.final_url == PAGE


@pytest.mark.parametrize("status", [403, 404])
def test_a_host_that_refuses_its_front_page_too_refuses_programs(status):
    web = Web(
        {
            PAGE: answer(PAGE, b"no", status),
            "https://a.example/": answer("https://a.example/", b"no", 403),
        }
    )
    (result,) = read(web)
    assert tuple(result.liveness) == ("blocked", "host-refuses")


@pytest.mark.parametrize(("status", "reason"), [(403, "http-403"), (404, "http-404")])
@pytest.mark.parametrize("front", [200, 404, 500])
def test_a_refusal_of_one_page_stands_where_the_front_page_is_no_refusal(status, reason, front):
    web = Web(
        {
            PAGE: answer(PAGE, b"no", status),
            "https://a.example/": answer("https://a.example/", REPORT, front),
        }
    )
    (result,) = read(web)
    assert result.liveness.reason == reason


def test_the_front_page_is_asked_for_once_for_all_pages_of_a_host():
    pages = [f"https://a.example/{number}" for number in range(5)]
    web = Web({"https://a.example/": answer("https://a.example/", b"no", 403)})
    results = read(web, *pages)
    assert web.asked.count("https://a.example/") == 1
    assert {result.liveness.reason for result in results} == {Reason.HOST_REFUSES}


def test_a_refused_front_page_is_judged_by_itself():
    front = "https://a.example/"
    web = Web({front: answer(front, b"no", 403)})
    (result,) = read(web, front)
    assert (tuple(result.liveness), web.asked) == (("blocked", "http-403"), [front])


def test_a_good_page_costs_one_request():
    web = web_of(report=answer(PAGE))
    read(web)
    assert web.asked == [PAGE]


LOST = "Hier ist leider gar nichts mehr zu sehen, das tut uns wirklich sehr leid fuer alle."
SHORT = "<title>Elmsund Bay</title><h1>Elmsund Bay</h1><p>{}</p>"


def telling(page: str, made_up: str | None, front: bytes = REPORT) -> tuple[object, ...]:
    """The liveness of a short page on a host that answers a made-up address so."""
    beside = f"https://a.example/{MADE_UP}"
    web = Web(
        {
            PAGE: answer(PAGE, SHORT.format(page).encode()),
            "https://a.example/": answer("https://a.example/", front),
        }
    )
    if made_up is not None:
        web.answers = {**web.answers, beside: answer(beside, SHORT.format(made_up).encode())}
    (result,) = read(web)
    return tuple(result.liveness)


def test_a_page_that_the_host_shows_for_any_address_is_no_page():
    assert telling(LOST, LOST) == ("soft-404", "not-found-page")


def test_a_short_page_is_a_page_where_the_host_says_404_to_others():
    assert telling(LOST, None) == ("alive", "ok")


def test_a_short_page_is_a_page_where_the_host_shows_others_something_else():
    assert telling("The ferry leaves at nine and at noon.", LOST) == ("alive", "ok")


def test_a_host_with_one_page_only_may_mean_it():
    page = SHORT.format(LOST).encode()
    assert telling(LOST, LOST, front=page) == ("alive", "ok")


def test_a_host_that_shows_its_front_page_for_any_address_has_no_such_page():
    front = b"<title>a.example</title><h1>Welcome</h1><p>News, weather and sports.</p>"
    urls = (PAGE, f"https://a.example/{MADE_UP}", "https://a.example/")
    (result,) = read(Web({url: answer(url, front) for url in urls}))
    assert tuple(result.liveness) == ("soft-404", "home-page")


def test_one_made_up_address_is_asked_for_per_host():
    pages = [f"https://a.example/{number}" for number in range(5)]
    body = SHORT.format(LOST).encode()
    web = Web({url: answer(url, body) for url in pages})
    read(web, *pages)
    assert len(web.asked) == 6


async def broken_reader(body: bytes, content_type: str | None, url: str | None) -> Page:
    return Page("", url=url, unreadable=f"{INTERNAL}ZeroDivisionError: division by zero")


@pytest.mark.parametrize(
    ("status", "liveness"),
    [
        pytest.param(200, ("unreachable", "internal"), id="nobody can tell what the page shows"),
        pytest.param(404, ("dead", "http-404"), id="the status tells enough"),
    ],
)
def test_a_page_that_our_own_reader_breaks_at_is_our_fault(status, liveness):
    web = web_of(report=answer(PAGE, status=status))
    paper, settings = Paper((), (Source("1", PAGE),)), Settings(wayback=False)
    done = asyncio.run(
        audit(paper, settings=settings, fetch=web, read=broken_reader, now=lambda: NOW)
    )
    (result,) = done.sources
    assert tuple(result.liveness) == liveness


async def killed_reader(body: bytes, content_type: str | None, url: str | None) -> Page:
    return Page("", url=url, unreadable="it crashed its reader")


def test_a_page_that_kills_its_reader_is_an_unread_page_of_a_living_address():
    web = web_of(report=answer(PAGE))
    paper, settings = Paper((), (Source("1", PAGE),)), Settings(wayback=False)
    done = asyncio.run(
        audit(paper, settings=settings, fetch=web, read=killed_reader, now=lambda: NOW)
    )
    assert tuple(done.sources[0].liveness) == ("alive", "ok")


def test_of_a_probe_only_what_can_be_compared_is_kept():
    looks = {MADE_UP: Page("x" * (LONGEST_ANSWER + 1)), "": Page("short")}

    async def look(url: str) -> Visit:
        page = looks[url.removeprefix("https://a.example/")]
        return Visit(Liveness(Status.ALIVE, Reason.OK), page=page)

    async def kept() -> list[str]:
        async with open_probes(look) as probes:
            return [(await probe(PAGE)).page.text for probe in (probes.made_up, probes.front)]

    assert asyncio.run(kept()) == ["", "short"]


def test_what_is_no_page_is_asked_for_again_by_the_next_audit():
    rest = b"<title>Maintenance</title><h1>Site under maintenance</h1><p>Please come back later."
    web = web_of(
        report=answer(PAGE, sending_on("/other")),
        other=answer("https://a.example/other", rest),
        good=answer("https://a.example/good"),
    )

    (sent_on, good) = read(web, PAGE, "https://a.example/good")

    assert (sent_on.liveness.reason, good.liveness.reason) == ("server-message", "ok")
    assert web.forgotten == {PAGE, "https://a.example/other"}


@pytest.mark.parametrize(
    "odd", ["http://ann:[x]@a.example/y#f", "http://[::1]@y/#f", "http://u℀@a.example/"]
)
def test_an_address_that_no_parser_splits_ends_no_audit(odd):
    web = web_of(report=answer(PAGE))

    (good, _) = read(web, PAGE, odd)

    assert good.liveness.reason == "ok"
    assert odd.partition("#")[0] in web.asked
