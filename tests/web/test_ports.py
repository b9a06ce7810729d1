"""Ports at which other services than the web's listen."""

from __future__ import annotations

import pytest

from citecheck.model import Reason
from citecheck.web.addresses import Refusal, read_address


@pytest.mark.parametrize("port", [0, 21, 22, 25, 53, 110, 143, 587, 6667, 10080, 65536])
def test_a_port_of_another_service_is_a_bad_address(port):
    read = read_address(f"http://a.example:{port}/")
    assert isinstance(read, Refusal)
    assert read.reason is Reason.BAD_URL


@pytest.mark.parametrize("port", [1, 9, 81, 8080, 8443, 65535])
def test_a_port_that_a_browser_asks_is_asked(port):
    assert str(read_address(f"http://a.example:{port}/")) == f"http://a.example:{port}/"
