"""Does a text speak to its reader, or like a machine, rather than of others?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from citecheck.liveness.lexicon import normal
from citecheck.liveness.phrases import reader


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    written = (re.escape(normal(word)).replace(r"\*", r"\w{0,12}") for word in words)
    return re.compile(rf"\b(?:{'|'.join(sorted(written, key=len, reverse=True))})\b")


def _words(*tables: Mapping[str, Iterable[str]]) -> Iterable[str]:
    return (word for table in tables for words in table.values() for word in words)


_YOU = _pattern(_words(reader.YOU))
_YOU_OR_WE = _pattern(_words(reader.YOU, reader.WE))
_WITHIN = tuple(map(normal, reader.ADDRESS_WITHIN))
_MACHINES = tuple(map(normal, reader.MACHINES))


def speaks_to_reader(text: str) -> bool:
    """Whether a text in normal form says "you", "please" or "we", in any language."""
    return bool(_YOU_OR_WE.search(text)) or any(word in text for word in _WITHIN)


def says_you(text: str) -> bool:
    """Whether a text in normal form says "you" or "please", in any language."""
    return bool(_YOU.search(text)) or any(word in text for word in _WITHIN)


def speaks_like_a_machine(text: str) -> bool:
    """Whether a text in normal form is a line that a program wrote: a trace, an identifier."""
    return any(word in text for word in _MACHINES)
