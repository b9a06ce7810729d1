"""The captures before and after one, as its own Link header names them (RFC 7089, RFC 8288).

    <http://a.example/>; rel="original",
    <https://web.archive.org/web/20140101000000/http://a.example/>; rel="prev memento";
        datetime="Wed, 01 Jan 2014 00:00:00 GMT", …

They cost no request, and are there for when the nearest capture turns out to be of no use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from html import unescape

from citecheck.archive.addresses import moment, public_address, read_capture_address
from citecheck.model import Capture

MEMENTO = "memento"

_LINK = re.compile(r"<(?P<target>[^<>]+)>(?P<parameters>[^<]*)")
_RELATION = re.compile(r'rel="(?P<names>[^"]*)"')


def neighbours(capture: Capture, when: datetime) -> tuple[Capture, ...]:
    """The captures that `capture` names beside itself, nearest to `when` first; unread."""
    header = capture.response.header("link") if capture.response is not None else None
    named = {each.url: each for each in _mementos(header or "")}
    named.pop(capture.url, None)
    return tuple(sorted(named.values(), key=lambda each: abs((each.captured_at or when) - when)))


def _mementos(header: str) -> Iterator[Capture]:
    for link in _LINK.finditer(unescape(header)):
        relation = _RELATION.search(link["parameters"])
        address = read_capture_address(link["target"])
        if relation is None or MEMENTO not in relation["names"].split() or address is None:
            continue
        captured_at = moment(address.timestamp or "")
        if captured_at is not None and address.timestamp and address.original:
            yield Capture(public_address(address.timestamp, address.original), captured_at)
