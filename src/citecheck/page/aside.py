"""Work that takes long, done in a thread beside the loop: deadlines and signals go on.

A daemon's thread, since asyncio waits for its own at the end: whoever leaves work behind need not
wait for it, even if it never ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")


async def aside(work: Callable[Given, Made], *given: Given.args, **named: Given.kwargs) -> Made:
    """What `work` makes of what it is given; who is cancelled leaves it behind."""
    loop = asyncio.get_running_loop()
    result: asyncio.Future[Made] = loop.create_future()

    def tell(say: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody listens any more
            loop.call_soon_threadsafe(lambda: None if result.done() else say())

    def run() -> None:
        try:
            made = work(*given, **named)
        except Exception as error:  # noqa: BLE001  it is raised where it is waited for
            told = error
            tell(lambda: result.set_exception(told))
        else:
            tell(lambda: result.set_result(made))

    Thread(target=run, name="aside", daemon=True).start()
    return await result
