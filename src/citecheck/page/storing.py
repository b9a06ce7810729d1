"""Pages laid by until their claims are heard: packed, on disk, so that many fill no memory."""

from __future__ import annotations

import logging
import tempfile
import zlib
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from threading import Lock
from types import TracebackType
from typing import BinaryIO, Self

from citecheck.model import Page
from citecheck.page.codec import from_message, to_message
from citecheck.page.messages import LENGTHS, lengths, opening, read_head
from citecheck.page.reading import unread

Stored = Callable[[], Page]  # gives a page that was laid by

MOST_OUT = 2_000_000  # characters of the pages that are out of the file: some 60 usual ones
_QUICK = 1  # zlib's level: 16 MiB of prose take 0.2 s, and a third of their room

log = logging.getLogger(__name__)


class Storage:
    """A temporary file without a name, gone with its block, in which an audit's pages lie.

    Where nothing can be written, pages stay in memory. The pages that were asked for last are
    given again as they are, so that what was made of them (`match.keeping`) is kept too.
    """

    def __init__(self, most_out: int = MOST_OUT) -> None:
        self._most_out = most_out
        self._out: OrderedDict[int, Page] = OrderedDict()  # by their place in the file
        self._file: BinaryIO | None = None
        self._full = False
        self._lock = Lock()  # long pages are laid by in threads

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with self._lock:
            if self._file is not None:
                self._file.close()

    def keep(self, page: Page) -> Stored:
        """What gives `page` again, as often as it is asked."""
        packed = zlib.compress(_written(page), _QUICK)
        with self._lock:
            try:
                place = self._append(packed)
            except OSError as error:
                self._complain(error)
                return lambda: page
        return partial(self._load, place, len(packed))

    def _append(self, packed: bytes) -> int:
        if self._file is None:
            self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  closed with the block
        place = self._file.seek(0, 2)
        left = memoryview(packed)
        while left:
            left = left[self._file.write(left) :]
        return place

    def _complain(self, error: OSError) -> None:
        if not self._full:
            self._full = True
            log.warning("pages are kept in memory, without a bound: %s", error)

    def _load(self, place: int, size: int) -> Page:
        with self._lock:
            page = self._out.get(place)
            if page is None:
                page = self._out[place] = self._read(place, size)
            self._out.move_to_end(place)
            held = sum(len(page.text) for page in self._out.values())
            while held > self._most_out and len(self._out) > 1:
                held -= len(self._out.popitem(last=False)[1].text)
            return page

    def _read(self, place: int, size: int) -> Page:
        try:
            if self._file is None:
                raise ValueError("there is no file")  # noqa: TRY301  like a closed one
            self._file.seek(place)
            return _page_of(zlib.decompress(self._file.read(size)))
        except (OSError, ValueError, TypeError, LookupError, zlib.error) as error:
            return unread(f"what was kept of it cannot be read: {error}", None, None)


def _written(page: Page) -> bytes:
    head, text = to_message(page)
    return opening(head, len(text)) + text


def _page_of(written: bytes) -> Page:
    head, _ = lengths(written[: LENGTHS.size])
    text_at = LENGTHS.size + head
    return from_message(read_head(written[LENGTHS.size : text_at]), written[text_at:])
