"""Two wordings compared word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto

# Comparing takes the square of the length; no quotation worth a diff is longer.
MOST_WORDS = 300


class Change(Enum):
    """What became of a run of words from the first wording to the second."""

    SAME = auto()
    TAKEN = auto()  # only in the first
    PUT = auto()  # only in the second


def compare(first: str, second: str) -> list[tuple[Change, str]] | None:
    """The runs of words, in reading order; None where it would be no help.

    "has failed them" against "has served them": has, -failed, +served, them. Letter case and
    punctuation do not count.
    """
    ours, theirs = first.split(), second.split()
    if not ours or not theirs or len(ours) + len(theirs) > MOST_WORDS:
        return None
    matcher = SequenceMatcher(None, _bare(ours), _bare(theirs), autojunk=False)
    runs = list(_runs(matcher, ours, theirs))
    changes = {change for change, _ in runs}
    return runs if Change.SAME in changes and len(changes) > 1 else None


def _runs(
    matcher: SequenceMatcher[str], ours: Sequence[str], theirs: Sequence[str]
) -> Iterator[tuple[Change, str]]:
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield Change.SAME, " ".join(ours[a:b])
            continue
        if b > a:
            yield Change.TAKEN, " ".join(ours[a:b])
        if d > c:
            yield Change.PUT, " ".join(theirs[c:d])


def _bare(words: Sequence[str]) -> list[str]:
    return [re.sub(r"[^\w]", "", word).casefold() or word for word in words]
