"""The author's own capture."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from citecheck.archive import pinned_capture
from citecheck.model import Failure, Reason, Response, Unknown

PAGE = "http://a.example/x"
EARLY = "20140101000000"
AT = datetime(2014, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 25, tzinfo=UTC)


def pinned(fetch, url, base=None):
    return asyncio.run(pinned_capture(fetch, url, base))


def only(answer: Response | Failure):
    async def fetch(url: str, *, follow: bool = True) -> Response | Failure:
        return replace(answer, url=url)

    return fetch


def test_a_wayback_capture_is_read_as_captured(archive):
    archive.keep(EARLY, PAGE, b"early")
    capture = pinned(archive, f"https://web.archive.org/web/{EARLY}/{PAGE}")
    assert (capture.captured_at, capture.response.body) == (AT, b"early")
    assert archive.asked == [f"https://web.archive.org/web/{EARLY}id_/{PAGE}"]


def test_a_wayback_capture_is_read_at_the_base_and_shown_as_public(archive):
    archive.home = "http://127.0.0.1:8000"
    archive.keep(EARLY, PAGE, b"early")
    for url in (
        f"https://web.archive.org/web/{EARLY}/{PAGE}",
        f"{archive.home}/web/{EARLY}/{PAGE}",
    ):
        capture = pinned(archive, url, archive.home)
        assert capture.url == f"https://web.archive.org/web/{EARLY}/{PAGE}"
    assert all(url.startswith(archive.home) for url in archive.asked)


def test_a_wayback_capture_that_does_not_exist_is_said_not_to(archive):
    unread = pinned(archive, f"https://web.archive.org/web/{EARLY}/{PAGE}")
    assert unread == Unknown("the archive has no such capture")


def test_another_archives_capture_is_read_as_it_is():
    said = (("memento-datetime", "Wed, 01 Jan 2014 00:00:00 GMT"),)
    answer = Response("", "", 200, said, b"kept", fetched_at=NOW)
    capture = pinned(only(answer), "https://archive.ph/AbCdE")
    assert (capture.url, capture.captured_at) == ("https://archive.ph/AbCdE", AT)
    assert capture.response.body == b"kept"


def test_the_time_in_the_address_is_the_time_where_the_archive_says_none():
    answer = Response("", "", 200, (), b"kept", fetched_at=NOW)
    assert pinned(only(answer), f"https://archive.ph/{EARLY}/{PAGE}").captured_at == AT


@pytest.mark.parametrize(
    "url",
    ["https://perma.cc/ABCD-1234", "https://a.example/kept", "https://archive.ph/0/http://a/"],
)
def test_a_capture_of_which_nobody_says_the_time_has_none(url):
    """The day on which it was read would be an invention."""
    answer = Response("", "", 200, (), b"kept", fetched_at=NOW)
    capture = pinned(only(answer), url)
    assert (capture.captured_at, capture.response.body) == (None, b"kept")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (Response("", "", 404, (), b""), "HTTP 404"),
        (Failure("", Reason.TIMEOUT), "timeout"),
        (
            Failure("", Reason.BAD_URL, "no scheme before the address"),
            "no scheme before the address",
        ),
    ],
    ids=["not found", "no answer", "malformed"],
)
def test_a_capture_that_cannot_be_read_says_why(answer, why):
    assert pinned(only(answer), "https://perma.cc/ABCD-1234") == Unknown(why)
