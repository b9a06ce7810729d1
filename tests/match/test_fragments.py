"""A deep link opens the page at the right place: the first that fits its terms."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from citecheck.match.fragments import text_fragment_link
from citecheck.model import BlockLabel, Page, Span

TEXT = (
    "The old pier burned down in 1998.\n"
    "The old pier was rebuilt, at last, in a low-cost way & opened in May.\n"
    "Berth\t12 ships\n"
    "It ended there. The old pier burned down in 1998, people say."
)


def link(words, url="https://a.example/x", text=TEXT, after=0, **page):
    start = text.index(words, after)
    return text_fragment_link(url, Page(text, **page), start, start + len(words))


def directive(words, **options):
    return link(words, **options).partition("#:~:text=")[2]


def test_words_of_one_block_are_named_whole():
    assert directive("was rebuilt, at last, in a") == "was%20rebuilt%2C%20at%20last%2C%20in%20a"


def test_signs_with_a_meaning_are_encoded():
    assert directive("in a low-cost way & opened") == "in%20a%20low%2Dcost%20way%20%26%20opened"


def test_words_of_two_blocks_are_named_by_their_ends():
    words = "burned down in 1998.\nThe old pier was rebuilt"
    assert unquote(directive(words)) == "burned down in 1998.,old pier was rebuilt"


def test_cells_of_a_table_are_blocks():
    assert unquote(directive("Berth\t12 ships")) == "Berth,12 ships"


def test_a_long_passage_is_named_by_its_ends():
    words = "one two three four " + "many words " * 40 + "six seven eight nine"
    terms = unquote(directive(words, text=f"Begin. {words} end."))
    assert terms == "one two three four,six seven eight nine"


def test_a_term_that_stands_earlier_too_gets_its_neighbours_as_context():
    second = TEXT.index("It ended")
    terms = unquote(directive("The old pier burned down in 1998", after=second))
    assert terms == "It ended there.-,The old pier burned down in 1998,-, people say."


def test_a_short_term_gets_its_neighbours_as_context():
    assert unquote(directive("rebuilt")) == "old pier was-,rebuilt,-, at last,"


def test_a_term_is_widened_to_whole_words():
    assert unquote(directive("ebuilt, at last, in a lo")) == "rebuilt, at last, in a low"


def test_the_address_own_fragment_gives_way():
    assert link("was rebuilt, at last,", url="https://a.example/x?y=1#top").startswith(
        "https://a.example/x?y=1#:~:text="
    )


@pytest.mark.parametrize(
    "page",
    [
        pytest.param({"media_type": "application/pdf"}, id="pdf"),
        pytest.param({"spans": (Span(0, len(TEXT), BlockLabel.DATA),)}, id="not-shown"),
    ],
)
def test_what_no_browser_can_show_has_no_link(page):
    assert link("The old pier", **page) is None


def test_no_address_no_link():
    assert link("The old pier", url=None) is None


def test_no_words_no_link():
    assert text_fragment_link("https://a.example/", Page("a b"), 1, 2) is None
