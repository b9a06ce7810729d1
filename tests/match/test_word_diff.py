"""The word diff tells what a quotation did to its source's words."""

from __future__ import annotations

import pytest

from citecheck.match.word_diff import Change, ChangeKind, describe, word_diff

SAME, ADDED, REMOVED = ChangeKind.SAME, ChangeKind.ADDED, ChangeKind.REMOVED
REPLACED, SLIP = ChangeKind.REPLACED, ChangeKind.SLIP


@pytest.mark.parametrize(
    ("quote", "passage", "changes"),
    [
        pytest.param(
            "the old pier",
            "He saw the old pier burn.",
            [Change(SAME, "the old pier", "the old pier")],
            id="same-inside-a-sentence",
        ),
        pytest.param(
            "is not cooperating",
            "The firm is cooperating in it.",
            [
                Change(SAME, "is", "is"),
                Change(ADDED, "not", ""),
                Change(SAME, "cooperating", "cooperating"),
            ],
            id="added",
        ),
        pytest.param(
            "the air index",
            "the air quality index",
            [
                Change(SAME, "the air", "the air"),
                Change(REMOVED, "", "quality"),
                Change(SAME, "index", "index"),
            ],
            id="removed",
        ),
        pytest.param(
            "a Metallic finish",
            "a glossy black finish",
            [
                Change(SAME, "a", "a"),
                Change(REPLACED, "Metallic", "glossy black"),
                Change(SAME, "finish", "finish"),
            ],
            id="replaced-by-more-words",
        ),
        pytest.param(
            "the c0nsole", "the console", [Change(SAME, "the", "the"), Change(SLIP, "c0nsole", "console")],
            id="slip",
        ),
        pytest.param(
            "Tall trees fell", "Old trees fell",
            [Change(REPLACED, "Tall", "Old"), Change(SAME, "trees fell", "trees fell")],
            id="first-word-replaced",
        ),
        pytest.param(
            "Then trees fell", "It was late. Trees fell",
            [Change(ADDED, "Then", ""), Change(SAME, "trees fell", "Trees fell")],
            id="first-word-added-before-a-sentence",
        ),
        pytest.param(
            "the data base is down", "the database is down",
            [
                Change(SAME, "the", "the"),
                Change(SAME, "data base", "database"),
                Change(SAME, "is down", "is down"),
            ],
            id="words-divided",
        ),
        pytest.param(
            "R and D costs", "R&D costs",
            [Change(SAME, "R and D", "R&D"), Change(SAME, "costs", "costs")],
            id="ampersand",
        ),
        pytest.param(
            "up 12 percent now", "up 12% now",
            [Change(SAME, "up", "up"), Change(SAME, "12 percent", "12%"), Change(SAME, "now", "now")],
            id="per-cent",
        ),
        pytest.param(
            "paid 10 000 marks", "paid 10000 marks",
            [
                Change(SAME, "paid", "paid"),
                Change(SAME, "10 000", "10000"),
                Change(SAME, "marks", "marks"),
            ],
            id="thousands",
        ),
        pytest.param(
            "paid 1 5 marks", "paid 15 marks",
            [
                Change(SAME, "paid", "paid"),
                Change(REPLACED, "1 5", "15"),
                Change(SAME, "marks", "marks"),
            ],
            id="figures-divided-are-other-figures",
        ),
        pytest.param("", "some words", [], id="no-quote"),
        pytest.param("some words", "", [Change(ADDED, "some words", "")], id="no-passage"),
    ],
)  # fmt: skip
def test_changes_are_told_in_order_as_printed(quote, passage, changes):
    assert word_diff(quote, passage) == tuple(changes)


@pytest.mark.parametrize(
    ("quote", "passage", "told"),
    [
        ("a big dog", "a small dog", 'the source has "small" where the quote has "big"'),
        ("it is not so", "it is so", 'the quote adds "not"'),
        ("it is so", "it is not so", 'the quote leaves out "not"'),
        ("the c0nsole", "the console", '"c0nsole" in the quote is "console" in the source'),
        ("the cat and red dog ran", "the red cat and dog ran", 'the quote moves "red"'),
        ("the same words", "the same words", ""),
    ],
)
def test_a_description_names_the_words_of_both_sides(quote, passage, told):
    assert describe(word_diff(quote, passage)) == told


def test_a_long_description_is_cut_and_counts_the_rest():
    changes = [Change(ADDED, str(number), "") for number in range(9)]
    assert describe(changes).endswith('the quote adds "5"; and 3 more changes')


def test_every_kind_of_change_but_same_is_told():
    for kind in ChangeKind:
        assert bool(describe([Change(kind, "a", "b")])) == (kind is not SAME)
