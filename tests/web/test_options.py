"""The settings of `web`."""

from __future__ import annotations

import pytest

from citecheck.errors import InputError
from citecheck.web import HostHeader, WebOptions


def test_the_user_agent_is_honest_and_avoids_the_word_that_firewalls_refuse():
    agent = WebOptions().user_agent
    assert "citecheck" in agent
    assert "link" not in agent.lower()


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("example.org:X-Key=1", HostHeader("example.org", "X-Key", "1")),
        (
            "Example.org:Authorization=Bearer a=b:c",
            HostHeader("example.org", "Authorization", "Bearer a=b:c"),
        ),
        ("localhost:8080:X-Key=", HostHeader("localhost:8080", "X-Key", "")),
    ],
    ids=["plain", "value with signs", "host with port"],
)
def test_a_header_is_read_as_host_name_and_value(text, header):
    assert HostHeader.parse(text) == header


@pytest.mark.parametrize(
    "text", ["", "X-Key=1", "example.org:X-Key", "example.org:X Key=1", "a:b=c\r\nd"]
)
def test_a_malformed_header_is_bad_input(text):
    with pytest.raises(InputError, match="HOST:NAME=VALUE"):
        HostHeader.parse(text)
