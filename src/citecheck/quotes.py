"""Finding quoted passages in a statement, by the quotation marks of seven languages.

Whether they are anyone's words is not judged here: scare quotes and titles are found too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.model import Quote

# Opening mark -> the marks that close it; of several groups the first that is there at all.
# „ is closed by “ in German and Russian, by ” in Polish; » points inwards in German books,
# and like ” stands at both ends in Finnish and Swedish.
_CLOSERS = {
    "“": ("”", "“", '"'),
    "„": ("“”", '"'),
    "‟": ("”",),
    "«": ("»",),
    "»": ("«»",),
    "‹": ("›",),
    "›": ("‹",),
    "「": ("」",),
    "『": ("』",),
    "《": ("》",),
    "”": ("”",),
    "‘": ("’", "'"),
    "‚": ("‘’",),
    '"': ('"',),
    "'": ("'",),
    "＂": ("＂",),
}
# Marks of two characters -> the mark they stand for, as long as before.
_DOUBLED = {
    "``": {"``": " “", "''": "” "},
    ",,": {",,": " „", "''": "” "},
    "<<": {"<<": " «", ">>": "» "},
}
_ALWAYS_OPEN = frozenset("“„‟«‹「『《")
_ALWAYS_CLOSE = frozenset("”»›」』》")
_APOSTROPHES = frozenset("'’‘")
_MARK = re.compile(f"[{''.join(_CLOSERS)}’」』》]")

# How far off the closing mark of a quotation may be; an apostrophe is everywhere.
_REACH = 5000
_SHORT_REACH = 600

_BEFORE_OPENING = frozenset(" \t\n\xa0\u202f([{—–-/:;,=>«“„‘\"'¿¡*_")
_AFTER_CLOSING = frozenset(" \t\n\xa0\u202f)]}—–-/:;,.!?…»”’\"'<[*_0123456789¹²³⁴⁵⁶⁷⁸⁹†‡")

# Words that begin with an apostrophe, and decades: no quotation opens here.
_ELIDED = re.compile(r"['’‘](?:\d0s\b|(?:tis|twas|em|til|cause|bout|n|round|cos)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text asked about its marks by their places."""

    text: str

    def before(self, at: int) -> str:
        """The character before, or nothing."""
        return self.text[at - 1] if at else ""

    def opens(self, at: int) -> bool:
        """Whether a mark may open here: nothing, a space or a bracket before, a word after."""
        after = self.text[at + 1 : at + 2]
        free = not self.before(at) or self.before(at) in _BEFORE_OPENING
        return free and bool(after.strip()) and not _ELIDED.match(self.text, at)

    def closes(self, at: int) -> bool:
        """Whether a mark may close here: a word or full stop before, none after."""
        after = self.text[at + 1 : at + 2]
        return bool(self.before(at).strip()) and (not after or after in _AFTER_CLOSING)

    def measures(self, at: int) -> bool:
        """Whether the mark is that of feet, inches, minutes or seconds: 6'2"."""
        return self.text[at] in "'\"’”" and self.before(at).isdigit()


def find_quotes(text: str) -> list[Quote]:
    """The quoted passages of a text, in order, without their quotation marks.

    Of nested quotations the outermost. A quotation that began before the text or goes on
    after it, as happens in a sentence cut from a paragraph, reaches to the text's end.

    >>> [q.text for q in find_quotes("He called it “a ‘minor’ leak. Nothing more.”")]
    ['a ‘minor’ leak. Nothing more.']
    """
    spans = _spans(_Text(_single_marks(text)))
    return [quote for span in spans if (quote := _quote(text, *span))]


# Of a wiki: ''italics'' and '''bold''' quote nothing.
_WIKI_ITALICS = re.compile(r"'{2,5}")


def _single_marks(text: str) -> str:
    """The text with ``typewriter'' and <<ASCII>> marks as real ones, as long as before."""
    for opener, pair in _DOUBLED.items():
        if opener in text:
            for typed, mark in pair.items():
                text = text.replace(typed, mark)
    return _WIKI_ITALICS.sub(lambda match: " " * len(match[0]), text)


def _quote(text: str, start: int, end: int) -> Quote | None:
    inside = text[start:end]
    bare = inside.strip()
    if not any(char.isalnum() for char in bare):
        return None
    start += inside.index(bare)
    return Quote(bare, start, start + len(bare))


def _spans(text: _Text) -> Iterator[tuple[int, int]]:
    at, first = 0, True
    while mark := _MARK.search(text.text, at):
        at = mark.end()
        if _opens(text, mark.start()):
            end = _closing(text, mark.start())
            if end is not None:
                yield at, end
                at = end + 1
        elif first and _closes_unopened(text, mark.start()):
            yield 0, mark.start()
        else:
            continue
        first = False


def _opens(text: _Text, at: int) -> bool:
    mark = text.text[at]
    if mark not in _CLOSERS or text.measures(at):
        return False
    if mark in _ALWAYS_OPEN:
        return bool(text.text[at + 1 :].strip())
    if mark in _ALWAYS_CLOSE:  # these open in some countries, where their partner follows
        return text.opens(at) and any(c in text.text[at + 1 :] for c in _CLOSERS[mark][0])
    return text.opens(at)


def _closes_unopened(text: _Text, at: int) -> bool:
    """Whether the mark closes a quotation that began before the text."""
    closer = text.text[at] in _ALWAYS_CLOSE or text.text[at] in '"＂'
    return closer and text.closes(at) and not text.measures(at)


def _closing(text: _Text, start: int) -> int | None:
    """Where the quotation opened at `start` ends; the text's end if left open.

    None where the mark turns out to be none: an apostrophe, a comma.
    """
    mark = text.text[start]
    for closers in _CLOSERS[mark]:
        ends = (at for at in _outside_nested(text, start, closers) if _ends(text, at))
        end = _no_possessive(text, list(ends)) if mark in _APOSTROPHES else next(ends, None)
        if end is not None:
            return end
    return None if mark in _APOSTROPHES or mark == "‚" else len(text.text)


def _outside_nested(text: _Text, start: int, closers: str) -> Iterator[int]:
    """Where a closer stands, first those outside of quotations in the same marks within."""
    mark = text.text[start]
    limit = start + (_SHORT_REACH if mark in _APOSTROPHES else _REACH)
    nested: list[int] = []
    depth = 0
    for found in _MARK.finditer(text.text, start + 1, limit):
        at = found.start()
        if found[0] in closers:
            if not depth:
                yield at
            nested += [at] if depth else []
            depth = max(0, depth - 1)
        elif found[0] == mark and _opens_nested(text, at):
            depth += 1
    yield from nested


def _opens_nested(text: _Text, at: int) -> bool:
    """Whether a mark opens within its like; at a paragraph's start it only reminds."""
    certain = text.text[at] in _ALWAYS_OPEN or text.opens(at)
    return certain and text.before(at) != "\n"


def _ends(text: _Text, at: int) -> bool:
    mark = text.text[at]
    if mark in _APOSTROPHES:
        return text.closes(at) and not text.measures(at)
    if mark != '"':
        return True
    if text.measures(at):  # 15": a closing mark if those that follow make pairs
        return text.text.count('"', at + 1) % 2 == 0
    return text.closes(at) or not text.opens(at)


def _no_possessive(text: _Text, ends: list[int]) -> int | None:
    """The first end that is no possessive ("the dogs' tail"), else the first, if any."""
    return next((at for at in ends if text.before(at) != "s"), ends[0] if ends else None)
