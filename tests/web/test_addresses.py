"""Cited addresses made fit to be asked for."""

from __future__ import annotations

import httpx
import pytest

from citecheck.model import Reason
from citecheck.text.credentials import mask_passwords
from citecheck.web.addresses import Refusal, read_address, read_location


@pytest.mark.parametrize(
    ("cited", "asked"),
    [
        ("http://a.example", "http://a.example/"),
        ("  https://a.example/x \n", "https://a.example/x"),
        ("HTTPS://A.Example/X", "https://a.example/X"),
        ("https://a.example/x#part", "https://a.example/x"),
        ("https://a.example/x?q=1&r=a b", "https://a.example/x?q=1&r=a%20b"),
        ("https://a.example/%20%c3%a9", "https://a.example/%20%c3%a9"),
        ("https://a.example/é/100%", "https://a.example/%C3%A9/100%"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://例え。example/", "https://xn--r8jz45g.example/"),
        ("https://☃.example/", "https://xn--n3h.example/"),
        ("https://a.example:443/", "https://a.example/"),
        ("https://a.example:8443/", "https://a.example:8443/"),
        ("https://under_score.example/", "https://under_score.example/"),
        ("https://a.example./", "https://a.example/"),
        ("https://8.8.8.8/", "https://8.8.8.8/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
        ("https://a.example/x;y=(1)~'!", "https://a.example/x;y=(1)~'!"),
        (
            "https://a.example/search?u=http://b.example/?c=d",
            "https://a.example/search?u=http://b.example/?c=d",
        ),
    ],
)
def test_an_address_is_asked_for_in_ascii_without_its_fragment(cited, asked):
    assert str(read_address(cited)) == asked


@pytest.mark.parametrize(
    "cited",
    [
        "mailto:a@b.example",
        "ftp://a.example/x",
        "file:///etc/passwd",
        "FILE:/etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "doi:10.1000/1",
        "gopher://a.example",
        "view-source:http://a.example",
    ],
)
def test_an_address_of_another_scheme_is_not_asked_for(cited):
    refusal = read_address(cited)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.SCHEME


@pytest.mark.parametrize(
    "cited",
    [
        "",
        "   ",
        "www.a.example/x",
        "a.example:80/x",
        "http://",
        "http:///x",
        "http://?x",
        "https://a..example/",
        "https://a b.example/",
        "https://a.example:99999/",
        "https://a.example:port/",
        "https://a.example:0/",
        "https://[::1/",
        "https://[a.example]/",
        "https://" + "a" * 64 + ".example/",
        "https://" + "a.b" * 100 + ".example/",
        "https://" + "é" * 70 + ".example/",
        "http://a.example/" + "x" * 70_000,
    ],
)
def test_a_malformed_address_is_refused_as_bad(cited):
    refusal = read_address(cited)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.BAD_URL


def test_reading_an_address_twice_changes_nothing():
    once = str(read_address("https://bücher.example/ü?é=100%#x"))
    assert str(read_address(once)) == once


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:secret@a.example/", "https://me:***@a.example/"),
        ("https://me:se:c@ret@a.example/x", "https://me:***@a.example/x"),
        ("https://:secret@a.example/", "https://:***@a.example/"),
        ("https://me@a.example/", "https://***@a.example/"),
        ("https://a.example/a:b@c", "https://a.example/a:b@c"),
        (
            "https://a.example/web/http://me:secret@b.example/",
            "https://a.example/web/http://me:***@b.example/",
        ),
    ],
)
def test_a_password_in_an_address_is_never_shown(url, shown):
    assert mask_passwords(url) == shown


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/y", "https://a.example/y"),
        ("y", "https://a.example/dir/y"),
        ("?q", "https://a.example/dir/x?q"),
        ("//b.example/y", "https://b.example/y"),
        ("http://b.example", "http://b.example/"),
        (" /y z\t", "https://a.example/y%20z"),
        ("/é", "https://a.example/%C3%A9"),
        ("../../y", "https://a.example/y"),
    ],
)
def test_a_location_is_read_against_the_address_that_sent_it(location, target):
    base = httpx.URL("https://a.example/dir/x")
    assert str(read_location(location, base, allow_private=False)) == target


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("ftp://a.example/", Reason.REDIRECT_INVALID),
        ("file:///etc/passwd", Reason.REDIRECT_INVALID),
        ("javascript:x", Reason.REDIRECT_INVALID),
        ("http://", Reason.REDIRECT_INVALID),
        ("http://[::1", Reason.REDIRECT_INVALID),
        ("http://a.example:99999/", Reason.REDIRECT_INVALID),
        ("http://127.0.0.1/", Reason.PRIVATE_ADDRESS),
        ("//0x7f.1/", Reason.PRIVATE_ADDRESS),
    ],
)
def test_a_location_that_must_not_be_followed_is_refused(location, reason):
    refusal = read_location(location, httpx.URL("https://a.example/"), allow_private=False)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
