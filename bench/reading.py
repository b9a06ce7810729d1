"""Pages read in the worker process, against pages read in this one: what safety costs.

    python bench/reading.py

The machine's own speed cancels out: only the ratio means something. Beside it the time of a
worker's start, which comes once a run, and the memory of a warm one.
"""

from __future__ import annotations

import asyncio
import time

from citecheck.page import Reader, open_reader, read_page
from matching import page_of

PAGES = 200
AT_ONCE = 8
TYPE = "text/html"


async def in_a_thread(body: bytes, content_type: str | None, url: str | None) -> None:
    """The usual way: a thread, so that the loop goes on."""
    await asyncio.to_thread(read_page, body, content_type, url)


async def pages_a_second(read: Reader, body: bytes) -> float:
    """How many pages are read in a second, when several wait at any time."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one() -> None:
        async with places:
            await read(body, TYPE, None)

    begin = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(PAGES)))
    return PAGES / (time.perf_counter() - begin)


async def print_speeds(read: Reader) -> None:
    """Print the speeds for small, ordinary and long pages."""
    for paragraphs in (2, 30, 120, 1000):
        body = page_of(paragraphs)
        theirs = max([await pages_a_second(in_a_thread, body) for _ in range(3)])
        ours = max([await pages_a_second(read, body) for _ in range(3)])
        size = len(body) / 1000
        print(
            f"{size:6.0f} kB: {ours:6.0f} pages/s, in a thread {theirs:6.0f}: {ours / theirs:4.2f}"
        )


async def main() -> None:
    """Print the start's time, then the speeds."""
    async with open_reader() as read:
        begin = time.perf_counter()
        await read(b"<p>first", TYPE, None)
        print(f"start and first page: {time.perf_counter() - begin:.2f} s")
        await print_speeds(read)


if __name__ == "__main__":
    asyncio.run(main())
