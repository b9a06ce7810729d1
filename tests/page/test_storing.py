"""Pages laid by: given again as they were, wherever there is room for them."""

from __future__ import annotations

import logging

import pytest

from citecheck.model import BlockLabel, Page, PageMarks, Span
from citecheck.page import Storage
from citecheck.page.storing import tempfile

PAGE = Page(
    "Tides\nHigh water at 6.40 \ud800.",
    title="Tides",
    language="en",
    url="https://tides.example/",
    spans=(Span(0, 5, BlockLabel.HEADING), Span(6, 26)),
    marks=PageMarks(),
    cut="only its first 26 characters were read",
)


def said(page: Page) -> tuple[object, ...]:
    return (page.text, page.title, page.language, page.url, page.spans, page.marks, page.cut)


def test_a_page_is_given_again_as_it_was():
    with Storage() as storage:
        again = storage.keep(PAGE)()
    assert again is not PAGE
    assert said(again) == said(PAGE)


def test_each_page_is_given_as_itself_in_any_order():
    with Storage(most_out=0) as storage:
        kept = [storage.keep(Page(f"page {number}")) for number in range(20)]
        assert [stored().text for stored in reversed(kept)] == [
            f"page {n}" for n in range(19, -1, -1)
        ]


def test_the_page_that_was_asked_for_last_is_the_same_page():
    with Storage(most_out=5) as storage:
        long, short = storage.keep(Page("a long page")), storage.keep(Page("short"))
        assert long() is long()
        first = long()
        assert short() is short()
        assert long() is not first


@pytest.fixture
def no_room(monkeypatch):
    def refuse(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)


@pytest.mark.usefixtures("no_room")
def test_where_nothing_can_be_written_pages_stay_in_memory_and_that_is_said_once(caplog):
    with Storage() as storage:
        kept = [storage.keep(Page(text)) for text in ("one", "two")]
    assert [stored().text for stored in kept] == ["one", "two"]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_page_that_can_no_longer_be_read_says_so():
    with Storage() as storage:
        stored = storage.keep(PAGE)
    assert "cannot be read" in stored().unreadable
