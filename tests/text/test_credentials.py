from __future__ import annotations

import pytest

from citecheck.text.credentials import drop_credentials, mask_passwords


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("https://ann:secret@host.example/", "https://ann:***@host.example/"),
        ("https://ann:se@cret@host.example", "https://ann:***@host.example"),
        ("https://:secret@host.example", "https://:***@host.example"),
        (
            "see https://a:b@c.example and ftp://d:e@f.example",
            "see https://a:***@c.example and ftp://d:***@f.example",
        ),
        ("https://token@host.example/", "https://***@host.example/"),
        ("https://token:@host.example/", "https://***@host.example/"),
        ("https://token:x-oauth-basic@host.example/", "https://***@host.example/"),
        ("https://ann:sec%72et@host.example/", "https://ann:***@host.example/"),
        ("https://ann:sec/ret@host.example/", "https://ann:***@host.example/"),
        ("https://ann:sec#r?et@host.example/", "https://ann:***@host.example/"),
        ("http:/ann:secret@host.example/", "http:/ann:***@host.example/"),
        ("http:\\\\ann:secret@host.example", "http:\\\\ann:***@host.example"),
        ("http:ann:secret@host.example/", "http:ann:***@host.example/"),
        (" https://ann:sec ret@host.example/@b", " https://ann:***@b"),
        ("https://ann:sec\tret@host.example/", "https://ann:***@host.example/"),
        ("https://ann:secret@[::1]:80/", "https://ann:***@[::1]:80/"),
        (
            "a.example/web/2019/http://ann:secret@b.example/@c",
            "a.example/web/2019/http://ann:***@b.example/@c",
        ),
        ("?url=http%3A%2F%2Fann%3Asecret%40b.example", "?url=http%3A%2F%2Fann%3A***%40b.example"),
        ("http://[::1]:80/@x", "http://[::1]:80/@x"),
        ("https://maps.example//@51.5,-0.1", "https://maps.example//@51.5,-0.1"),
        ("https://medium.example/@ann", "https://medium.example/@ann"),
        ("https://host.example:8080/a@b", "https://host.example:8080/a@b"),
        ("https://host.example/?mail=a:b@c", "https://host.example/?mail=a:b@c"),
        ("12:30 @ the pier", "12:30 @ the pier"),
    ],
)
def test_the_credentials_of_an_address_are_masked(text, masked):
    assert mask_passwords(text) == masked
    assert mask_passwords(masked) == masked


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://ann:secret@host.example/@b", "https://host.example/@b"),
        ("https://token@host.example/", "https://host.example/"),
        ("https://ann:***@host.example/", "https://host.example/"),
        ("https://a.example/web/http://a:b@c.example", "https://a.example/web/http://c.example"),
        ("https://maps.example//@51.5,-0.1", "https://maps.example//@51.5,-0.1"),
    ],
)
def test_an_address_to_follow_has_no_credentials(url, followed):
    assert drop_credentials(url) == followed


@pytest.mark.parametrize(
    "text",
    [
        "//",
        "//a:",
        "//a:b/",
        "http://a:b/",
        "%2F%2Fa%3A",
        "http:",
        "http:a:",
        "/",
        "\\",
        "@",
        "//a@",
    ],
)
def test_long_hostile_text_takes_no_time(text):
    mask_passwords(text * (500_000 // len(text)) + " @%")
