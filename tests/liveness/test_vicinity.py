"""Addresses beside a cited one."""

from __future__ import annotations

import pytest

from citecheck.liveness.vicinity import MADE_UP, front_page, made_up


@pytest.mark.parametrize(
    ("url", "beside"),
    [
        ("https://a.example/news/12", f"/news/{MADE_UP}"),
        ("https://a.example/news/12/", f"/news/{MADE_UP}/"),
        ("https://a.example/news/12.html", f"/news/{MADE_UP}.html"),
        ("https://a.example/report.v2.PDF", f"/{MADE_UP}.PDF"),
        ("https://a.example/v1.2", f"/{MADE_UP}"),
        ("https://a.example/show.php?id=12&lang=en", f"/show.php?id={MADE_UP}&lang=en"),
        ("https://a.example/?p=4711", f"/?p={MADE_UP}"),
        ("https://a.example/news/12?token=a7", f"/news/{MADE_UP}"),
        ("https://a.example/report.html?print=1", f"/{MADE_UP}.html"),
        ("https://a.example/show.php?lang=en", f"/{MADE_UP}.php"),
        ("https://a.example/print?", f"/{MADE_UP}"),
        ("https://a.example/news/12#part", f"/news/{MADE_UP}"),
        ("https://a.example", f"/{MADE_UP}"),
    ],
)
def test_a_made_up_address_keeps_what_a_host_tells_pages_apart_by(url, beside):
    assert made_up(url) == f"https://a.example{beside}"


def test_the_front_page_keeps_scheme_and_port():
    assert front_page("http://a.example:8080/x/y?z=1#w") == "http://a.example:8080/"


@pytest.mark.parametrize(
    "host", ["http://ann:[x]@a.example", "http://u]@a.example", "http://[::1]@y"]
)
def test_hosts_that_no_parser_splits_have_a_front_page_too(host):
    assert (front_page(f"{host}/news/12"), made_up(f"{host}/news/12")) == (
        f"{host}/",
        f"{host}/news/{MADE_UP}",
    )
