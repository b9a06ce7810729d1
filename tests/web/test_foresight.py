"""What this machine knows of a host before a proxy is asked for it."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.web.foresight import MOST_SILENCES, Foresight
from citecheck.web.network import Directory, PrivateAddressError
from citecheck.web.resolver import Endpoint, NameNotFoundError, NameServerError


def foresight(answer):
    """A foresight on a resolver that gives, or raises, `answer`."""

    async def resolve(_host, port):
        if isinstance(answer, Exception):
            raise answer
        return [Endpoint(address, port) for address in answer]

    return Foresight(Directory(resolve))


@pytest.mark.parametrize("addresses", [["10.0.0.5"], ["93.184.216.34", "127.0.0.1"], ["::1"]])
def test_a_name_that_leads_to_a_private_address_is_not_given_to_a_proxy(addresses):
    with pytest.raises(PrivateAddressError):
        asyncio.run(foresight(addresses).refuse_private("a.example", 80))


@pytest.mark.parametrize("host", ["127.0.0.1", "0x7f.1", "::ffff:10.0.0.5"])
def test_a_private_literal_is_refused_though_nobody_resolves_names(host):
    with pytest.raises(PrivateAddressError):
        asyncio.run(foresight(NameServerError("no answer")).refuse_private(host, None))


@pytest.mark.parametrize(
    "answer",
    [["93.184.216.34"], [], NameNotFoundError("none"), NameServerError("none"), OSError("none")],
    ids=["public", "no address", "no such name", "name server failed", "no network"],
)
def test_all_else_is_left_to_the_proxy(answer):
    asyncio.run(foresight(answer).refuse_private("a.example", 80))


def test_where_no_name_server_is_there_only_some_hosts_wait_for_one():
    async def scenario():
        asked: list[str] = []

        async def silent(host, _port):
            asked.append(host)
            await asyncio.Event().wait()

        foresight = Foresight(Directory(silent), seconds=0.001)
        for number in range(10 * MOST_SILENCES):
            await foresight.refuse_private(f"{number}.example", 80)
        return len(asked)

    assert asyncio.run(scenario()) == MOST_SILENCES
