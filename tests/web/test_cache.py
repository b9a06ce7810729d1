"""Kept answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from citecheck.model import Failure, Reason, Response

URL = "http://a.example/x"


class Server:
    """Counts what it is asked, and answers by path."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = headers
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        return httpx.Response(self.status, headers=self.headers, content=request.url.path.encode())


def test_a_young_answer_is_served_without_asking(ask, shelf, clock):
    server = Server()
    first = ask(server, "http://a.example/x", store=shelf)
    second = ask(server, "http://a.example/x", store=shelf)
    assert server.asked == ["/x"]
    assert second == replace(first, from_cache=True)


def test_an_old_answer_is_asked_for_again(ask, shelf, clock):
    server = Server()
    ask(server, "http://a.example/x", store=shelf, max_age_seconds=60)
    clock.time = clock.time.replace(minute=1)
    again = ask(server, "http://a.example/x", store=shelf, max_age_seconds=60)
    assert server.asked == ["/x", "/x"]
    assert again.from_cache is False


def test_without_an_age_limit_any_answer_is_served(ask, shelf, clock):
    server = Server()
    ask(server, "http://a.example/x", store=shelf)
    clock.time = clock.time.replace(year=2030)
    assert ask(server, "http://a.example/x", store=shelf, max_age_seconds=None).from_cache


def test_an_answer_without_a_date_is_not_trusted(ask, shelf):
    shelf.save(Response("http://a.example/x", "http://a.example/x", 200, (), b"kept"))
    assert ask(Server(), "http://a.example/x", store=shelf).body == b"/x"


@pytest.mark.parametrize("status", [400, 403, 404, 410, 429, 500, 503])
def test_an_error_is_never_kept(ask, shelf, status):
    ask(Server(status), "http://a.example/x", store=shelf)
    assert shelf.kept == {}


def test_a_failure_is_never_kept(ask, shelf):
    def broken(request):
        raise httpx.ReadError("x")

    assert isinstance(ask(broken, "http://a.example/x", store=shelf), Failure)
    assert shelf.kept == {}


def test_one_page_is_kept_once_whatever_part_of_it_is_cited(ask, shelf):
    server = Server()
    ask(server, "http://a.example/x#one", store=shelf)
    second = ask(server, "http://a.example/x#two", store=shelf)
    assert server.asked == ["/x"]
    assert second.url == "http://a.example/x#two"


def test_offline_a_kept_answer_of_any_age_is_served(ask, shelf, clock):
    ask(Server(), "http://a.example/x", store=shelf)
    clock.time = clock.time.replace(year=2030)
    server = Server()
    assert ask(server, "http://a.example/x", store=shelf, offline=True).body == b"/x"
    assert server.asked == []


@pytest.mark.parametrize("url", ["http://a.example/x", "http://10.0.0.1/"])
def test_offline_nothing_is_asked(ask, shelf, url):
    server = Server()
    outcome = ask(server, url, store=shelf, offline=True)
    assert server.asked == []
    assert isinstance(outcome, Failure)


def test_offline_an_unkept_address_fails_as_offline(ask):
    assert ask(Server(), "http://a.example/x", offline=True).reason is Reason.OFFLINE


@pytest.mark.parametrize("url", ["mailto:a@b.example", "http://", "http://127.0.0.1/"])
def test_offline_an_address_that_would_never_be_asked_for_says_why(ask, url):
    assert ask(Server(), url, offline=True).reason is not Reason.OFFLINE


def test_a_redirect_kept_as_the_answer_is_not_served_for_the_page(ask, shelf):
    def server(request):
        if request.url.path == "/x":
            return httpx.Response(302, headers={"location": "/y"})
        return httpx.Response(200, content=b"page")

    assert ask(server, "http://a.example/x", store=shelf, follow=False).status == 302
    assert ask(server, "http://a.example/x", store=shelf).body == b"page"
    assert ask(server, "http://a.example/x", store=shelf, follow=False).status == 302


def test_no_password_reaches_the_store(ask, shelf):
    ask(Server(), "http://me:secret@a.example/x", store=shelf)
    assert "secret" not in repr(shelf.kept)
    assert shelf.kept


class Notebook:
    """A store that also keeps a journal."""

    def __init__(self) -> None:
        self.kept, self.noted = {}, {}

    def load(self, url):
        return self.kept.get(url)

    def save(self, response):
        self.kept[response.url] = response

    def recall(self, url):
        return self.noted.get(url)

    def note(self, response):
        self.noted[response.url] = response

    def demote(self, url):
        self.noted[url] = self.kept.pop(url)


@pytest.mark.parametrize(
    ("status", "noted"), [(404, True), (403, True), (429, False), (500, False), (503, False)]
)
def test_an_error_that_stays_is_noted_and_a_passing_one_is_not(ask, status, noted):
    book = Notebook()
    ask(lambda request: httpx.Response(status), URL, store=book, retries=0)
    assert (URL in book.noted, book.kept) == (noted, {})


@pytest.mark.parametrize(("minutes", "asked"), [(59, 0), (61, 1)])
def test_an_unfinished_audits_error_is_believed_for_an_hour(ask, clock, minutes, asked):
    book, web = Notebook(), []
    book.note(Response(URL, URL, 404, (), b"", fetched_at=clock.now() - timedelta(minutes=minutes)))

    def server(request):
        web.append(request)
        return httpx.Response(200)

    ask(server, URL, store=book)
    assert len(web) == asked
