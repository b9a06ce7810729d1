"""When and where a figure holds: the years, countries and towns that its sentence ties it to."""

from __future__ import annotations

import re
from itertools import chain

from citecheck.match.clauses import rivals_of, tie
from citecheck.match.reading import Sentence
from citecheck.model import Figure, FigureKind
from citecheck.text.words import COUNTRY_KEYS, Word

CALENDAR = (FigureKind.YEAR, FigureKind.DATE)
CENTURY = "century"
LONGEST_SPAN = 100  # years; a century is one

_LOCATIVE = re.compile(
    r"\b(?:in|at|near|en|à|в|во|w|na)\s$", re.IGNORECASE
)  # the longest and a blank: 5


def figure_key(figure: Figure) -> str:
    """A key for a figure as a neighbour: its year, else its value; empty where it has none."""
    if is_calendar(figure):
        years = years_of(figure)
        return f"#y{years[0]}-{years[-1]}" if years else ""
    if figure.low is None or figure.low != figure.high:
        return ""
    return f"#{figure.low.normalize()}"


def is_calendar(figure: Figure) -> bool:
    """Whether a figure tells when, so that it can be the scope of another."""
    return figure.kind in CALENDAR or figure.unit == CENTURY


def years_of(figure: Figure) -> range:
    """The years that a calendar figure covers: one, a span, a decade, a century, or none."""
    if figure.dates:
        year = figure.dates[0].year
        return range(year, year + 1) if year else range(0)
    low, high = figure.low or figure.high, figure.high or figure.low
    if low and figure.unit == CENTURY:
        return range(int(low - 1) * 100 + 1, int(low) * 100 + 1)
    if low is None or high is None or high - low > LONGEST_SPAN:
        return range(0)
    return range(int(low), int(high) + 1)


def tied_years(sentence: Sentence, figure: Figure) -> frozenset[int]:
    """The years that belong to a figure rather than to another one of its sentence."""
    spans = [f for f in rivals_of(figure, sentence.figures) if is_calendar(f)]
    tied = (years_of(span) for span in spans if _is_tied(span, figure, sentence))
    return frozenset(chain.from_iterable(tied))


def tied_places(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """The countries that belong to a figure rather than to another one of its sentence."""
    return frozenset(
        word.key
        for word in sentence.words
        if word.key in COUNTRY_KEYS and _is_tied(word, figure, sentence)
    )


def tied_towns(sentence: Sentence, figure: Figure, text: str) -> frozenset[str]:
    """Other names of places that belong to a figure: "in [Bishkek]"."""
    return frozenset(
        word.key
        for word in sentence.words
        if word.name
        and word.key not in COUNTRY_KEYS
        and _LOCATIVE.search(text, max(0, word.start - 8), word.start)
        and _is_tied(word, figure, sentence)
    )


def _is_tied(what: Word | Figure, figure: Figure, sentence: Sentence) -> bool:
    rivals = [f for f in rivals_of(figure, sentence.figures) if not is_calendar(f)]
    return tie(sentence, figure, (what.start, what.end), rivals) == 1
