"""What a process may take, and whose child it is: set by itself, before the first page.

Memory can be bounded where the system enforces a limit on a process's address space (Linux).
Elsewhere a page is bounded by the caps of its reader and by the deadline alone.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from pathlib import Path

_MIB = 1024 * 1024
_PR_SET_PDEATHSIG = 1  # <sys/prctl.h>
# <malloc.h>: from what size on a block is given back to the system when it is freed (glibc raises
# it to 32 MiB by itself), and how many heaps there are (one for each thread, else).
_M_MMAP_THRESHOLD, _OWN_BLOCK = -3, 512 * 1024
_M_ARENA_MAX, _HEAPS = -8, 1
_SIZES = Path("/proc/self/statm")  # in memory pages: address space, resident, ...

LINUX = sys.platform == "linux"


def die_with(parent: int) -> None:
    """Have the system end this process when `parent` ends, however that happens."""
    if not LINUX:
        return  # it ends when its standard input does
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it was gone before it could be watched
        sys.exit()


def give_back() -> None:
    """Have this process give back what large pages leave behind: a third of an audit's memory."""
    if not LINUX:
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # glibc's
        mallopt(_M_MMAP_THRESHOLD, _OWN_BLOCK)
        mallopt(_M_ARENA_MAX, _HEAPS)


def bound(mebibytes: int) -> None:
    """Allow this process so much address space beyond what it has now, and not a byte on disk."""
    if not LINUX:
        return
    import resource  # noqa: PLC0415 (not on every system)

    most = address_space() + mebibytes * _MIB
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # it may crash, and often


def address_space() -> int:
    """How many bytes of address space this process has; 0 where it cannot be told."""
    if not LINUX:
        return 0
    return int(_SIZES.read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
