"""The archive's word for when a capture was made."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citecheck.archive.playback import http_date


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Sun, 01 Mar 2015 11:59:00 GMT", datetime(2015, 3, 1, 11, 59, tzinfo=UTC)),
        ("Sun, 01 Mar 2015 12:59:00 +0100", datetime(2015, 3, 1, 11, 59, tzinfo=UTC)),
        ("Sun, 01 Mar 2015 11:59:00 -0000", datetime(2015, 3, 1, 11, 59, tzinfo=UTC)),
        ("Fri, 31 Dec 9999 23:59:00 -0100", None),
        ("Mar -99999999 Sun, 12:00:00 +99999999999", None),
        ("Sun, 31 Feb 2015 11:59:00 GMT", None),
        ("20150301115900", None),
        ("", None),
    ],
)
def test_an_http_date_names_a_time_in_utc(text, time):
    assert http_date(text) == time
