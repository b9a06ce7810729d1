"""How long a page may be, and what is said of one that is longer."""

from __future__ import annotations

import pytest

from citecheck.model import Block, BlockLabel, Document
from citecheck.page import page_of
from citecheck.page.bounds import MOST_BLOCKS, MOST_CHARACTERS, MOST_SENTENCES, MOST_WORDS

ORDINARY = (Block("High water at 6.40."), Block("Tides", BlockLabel.HEADING))


def test_an_ordinary_page_is_left_as_it_is():
    page = page_of(Document(ORDINARY))

    assert (page.text, page.cut) == ("High water at 6.40.\nTides", None)


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param((Block("x" * (MOST_CHARACTERS + 1)),), id="one long word"),
        pytest.param((Block("x " * MOST_WORDS + "x x"),), id="short words"),
        pytest.param((Block("x" + "港" * (MOST_WORDS + 9)),), id="signs that are words"),
        pytest.param((Block("x. " * (MOST_SENTENCES + 9)),), id="short sentences"),
        pytest.param((Block("x。" * (MOST_SENTENCES + 9)),), id="short sentences in Chinese"),
        pytest.param((Block("x"),) * (MOST_BLOCKS + 9), id="short blocks"),
        pytest.param((Block("x" * 99_999),) * 50, id="long blocks"),
        pytest.param((Block("x y " * 9_999),) * 50, id="blocks of short words"),
    ],
)
def test_a_longer_page_keeps_its_beginning_and_says_how_much(blocks):
    page = page_of(Document((*ORDINARY, *blocks)))

    assert page.text.startswith("High water at 6.40.\nTides\nx")
    assert len(page.text) <= MOST_CHARACTERS
    assert page.text.count(" ") <= MOST_WORDS
    assert page.text.count("港") <= MOST_WORDS
    assert page.text.count(". ") + page.text.count("。") <= MOST_SENTENCES
    assert len(page.spans) <= MOST_BLOCKS + 1
    assert page.cut == f"only its first {len(page.text):,} characters were read"
    assert page.spans[-1].end == len(page.text)


def test_what_the_reader_of_a_format_says_is_said_of_the_page():
    assert page_of(Document(ORDINARY, cut="only half was read")).cut == "only half was read"
