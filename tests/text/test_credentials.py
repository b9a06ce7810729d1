from __future__ import annotations

import pytest

from citecheck.text.credentials import (
    drop_credentials,
    has_secrets,
    identity_of,
    mask_passwords,
)


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


# What no browser would take for a login, and a person may have meant for one.
@pytest.mark.parametrize(
    "text",
    [
        "http://ann:\x1b[31mSECRET@host.example/",
        "http://ann:\u202eSECRET@host.example/",
        "http://ann:\ud800SECRET@host.example/",
        "http://ann:SECRET\n@host.example/",
        "http://ann:12\n@SECRET.example/",
        "see http://ann:SECRET\t@host.example/ now",
        "see http://ann:x SECRET@host.example/ now",
        "Cited at http:ann:SECRET@host.example/x",
        "http:\u2044\u2044ann:SECRET@host.example/",
        "http:/\u200b/ann:SECRET@host.example/",
        "http://ann:\u200bSECRET@host.example/",
        "http://ann:SECRET\uff20h@host.example/",
        "http://ann:[SECRET]@host.example/",
        "http://ann:12/SECRET@host.example/",
        "http://ann:p" + "/SECRET" * 60 + "@host.example/",
        "http://ann:" + "SECRET" * 5_000 + "@host.example/",
        "http://ann:SECRET#x@host.example/",
        "u=http%253A%252F%252Fann%253ASECRET%2540host.example",
        "u=%2F%2FSECRET%40host.example",
        "u=https%3A//ann%3ASECRET@host.example/",
        "ann:SECRET@host.example/x",
        "see ann:SECRET@127.0.0.1:80 for it",
        "ftp:ann:SECRET@host.example/x",
        "mailto:ann:SECRET@host.example",
    ],
    ids=lambda text: ascii(text)[:50],
)
def test_odd_logins_are_masked_too(text):
    masked = mask_passwords(text)
    assert "SECRET" not in masked or "@SECRET" in text
    assert "***@" in masked or "***%" in masked
    assert mask_passwords(masked) == masked


@pytest.mark.parametrize(
    "text",
    [
        "E-mail:joe@b.example/ and mailto:joe@b.example",
        "Write to joe@b.example: he answers.",
        "http://a.example: ask joe@b.example",
        "git@code.example:owner/name.git",
        "the image nginx:1.2@sha256:0123",
        "at 12:30@noon",
        "http://localhost:8080/ann@b.example",
        "https://a.example:8080/%40ann",
    ],
)
def test_what_only_looks_like_a_login_stays(text):
    assert mask_passwords(text) == text


def test_an_address_without_secrets_is_its_own_identity():
    assert identity_of("https://a.example/x?id=7") == "https://a.example/x?id=7"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://ann:one@a.example/", "https://ann:two@a.example/"),
        ("https://one@a.example/", "https://two@a.example/"),
        ("https://a.example/?token=one", "https://a.example/?token=two"),
    ],
)
def test_addresses_that_differ_in_a_secret_alone_are_told_apart(one, other):
    assert mask_passwords(one) == mask_passwords(other)
    assert has_secrets(one)
    assert identity_of(one) != identity_of(other)
    assert identity_of(one) == identity_of(one)
    assert "one" not in identity_of(one).partition(" ")[0]
    assert mask_passwords(identity_of(one)) == identity_of(one)


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://ann:secret@host.example/@b", "https://host.example/@b"),
        ("https://token@host.example/", "https://host.example/"),
        ("https://ann:***@host.example/", "https://host.example/"),
        ("https://a.example/web/http://a:b@c.example", "https://a.example/web/http://c.example"),
        ("https://maps.example//@51.5,-0.1", "https://maps.example//@51.5,-0.1"),
        ("https://a.example/x?token=one", "https://a.example/x"),
        ("https://a.example/x?token=one&id=7", "https://a.example/x?id=7"),
        ("https://a.example/x?id=7&sig=one#part", "https://a.example/x?id=7&#part"),
        ("https://a.example/x;jsessionid=one?id=7", "https://a.example/x?id=7"),
        ("https://a.example/x?id=7&", "https://a.example/x?id=7&"),
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
        "http:a:b",
        "ftp:a:",
        "http://a:1/",
        "http://a:b c ",
        " a:b",
        "a:",
        "a.",
        "%252F%252Fa%253A",
        "%25",
        "?token=a",
        "%3Ftoken%3D",
        "&token=%25",
    ],
)
def test_long_hostile_text_takes_no_time(text):
    mask_passwords(text * (500_000 // len(text)) + " @%")
