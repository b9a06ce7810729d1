r"""Texts compared without their typography: case, marks, hyphens, ligatures, odd spaces.

A folded text consists of words with one space between, and every span of it leads back to
the text it was made from. Not for reading: "Don’t re-\nply, it’s 1,500 kg" becomes
"dont reply its 1500 kg". What changes a statement is kept: "1.5", "10%", "$5", "−5".
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

APOSTROPHES = "'’‘‛ʼʹ`´′＇"
_HYPHENS = "-‐‑﹣－"
_SOFT_HYPHEN = "\xad"
_NOTHING = "\0"  # stands for a character that leaves no trace: zero width, accents
_TRACELESS = frozenset("\0\u034f\u3164" + "".join(map(chr, range(0xFE00, 0xFE10))))
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_MINUS = "−"
_FIGURE_SIGNS = "%‰$€£₽"
_KEPT = frozenset("%‰&.,½⅓⅔¼¾⅛⅜⅝⅞" + _MINUS)
_LETTERS = {"ё": "е", "ѐ": "е", "ѝ": "и"}
_SPELT_OUT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ς": "σ"}
    | dict.fromkeys(APOSTROPHES, "")
)
# A letter typed as two characters, and the same with a blank in the second one's place.
_TYPED_APART = {
    "и\u0306": "й\0", "И\u0306": "й\0", "у\u0306": "ў\0", "У\u0306": "ў\0",
    "і\u0308": "ї\0", "І\u0308": "ї\0",
}  # fmt: skip

# A combining mark of this class or above stands over or under a letter (an accent); below
# are signs that make another letter: Indic vowels, Japanese voicing.
_ACCENT_CLASS = 200

# A minus is part of its number: after a word and a space, or where it is the true minus sign.
_SIGNS = re.compile(r"([-–](?<=[^\W\d_] .)(?=\d)|−(?<![^\W_].)(?=\d))|−")

# "12 %" is "12%", and "$ 5" is "$5": a figure without its sign is another figure.
_SIGN_SPACES = re.compile(
    r"(?<=\d)[ .,'\-\0\xad]+(?=[%‰€£₽])|(?<=[$€£])(?:[ ,'\-\0\xad]|\.(?!\d))+(?=\.?\d)"
)

# What an encyclopedia prints between the words: "text[12]", "text[note 3]".
_NOTE_MARKS = re.compile(
    r"(?<=\S)\[(?:\d{1,3}|[a-z]|(?:note|nb|n|прим\.?) ?\d{1,3}|citation needed)\](?!\w)"
)

_RUN = re.compile(
    r"""(?:(?<![^ ])\.(?=\d))?                # the point of .5
    [^ .,\-'\0\xad]+                         # a word,
    (?:
        (?: [ ] (?:\.(?=\d))?                # one space
          | (?<=[\d$€£]) \. (?=\d)           # or the point of 1.5
          | (?<=\d) , (?=\d) (?!\d{3}(?!\d)) # or the comma of 1,5, not that of 1,500
        )
        [^ .,\-'\0\xad]+                     # and another
    )*""",
    re.VERBOSE,
)
# "word²" has a note mark, "10²" and "km²" have none.
_RAISED_NOTES = re.compile(rf"(?<=[^\W\d_]{{3}})[{_SUPERSCRIPTS}]+")
_CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_HAS_CJK = re.compile(f"[{_CJK}]")
_LINE_END_HYPHEN = re.compile(r"[-\xad] {1,4}")

# "pre- and post-war": a hyphen before these hangs, it does not divide a word.
_HANGING = re.compile(
    r"(?:and|or|to|und|oder|bis|et|ou|à|e|ed|o|y|u|и|или)(?![^\W_])",
)

_LONGEST_ASIDE = 300  # characters between two hyphens that stand for dashes


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word, its place in the text that was folded, and in the folded text."""

    key: str
    start: int
    end: int
    at: int


@dataclass(frozen=True)  # no slots: two views are made when first asked for
class Folded:
    """A folded text with its way back.

    It consists of runs: within one, each character stands for the next one of the source.
    """

    text: str
    source: str
    starts: array[int]  # of each run in `text`
    origins: array[int]  # of each run in `source`
    ends: array[int]  # of each run in `source`

    @cached_property
    def letters(self) -> str:
        """The text without spaces: blind to how words were divided."""
        return self.text.replace(" ", "")

    @cached_property
    def _letters_before_space(self) -> array[int]:
        spaces = re.finditer(" ", self.text)
        return array("I", (match.start() - number for number, match in enumerate(spaces)))

    def from_letters(self, start: int, end: int) -> tuple[int, int]:
        """The span of `text` that letters[start:end] stands for."""
        return self._from_letter(start), self._from_letter(end - 1) + 1

    def _from_letter(self, position: int) -> int:
        return position + bisect_right(self._letters_before_space, position)

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """The span of `source` that text[start:end] stands for; neither end is a space."""
        return self._to_source(start), self._to_source(end - 1) + 1

    def _to_source(self, position: int) -> int:
        run = bisect_right(self.starts, position) - 1
        return min(self.origins[run] + position - self.starts[run], self.ends[run] - 1)

    def words(self, start: int = 0, end: int | None = None) -> Iterator[Word]:
        """The words of text[start:end], in order."""
        for match in re.finditer(r"[^ ]+", self.text[start:end]):
            at = start + match.start()
            yield Word(match[0], *self.to_source(at, at + len(match[0])), at)


def fold(text: str) -> Folded:
    """The text in folded form.

    Folding is for comparing what two texts say, so it drops what typesetters, copyists and
    converters change and keeps what a reader would call another word or figure. Folding
    a folded text changes nothing.
    """
    plain = _signs_joined(_blank_marks(text).translate(_ALPHABET))
    runs = _Runs()
    special = _specials(plain)
    before = 0
    for match in _RUN.finditer(plain):
        start, end = match.span()
        if runs.pieces and not _glued(plain, before, start):
            runs.space()
        if special and special.search(plain, start, end):
            _add_specials(runs, plain, start, end, special)
        else:
            runs.add(match[0], start, end)
        before = end
    return Folded("".join(runs.pieces), text, runs.starts, runs.origins, runs.ends)


class _Runs:
    """The runs of a folded text while it grows."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts, self.origins, self.ends = array("I"), array("I"), array("I")
        self._length = 0

    def add(self, piece: str, start: int, end: int) -> None:
        self.pieces.append(piece)
        self.starts.append(self._length)
        self.origins.append(start)
        self.ends.append(end)
        self._length += len(piece)

    def space(self) -> None:
        self.pieces.append(" ")
        self._length += 1


class _Alphabet(dict[int, str]):
    """Character to folded character, worked out when first met; one for one."""

    def __init__(self) -> None:
        super().__init__()
        self.expansions: dict[str, str] = {}  # what folds to several characters

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(folded) > 1:
            self.expansions[chr(code)] = folded
            folded = chr(code)
        self[code] = folded
        return folded


def _fold_character(char: str) -> str:
    category = unicodedata.category(char)
    if char in APOSTROPHES:
        return "'"
    if char in _HYPHENS:
        return "-"
    if char in _KEPT or char == _SOFT_HYPHEN or category == "Sc":
        return unicodedata.normalize("NFKC", char).lower() if category == "Sc" else char
    if category == "Cf" or char in _TRACELESS or unicodedata.combining(char) >= _ACCENT_CLASS:
        return _NOTHING
    if category == "Nd" or char in _SUPERSCRIPTS:
        return str(unicodedata.digit(char))
    return _fold_letter(char) if category[0] in "LMN" else " "


def _fold_letter(char: str) -> str:
    lower = unicodedata.normalize("NFKC", char).lower()
    if "Ѐ" <= lower[:1] <= "ӿ":  # Cyrillic: й is no и with an accent
        return _LETTERS.get(lower, lower)
    apart = unicodedata.normalize("NFKD", lower)
    bare = "".join(c for c in apart if unicodedata.combining(c) < _ACCENT_CLASS)
    text = unicodedata.normalize("NFC", bare).translate(_SPELT_OUT)
    return text if text.isalnum() else char


_ALPHABET = _Alphabet()


def _blank_marks(text: str) -> str:
    """The text, as long as before, with note marks blanked and signs of numbers marked."""
    if "[" in text:
        text = _NOTE_MARKS.sub(lambda match: _NOTHING * len(match[0]), text)
    if "\u0306" in text or "\u0308" in text:
        for pair, letter in _TYPED_APART.items():
            text = text.replace(pair, letter)
    if any(figure in text for figure in _SUPERSCRIPTS):
        text = _RAISED_NOTES.sub(lambda match: _NOTHING * len(match[0]), text)
    return _SIGNS.sub(lambda match: _MINUS if match[1] else " ", text)


def _signs_joined(plain: str) -> str:
    """The text, as long as before, with no space between a figure and its sign."""
    if not any(sign in plain for sign in _FIGURE_SIGNS):
        return plain
    return _SIGN_SPACES.sub(lambda match: _NOTHING * len(match[0]), plain)


def _glued(plain: str, end: int, start: int) -> bool:
    """Whether the runs that end and start here are parts of one word."""
    if (start - end > 1 and plain[end] in " .,") or plain[start] in "−.":
        return False
    between = plain[end:start].replace(_NOTHING, "")
    if between in ("", _SOFT_HYPHEN):
        glued = True
    elif between in ("'", ","):  # "it's" and "1,500", but not "6'2" or "one,two"
        digits = plain[end - 1].isdigit() and plain[start].isdigit()
        glued = digits == (between == ",")
    else:
        glued = bool(_LINE_END_HYPHEN.fullmatch(between)) and _divides_word(plain, end, start)
    return glued and not (_HAS_CJK.match(plain, start) or _HAS_CJK.match(plain, end - 1))


def _divides_word(plain: str, hyphen: int, start: int) -> bool:
    """Whether the hyphen at a line's end is no dash, and none that hangs."""
    if plain[hyphen - 1].isdigit() or plain[start].isdigit():
        return False
    return not _HANGING.match(plain, start) and not _closes_aside(plain, hyphen)


def _closes_aside(plain: str, hyphen: int) -> bool:
    """Whether the hyphen ends words set off by two: "the state -a party to it- paid"."""
    opened = plain.rfind(" -", max(0, hyphen - _LONGEST_ASIDE), hyphen)
    inside = plain[opened + 2 : hyphen]
    return opened >= 0 and not inside.startswith(" ") and "- " not in inside


def _specials(plain: str) -> re.Pattern[str] | None:
    """A pattern for those characters of the text that do not fold one for one, if any."""
    found = [char for char in _ALPHABET.expansions if char in plain]
    if _HAS_CJK.search(plain):
        found.append(_CJK)
    return re.compile(f"[{''.join(found)}]") if found else None


def _add_specials(runs: _Runs, plain: str, start: int, end: int, special: re.Pattern[str]) -> None:
    """Add a run that holds ligatures or unspaced scripts, piece by piece."""
    at = start
    for match in special.finditer(plain, start, end):
        if at < match.start():
            _add_piece(runs, plain, at, match.start(), divided=at > start)
        _add_piece(runs, plain, *match.span(), divided=match.start() > start)
        at = match.end()
    if at < end:
        _add_piece(runs, plain, at, end, divided=at > start)


def _add_piece(runs: _Runs, plain: str, start: int, end: int, *, divided: bool) -> None:
    piece = plain[start:end]
    if (
        divided
        and " " not in plain[start - 1 : start + 1]
        and _HAS_CJK.search(plain, start - 1, start + 1)
    ):
        runs.space()  # a script without spaces: every character is a word
    runs.add(_ALPHABET.expansions.get(piece, piece), start, end)
