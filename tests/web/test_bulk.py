"""Large bodies: only some are held at once."""

from __future__ import annotations

import asyncio

from citecheck.web.bulk import Scales, large_body


def most_at_once(places: int, works: int) -> int:
    scales = Scales(places)
    held = [0, 0]

    async def work():
        with scales.weighing():
            await large_body()
            await large_body()  # a second one of the same work has its place already
            held[0] += 1
            held[1] = max(held)
            await asyncio.sleep(0)
            held[0] -= 1

    async def scenario():
        async with asyncio.timeout(5):
            await asyncio.gather(*(work() for _ in range(works)))

    asyncio.run(scenario())
    return held[1]


def test_no_more_large_bodies_are_held_than_there_are_places():
    assert most_at_once(3, 10) == 3


def test_where_nobody_weighs_nobody_waits():
    async def scenario():
        async with asyncio.timeout(1):
            await asyncio.gather(*(large_body() for _ in range(10)))

    asyncio.run(scenario())


def test_a_work_that_fails_gives_its_place_back():
    scales = Scales(1)

    async def fail():
        with scales.weighing():
            await large_body()
            raise ValueError

    async def scenario():
        await asyncio.gather(fail(), return_exceptions=True)
        async with asyncio.timeout(1):
            await asyncio.gather(fail(), return_exceptions=True)

    asyncio.run(scenario())
