"""Small pages of our own writing, as servers send them."""

from __future__ import annotations

from citecheck.liveness import judge_page
from citecheck.model import Hop, Response
from citecheck.page import read_page

URL = "https://www.harbour.example/2016/03/annual-fisheries-report"

_MENU = "".join(
    f"<li><a href=/{number}>{word}</a></li>"
    for number, word in enumerate(["Home", "News", "Opinion", "Business", "Sport", "Culture"])
)


def site(title, body, *, language="en", head=""):
    """A page with the menu and footer that every page of a site has."""
    return (
        f"<!doctype html><html lang={language}><head><meta charset=utf-8><title>{title}</title>{head}"
        f"</head><body><nav><ul>{_MENU}</ul></nav>{body}"
        "<footer><p>© 2024 The Harbour Review. All rights reserved.</p>"
        "<a href=/privacy>Privacy</a> <a href=/login>Sign in</a></footer></body></html>"
    )


def bare(title, heading, text, extra=""):
    """A page that is nothing but a message."""
    return (
        f"<html><head><title>{title}</title></head>"
        f"<body><h1>{heading}</h1><p>{text}</p>{extra}</body></html>"
    )


def main_of(heading, *paragraphs, extra=""):
    """The main part of a page."""
    return (
        f"<main><h1>{heading}</h1>{''.join(f'<p>{text}</p>' for text in paragraphs)}{extra}</main>"
    )


def judge(
    body, *, url=URL, final_url=None, status=200, media_type="text/html", headers=None, hops=()
):
    """(status, reason) of a page; headers and hops are given as a Response."""
    data = body if isinstance(body, bytes) else body.encode()
    final_url = final_url or url
    page = read_page(data, f"{media_type}; charset=utf-8", final_url)
    response = None
    if headers or hops:
        pairs = (("content-type", media_type), *(headers or {}).items())
        response = Response(
            url, final_url, status, pairs, data, tuple(Hop(code, at) for code, at in hops)
        )
    return tuple(judge_page(page, url, final_url, status, response))
