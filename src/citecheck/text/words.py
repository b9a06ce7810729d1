"""Content words of a text as keys that survive inflection, synonyms, spelling and script.

Two words with one key speak of the same thing, as far as tables can tell: "killed" and "dead",
"Nazarbayev" and "Назарбаев", "people" and "personnes". Keys are for comparing, never for reading.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from citecheck.text.concepts import (
    CONTRASTS,
    COUNTRIES,
    MEASURES,
    PHRASES,
    RELATIONS,
    THINGS,
)
from citecheck.text.languages import STOP_WORDS
from citecheck.text.sounds import sound
from citecheck.text.stems import base_form, stem

COGNATE_LENGTH = 5  # letters by which two long words are sisters: "commission", "comisión"
SHORTEST_BEGINNING = 4  # "art~" would be artists as well: shorter forms are whole words
SHORTEST_KEY = 3  # the "re" of "re-elected" is no word
LONGEST_WORD = 40  # longer runs of letters are no words

# What Romance languages glue to the next word with an apostrophe: l'école, dell'anno.
ELIDED = "l|d|qu|n|s|j|c|m|t|dell|nell|all|dall|sull|un|quest|jusqu|lorsqu|puisqu|quell|dov|com"

_WORD = re.compile(
    rf"""
    (?:\b(?:{ELIDED})['’])?
    (
        (?:[^\W\d_]\.){{2,}}           # U.S.
      | [^\W\d_]+(?:['’][^\W\d_]+)*   # nurses, don't
    )""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: its place, its key, and whether it is written as a name."""

    start: int
    end: int
    key: str
    name: bool = False


def words(
    text: str, language: str | None = None, start: int = 0, end: int | None = None
) -> list[Word]:
    """The content words of `text[start:end]`, in order; small words are left out.

    >>> [word.key for word in words("The attacks killed people in the United States.")]
    ['=attack', '=death', '=person', '=usa']
    """
    end = len(text) if end is None else end
    stop = stop_words(language)
    found: list[Word] = []
    after = start  # where the last phrase ended
    for match in _WORD.finditer(text, start, end):
        begin, written = match.start(1), match[1]
        if begin < after or len(written) > LONGEST_WORD:
            continue
        lower = written.lower()
        if lower in _PHRASES and (phrase := _phrase(lower, text, begin, end)):
            after = phrase.end
            found.append(phrase)
        elif key := _key(written, lower, stop):
            name = _is_name(written, key, fresh=match.start() == start)
            found.append(Word(begin, match.end(), key, name))
    return found


def _phrase(head: str, text: str, begin: int, end: int) -> Word | None:
    """The phrase of the tables that starts with a word, the longest if there are several."""
    found = _PHRASES[head].match(text, begin, end)
    concept = PHRASES.get(found[0].lower()) if found else None
    if not found or not concept:
        return None
    key = f"={concept}"
    return Word(begin, found.end(), key, key in COUNTRY_KEYS)


def _is_name(written: str, key: str, *, fresh: bool) -> bool:
    """Whether a word is written as a name; at the start of a text a capital makes none."""
    return written[0].isupper() and (not fresh or written.isupper() or key in COUNTRY_KEYS)


def stop_words(language: str | None) -> frozenset[str]:
    """The small words of a language; English ones where it is unknown or has no table."""
    return STOP_WORDS.get(language or "en", STOP_WORDS["en"])


def _key(written: str, lower: str, stop: frozenset[str]) -> str:
    """The key of a word as written; empty for a small word."""
    if lower in stop and not (written.isupper() and len(written) > 1):
        return ""
    key = key_of(lower)
    return key if len(key) >= SHORTEST_KEY or not written.islower() else ""


@lru_cache(maxsize=200_000)
def key_of(word: str) -> str:
    """The key of a lower-case word: its concept where it has one, else its stem by sound."""
    bare = word.removesuffix("'s").removesuffix("’s").removesuffix(".")
    folded = _fold(base_form(bare))
    return _concept(folded) or sound(stem(folded))


def is_concept(key: str) -> bool:
    """Whether a key comes from the tables, so that it holds in any language."""
    return key.startswith("=")


def cognate(key: str) -> str | None:
    """The beginning that a long word shares with its sisters in other languages, or None."""
    return key[:COGNATE_LENGTH] if len(key) >= COGNATE_LENGTH and not is_concept(key) else None


def _fold(word: str) -> str:
    """Lower case, without accents; the Cyrillic й stays a letter of its own."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word.replace("й", "\x00").replace("ї", "\x01"))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return bare.replace("\x00", "й").replace("\x01", "ї").replace("ı", "i")


def _concept(folded: str) -> str:
    if whole := _WHOLE.get(folded):
        return whole
    for length in range(min(len(folded), _LONGEST_PREFIX), 1, -1):
        if concept := _BEGINNINGS.get(folded[:length]):
            return concept
    return ""


def _by_head(phrases: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """What matches the phrases that start with one word, by that word; long ones come first."""
    heads: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in sorted(phrases, key=len, reverse=True):
        heads[re.split(r"\W", phrase, maxsplit=1)[0]].append(re.escape(phrase))
    return {
        head: re.compile(rf"(?:{'|'.join(listed)})\b", re.IGNORECASE)
        for head, listed in heads.items()
    }


def _read(tables: Iterable[Mapping[str, str]]) -> tuple[dict[str, str], dict[str, str]]:
    """The tables turned round: whole words, and beginnings, to the name of their concept."""
    whole: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    for table in tables:
        for name, listed in table.items():
            for form in listed.split():
                folded = _fold(form.rstrip("~"))
                open_ended = form.endswith("~") and len(folded) >= SHORTEST_BEGINNING
                (beginnings if open_ended else whole).setdefault(folded, f"={name}")
    return whole, beginnings


_PHRASES = _by_head(PHRASES)
_WHOLE, _BEGINNINGS = _read((COUNTRIES, *THINGS, MEASURES, RELATIONS))
_LONGEST_PREFIX = max(map(len, _BEGINNINGS))
COUNTRY_KEYS = frozenset(f"={name}" for name in COUNTRIES)
MEASURE_KEYS = frozenset(f"={name}" for name in MEASURES)
RELATION_KEYS = frozenset(f"={name}" for name in RELATIONS)
# Concepts that stand against each other: a figure for one is none for the other.
OPPOSITES = tuple(frozenset(f"={name}" for name in row.split()) for row in CONTRASTS)
