"""Host names to network addresses."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest

from citecheck.web import Endpoint, NameNotFoundError, NameServerError, network_reachable
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
    def lookup(host):
        raise error

    return lookup


def test_this_machine_knows_itself():
    assert Endpoint("127.0.0.1", 443) in resolved(host="localhost")


def test_each_address_is_given_once_in_the_systems_order():
    lookup = lambda host: ["2606:4700::1111", "1.1.1.1", "2606:4700::1111"]  # noqa: E731
    assert resolved(lookup) == [Endpoint("2606:4700::1111", 443), Endpoint("1.1.1.1", 443)]


def test_a_name_that_does_not_exist_is_not_found():
    with pytest.raises(NameNotFoundError, match=r"a\.example"):
        resolved(failing(socket.gaierror(socket.EAI_NONAME, "Name or service not known")))


@pytest.mark.parametrize(
    "error",
    [
        *(
            socket.gaierror(code, "out of order")
            for code in (socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_NODATA)
        ),
        OSError(24, "out of order"),
    ],
    ids=repr,
)
def test_any_other_failure_is_the_name_servers(error):
    with pytest.raises(NameServerError, match="out of order"):
        resolved(failing(error))


def test_a_name_that_dns_cannot_hold_is_not_found():
    with pytest.raises(NameNotFoundError):
        resolved(failing(UnicodeError("label too long")))


class Counted:
    """A lookup that counts, and answers when it is let."""

    def __init__(self, answer=("8.8.8.8",)) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.may_answer = threading.Event()

    def __call__(self, host):
        self.asked.append(host)
        self.may_answer.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_a_host_is_looked_up_once_for_all_its_ports_and_askers():
    lookup = Counted()

    async def scenario():
        resolver = SystemResolver(lookup)
        asked = [asyncio.create_task(resolver("a.example", 80 + n % 3)) for n in range(64)]
        await asyncio.sleep(0)
        lookup.may_answer.set()
        found = await asyncio.gather(*asked)
        return found, await resolver("a.example", 443)

    found, later = asyncio.run(scenario())
    assert lookup.asked == ["a.example"]
    assert {endpoints[0].port for endpoints in found} == {80, 81, 82}
    assert later == [Endpoint("8.8.8.8", 443)]


@pytest.mark.parametrize(
    ("code", "lookups"), [(socket.EAI_NONAME, 1), (socket.EAI_AGAIN, 3)], ids=["lasts", "passes"]
)
def test_a_failure_that_may_pass_is_asked_about_again_and_others_are_not(code, lookups):
    lookup = Counted(socket.gaierror(code, "x"))
    lookup.may_answer.set()

    async def scenario():
        resolver = SystemResolver(lookup)
        for port in (80, 443, 8080):
            with pytest.raises((NameNotFoundError, NameServerError)):
                await resolver("a.example", port)

    asyncio.run(scenario())
    assert len(lookup.asked) == lookups


def test_a_silent_name_server_holds_up_neither_other_hosts_nor_the_end():
    silence = threading.Event()
    lookup = lambda host: silence.wait(10) if "silent" in host else ["8.8.8.8"]  # noqa: E731

    async def scenario():
        resolver = SystemResolver(lookup)
        for number in range(100):
            asyncio.create_task(resolver(f"silent{number}.example", 80))  # noqa: RUF006
        await asyncio.sleep(0)
        found = await resolver("a.example", 80)
        resolver.close()
        return found

    assert asyncio.run(scenario()) == [Endpoint("8.8.8.8", 80)]
    waiting = [each for each in threading.enumerate() if each.name == "resolver"]
    assert all(each.daemon for each in waiting)
    silence.set()
    for each in waiting:
        each.join()


async def answering(host, port):
    return [Endpoint("8.8.8.8", port)] if host == "archive.org" else []


async def silent(host, port):
    await asyncio.sleep(3600)


@pytest.mark.parametrize(("resolver", "reachable"), [(answering, True), (silent, False)])
def test_a_network_is_there_if_one_name_server_answers_in_time(monkeypatch, resolver, reachable):
    monkeypatch.setattr("citecheck.web.resolver.CONTROL_SECONDS", 0.01)
    assert asyncio.run(network_reachable(resolver)) is reachable
