"""What is made of a page once, and kept beside it while there is room.

Many claims cite one page, and each asks for its sentences. But an audit may read a thousand pages,
and the sentences of a long one take a hundred MiB.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from citecheck.model import Page

MOST_KEPT = 2_000_000  # characters of all pages kept: some 60 usual ones; longer ones one by one

Made = TypeVar("Made")


class Keeper(Generic[Made]):
    """Makes something of pages, and keeps what it made of the last ones."""

    def __init__(self, make: Callable[[Page], Made], most: int = MOST_KEPT) -> None:
        self._make = make
        self._most = most
        self._kept: WeakKeyDictionary[Page, Made] = WeakKeyDictionary()

    def __call__(self, page: Page) -> Made:
        """What is made of `page`: kept from before, or made now."""
        kept = self._kept.get(page)
        if kept is None:
            self._make_room(len(page.text))
            kept = self._kept[page] = self._make(page)
        return kept

    def _make_room(self, wanted: int) -> None:
        """Let go of the oldest until so many characters more are not too many."""
        pages = list(self._kept)
        held = sum(len(page.text) for page in pages)
        for page in pages:
            if held + wanted <= self._most:
                return
            held -= len(page.text)
            self._kept.pop(page, None)
