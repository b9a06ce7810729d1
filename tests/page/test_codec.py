"""A page comes out of the worker as it went in."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model import BlockLabel, Page, PageMarks, Span
from citecheck.page.codec import from_message, to_message
from citecheck.page.messages import LENGTHS, lengths, opening, read_head

# Any code point, half characters (lone surrogates) too.
TEXT = st.text(st.characters(codec=None, exclude_categories=()))
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
PLACES = st.integers(0, 2**40)
SPANS = st.lists(st.builds(Span, PLACES, PLACES, st.sampled_from(BlockLabel)), max_size=5)
MARKS = st.builds(
    PageMarks,
    headings=TEXTS,
    description=st.none() | TEXT,
    password_fields=PLACES,
    forms=TEXTS,
    scripts=TEXTS,
    frames=TEXTS,
    ids=TEXTS,
    refresh_url=st.none() | TEXT,
    refresh_seconds=st.none() | st.floats(allow_nan=False),
    canonical_url=st.none() | TEXT,
    noscript=TEXT,
    paywall=st.booleans(),
    links=PLACES,
    pictures=PLACES,
    players=PLACES,
)
PAGES = st.builds(
    Page,
    text=TEXT,
    title=st.none() | TEXT,
    language=st.none() | TEXT,
    url=st.none() | TEXT,
    media_type=TEXT,
    spans=SPANS.map(tuple),
    marks=MARKS,
    unreadable=st.none() | TEXT,
    cut=st.none() | TEXT,
)


def sent(page):
    head, text = to_message(page)
    begins = opening(head, len(text))
    return from_message(read_head(begins[LENGTHS.size :]), text)


@given(PAGES)
def test_every_field_of_a_page_survives_the_way(page):
    assert asdict(sent(page)) == asdict(page)


def test_each_field_of_a_page_and_of_its_marks_is_drawn_by_the_test_above():
    full = Page(
        "t", "a", "en", "u", "m", (Span(0, 1, BlockLabel.TABLE),), unreadable="x", cut="y",
        marks=PageMarks(("h",), "d", 1, ("f",), ("s",), ("r",), ("i",), "u", 1.5, "c", "n", paywall=True, links=9,
                        pictures=3, described=2, players=1),
    )  # fmt: skip
    plain, bare = Page("", media_type=""), PageMarks()

    same = [f.name for f in fields(Page) if getattr(full, f.name) == getattr(plain, f.name)]
    unset = [
        f.name for f in fields(PageMarks) if getattr(full.marks, f.name) == getattr(bare, f.name)
    ]
    assert (same, unset) == ([], [])
    assert asdict(sent(full)) == asdict(full)


def test_two_halves_of_a_character_stay_two_halves():
    halves = "\ud83d" + "\ude00"
    page = sent(Page(halves, title=halves))

    assert (page.text, page.title) == (halves, halves)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param({}, id="nothing in it"),
        pytest.param({**to_message(Page(""))[0], "spans": [[1], [2], [99]]}, id="no such label"),
        pytest.param({**to_message(Page(""))[0], "spans": [[1], [], []]}, id="half a span"),
        pytest.param({**to_message(Page(""))[0], "marks": 7}, id="no marks"),
    ],
)
def test_a_message_that_says_no_page_is_refused(head):
    with pytest.raises((ValueError, TypeError, LookupError)):
        from_message(head, b"")


@pytest.mark.parametrize("head", [b"[]", b"7", b"{", b"\xff\xff", b"[" * 500_000])
def test_a_head_that_is_no_object_is_refused(head):
    with pytest.raises(ValueError):
        read_head(head)


def test_a_message_longer_than_any_page_is_refused_before_it_is_held():
    with pytest.raises(ValueError, match="4294967295"):
        lengths(b"\xff" * LENGTHS.size)
