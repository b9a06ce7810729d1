"""The wait that a server asks for, in every dialect."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citecheck.model import Response
from citecheck.web.waiting import wait_asked_for

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
MOMENT = int(NOW.timestamp())


def asked(**headers: str) -> float | None:
    pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return wait_asked_for(Response("http://a.example/", "http://a.example/", 429, pairs, b""), NOW)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        (" 120 ", 120),
        ("1.5", 1.5),
        ("Wed, 25 Nov 2026 12:00:10 GMT", 10),
        ("Wed, 25 Nov 2026 11:00:00 GMT", 0),
        ("Wednesday, 25-Nov-26 12:00:10 GMT", 10),
        ("1m0", None),
        ("soon", None),
        ("Mar -99999999 Sun, 12:00:00 +99999999999", None),
        ("Wed, 25 Nov 2099 12:00:10 GMT", None),
        ("", None),
        ("-5", None),
        ("٣", None),
        ("999999999", None),
        ("9" * 400, None),
    ],
)
def test_retry_after_is_read_in_seconds_or_as_a_date(value, seconds):
    assert asked(retry_after=value) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"ratelimit_remaining": "0", "ratelimit_reset": "9"}, 9),
        ({"ratelimit_remaining": "4", "ratelimit_reset": "9"}, None),
        ({"x_ratelimit_remaining": "0", "x_ratelimit_reset": str(MOMENT + 20)}, 20),
        ({"x_ratelimit_remaining": "0", "x_ratelimit_reset": str(MOMENT - 20)}, 0),
        ({"x_rate_limit_remaining": "0", "x_rate_limit_reset": "tomorrow"}, None),
        ({"x_ratelimit_remaining": "0"}, None),
        ({"ratelimit": '"default";r=0;t=30'}, 30),
        ({"ratelimit": "limit=100, remaining=0, reset=12"}, 12),
        ({"ratelimit": '"default";r=7;t=30'}, None),
        ({"retry_after": "3", "ratelimit": "remaining=0, reset=12"}, 3),
        ({"retry_after": "soon", "ratelimit": "remaining=0, reset=12"}, 12),
        ({"ratelimit": "remaining=0, reset=" + "9" * 9}, None),
    ],
    ids=str,
)
def test_a_used_up_allowance_asks_for_the_time_until_it_is_renewed(headers, seconds):
    assert asked(**headers) == seconds
