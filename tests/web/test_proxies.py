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
        ({"http": "http://p:1", "no": "a.example"}, "http://a.example/", None),
        ({"http": "http://p:1", "no": "b.example, .a.example"}, "http://www.a.example/", None),
        ({"http": "http://p:1", "no": "*.a.example"}, "http://www.a.example/", None),
        ({"http": "http://p:1", "no": "a.example"}, "http://nota.example/", "http://p:1"),
        ({"http": "http://p:1", "no": "a.example:81"}, "http://a.example:81/", None),
        ({"http": "http://p:1", "no": "a.example:81"}, "http://a.example/", "http://p:1"),
        ({"http": "http://p:1", "no": "*"}, "http://a.example/", None),
        ({"http": "http://p:1", "no": ""}, "http://a.example/", "http://p:1"),
    ],
)
def test_the_environment_says_which_proxy_to_ask(named, url, proxy):
    assert chosen(named, url) == proxy


@pytest.mark.parametrize("text", ["socks5://p:1080", "http://", "http://[::1"])
def test_a_proxy_that_cannot_be_used_is_bad_input(text):
    with pytest.raises(InputError, match=r"prox"):
        Proxies({"all": text})


def test_an_environment_that_is_not_trusted_names_no_proxy(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://p:1")
    url = httpx.URL("http://a.example/")
    assert Proxies.of_environment(trusted=False).proxy_for(url) is None
    assert Proxies.of_environment(trusted=True).proxy_for(url) is not None
