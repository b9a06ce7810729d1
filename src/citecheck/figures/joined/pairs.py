"""Two figures that stand next to each other, and what is written between them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from citecheck.figures.glyphs import Plain
from citecheck.figures.measuring.measured import Measured
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER

LONGEST_LINK = 24  # signs between two figures that may belong together
LOOK_BACK = 20
OPENER_WORDS = 3  # of "between an estimated"
WORD = re.compile(rf"{LETTER}+")


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure, the next one, and where they stand."""

    text: Plain
    first: Measured
    second: Measured
    lex: Lexicon

    @property
    def gap(self) -> str:
        """What is written between the two."""
        return self.text.lower[self.first.end : self.second.start]

    @property
    def is_near(self) -> bool:
        """Whether the two may belong together."""
        return 0 <= self.second.start - self.first.end <= LONGEST_LINK


def range_opener(pair: Pair) -> int | None:
    """Where "between" or "from" begins, if it stands right before the first figure."""
    cut = max(0, pair.first.start - LOOK_BACK)
    before = pair.text.lower[cut : pair.first.start]
    words = before.split()
    if not before[-1:].isspace():
        return None
    for count in range(min(OPENER_WORDS, len(words)), 0, -1):
        if " ".join(words[-count:]) in pair.lex.phrases.range_before:
            start = len(before)
            for word in reversed(words[-count:]):
                start = before.rindex(word, 0, start)
            return cut + start
    return None
