"""Work beside the loop: its result or its error, and nobody who waits for it in vain."""

from __future__ import annotations

import asyncio
from threading import Event

import pytest

from citecheck.page import aside


def test_the_result_of_work_is_given_and_its_error_raised():
    assert asyncio.run(aside(divmod, 7, 2)) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        asyncio.run(aside(divmod, 7, 0))


def test_the_loop_goes_on_beside_it():
    async def both() -> bool:
        told = Event()
        waiting = asyncio.create_task(aside(told.wait, 10))
        await asyncio.sleep(0)
        told.set()
        return await waiting

    assert asyncio.run(both())


def test_work_that_is_left_behind_is_not_waited_for():
    end = Event()

    async def leave() -> None:
        waiting = asyncio.create_task(aside(end.wait, 60))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)

    asyncio.run(leave())  # the loop is closed while the work goes on
    assert not end.is_set()
    end.set()
