"""Where on a page a passage stands that looks like a quotation, when it is not there exactly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from heapq import nlargest

from citecheck.text.folding import Folded

# A word that stands on the page more often says nothing about the place.
_COMMON = 60
# A quotation whose words are mostly not on the page at all is not there in any form.
_MOST_MISSING = 0.8
_REGIONS = 3  # best places that are looked at word by word
_SLACK = 80  # folded characters before and after a region: words left out by the quote


def lookalikes(words: Sequence[str], page: Folded) -> list[tuple[int, int]]:
    """Spans of the folded page that share many words with the quotation, most first.

    Each word votes for the place where the quotation would begin if that word were in its
    place; rare and long words count most. Places are taken in steps of half its length.
    """
    length = len(" ".join(words))
    step = max(40, length // 2)
    votes: dict[int, dict[str, float]] = defaultdict(dict)
    missing = 0  # letters of words that the page does not have
    for word, at in _placed(words):
        places = _places(word, page.text)
        if places is None:
            continue
        missing += 0 if places else len(word)
        weight = len(word) / (1 + len(places) / 4)
        for place in places:
            slot = (place - at + length) // step
            votes[slot - 1][word] = votes[slot][word] = weight
    if missing > _MOST_MISSING * length:
        return []
    best = nlargest(_REGIONS, votes, key=lambda slot: sum(votes[slot].values()))
    return [_region(slot * step - length, 2 * step + length, page.text) for slot in best]


def _placed(words: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Each word with its offset in the quotation."""
    at = 0
    for word in words:
        yield word, at
        at += len(word) + 1


def _places(word: str, text: str) -> list[int] | None:
    """Where the word stands in the text; None if in too many places."""
    found: list[int] = []
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if (not at or text[at - 1] == " ") and text[end : end + 1] in ("", " "):
            found.append(at)
        if len(found) > _COMMON:
            return None
        at = text.find(word, end)
    return found


def _region(start: int, length: int, text: str) -> tuple[int, int]:
    """The span widened to whole words."""
    start, end = max(0, start - _SLACK), min(len(text), start + length + _SLACK)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = text.find(" ", end) if text.find(" ", end) >= 0 else len(text)
    return start, end
