"""The environment's proxies."""

from __future__ import annotations

import httpx
import pytest

from citecheck.errors import InputError
from citecheck.web.proxies import Proxies


def chosen(named: dict[str, str], url: str) -> str | None:
    proxy = Proxies(named).proxy_for(httpx.URL(url))
    return None if proxy is None else str(proxy.url)


@pytest.mark.parametrize(
    ("named", "url", "proxy"),
    [
        ({}, "http://a.example/", None),
        ({"http": "http://p:3128"}, "http://a.example/", "http://p:3128"),
        ({"http": "http://p:3128"}, "https://a.example/", None),
        ({"http": "p:3128"}, "http://a.example/", "http://p:3128"),
        ({"all": "http://p:1", "http": "http://q:2"}, "http://a.example/", "http://q:2"),
        ({"all": "http://p:1", "http": "http://q:2"}, "https://a.example/", "http://p:1"),
    ],
)
def test_the_environment_says_which_proxy_to_ask(named, url, proxy):
    assert chosen(named, url) == proxy


@pytest.mark.parametrize(
    ("no_proxy", "urls"),
    [
        ("a.example", ["http://a.example/", "https://a.example/", "http://www.a.example/"]),
        (".a.example", ["http://a.example/", "http://www.a.example/"]),
        ("*.a.example", ["http://a.example/", "http://www.a.example/"]),
        ("a.example.", ["http://a.example/", "http://www.a.example/"]),
        ("A.Example", ["http://a.example/"]),
        ("*", ["http://a.example/", "https://[2606:4700::1111]/", "http://8.8.8.8:81/"]),
        ("b.example,a.example", ["http://a.example/", "http://b.example/"]),
        (" b.example , a.example ", ["http://a.example/", "http://b.example/"]),
        ("b.example a.example", ["http://a.example/", "http://b.example/"]),
        ("a.example:81", ["http://a.example:81/", "https://www.a.example:81/"]),
        ("a.example:80", ["http://a.example/"]),
        ("a.example:443", ["https://a.example/"]),
        ("*:81", ["http://a.example:81/", "http://8.8.8.8:81/"]),
        ("8.8.8.8", ["http://8.8.8.8/"]),
        ("8.8.8.8:81", ["http://8.8.8.8:81/"]),
        ("8.8.0.0/16", ["http://8.8.8.8/", "https://8.8.4.4:81/"]),
        ("8.8.8.8/16", ["http://8.8.4.4/"]),
        ("2606:4700::1111", ["http://[2606:4700::1111]/"]),
        ("[2606:4700::1111]", ["http://[2606:4700::1111]/"]),
        ("[2606:4700::1111]:81", ["http://[2606:4700::1111]:81/"]),
        ("2606:4700::/32", ["http://[2606:4700::1111]/"]),
    ],
)
def test_hosts_that_need_no_proxy_are_named_in_all_usual_ways(no_proxy, urls):
    named = {"all": "http://p:1", "no": no_proxy}
    assert {url: chosen(named, url) for url in urls} == dict.fromkeys(urls)


@pytest.mark.parametrize(
    ("no_proxy", "url"),
    [
        ("", "http://a.example/"),
        (",", "http://a.example/"),
        ("a.example", "http://nota.example/"),
        (".a.example", "http://nota.example/"),
        ("*a.example", "http://nota.example/"),
        ("a.example", "http://a.example.org/"),
        ("a.example:81", "http://a.example/"),
        ("a.example:81", "https://a.example/"),
        ("8.8.8.8", "http://8.8.8.80/"),
        ("8.8.0.0/16", "http://8.9.8.8/"),
        ("8.8.0.0/16", "http://8.8.example/"),
        ("2606:4700::1111", "http://[2606:4700::1112]/"),
        ("2606:4700::/32", "http://8.8.8.8/"),
        ("[2606:4700::1111]:81", "http://[2606:4700::1111]/"),
    ],
)
def test_all_other_hosts_are_asked_by_way_of_the_proxy(no_proxy, url):
    assert chosen({"all": "http://p:1", "no": no_proxy}, url) == "http://p:1"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("p.example:3128", "http://p.example:3128"),
        ("https://p.example", "https://p.example"),
        ("HTTP://P.Example:3128/", "http://p.example:3128/"),
        ("http://127.0.0.1:3128", "http://127.0.0.1:3128"),
        ("http://[::1]:3128", "http://[::1]:3128"),
        ("http://ann:p%40ss@p.example:3128", "http://p.example:3128"),
        ("ann:p@ss@p.example:3128", "http://p.example:3128"),
    ],
)
def test_a_proxy_is_named_in_all_usual_ways(text, url):
    assert chosen({"all": text}, "http://a.example/") == url


def test_a_proxys_password_goes_to_the_proxy_alone():
    proxy = Proxies({"all": "http://ann:p%40ss@p:1"}).proxy_for(httpx.URL("http://a.example/"))
    assert proxy.raw_auth == (b"ann", b"p@ss")
    assert "ss" not in repr(proxy)


@pytest.mark.parametrize(
    "text",
    [
        "socks5://ann:secret@p:1080",
        "socks4a://p:1080",
        "ftp://ann:secret@p",
        "http://",
        "http://[::1",
        "http://ann:secret@[",
        "http://ann:secret@",
        "http://ann:secret#x@p:1",
        "http://ann:secret/x@p:1",
        "http://ann:secret@p:0",
        "http://ann:secret@p:99999",
        "http://ann:secret@p q:1",
    ],
)
def test_a_proxy_that_cannot_be_used_is_bad_input_that_tells_no_secret(text):
    with pytest.raises(InputError, match=r"prox") as raised:
        Proxies({"all": text})
    assert "secret" not in str(raised.value)


def test_an_environment_that_is_not_trusted_names_no_proxy(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://p:1")
    url = httpx.URL("http://a.example/")
    assert Proxies.of_environment(trusted=False).proxy_for(url) is None
    assert Proxies.of_environment(trusted=True).proxy_for(url) is not None
