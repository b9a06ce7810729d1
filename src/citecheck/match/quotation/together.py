"""The fragments of a quotation found together: each near the one before it, in order.

The longest fragment says where; its neighbours are looked for on either side of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.match.quotation.exact import Needle, negations, places, reach
from citecheck.match.quotation.nearest import Wording, nearest, read
from citecheck.match.quotation.omissions import Joint
from citecheck.match.word_diff import Change, ChangeKind
from citecheck.text.folding import Folded

# A neighbour of which less is there was not found, whatever words it shares by chance.
_FOUND = 0.4


def nearest_together(needles: Sequence[Needle], page: Folded) -> Wording | None:
    """The page's words nearest to all fragments of a quotation, if any are near."""
    anchor = max(range(len(needles)), key=lambda number: len(needles[number].folded.letters))
    middle = nearest(needles[anchor], page)
    if middle is None or len(needles) == 1:
        return middle
    found = [middle]
    for number in range(anchor + 1, len(needles)):
        found.append(_after(found[-1].span[1], needles[number], page))
    for number in range(anchor - 1, -1, -1):
        joint = needles[number + 1].fragment.joint
        found.insert(0, _before(found[0].span[0], joint, needles[number], page))
    return _joined(found, needles, page)


def _after(end: int, needle: Needle, page: Folded) -> Wording:
    """The fragment's wording at or after `end`, as near as its joint asks."""
    limit = end + reach(needle.fragment.joint)
    span = next(places(needle, page, end), None)
    if span and span[0] <= limit:
        return Wording.exact(span)
    region = _whole_words(end, limit + 2 * len(needle.text), page)
    return _near(read(needle, region, page), end, needle)


def _before(start: int, joint: Joint, needle: Needle, page: Folded) -> Wording:
    """The fragment's wording before `start`, as near as the joint after it asks."""
    lowest = max(0, start - reach(joint) - len(needle.text))
    spans = [span for span in places(needle, page, lowest) if span[1] <= start]
    if spans:
        return Wording.exact(spans[-1])
    region = _whole_words(max(0, lowest - len(needle.text)), start, page)
    return _near(read(needle, region, page), start, needle)


def _near(wording: Wording | None, at: int, needle: Needle) -> Wording:
    """The wording; where it is none to speak of, one that says all words were added."""
    if wording and wording.kept >= _FOUND:
        return wording
    added = Change(ChangeKind.ADDED, needle.fragment.text.strip(), "")
    return Wording((at, at), (added,), kept=0.0, likeness=0.0)


def _whole_words(start: int, end: int, page: Folded) -> tuple[int, int]:
    start = page.text.find(" ", start) + 1 if start and page.text[start - 1] != " " else start
    space = page.text.rfind(" ", start, end + 1)
    return start, len(page.text) if end >= len(page.text) else max(start, space)


def _joined(found: Sequence[Wording], needles: Sequence[Needle], page: Folded) -> Wording:
    told = [*found[0].changes]
    for before, wording, needle in zip(found, found[1:], needles[1:], strict=False):
        if needle.fragment.joint is Joint.INSERTION:
            turned = negations(page, before.span[1], wording.span[0])
            told += [Change(ChangeKind.REMOVED, "", word) for word in turned]
        told += wording.changes
    sizes = [len(needle.folded.letters) for needle in needles]
    return Wording(
        span=(found[0].span[0], found[-1].span[1]),
        changes=tuple(told),
        kept=_mean([wording.kept for wording in found], sizes),
        likeness=_mean([wording.likeness for wording in found], sizes),
    )


def _mean(shares: Sequence[float], sizes: Sequence[int]) -> float:
    return sum(share * size for share, size in zip(shares, sizes, strict=True)) / sum(sizes)
