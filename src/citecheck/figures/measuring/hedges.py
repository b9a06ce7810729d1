"""The words that open a figure or blur it: over 80%, almost 70%, 300 or more."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.figures.glyphs import Plain
from citecheck.figures.tables.lexicon import HEDGE_SIGNS, Hedge, Lexicon
from citecheck.figures.tables.vocabulary import EAST_ASIAN
from citecheck.model import Qualifier

LOOK_BACK = 36  # signs; the longest hedge, "greater than or equal to", has 24
LONGEST = 5  # words of a hedge
OPENING = "([{\"'“”«»‘’-–—"
SKIPPED = frozenset(
    {"the", "a", "an", "der", "den", "la", "le", "el", "its", "their", "los", "las", "les"}
)
SIGN = re.compile(r"(?:^|[\s(])(>=|<=|[~≈±>≥<≤])\s?$")  # free of what comes before: no tag's end
# A Chinese or Japanese counter may stand between: 5人以上.
GAP = re.compile(r"[人名个個件枚社国國歳岁]{0,2}[ \n]{0,2}")


@dataclass(frozen=True, slots=True)
class Qualified:
    """A hedge with the place that figure and hedge take together."""

    start: int
    end: int
    hedge: Hedge | None
    stem: str = ""


def find_hedge(text: Plain, start: int, end: int, lex: Lexicon) -> Qualified:
    """The hedge before or behind a figure that stands from start to end."""
    before = _before(text, start, lex)
    after = _after(text, end, lex)
    if after is not None and (before is None or not before.hedge.opens):
        hedge, stop = after
        return Qualified(
            before.start if before else start, stop, hedge, text.lower[end:stop].strip()
        )
    if before is not None:
        return Qualified(before.start, end, before.hedge, before.stem)
    return Qualified(start, end, None)


@dataclass(frozen=True, slots=True)
class _Before:
    start: int
    hedge: Hedge
    stem: str


def _before(text: Plain, start: int, lex: Lexicon) -> _Before | None:
    cut = max(0, start - LOOK_BACK)
    slice_ = text.lower[cut:start]
    if sign := SIGN.search(slice_):
        return _Before(cut + sign.start(1), HEDGE_SIGNS[sign[1]], sign[1])
    if slice_[-1:] >= EAST_ASIAN:
        return _unspaced(slice_, cut, lex)
    if slice_[-1:] not in {" ", "\n", "'"}:
        return None
    words = slice_.split()
    skipping = _phrase(words[:-1], lex) if words and words[-1] in SKIPPED else None
    if skipping and skipping[1].qualifier is not Qualifier.ABOUT:  # "almost the 70"
        return _placed(slice_, cut, *skipping)
    found = _phrase(words, lex)
    return _placed(slice_, cut, *found) if found else None


def _unspaced(slice_: str, cut: int, lex: Lexicon) -> _Before | None:
    """A hedge in a script without spaces: 超过80%."""
    for length in range(LONGEST, 0, -1):
        phrase = slice_[-length:]
        if hedge := lex.phrases.before.get(phrase):
            return _Before(cut + len(slice_) - len(phrase), hedge, phrase)
    return None


def _phrase(words: list[str], lex: Lexicon) -> tuple[list[str], Hedge] | None:
    for count in range(min(LONGEST, len(words)), 0, -1):
        taken = [words[-count].lstrip(OPENING), *words[len(words) - count + 1 :]]
        phrase = " ".join(taken)
        if phrase in lex.phrases.before:
            hedge = lex.phrases.before[phrase]
            return (taken, hedge) if hedge else None
    return None


def _placed(slice_: str, cut: int, words: list[str], hedge: Hedge) -> _Before:
    at = len(slice_)
    for word in reversed(words):
        at = slice_.rindex(word, 0, at)
    return _Before(cut + at, hedge, " ".join(words))


def _after(text: Plain, end: int, lex: Lexicon) -> tuple[Hedge, int] | None:
    gap = GAP.match(text.lower, end)
    at = gap.end() if gap else end
    found = lex.phrases.after.match(text.lower, at)
    if found is None:
        return None
    words = text.lower[at : found[1]]
    if words in lex.phrases.before and text.lower[found[1] : found[1] + 2].strip():
        return None  # "20, at least 30": belongs to what follows
    return found
