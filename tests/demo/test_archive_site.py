"""The demo's archive: what the Wayback Machine would answer."""

from __future__ import annotations

import json

import pytest

from citecheck.demo import archive_site
from citecheck.demo.server import Answer, Request

FACTS = "http://www.port-varrowmouth.example/facts"


def ask(target: str) -> Answer:
    return archive_site.answer(Request("GET", archive_site.HOST, target))


def header(answer: Answer, name: str) -> str | None:
    return dict(answer.headers).get(name)


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("20170403120000", "20170312094500"),
        ("19990101120000", "20150610080000"),
        ("20300101120000", "20240220171200"),
    ],
    ids=["between-two", "before-the-first", "after-the-last"],
)
def test_another_moment_leads_to_the_nearest_capture(asked: str, nearest: str) -> None:
    answer = ask(f"/web/{asked}id_/{FACTS}")
    assert answer.status == 302
    assert header(answer, "Location") == f"https://web.archive.org/web/{nearest}id_/{FACTS}"
    assert header(answer, "X-Archive-Redirect-Reason") == f"found capture at {nearest}"
    assert header(answer, "Memento-Datetime") is None


def test_the_moment_itself_gives_the_bytes_as_captured() -> None:
    answer = ask(f"/web/20170312094500id_/{FACTS}")
    assert answer.status == 200
    assert header(answer, "Memento-Datetime") == "Sun, 12 Mar 2017 09:45:00 GMT"
    assert f'<{FACTS}>; rel="original"' in (header(answer, "Link") or "")
    assert b"247 fishing vessels" in answer.body


def test_a_captured_error_is_played_back_as_one() -> None:
    address = "http://www.varrow-river-trust.example/news/eel-ladder.html"
    answer = ask(f"/web/20170512030000id_/{address}")
    assert answer.status == 503
    assert header(answer, "Memento-Datetime") is not None


def test_without_a_capture_the_archive_says_so() -> None:
    answer = ask("/web/20170403120000id_/http://prichal.example/2016/41/zaem.html")
    assert answer.status == 404
    assert b"has not archived that URL" in answer.body


def test_the_storage_that_is_down_says_nothing() -> None:
    (down,) = archive_site.DOWN
    assert ask(f"/web/20170403120000id_/{down}").status == 503
    assert ask(f"/cdx/search/cdx?url={down}").status == 503


def test_the_index_names_the_good_captures_only() -> None:
    address = "http://www.varrow-river-trust.example/news/eel-ladder.html"
    answer = ask(f"/cdx/search/cdx?url={address}&output=json")
    assert json.loads(answer.body) == [
        ["timestamp", "original", "statuscode"],
        ["20170318100000", address, "200"],
    ]


def test_the_index_of_nothing_is_empty() -> None:
    assert json.loads(ask("/cdx/search/cdx?url=http://prichal.example/").body) == []


def test_other_addresses_of_the_archive_are_not_found() -> None:
    assert ask("/about").status == 404


@pytest.mark.parametrize("captures", archive_site.CAPTURES.values(), ids=archive_site.CAPTURES)
def test_captures_stand_in_the_order_of_their_times(
    captures: tuple[archive_site.Kept, ...],
) -> None:
    times = [kept.moment for kept in captures]
    assert times == sorted(set(times))
