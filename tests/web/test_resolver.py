"""Host names to network addresses."""

from __future__ import annotations

import asyncio
import socket

import pytest

from citecheck.web import Endpoint, NameNotFoundError, NameServerError
from citecheck.web.resolver import SystemResolver


def resolved(lookup=None, host="a.example"):
    async def scenario():
        resolver = SystemResolver(lookup)
        try:
            return await resolver(host, 443)
        finally:
            resolver.close()

    return asyncio.run(scenario())


def failing(error):
    def lookup(host, port):
        raise error

    return lookup


def test_this_machine_knows_itself():
    assert Endpoint("127.0.0.1", 443) in resolved(host="localhost")


def test_each_address_is_given_once_in_the_systems_order():
    lookup = lambda host, port: ["2606:4700::1111", "1.1.1.1", "2606:4700::1111"]  # noqa: E731
    assert resolved(lookup) == [Endpoint("2606:4700::1111", 443), Endpoint("1.1.1.1", 443)]


def test_a_name_that_does_not_exist_is_not_found():
    with pytest.raises(NameNotFoundError, match=r"a\.example"):
        resolved(failing(socket.gaierror(socket.EAI_NONAME, "Name or service not known")))


@pytest.mark.parametrize("code", [socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_NODATA])
def test_any_other_failure_is_the_name_servers(code):
    with pytest.raises(NameServerError, match="out of order"):
        resolved(failing(socket.gaierror(code, "out of order")))


def test_a_name_that_dns_cannot_hold_is_not_found():
    with pytest.raises(NameNotFoundError):
        resolved(failing(UnicodeError("label too long")))
