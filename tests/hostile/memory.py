"""The memory of a tree of processes, sampled from /proc (Linux; elsewhere it is nought)."""

from __future__ import annotations

import asyncio
import contextlib
import os
from pathlib import Path

MIB = 1 << 20
PAGE_SIZE = os.sysconf("SC_PAGE_SIZE")
PAUSE_SECONDS = 0.05


async def watch(pid: int) -> tuple[float, tuple[float, ...]]:
    """The most MiB that a process and all below it held at once, and each one's own most."""
    most, each = 0.0, dict[int, float]()
    while resident(pid):
        sizes = {member: resident(member) for member in tree(pid)}
        each |= {member: max(size, each.get(member, 0.0)) for member, size in sizes.items()}
        most = max(most, sum(sizes.values()))
        await asyncio.sleep(PAUSE_SECONDS)
    return most, tuple(each.values())


def resident(pid: int) -> float:
    """The memory of a process in MiB; nought when it is gone."""
    with contextlib.suppress(OSError, IndexError):
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * PAGE_SIZE / MIB
    return 0.0


def tree(pid: int) -> list[int]:
    """A process and all below it."""
    found = [pid]
    for member in found:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{member}/task").iterdir():
                found += [int(child) for child in (task / "children").read_text().split()]
    return found
