"""The words of a page that come nearest to a quotation which is not there exactly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.match.quotation.exact import NEGATIONS, Needle, places
from citecheck.match.quotation.lookalikes import lookalikes
from citecheck.match.word_diff import Change, ChangeKind, Step, align, changes
from citecheck.text.folding import Folded, Word

_ENOUGH = 0.9  # a place that has this share need not be compared with others
_LONG, _RARE = 5, 3  # letters, and times on the page, of a word that marks its place
_NEAR = 3  # words beside the wording in which a moved word is looked for


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of the page held against the quotation."""

    span: tuple[int, int]  # in the folded page
    changes: tuple[Change, ...]
    kept: float  # share of the quotation's letters that stand there, in their order
    likeness: float  # the same, with whole words and moved words counted too
    turned: bool = False  # all but one negation or figure is the same

    @classmethod
    def exact(cls, span: tuple[int, int]) -> Wording:
        """The wording of words that stand there as quoted."""
        return cls(span, (), kept=1.0, likeness=1.0)


def nearest(needle: Needle, page: Folded) -> Wording | None:
    """The page's words nearest to one fragment, if any are near."""
    span = next(places(needle, page), None)
    if span:
        return Wording.exact(span)
    words = needle.text.split(" ")
    best: Wording | None = None
    for region in lookalikes(words, page):
        wording = read(needle, region, page)
        if wording and (best is None or _rank(wording) > _rank(best)):
            best = wording
        if best and best.kept > _ENOUGH:
            break
    return best


def _rank(wording: Wording) -> tuple[float, float]:
    return wording.kept, wording.likeness


def read(needle: Needle, region: tuple[int, int], page: Folded) -> Wording | None:
    """The fragment held against one region of the folded page, from word to word."""
    words = list(needle.folded.words())
    there = list(page.words(*region))
    steps = [_certain(step, words, there, page) for step in align(words, there, page.source)]
    used = [step.source for step in steps if step.source[0] < step.source[1]]
    if not used:
        return None
    first, last = used[0][0], used[-1][1]
    return Wording(
        span=(there[first].at, there[last - 1].at + len(there[last - 1].key)),
        changes=tuple(changes(steps, (words, needle.folded.source), (there, page.source))),
        kept=_kept(steps, words),
        likeness=_likeness(steps, words, there[max(0, first - _NEAR) : last + _NEAR], page),
        turned=_turned(steps, words, there),
    )


def _certain(step: Step, words: Sequence[Word], there: Sequence[Word], page: Folded) -> Step:
    """The step; no slip if the quotation's word is used on the page: then it is a word.

    Unless the source has it with the number of a note: "century2".
    """
    if step.kind is not ChangeKind.SLIP:
        return step
    pairs = zip(words[slice(*step.quote)], there[slice(*step.source)], strict=True)
    meant = any(
        not source.key.startswith(word.key) and f" {word.key} " in page.text
        for word, source in pairs
    )
    return Step(ChangeKind.REPLACED, step.quote, step.source) if meant else step


def _kept(steps: Sequence[Step], words: Sequence[Word]) -> float:
    """The share of the quotation's letters that the steps keep."""
    return sum(len(words[at].key) for at in _kept_words(steps)) / sum(len(w.key) for w in words)


def _kept_words(steps: Sequence[Step]) -> Iterator[int]:
    for step in steps:
        if step.kind in (ChangeKind.SAME, ChangeKind.SLIP):
            yield from range(*step.quote)


def _likeness(
    steps: Sequence[Step], words: Sequence[Word], there: Sequence[Word], page: Folded
) -> float:
    """How alike the words are: by letters, by words, or with words moved, what is most.

    Words alone may agree by chance ("it is one of the"), unless one of them is rare.
    """
    kept = _kept(steps, words)
    same = [words[at].key for at in _kept_words(steps)]
    by_words = len(same) / len(words)
    tied = any(_is_rare(word, page) for word in same)
    here = Counter(word.key for word in words)
    common = here & Counter(word.key for word in there)
    moved = _letters(common) / _letters(here)
    return max(kept, by_words if tied else (kept + by_words) / 2, (kept + moved) / 2)


def _letters(words: Counter[str]) -> int:
    return sum(len(word) * times for word, times in words.items())


def _is_rare(word: str, page: Folded) -> bool:
    return len(word) >= _LONG and page.text.count(word) <= _RARE


def _turned(steps: Sequence[Step], words: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether one negation, or one figure, is all that differs from the source."""
    edits = [step for step in steps if step.kind not in (ChangeKind.SAME, ChangeKind.SLIP)]
    if len(edits) != 1 or len(words) < 4:
        return False
    out = [word.key for word in there[slice(*edits[0].source)]]
    put = [word.key for word in words[slice(*edits[0].quote)]]
    if len(out) == len(put) == 1:
        return all(any(char.isdigit() for char in word[0]) for word in (out, put))
    return len(out + put) == 1 and (out + put)[0] in NEGATIONS
