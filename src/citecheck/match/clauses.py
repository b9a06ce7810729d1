"""Which words of a sentence belong to which of its figures.

"France sent 30,000 tonnes and Germany 45,000": words go to the figure that stands nearest, and a
break between clauses counts as distance.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from citecheck.match.reading import Sentence
from citecheck.model import Figure
from citecheck.text.words import Word, key_of

CLAUSE_BREAK = 45  # characters that a break between clauses adds to a distance
# A later figure takes over the words of an earlier one, an earlier one hardly those of a later.
INHERITED = 0.75
ELLIPTIC = 0.95  # "and Russia 12,800": what it counts was said before
BORROWED = 0.45
ACROSS = 0.5  # what stands behind a semicolon might as well be another sentence

LENGTHS = ("km", "mile", "m")
_AWAY = re.compile(r"\s+(?:away|off|from|entfernt|от)\b")

PAIR_GAP = range(3, 6)  # characters: " and ", " or ", " et "
COUNTED_REACH = 4  # content words after a figure that may name what is counted
SLOT_REACH = 3  # bare words to each side that show two sentences to be built alike

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|[\d.,]*\d|[;:.!?()–—]")
COUNTED_LINKS = """
    of the these those all its their his her - de des du del della dei do da dos das der die von
    los las les из от
"""
_COUNTED_LINKS = frozenset(COUNTED_LINKS.split())


def tie(
    sentence: Sentence, figure: Figure, place: tuple[int, int], rivals: Sequence[Figure]
) -> float:
    """1 for a word that belongs to the figure; less where a rival of it stands nearer.

    The rivals are given in the order of their places.
    """
    if sentence.halves and _between(sentence.halves, figure, place):
        return ACROSS
    if not rivals:
        return 1.0
    own = _distance(sentence, figure, place)
    after = bisect_left(rivals, place[0], key=lambda rival: rival.start)
    if any(_distance(sentence, r, place) < own for r in rivals[max(0, after - 1) : after + 1]):
        if place[0] > figure.start:
            return BORROWED
        return ELLIPTIC if figure.start in sentence.elliptic else INHERITED
    return 1.0


def _distance(sentence: Sentence, figure: Figure, place: tuple[int, int]) -> int:
    gap = max(figure.start - place[1], place[0] - figure.end, 0)
    return gap + CLAUSE_BREAK * _between(sentence.breaks, figure, place)


def _between(breaks: Sequence[int], figure: Figure, place: tuple[int, int]) -> int:
    low, high = (figure.end, place[0]) if figure.start < place[0] else (place[0], figure.start)
    return bisect_left(breaks, high) - bisect_left(breaks, low)


def parted(sentence: Sentence, figure: Figure, place: tuple[int, int]) -> bool:
    """Whether a break between clauses stands between a word and a figure."""
    return _between(sentence.breaks, figure, place) > 0


def rivals_of(figure: Figure, others: Iterable[Figure]) -> list[Figure]:
    """The other figures that stand apart from this one."""
    return [other for other in others if _gap(figure, other) >= 0]


def apart(figure: Figure, others: Iterable[Figure], sentence: Sentence) -> list[Figure]:
    """The rivals of a figure but for the whole of which it is a part: they share their words."""
    whole = sentence.wholes.get(figure.start)
    return [other for other in rivals_of(figure, others) if other is not whole]


def paired(figure: Figure, other: Figure) -> bool:
    """Whether a small word alone stands between two figures, so that they share all others.

    "sentenced to 11 and 8 years in jail"
    """
    return _gap(figure, other) in PAIR_GAP


def _gap(one: Figure, other: Figure) -> int:
    return max(one.start - other.end, other.start - one.end)


def counted_by(figure: Figure, sentence: Sentence, text: str) -> frozenset[str]:
    """The keys of what a figure counts: the words that follow it without a break.

    "19 [terrorist organisations] are", "80% of these [attacks]", "six of the eleven [men]".
    """
    keys: list[str] = []
    at = sentence.wholes.get(figure.start, figure).end
    for word in sentence.words[bisect_left(sentence.words, at, key=lambda w: w.start) :]:
        between = _TOKEN.findall(text, at, word.start)
        linked = not keys and all(token.lower() in _COUNTED_LINKS for token in between)
        if (between and not linked) or len(keys) == COUNTED_REACH:
            break
        keys.append(word.key)
        at = word.end
    return frozenset(keys)


def slot_of(
    figure: Figure, sentence: Sentence, text: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The bare words directly before and after a figure, nearest first."""
    before = _TOKEN.findall(text, max(sentence.start, figure.start - 60), figure.start)
    after = _TOKEN.findall(text, figure.end, min(sentence.end, figure.end + 60))
    return (
        tuple(word.lower() for word in before[: -SLOT_REACH - 1 : -1]),
        tuple(word.lower() for word in after[:SLOT_REACH]),
    )


def is_age(figure: Figure, text: str) -> bool:
    """Whether a figure's own words make it an age: "aged 34", "34 years old"."""
    words = text[figure.start : figure.end].lower().replace("-", " ").split()
    return any(key_of(word) == "=age" for word in words)


def is_away(figure: Figure, text: str) -> bool:
    """Whether a length tells how far off something lies: "12 km [from] the town"."""
    return figure.unit in LENGTHS and _AWAY.match(text, figure.end) is not None


def owned(sentence: Sentence, figure: Figure, rivals: Sequence[Figure]) -> list[Word]:
    """The words of a sentence that belong to the figure and to no rival of it."""
    if not rivals and not sentence.halves:
        return list(sentence.words)
    return [w for w in sentence.words if tie(sentence, figure, (w.start, w.end), rivals) == 1]
