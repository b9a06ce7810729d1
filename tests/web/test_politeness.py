"""Turns: so many at once in all, so many to one host."""

from __future__ import annotations

import asyncio

from citecheck.web.politeness import MOST_SILENCES, Politeness


class Crowd:
    """Requests that count how many of them are inside at once."""

    def __init__(self, politeness: Politeness) -> None:
        self.politeness = politeness
        self.inside: list[str] = []
        self.most: dict[str, int] = {}

    async def visit(self, host: str) -> None:
        async with self.politeness.turn(host):
            self.inside.append(host)
            self.most[host] = max(self.most.get(host, 0), self.inside.count(host))
            self.most["all"] = max(self.most.get("all", 0), len(self.inside))
            await asyncio.sleep(0)
            self.inside.remove(host)


def visited(crowd: Crowd, *hosts: str) -> dict[str, int]:
    async def scenario():
        await asyncio.gather(*(crowd.visit(host) for host in hosts))

    asyncio.run(scenario())
    return crowd.most


def test_a_host_is_asked_by_no_more_than_its_share_at_once():
    most = visited(Crowd(Politeness(64, 2)), *["a.example"] * 10, "b.example")
    assert most == {"a.example": 2, "b.example": 1, "all": 3}


def test_no_more_than_all_places_are_taken_at_once():
    most = visited(Crowd(Politeness(3, 2)), *"abcdefgh")
    assert most["all"] == 3


def test_a_crowd_at_one_host_keeps_no_place_from_another():
    async def scenario():
        politeness = Politeness(2, 1)
        async with politeness.turn("slow.example"):
            waiting = [
                asyncio.create_task(Crowd(politeness).visit("slow.example")) for _ in range(5)
            ]
            await asyncio.sleep(0)
            async with asyncio.timeout(1):
                await Crowd(politeness).visit("quick.example")
        await asyncio.gather(*waiting)

    asyncio.run(scenario())


def test_a_host_that_wants_rest_is_left_alone_and_others_are_not(clock):
    politeness = Politeness(8, 4, sleep=clock.sleep, clock=clock.seconds)
    politeness.rest("a.example", 7)
    crowd = Crowd(politeness)
    visited(crowd, "b.example")
    assert clock.slept == []
    visited(crowd, "a.example", "a.example")
    assert clock.slept[0] == 7


def test_a_shorter_rest_does_not_end_a_longer_one(clock):
    politeness = Politeness(8, 4, sleep=clock.sleep, clock=clock.seconds)
    politeness.rest("a.example", 7)
    politeness.rest("a.example", 2)
    visited(Crowd(politeness), "a.example")
    assert clock.slept == [7]


def test_a_cancelled_turn_gives_its_place_back():
    async def scenario():
        politeness = Politeness(1, 1)
        visit = asyncio.create_task(Crowd(politeness).visit("a.example"))
        await asyncio.sleep(0)
        visit.cancel()
        await asyncio.gather(visit, return_exceptions=True)
        async with asyncio.timeout(1):
            await Crowd(politeness).visit("a.example")

    asyncio.run(scenario())


def test_requests_to_one_host_are_spaced_and_to_others_are_not(clock):
    politeness = Politeness(8, 4, spacing=0.5, sleep=clock.sleep, clock=clock.seconds)
    visited(Crowd(politeness), "a.example", "b.example")
    assert clock.slept == []
    visited(Crowd(politeness), "a.example")
    assert clock.slept == [0.5]


def test_a_host_may_rest_only_so_long_in_a_run(clock):
    politeness = Politeness(8, 4, most_rest=30, sleep=clock.sleep, clock=clock.seconds)
    politeness.rest("a.example", 20)
    assert politeness.may_rest("a.example", 25)  # only five seconds more than now
    assert not politeness.may_rest("a.example", 31)
    visited(Crowd(politeness), "a.example")
    assert not politeness.may_rest("a.example", 11)
    assert politeness.may_rest("b.example", 11)


def test_a_host_is_known_to_be_silent_after_some_silences():
    politeness = Politeness(8, 4)
    for _ in range(MOST_SILENCES):
        assert not politeness.is_silent("a.example")
        politeness.note_silence("a.example")
    assert politeness.is_silent("a.example")
    assert not politeness.is_silent("b.example")
