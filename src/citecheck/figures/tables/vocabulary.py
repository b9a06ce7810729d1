"""Words with their meanings, found at a place of a text; the longest form counts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from citecheck.figures.glyphs import fold

T = TypeVar("T")

LETTER = r"[^\W\d_\u2e80-\u9fff\uac00-\ud7af]"  # of scripts that part words by spaces
NEVER = r"(?!)"
EAST_ASIAN = "\u2e80"


def forms(written: str) -> Iterator[str]:
    """The forms of a table's cell, folded: "million, millions" are two; ", ," ends in a comma."""
    for form in written.split(", "):
        if folded := fold(form.strip()):
            yield folded


def alternatives(words: Iterable[str], *, ended: bool = True) -> str:
    """A pattern for any of the words, the longest first, parted by their first letter.

    The parting keeps a scan over long texts quick: at most the words with that letter are tried.
    """
    words = sorted(set(words), key=lambda word: (-len(word), word))
    closed = [word for word in words if ended and _needs_end(word)]
    kept = set(closed)
    # What ends in a sign comes first: "тыс." before "тыс".
    parts = [part for part in (_parted([word for word in words if word not in kept]),) if part]
    parts += [f"{part}(?!{LETTER})" for part in (_parted(closed),) if part]
    return f"(?:{'|'.join(parts)})" if parts else NEVER


def _parted(words: list[str]) -> str:
    groups: dict[str, list[str]] = defaultdict(list)
    for word in words:
        groups[word[0]].append(_pattern(word[1:]))
    parts = (f"{re.escape(first)}(?:{'|'.join(tails)})" for first, tails in groups.items())
    return f"(?:{'|'.join(parts)})" if groups else ""


def _pattern(form: str) -> str:
    return re.escape(form).replace(r"\~", r"\w{0,6}").replace(r"\ ", r"[\s-]{1,2}")


def _needs_end(word: str) -> bool:
    """Whether a word must not go on: not where it ends in a sign or is East Asian."""
    return word[-1] == "~" or (word[-1].isalnum() and word[-1] < EAST_ASIAN)


class Vocabulary(Generic[T]):
    """Forms and what each stands for; a form ending in `~` takes any ending.

    The forms with one first letter share a pattern, made when a text first needs it: most texts
    need few, and to compile them all takes longer than to read a page.
    """

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self.forms = tuple(meanings)
        self.meanings = {form: meaning for form, meaning in meanings.items() if "~" not in form}
        inflected = [form for form in meanings if "~" in form]
        self._stems = [
            (form.replace("~", " ").partition(" ")[0], form, meanings[form])
            for form in sorted(inflected, key=len, reverse=True)
        ]
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for form in meanings:
            self._by_letter[form[0]].append(form)
        self._patterns: dict[str, re.Pattern[str]] = {}

    @classmethod
    def of(cls, *tables: Mapping[T, str]) -> Vocabulary[T]:
        """The vocabulary of tables "meaning: forms"; the first table that has a form decides."""
        meanings: dict[str, T] = {}
        for table in tables:
            for meaning, written in table.items():
                for form in forms(written):
                    meanings.setdefault(form, meaning)
        return cls(meanings)

    def match(self, text: str, at: int) -> tuple[T, int] | None:
        """What stands at this place, and where it ends."""
        letter = text[at : at + 1]
        if letter not in self._by_letter:
            return None
        pattern = self._patterns.get(letter)
        if pattern is None:
            pattern = self._patterns[letter] = re.compile(alternatives(self._by_letter[letter]))
        found = pattern.match(text, at)
        if found is None:
            return None
        meaning = self.meanings.get(found[0])
        if meaning is None:
            meaning = self._slow(found[0])
        return None if meaning is None else (meaning, found.end())

    def _slow(self, words: str) -> T | None:
        spaced = re.sub(r"[\s-]{1,2}", " ", words)
        if spaced in self.meanings:
            return self.meanings[spaced]
        for beginning, stem, meaning in self._stems:
            if words.startswith(beginning) and re.fullmatch(_pattern(stem), words):
                return meaning
        return None
