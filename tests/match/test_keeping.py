from __future__ import annotations

import gc

from citecheck.match.keeping import Keeper
from citecheck.model import Page


class Maker:
    def __init__(self) -> None:
        self.made: list[str] = []

    def __call__(self, page: Page) -> str:
        self.made.append(page.text)
        return page.text.upper()


def test_what_was_made_of_a_page_is_kept():
    maker, page = Maker(), Page("a page")
    keep = Keeper(maker)
    assert [keep(page), keep(page)] == ["A PAGE", "A PAGE"]
    assert maker.made == ["a page"]


def test_the_oldest_is_let_go_where_room_is_short():
    maker, pages = Maker(), [Page(name * 4) for name in "abc"]
    keep = Keeper(maker, most=8)
    for page in (*pages, pages[2], pages[1], pages[0]):
        keep(page)
    assert maker.made == ["aaaa", "bbbb", "cccc", "aaaa"]


def test_a_page_longer_than_all_room_is_read_all_the_same():
    maker, page = Maker(), Page("abcdefghij")
    assert Keeper(maker, most=3)(page) == "ABCDEFGHIJ"


def test_nothing_is_kept_of_a_page_that_is_gone():
    keep = Keeper(Maker())
    keep(Page("gone"))
    gc.collect()
    page = Page("here")
    keep(page)
    assert len(keep._kept) == 1
