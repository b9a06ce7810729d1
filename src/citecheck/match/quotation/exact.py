"""Where the words of a quotation stand on a page exactly, typography apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from citecheck.match.quotation.omissions import Fragment, Joint
from citecheck.text.folding import APOSTROPHES, Folded, fold

# How many folded characters may stand between two fragments. An omission of over 1,500
# (some 250 words) no longer shortens a passage: it joins two.
_REACH = {Joint.OMISSION: 1500, Joint.INSERTION: 60}
_SHOWN = 4  # words that name a fragment in an explanation
_TRIES = 60  # places of the first fragment that are tried

# One of these more or fewer turns a sentence round, whatever its length.
_NEGATIONS = {
    "en": "not no never none nor cannot without",
    "ru": "не ни нет никогда без",
    "fr": "ne pas jamais sans",
    "de": "nicht kein keine keinen nie niemals ohne",
    "es": "no nunca sin ningun",
    "it": "non mai senza",
    "pt": "nao nunca sem nem",
}
NEGATIONS = frozenset(" ".join(_NEGATIONS.values()).split())

_NUMBER = re.compile(r"\d[\d.,]*")
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Needle:
    """A fragment ready to be searched for."""

    fragment: Fragment
    folded: Folded

    @property
    def text(self) -> str:
        """Its folded words."""
        return self.folded.text

    @property
    def size(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    def part(self, start: int, end: int) -> Needle:
        """Its words from number `start` up to `end`, as printed."""
        words = list(self.folded.words())[start:end]
        printed = self.folded.source[words[0].start : words[-1].end] if words else ""
        cut_start = self.fragment.cut_start and start == 0
        cut_end = self.fragment.cut_end and end >= self.size
        fragment = replace(self.fragment, text=printed, cut_start=cut_start, cut_end=cut_end)
        return Needle(fragment, fold(printed))

    def ends(self) -> tuple[str, str]:
        """Its first and its last few words as printed, to name it by."""
        shown = min(_SHOWN, self.size)
        first, last = self.part(0, shown), self.part(self.size - shown, self.size)
        return first.fragment.text, last.fragment.text


def chain(needles: Sequence[Needle], page: Folded) -> list[tuple[int, int]] | None:
    """The spans of all fragments in the folded page, in order and near each other, or None."""
    for first in islice(places(needles[0], page), _TRIES):
        spans = [first]
        for needle in needles[1:]:
            span = next(places(needle, page, spans[-1][1]), None)
            if span is None or not _may_follow(needle.fragment.joint, spans[-1][1], span[0], page):
                break
            spans.append(span)
        else:
            return spans
    return None


def _may_follow(joint: Joint, end: int, start: int, page: Folded) -> bool:
    """Whether a fragment from `start` on may follow one up to `end`.

    No brackets may hide a negation: "could [indeed] reach" for "could not reach".
    """
    hidden = joint is Joint.INSERTION and negations(page, end, start)
    return start - end <= _REACH[joint] and not hidden


def reach(joint: Joint) -> int:
    """How many folded characters may stand at a joint."""
    return _REACH[joint]


def negations(page: Folded, start: int, end: int) -> list[str]:
    """The words of the folded page between these places that turn a sentence round."""
    return [word for word in page.text[start:end].split() if word in NEGATIONS]


def places(needle: Needle, page: Folded, start: int = 0) -> Iterator[tuple[int, int]]:
    """Every span of the folded page at or after `start` that has the fragment's words."""
    found = False
    for span in _as_words(needle.text, page, start):
        if _bounded(span, needle.fragment, page):
            found = True
            yield span
    if not found:
        yield from _as_letters(needle, page, start)


def _as_words(text: str, page: Folded, start: int) -> Iterator[tuple[int, int]]:
    at = page.text.find(text, start)
    while at >= 0:
        yield at, at + len(text)
        at = page.text.find(text, at + 1)


def _as_letters(needle: Needle, page: Folded, start: int) -> Iterator[tuple[int, int]]:
    """As `_as_words`, blind to how the letters are divided into words, but not to numbers."""
    letters = needle.folded.letters
    at = page.letters.find(letters)
    while at >= 0:
        span = page.from_letters(at, at + len(letters))
        if (
            span[0] >= start
            and _bounded(span, needle.fragment, page)
            and _numbers(page.text[slice(*span)]) == _numbers(needle.text)
        ):
            yield span
        at = page.letters.find(letters, at + 1)


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(_GROUPS.sub("", text))


def _bounded(span: tuple[int, int], fragment: Fragment, page: Folded) -> bool:
    """Whether the span begins and ends with whole words and figures."""
    start, end = span
    return (fragment.cut_start or _begins_word(start, page)) and (
        fragment.cut_end or _ends_word(end, page)
    )


def _begins_word(start: int, page: Folded) -> bool:
    before = page.text[start - 1 : start] if start else ""
    place = page.to_source(start, start + 1)[0]
    if before in ("", " "):
        return not page.source[max(0, place - 5) : place].lower().endswith(_HYPHENED)
    return before.isalpha() and not page.source[place - 1].isalnum()


# "non-lethal" does not say "lethal".
_HYPHENED = ("non-", "un-", "anti-", "in-", "dis-", "ex-")


def _ends_word(end: int, page: Folded) -> bool:
    """Whether a word ends here; "the board" ends in "the board's", "can" not in "can't"."""
    after = page.text[end : end + 1]
    if after in ("", " "):
        return True
    place = page.to_source(end - 1, end)[1]
    if not after.isalpha() or page.source[place].isalnum():
        return False
    return page.source[place] not in APOSTROPHES or page.text[end : end + 2] in ("s", "s ")
