from __future__ import annotations

import pytest

from citecheck.report.worddiff import MOST_WORDS, Change, compare

SAME, TAKEN, PUT = Change.SAME, Change.TAKEN, Change.PUT


@pytest.mark.parametrize(
    ("first", "second", "runs"),
    [
        (
            "has failed them",
            "has served them",
            [(SAME, "has"), (TAKEN, "failed"), (PUT, "served"), (SAME, "them")],
        ),
        ("a lifeline", "a real lifeline", [(SAME, "a"), (PUT, "real"), (SAME, "lifeline")]),
        ("a real lifeline", "a lifeline", [(SAME, "a"), (TAKEN, "real"), (SAME, "lifeline")]),
        ("Boats, sail", "boats sail today", [(SAME, "Boats, sail"), (PUT, "today")]),
        ("the same", "The same.", None),
        ("one thing", "another matter", None),
        ("", "a", None),
        ("a " * MOST_WORDS, "a b", None),
    ],
    ids=range(8),
)
def test_wordings_are_compared_word_by_word(first, second, runs):
    assert compare(first, second) == runs
