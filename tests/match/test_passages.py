"""A passage is the whole sentence round the words, and never too long to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.match.passages import passage_round

TEXT = (
    "A heading\n"
    "The U.S. Navy bought four ships. They were old, as Mr. Brandt knew! Nobody asked.\n"
    "The end."
)


def passage(words, text=TEXT):
    start = text.index(words)
    left, right = passage_round(text, start, start + len(words))
    return text[left:right]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("four", "The U.S. Navy bought four ships.", id="inside-a-sentence"),
        pytest.param("They were old", "They were old, as Mr. Brandt knew!", id="at-its-start"),
        pytest.param("Nobody asked.", "Nobody asked.", id="all-of-it"),
        pytest.param("heading", "A heading", id="a-line-without-full-stop"),
        pytest.param(
            "ships. They",
            "The U.S. Navy bought four ships. They were old, as Mr. Brandt knew!",
            id="two-sentences",
        ),
        pytest.param("asked.\nThe", "Nobody asked.\nThe end.", id="two-lines"),
    ],
)
def test_whole_sentences_are_shown(words, shown):
    assert passage(words) == shown


def test_a_sentence_without_end_is_cut_at_words():
    text = "alpha " * 300 + "needle " + "omega " * 300
    shown = passage("needle", text)
    assert set(shown.split()) == {"alpha", "needle", "omega"}
    assert 400 < len(shown) <= 600


def test_a_long_match_is_shown_from_its_start():
    text = "Before it. " + "word " * 300 + "after."
    start = text.index("word")
    left, right = passage_round(text, start, len(text))
    assert (left, right - left) <= (start, 600)


@given(st.text(alphabet="aB .!\n“”", max_size=60), st.data())
def test_a_passage_holds_its_words(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    left, right = passage_round(text, start, end)
    assert 0 <= left <= start
    assert end <= right <= len(text)
