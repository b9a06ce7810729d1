"""Host names to network addresses."""

from __future__ import annotations

import asyncio
import socket
import threading

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
    def lookup(host, kind):
        raise error

    return lookup


def test_this_machine_knows_itself():
    assert Endpoint("127.0.0.1", 443) in resolved(host="localhost")


def test_each_address_is_given_once_in_the_systems_order():
    lookup = lambda host, kind: ["2606:4700::1111", "1.1.1.1", "2606:4700::1111"]  # noqa: E731
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


def second_opinion(first, second):
    """A lookup that finds one thing for all kinds of addresses, and another for IPv4 alone."""

    def lookup(host, kind):
        found = first if kind == socket.AF_UNSPEC else second
        if isinstance(found, int):
            raise socket.gaierror(found, "x")
        return found

    return lookup


@pytest.mark.parametrize(
    ("second", "error"),
    [
        (socket.EAI_NONAME, NameNotFoundError),
        (socket.EAI_AGAIN, NameServerError),
        (socket.EAI_NODATA, NameServerError),
    ],
    ids=["twice", "the answer for IPv4 failed", "a CNAME to nowhere"],
)
def test_that_a_name_does_not_exist_is_believed_when_said_twice(second, error):
    with pytest.raises(error):
        resolved(second_opinion(socket.EAI_NONAME, second))


def test_a_name_that_exists_at_second_sight_is_used():
    assert resolved(second_opinion(socket.EAI_NONAME, ["8.8.8.8"])) == [Endpoint("8.8.8.8", 443)]


def test_an_answer_needs_no_second_opinion():
    assert resolved(second_opinion(["8.8.8.8"], socket.EAI_NONAME)) == [Endpoint("8.8.8.8", 443)]


class Counted:
    """A lookup that counts, and answers when it is let."""

    def __init__(self, answer=("8.8.8.8",)) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self.may_answer = threading.Event()

    def __call__(self, host, kind):
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
    ("code", "lookups"), [(socket.EAI_NONAME, 2), (socket.EAI_AGAIN, 3)], ids=["lasts", "passes"]
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
    lookup = lambda host, kind: silence.wait(10) if "silent" in host else ["8.8.8.8"]  # noqa: E731

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
