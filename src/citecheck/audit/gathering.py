"""Many pieces of work at once, which can be told to stop and keep what they have."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Hashable, Mapping
from typing import Any, TypeVar

from citecheck.model import Observer, Progress, Stage

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


async def gather_until(
    stop: asyncio.Event,
    work: Mapping[Key, Coroutine[Any, Any, Value]],
    stage: Stage,
    observer: Observer,
) -> dict[Key, Value]:
    """The results by key; when `stop` is set, of those that were finished by then."""
    results: dict[Key, Value] = {}

    async def finish(key: Key, coroutine: Coroutine[Any, Any, Value]) -> None:
        results[key] = await coroutine
        observer.notice(Progress(stage, len(results), len(work), str(key)))

    observer.notice(Progress(stage, 0, len(work)))
    tasks = [asyncio.create_task(finish(key, coroutine)) for key, coroutine in work.items()]
    await _all_or_stop(tasks, stop)
    return results


async def _all_or_stop(tasks: list[asyncio.Task[None]], stop: asyncio.Event) -> None:
    everything = asyncio.gather(*tasks)
    stopped = asyncio.create_task(stop.wait())
    try:
        first: set[asyncio.Future[Any]] = {everything, stopped}
        await asyncio.wait(first, return_when=asyncio.FIRST_COMPLETED)
        if everything.done():
            everything.result()  # a fault of ours is not to be lost
    finally:
        stopped.cancel()
        if not everything.done():
            everything.cancel()
        await asyncio.gather(everything, stopped, return_exceptions=True)
