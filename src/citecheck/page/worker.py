"""The process that reads pages for an audit: one after another, in bounded memory and time.

It trusts nothing it reads and is trusted with nothing: it is given bytes and gives back text. It
ends with its standard input, with its parent, or when it has grown (the next one starts small).
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from typing import BinaryIO

from citecheck.model import Page
from citecheck.page.codec import to_message
from citecheck.page.limits import address_space, bound, die_with, give_back
from citecheck.page.messages import LENGTHS, Head, opening, read_head
from citecheck.page.reading import TOO_MUCH, read_page, unread

Read = Callable[[bytes, str | None, str | None], Page]

# A worker whose address space has grown by more is replaced, so that each page finds as much
# room as the first. Ordinary pages leave behind some MiB.
MOST_GROWTH = 48 * 1024 * 1024
_GRACE = 2.0  # seconds after the deadline when nobody has ended this process


def main(parent: str, mebibytes: str, seconds: str) -> None:
    """Serve pages until nobody asks any more; the arguments are those of a command line."""
    serve(read_page, int(parent), int(mebibytes), float(seconds))


def serve(read: Read, parent: int, mebibytes: int, seconds: float) -> None:
    """Answer each body on standard input with its page on standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the parent's to judge
    die_with(parent)
    questions, answers = _own_streams()
    give_back()
    bound(mebibytes)
    gc.freeze()
    gc.disable()  # circles are looked for after a page: within one, that takes a tenth of the time
    most = address_space() + MOST_GROWTH
    _send(answers, {"ready": True}, b"")
    while (asked := _receive(questions)) is not None:
        _stop_after(seconds + _GRACE)
        said, text = _answer(read, *asked)
        _stop_after(0)
        last = address_space() > most
        _send(answers, {**said, "last": last}, text)
        if last:
            return
        del asked, said, text
        gc.collect()


def _answer(read: Read, head: Head, body: bytes) -> tuple[Head, bytes]:
    content_type, url = head["content_type"], head["url"]
    try:
        return to_message(read(body, content_type, url))
    except MemoryError:
        return to_message(unread(TOO_MUCH, content_type, url))


def _own_streams() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes to the parent, out of the reach of what a C library prints or reads."""
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nothing, stream)
    return questions, answers


def _receive(stream: BinaryIO) -> tuple[Head, bytes] | None:
    """The next message, or None when nobody will send one."""
    prefix = stream.read(LENGTHS.size)
    if len(prefix) < LENGTHS.size:
        return None
    head, size = LENGTHS.unpack(prefix)
    return read_head(stream.read(head)), stream.read(size)


def _send(stream: BinaryIO, head: Head, body: bytes) -> None:
    stream.write(opening(head, len(body)))
    stream.write(body)
    stream.flush()


def _stop_after(seconds: float) -> None:
    """Have the system end this process after so long, wherever it then hangs; 0 takes it back."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
