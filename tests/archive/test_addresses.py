"""Addresses of captures, recognised and built."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citecheck.archive.addresses import (
    CaptureAddress,
    as_asked,
    is_public_page,
    moment,
    noon,
    playback_path,
    public_address,
    read_capture_address,
)

IA = "Internet Archive"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://web.archive.org/web/20150301120000/http://a.example/x", CaptureAddress(IA, "20150301120000", "http://a.example/x")),
        ("http://web.archive.org/web/2015/https://a.example/?q=1#part", CaptureAddress(IA, "2015", "https://a.example/?q=1")),
        ("https://web.archive.org/web/20150301120000id_/http://a.example/", CaptureAddress(IA, "20150301120000", "http://a.example/")),
        ("https://web.archive.org/web/20150301120000if_/a.example", CaptureAddress(IA, "20150301120000", "http://a.example")),
        ("https://web.archive.org/web/20150301/http:/a.example/", CaptureAddress(IA, "20150301", "http://a.example/")),
        ("https://web.archive.org/web/*/http://a.example/", CaptureAddress(IA, None, "http://a.example/")),
        ("https://web.archive.org/web/http://a.example/", CaptureAddress(IA, None, "http://a.example/")),
        ("https://wayback.archive.org/web/2015/http://a.example/", CaptureAddress(IA, "2015", "http://a.example/")),
        ("https://archive.org/wayback/20150301/http://a.example/", CaptureAddress(IA, "20150301", "http://a.example/")),
        ("https://web.archive.org/about", CaptureAddress(IA)),
        ("https://archive.ph/20150301120000/http://a.example/x", CaptureAddress("archive.today", "20150301120000", "http://a.example/x")),
        ("https://archive.is/AbCdE", CaptureAddress("archive.today")),
        ("https://archive.today/newest/http://a.example/", CaptureAddress("archive.today", None, "http://a.example/")),
        ("https://perma.cc/ABCD-1234", CaptureAddress("Perma.cc")),
        ("https://www.webcitation.org/6abcDEF", CaptureAddress("WebCite")),
        ("http://www.webcitation.org/query?url=http%3A%2F%2Fa.example%2Fx&date=2015-03-01", CaptureAddress("WebCite", None, "http://a.example/x")),
        ("https://arquivo.pt/wayback/20150301120000/http://a.example/", CaptureAddress("Arquivo.pt", "20150301120000", "http://a.example/")),
        ("https://www.webarchive.org.uk/wayback/archive/20150301120000mp_/http://a.example/", CaptureAddress("UK Web Archive", "20150301120000", "http://a.example/")),
        ("https://webarchive.nationalarchives.gov.uk/20150301120000/http://a.example/", CaptureAddress("UK Government Web Archive", "20150301120000", "http://a.example/")),
        ("https://wayback.archive-it.org/1234/20150301120000/http://a.example/", CaptureAddress("Archive-It", "20150301120000", "http://a.example/")),
        ("https://webcache.googleusercontent.com/search?q=cache:AbC:http://a.example/x", CaptureAddress("Google cache", None, "http://a.example/x")),
    ],
)  # fmt: skip
def test_the_address_of_a_capture_is_taken_apart(url, expected):
    assert read_capture_address(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/web/2015/http://b.example/",
        "https://archive.org/details/book",
        "https://archive.org/",
        "https://www.archive.org/download/x/y.pdf",
        "https://notperma.cc/x",
        "https://blog.archive.org/2015/03/01/web/",
        "not an address",
        "https://[::1",
        "",
    ],
)
def test_other_addresses_are_not_captures(url):
    assert read_capture_address(url) is None


def test_a_service_that_stands_in_for_the_archive_is_recognised():
    url = "http://127.0.0.1:8000/wayback/web/2015/http://a.example/"
    expected = CaptureAddress(IA, "2015", "http://a.example/")
    assert read_capture_address(url, "http://127.0.0.1:8000/wayback/") == expected
    assert read_capture_address(url) is None


@pytest.mark.parametrize(
    ("original", "asked"),
    [
        ("http://a.example/?q=1&r=http://b.example/", "http://a.example/?q=1&r=http://b.example/"),
        ("http://a.example/x#part", "http://a.example/x"),
        (" http://a.example/a b ", "http://a.example/a%20b"),
        ("http://a.example/%C3%A9?x=%20", "http://a.example/%C3%A9?x=%20"),
        ("http://a.example/é", "http://a.example/%C3%A9"),
    ],
)
def test_the_original_stands_unencoded_in_the_address_of_its_capture(original, asked):
    assert as_asked(original) == asked
    assert as_asked(asked) == asked
    assert playback_path("20150301120000", original) == f"/web/20150301120000id_/{asked}"
    assert public_address("2015", original) == f"https://web.archive.org/web/2015/{asked}"


def test_a_built_address_is_read_back():
    built = public_address("20150301120000", "https://a.example/x?q=é&r=1")
    expected = CaptureAddress(IA, "20150301120000", "https://a.example/x?q=%C3%A9&r=1")
    assert read_capture_address(built) == expected


def test_a_day_is_asked_for_at_noon():
    assert noon(datetime(2015, 3, 1, 23, 59, tzinfo=UTC)) == "20150301120000"


@pytest.mark.parametrize(
    ("timestamp", "time"),
    [
        ("20150301115900", datetime(2015, 3, 1, 11, 59, tzinfo=UTC)),
        ("20150301", datetime(2015, 3, 1, tzinfo=UTC)),
        ("2015", datetime(2015, 1, 1, tzinfo=UTC)),
        ("20150231", None),
        ("20000008241731", None),
    ],
)
def test_digits_name_a_time(timestamp, time):
    assert moment(timestamp) == time


@pytest.mark.parametrize(
    ("url", "public"),
    [
        ("https://a.example/", True),
        ("https://8.8.8.8/", True),
        ("http://127.0.0.1/", False),
        ("http://10.0.0.1:8080/x", False),
        ("http://localhost/", False),
        ("http://intranet/", False),
        ("http://printer.local/", False),
        ("mailto:a@b.example", False),
        ("data:text/html,x", False),
        ("https://a.example/" + "x" * 2000, False),
        ("http://[127.0.0.1]/", False),
        ("http://[[::1]]/", False),
        ("http://[localhost]/", False),
        ("http://[::1", False),
    ],
)
def test_an_archive_is_asked_for_public_pages_only(url, public):
    assert is_public_page(url) is public
