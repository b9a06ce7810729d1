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
        tail = re.escape(word[1:]).replace(r"\~", r"\w{0,6}").replace(r"\ ", r"[\s-]{1,2}")
        groups[word[0]].append(tail)
    parts = (f"{re.escape(first)}(?:{'|'.join(tails)})" for first, tails in groups.items())
    return f"(?:{'|'.join(parts)})" if groups else ""


def _needs_end(word: str) -> bool:
    """Whether a word must not go on: not where it ends in a sign or is East Asian."""
    return word[-1] == "~" or (word[-1].isalnum() and word[-1] < EAST_ASIAN)


class Vocabulary(Generic[T]):
    """Forms and what each stands for; a form ending in `~` takes any ending."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        self.meanings = {form: meaning for form, meaning in meanings.items() if "~" not in form}
        inflected = {form: meaning for form, meaning in meanings.items() if "~" in form}
        self._stems = [
            (
                re.compile(
                    re.escape(form).replace(r"\~", r"\w{0,6}").replace(r"\ ", r"[\s-]{1,2}")
                ),
                meaning,
            )
            for form, meaning in sorted(inflected.items(), key=lambda item: -len(item[0]))
        ]
        self.pattern = re.compile(alternatives(meanings))

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
        found = self.pattern.match(text, at)
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
        return next((meaning for stem, meaning in self._stems if stem.fullmatch(words)), None)
