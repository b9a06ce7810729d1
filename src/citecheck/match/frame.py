"""Sentences that say the same of another thing: one word stands in the place of another.

"Aliya scored 27 points" and "Dana scored 27 points" share all but the one word that matters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from itertools import zip_longest

from citecheck.text.words import MEASURE_KEYS, RELATION_KEYS, Word, is_concept, key_of

MOST_PUT = 2  # words in the place of one; more are another way of saying it
LIGHT = MEASURE_KEYS | RELATION_KEYS

# Words that turn to another than the one spoken of: "her [brother]", "the [neighbouring] region".
TURNS = """
    brother sister husband wife father mother son daughter cousin uncle aunt nephew niece
    neighbouring neighboring neighbour neighbor bruder schwester ehemann ehefrau vater mutter
    benachbarte nachbar frère sœur mari épouse père mère voisin voisine hermano hermana esposo
    esposa padre madre vecino vecina брат сестра муж жена отец мать сын дочь соседний соседняя
    соседней соседнем
"""
TURNING = frozenset(map(key_of, TURNS.split())) - {"=child", "=man", "=woman"}

_NEGATION = re.compile(
    r"\b(?:not|never|cannot|nicht|nie|kein\w*|не|нет|pas|jamais|niet|geen)\b|n[’']t\b"
    r"|\bno\b(?!\.)",  # "have no school", not "No. 5"
    re.IGNORECASE,
)
# "not less than", "not only": nothing is denied.
_HARMLESS = re.compile(
    r"\s+(?:only|just|less|more|fewer|over|under|yet|later|doubt|nur|weniger|mehr|только|менее|более|"
    r"moins|plus|seulement|alleen)\b",
    re.IGNORECASE,
)


def replaced(claim: Sequence[Word], given: Sequence[Word], known: AbstractSet[str]) -> bool:
    """Whether the one word of the claim that is missing has another one in its place.

    The subject before what both share, or a word in the midst that the tables tell apart.
    `known` are the words told near the page's sentence: what is missing in it may be there.
    """
    left, right = _weighty(claim), _weighty(given)
    steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    changes = [step for step in steps if step[0] in ("replace", "delete")]
    if len(changes) != 1 or changes[0][0] != "replace":
        return False
    _, start, end, begin, stop = changes[0]
    lost, put = left[start:end], right[begin:stop]
    if len(lost) > 1 or len(put) > MOST_PUT or not known.isdisjoint(lost):
        return False
    if start == begin == 0:
        return end < len(left)
    return start > 0 and len(put) == 1 and all(map(is_concept, (*lost, *put)))


def turned(claim: AbstractSet[str], given: Sequence[Word]) -> bool:
    """Whether a page speaks of somebody else by way of the one of the claim.

    Not so where the claim names that one: "her husband [Rustam]", "neighbouring [Peru]".
    """
    if not TURNING.isdisjoint(claim):
        return False
    return any(
        word.key in TURNING and not (then and then.name and then.key in claim)
        for word, then in zip_longest(given, given[1:])
    )


def _weighty(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words if word.key not in LIGHT]


def denied(words: Sequence[Word], text: str, start: int, end: int) -> str:
    """The key of the first word that text[start:end] says not to be so; empty if none."""
    for match in _NEGATION.finditer(text, start, end):
        if not _HARMLESS.match(text, match.end()):
            return next((word.key for word in words if word.start >= match.end()), "")
    return ""
