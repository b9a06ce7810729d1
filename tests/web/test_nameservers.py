"""Whether any name server answers."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.web import Endpoint, NameNotFoundError, NameServerError, NameServers
from citecheck.web.nameservers import CONTROL_NAMES

SILENCE = None  # in a table of names: no answer ever


class Names:
    """A resolver from a table, silent where it says so; keeps what it is asked."""

    def __init__(self, table=(), *, other=SILENCE) -> None:
        self.table = dict(table)
        self.other = other
        self.asked: list[str] = []

    async def __call__(self, host, port):
        self.asked.append(host)
        found = self.table.get(host, self.other)
        if found is SILENCE:
            await asyncio.Event().wait()
        if isinstance(found, Exception):
            raise found
        return [Endpoint(address, port) for address in found]


def listened(names, *, patience=0.05):
    return NameServers(names, hush=0, patience=patience)


async def outcome(servers, host="a.example"):
    """What a lookup comes to, or "waits" where it is still going on after the patience."""
    try:
        async with asyncio.timeout(0.2):
            return [each.address for each in await servers(host, 80)]
    except TimeoutError:
        return "waits"
    except (NameNotFoundError, NameServerError) as error:
        return type(error)


def test_a_name_server_that_answers_is_asked_for_nothing_else():
    async def scenario():
        names = Names({"a.example": ["8.8.8.8"]})
        servers = NameServers(names)
        return await outcome(servers), servers.silent, names.asked

    assert asyncio.run(scenario()) == (["8.8.8.8"], False, ["a.example"])


def test_where_nothing_is_answered_all_lookups_end_together_and_no_more_begin():
    async def scenario():
        names = Names()
        servers = listened(names)
        waiting = [outcome(servers, f"{number}.example") for number in range(10)]
        ends = set(await asyncio.gather(*waiting))
        asked = set(names.asked)
        later = await outcome(servers, "later.example")
        return ends, later, servers.silent, await servers.answer(), asked, set(names.asked)

    ends, later, silent, answered, asked, asked_in_all = asyncio.run(scenario())
    assert (ends, later) == ({NameServerError}, NameServerError)
    assert silent
    assert not answered
    assert asked == asked_in_all == {*(f"{n}.example" for n in range(10)), *CONTROL_NAMES}


@pytest.mark.parametrize(
    "answer",
    [
        {"archive.org": ["8.8.8.8"]},
        {"archive.org": NameNotFoundError("x")},
        {"b.example": ["8.8.8.8"]},
        {"b.example": NameNotFoundError("x")},
    ],
    ids=["well-known", "well-known, denied", "another", "another, denied"],
)
def test_one_answer_to_anything_and_a_silent_name_has_all_the_time_it_wants(answer):
    async def scenario():
        servers = listened(Names(answer))
        silent, _ = await asyncio.gather(outcome(servers), outcome(servers, "b.example"))
        return silent, servers.silent

    assert asyncio.run(scenario()) == ("waits", False)


def test_a_failing_name_server_beside_silence_is_no_answer():
    async def scenario():
        servers = listened(Names({name: NameServerError("x") for name in CONTROL_NAMES}))
        return await outcome(servers), servers.silent

    assert asyncio.run(scenario()) == (NameServerError, True)


def test_a_failing_name_server_is_not_a_silent_one():
    async def scenario():
        servers = listened(Names(other=NameServerError("x")))
        ends = [await outcome(servers) for _ in range(3)]
        return ends, servers.silent, await servers.answer()

    assert asyncio.run(scenario()) == ([NameServerError] * 3, False, False)


def test_a_slow_answer_comes_before_patience_ends():
    async def scenario():
        may_answer = asyncio.Event()

        async def slow(host, port):
            await may_answer.wait()
            return [Endpoint("8.8.8.8", port)]

        servers = listened(slow, patience=10)
        asked = asyncio.create_task(outcome(servers))
        await asyncio.sleep(0)
        may_answer.set()
        return await asked, servers.silent

    assert asyncio.run(scenario()) == (["8.8.8.8"], False)


@pytest.mark.parametrize(
    ("table", "answered"),
    [
        ({}, False),
        ({"wikipedia.org": ["8.8.8.8"]}, True),
        ({"wikipedia.org": []}, False),
        ({"example.com": NameServerError("x")}, False),
        ({"example.com": OSError("x")}, False),
        ({"example.com": KeyError("x")}, False),
        ({"example.com": NameServerError("x"), "archive.org": ["8.8.8.8"]}, True),
        ({"example.com": SILENCE, "archive.org": ["8.8.8.8"]}, True),
        ({"example.com": SILENCE}, False),
    ],
    ids=repr,
)
def test_name_servers_answer_if_a_well_known_name_resolves(table, answered):
    servers = listened(Names(table, other=NameNotFoundError("x")))
    assert asyncio.run(servers.answer()) is answered


def test_name_servers_are_listened_for_once():
    servers = NameServers(Names())
    assert NameServers.behind(servers) is servers
    assert NameServers.behind(Names()) is not servers
