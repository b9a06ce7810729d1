"""Thousands of phrases, and which of them a short text may hold.

A text is cut into every run of five signs; a phrase is looked for only where one such run of its
own is among them. That spares all but a few hundredths of the comparisons.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

_GAP = "…"
_WIDEST_GAP = 60  # characters that a gap may stand for
_RUN = 5
_APOSTROPHES = str.maketrans("’‘ʼ`´ıİ", "'''''iI")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in normal form, taken apart at its gaps."""

    written: str
    parts: tuple[str, ...]

    def span(self, text: str) -> tuple[int, int] | None:
        """Where the phrase stands in a text in normal form, or None."""
        start = end = text.find(self.parts[0])
        if start < 0:
            return None
        end += len(self.parts[0])
        for part in self.parts[1:]:
            at = text.find(part, end, end + _WIDEST_GAP + len(part))
            if at < 0:
                return None
            end = at + len(part)
        return start, end

    @property
    def key(self) -> str:
        """The end of its longest part, by which it is filed."""
        return max(self.parts, key=len)[-_RUN:]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases, filed by their keys."""

    phrases: tuple[Phrase, ...]
    filed: Mapping[str, tuple[int, ...]]  # key -> places in `phrases`
    short: tuple[tuple[str, int], ...]  # keys shorter than a run, with their places

    def candidates(self, text: str) -> Iterator[Phrase]:
        """The phrases that a text in normal form may hold, in the lexicon's order."""
        places = [place for key, place in self.short if key in text]
        for key in self.filed.keys() & _runs(text):
            places += self.filed[key]
        for place in sorted(places):
            phrase = self.phrases[place]
            if phrase.parts[0] in text and phrase.parts[-1] in text:
                yield phrase

    def mentioned_in(self, text: str) -> bool:
        """Whether a text in normal form holds any of the phrases, wherever."""
        return any(phrase.span(text) for phrase in self.candidates(text))


def lexicon(*tables: Mapping[str, Iterable[str]]) -> Lexicon:
    """The phrases of tables by language, all languages together, each once.

    All together, because templates declare a wrong language more often than not.
    """
    written = dict.fromkeys(
        phrase for table in tables for language in table.values() for phrase in language
    )
    return _filed(tuple(Phrase(text, tuple(map(_part, text.split(_GAP)))) for text in written))


def joined(*lexicons: Lexicon) -> Lexicon:
    """The phrases of several lexicons, each once."""
    phrases = {phrase.written: phrase for lexicon in lexicons for phrase in lexicon.phrases}
    return _filed(tuple(phrases.values()))


def _filed(phrases: tuple[Phrase, ...]) -> Lexicon:
    filed: dict[str, tuple[int, ...]] = defaultdict(tuple)
    for place, phrase in enumerate(phrases):
        filed[phrase.key] += (place,)
    short = ((key, place) for key, places in filed.items() if len(key) < _RUN for place in places)
    return Lexicon(phrases, dict(filed), tuple(short))


def normal(text: str) -> str:
    """A text without case, accents, and the many forms of the apostrophe."""
    if text.isascii():
        return text.lower().translate(_APOSTROPHES)
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return plain.translate(_APOSTROPHES)


@cache
def _part(text: str) -> str:
    return normal(text).strip()


@lru_cache(maxsize=64)
def _runs(text: str) -> frozenset[str]:
    return frozenset(text[at : at + _RUN] for at in range(len(text) - _RUN + 1))
