"""The capture nearest to a day, from a pretended Wayback Machine."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

import pytest

from citecheck.archive import Wayback, default_archives
from citecheck.archive.queue import Pace
from citecheck.model import Capture, Found, Missing, Reason, Unknown

PAGE = "http://a.example/x"
DAY = datetime(2015, 3, 1, tzinfo=UTC)
ASKED = "20150301120000"
NEAR = "20150301115900"
LATER = "20150302080000"
EARLY = "20140101000000"


async def no_sleep(seconds: float) -> None:
    await asyncio.sleep(0)


def looked_up(archive, url=PAGE, when=DAY, base=None):
    wayback = Wayback(archive, base, pace=Pace(), sleep=no_sleep)
    return asyncio.run(wayback.lookup(url, when))


def index(archive, *rows, status=200, body=None):
    """Answer every question of the index with the rows."""
    table = [["timestamp", "original", "statuscode"], *rows] if rows else []
    answer = archive._answer("", status, json.dumps(table).encode() if body is None else body)

    class Everything(dict):
        def get(self, url, default=None):
            return answer if "/cdx/" in url else dict.get(self, url, default)

    archive.table = Everything(archive.table)


def test_the_nearest_capture_is_found_with_its_bytes(archive):
    archive.lead(ASKED, PAGE, f"https://web.archive.org/web/{NEAR}id_/{PAGE}")
    archive.keep(NEAR, PAGE, b"as it was")
    found = looked_up(archive)
    assert isinstance(found, Found)
    capture = found.captures[0]
    assert capture.url == f"https://web.archive.org/web/{NEAR}/{PAGE}"
    assert capture.captured_at == datetime(2015, 3, 1, 11, 59, tzinfo=UTC)
    assert capture.response.body == b"as it was"
    assert archive.asked[0] == f"https://web.archive.org/web/{ASKED}id_/{PAGE}"


@pytest.mark.parametrize(
    "location",
    [
        f"https://web.archive.org/web/{NEAR}id_/{PAGE}",
        f"http://web.archive.org/web/{NEAR}id_/{PAGE}",
        f"//web.archive.org/web/{NEAR}id_/{PAGE}",
        f"/web/{NEAR}id_/{PAGE}",
        f"/web/{NEAR}/{PAGE}",
    ],
    ids=["absolute", "http", "without scheme", "path", "without flag"],
)
@pytest.mark.parametrize("base", [None, "http://127.0.0.1:8000", "http://127.0.0.1:8000/"])
def test_every_form_of_location_is_followed_to_where_the_archive_is_asked(archive, location, base):
    archive.home = "https://web.archive.org" if base is None else "http://127.0.0.1:8000"
    archive.lead(ASKED, PAGE, location)
    archive.keep(NEAR, PAGE)
    found = looked_up(archive, base=base)
    assert found.captures[0].url == f"https://web.archive.org/web/{NEAR}/{PAGE}"
    assert all(url.startswith(archive.home) for url in archive.asked)


def test_a_location_at_the_base_is_followed_there(archive):
    archive.home = "http://127.0.0.1:8000/ia"
    archive.lead(ASKED, PAGE, f"http://127.0.0.1:8000/ia/web/{NEAR}id_/{PAGE}")
    archive.keep(NEAR, PAGE)
    found = looked_up(archive, base=archive.home)
    assert found.captures[0].url == f"https://web.archive.org/web/{NEAR}/{PAGE}"


@pytest.mark.parametrize(
    "location",
    [f"https://web.archive.org/web/{NEAR}id_/http://a.example/new", "http://a.example/new", "/new"],
    ids=["rewritten", "as captured", "as captured, a path"],
)
def test_a_captured_redirect_is_followed(archive, location):
    archive.keep(NEAR, PAGE, status=301, location=location)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(NEAR, "http://a.example/new", b"moved here")
    capture = looked_up(archive).captures[0]
    assert capture.response.body == b"moved here"
    assert capture.url == f"https://web.archive.org/web/{NEAR}/http://a.example/new"


def test_the_definite_answer_that_nothing_is_archived_is_missing(archive):
    assert looked_up(archive) == Missing()


@pytest.mark.parametrize("status", [200, 403])
def test_a_page_that_its_owner_excluded_is_unknown(archive, excluded, status):
    archive.put(f"/web/{ASKED}id_/{PAGE}", status, excluded)
    assert looked_up(archive) == Unknown("excluded by its owner")


def test_a_page_that_its_robots_txt_excluded_is_unknown(archive):
    archive.put(
        f"/web/{ASKED}id_/{PAGE}",
        403,
        x_archive_wayback_runtime_error="RobotAccessControlException: Blocked By Robots",
    )
    assert looked_up(archive) == Unknown("excluded by its robots.txt")


@pytest.mark.parametrize("status", [200, 400, 403, 429, 500, 502, 503, 504, 520])
def test_a_notice_of_the_archive_says_nothing_about_captures(archive, status):
    archive.put(f"/web/{ASKED}id_/{PAGE}", status, b"<h1>Down for maintenance</h1>")
    assert isinstance(looked_up(archive), Unknown)


@pytest.mark.parametrize("reason", [Reason.TIMEOUT, Reason.REFUSED, Reason.DNS, Reason.OFFLINE])
def test_a_silent_archive_says_nothing_about_captures(archive, reason):
    archive.fail(f"/web/{ASKED}id_/{PAGE}", reason)
    result = looked_up(archive)
    assert isinstance(result, Unknown)
    assert str(reason) in result.reason


def test_an_unknown_404_is_missing_only_if_the_index_says_so_too(archive):
    archive.put(f"/web/{ASKED}id_/{PAGE}", 404, b"nginx")
    index(archive)
    assert looked_up(archive) == Missing()
    index(archive, status=503)
    assert isinstance(looked_up(archive), Unknown)


@pytest.mark.parametrize("status", [403, 404, 429, 503])
def test_a_captured_error_gives_way_to_the_nearest_good_capture(archive, status):
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(NEAR, PAGE, b"gone", status=status)
    archive.keep(EARLY, PAGE, b"early")
    archive.keep(LATER, PAGE, b"later")
    index(archive, [EARLY, PAGE, "200"], [LATER, PAGE, "-"], [NEAR, PAGE, str(status)])
    assert looked_up(archive).captures[0].response.body == b"later"


def test_a_capture_that_cannot_be_played_gives_way_to_another(archive):
    archive.put(
        f"/web/{ASKED}id_/{PAGE}", 503, x_archive_wayback_runtime_error="ResourceNotAvailable"
    )
    archive.keep(LATER, PAGE, b"later")
    index(archive, [LATER, PAGE, "200"])
    assert looked_up(archive).captures[0].response.body == b"later"


def test_a_page_captured_only_as_an_error_is_missing(archive):
    archive.keep(NEAR, PAGE, status=404)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    index(archive)
    assert looked_up(archive) == Missing()


@pytest.mark.parametrize(
    "body",
    [
        b"<html>busy</html>",
        b'{"error": 1}',
        b"[1, 2]",
        b"[[",
        b"[" * 100_000,
        b"7",
        b'[["a"], ["b"]]',
        b'[["timestamp", "original", "statuscode"], ["20150302080000"]]',
    ],
    ids=["html", "object", "numbers", "half", "deep", "number", "other columns", "short row"],
)
def test_an_index_that_cannot_be_read_says_nothing(archive, body):
    archive.keep(NEAR, PAGE, status=404)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    index(archive, body=body)
    result = looked_up(archive)
    assert isinstance(result, Unknown)
    assert "404" in result.reason


def test_broken_rows_of_the_index_are_passed_over(archive):
    archive.keep(NEAR, PAGE, status=404)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(LATER, PAGE, b"later")
    index(archive, ["20000008241731", PAGE, "200"], [None, None, None], [], [LATER, PAGE, "200"])
    assert looked_up(archive).captures[0].response.body == b"later"


def test_the_index_is_read_by_the_names_of_its_columns(archive):
    archive.keep(NEAR, PAGE, status=404)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(LATER, PAGE, b"later")
    names = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
    line = ["example,a)/x", LATER, PAGE, "text/html", "200", "ABC", "-"]
    index(archive, body=json.dumps([names, line]).encode())
    assert looked_up(archive).captures[0].response.body == b"later"


@pytest.mark.parametrize("year", [1, 1015, 9999])
def test_an_impossible_day_is_looked_up_like_any_other(archive, year):
    day = DAY.replace(year=year)
    archive.put(f"/web/{year:04}0301120000id_/{PAGE}", 404, b"nginx")
    archive.keep(LATER, PAGE)
    index(archive, [LATER, PAGE, "200"])
    assert isinstance(looked_up(archive, when=day), Found)


def test_a_captured_loop_ends(archive):
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(NEAR, PAGE, status=302, location=f"/web/{NEAR}id_/{PAGE}y")
    archive.keep(NEAR, PAGE + "y", status=302, location=f"/web/{NEAR}id_/{PAGE}")
    index(archive)
    assert looked_up(archive) == Missing()


def test_a_chain_that_never_ends_is_given_up(archive):
    for number in range(20):
        archive.keep(
            NEAR,
            PAGE + "y" * number,
            status=302,
            location=f"/web/{NEAR}id_/{PAGE}{'y' * (number + 1)}",
        )
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    index(archive)
    assert looked_up(archive) == Missing()
    assert len([url for url in archive.asked if "/web/" in url]) == 6


def test_a_redirect_out_of_the_archive_is_a_notice(archive):
    archive.lead(ASKED, PAGE, "https://archive.org/maintenance.html")
    assert isinstance(looked_up(archive), Unknown)


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "mailto:a@b.example", "http://intranet/x"])
def test_a_public_archive_is_not_asked_for_what_it_cannot_have(archive, url):
    assert isinstance(looked_up(archive, url), Unknown)
    assert archive.asked == []


def test_an_own_service_is_asked_for_private_pages_too(archive):
    archive.home = "http://127.0.0.1:8000"
    archive.keep(NEAR, "http://127.0.0.1:9000/x")
    archive.lead(ASKED, "http://127.0.0.1:9000/x", f"/web/{NEAR}id_/http://127.0.0.1:9000/x")
    assert isinstance(looked_up(archive, "http://127.0.0.1:9000/x", base=archive.home), Found)


def test_the_captures_beside_the_nearest_are_named_without_asking(archive):
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    archive.keep(
        NEAR,
        PAGE,
        link=(
            f'<{PAGE}>; rel="original", <https://web.archive.org/web/{NEAR}/{PAGE}>; rel="memento"; '
            f'datetime="x", <http://web.archive.org/web/{EARLY}/{PAGE}>; rel="first prev memento", '
            f'<https://web.archive.org/web/timemap/link/{PAGE}>; rel="timemap", '
            f'<https://web.archive.org/web/{LATER}/{PAGE}?a=1&amp;b=2,3>; rel="next memento"'
        ),
    )
    captures = looked_up(archive).captures
    assert [(each.url, each.response is None) for each in captures] == [
        (f"https://web.archive.org/web/{NEAR}/{PAGE}", False),
        (f"https://web.archive.org/web/{LATER}/{PAGE}?a=1&b=2,3", True),
        (f"https://web.archive.org/web/{EARLY}/{PAGE}", True),
    ]
    assert len(archive.asked) == 2


@pytest.mark.parametrize(
    "link", ["", "nonsense", "<>", "<http://a.example/>; rel=", '<x>; rel="memento"']
)
def test_a_malformed_link_header_names_nothing(archive, link):
    archive.keep(NEAR, PAGE, link=link)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    assert len(looked_up(archive).captures) == 1


def test_a_cited_capture_is_that_capture(archive):
    archive.keep(EARLY, PAGE, b"early")
    found = looked_up(archive, f"https://web.archive.org/web/{EARLY}/{PAGE}")
    assert found.captures[0].response.body == b"early"


def test_another_archives_capture_is_not_looked_up(archive):
    result = looked_up(archive, "https://archive.ph/AbCdE")
    assert result == Unknown("the address is one of archive.today itself")
    assert archive.asked == []


def test_the_time_is_taken_as_utc_where_it_names_no_zone(archive):
    archive.put(f"/web/{ASKED}id_/{PAGE}", 404, b"nginx")
    index(archive, [LATER, PAGE, "200"])
    archive.keep(LATER, PAGE)
    assert isinstance(looked_up(archive, when=DAY.replace(tzinfo=None)), Found)


def test_the_table_of_archives_begins_with_the_internet_archive(archive):
    assert [each.name for each in default_archives(archive, None)] == ["Internet Archive"]
    assert isinstance(default_archives(archive)[0], Wayback)


def test_a_found_capture_is_a_capture(archive):
    archive.keep(NEAR, PAGE)
    archive.lead(ASKED, PAGE, f"/web/{NEAR}id_/{PAGE}")
    assert all(isinstance(each, Capture) for each in looked_up(archive).captures)
