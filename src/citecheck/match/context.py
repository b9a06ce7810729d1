"""What a figure of the claim speaks of: the words round it, and how much each one tells."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citecheck.figures import Relation, compare
from citecheck.match.clauses import (
    apart,
    counted_by,
    is_age,
    is_away,
    owned,
    paired,
    parted,
    rivals_of,
    slot_of,
    tie,
)
from citecheck.match.frame import denied
from citecheck.match.reading import Reading, Sentence
from citecheck.match.scope import figure_key, is_calendar, tied_places, tied_towns, tied_years
from citecheck.match.steps import MOVES, Step, step_of
from citecheck.model import Figure
from citecheck.text.words import (
    MEASURE_KEYS,
    RELATION_KEYS,
    Word,
    cognate,
    is_concept,
)

# How much a word tells of the subject, by its sort. Set by hand on the labelled pairs.
RELATION_WEIGHT = 0.3
MEASURE_WEIGHT = 0.5
WORD_WEIGHT = 1.0
NAME_WEIGHT = 1.25
YEAR_WEIGHT = 0.9
NUMBER_WEIGHT = 0.7
COUNTED_FACTOR = 1.3  # the thing counted tells more than what stands around it

# Words tell less that stand in another clause, nearer to a rival, or in another sentence.
ASIDE_FACTOR = 0.5
ASIDE_OF_SEVERAL = 0.25  # in a claim of several figures each has a clause of its own
RIVALS_FACTOR = 0.45
FAR_FACTOR = 0.25

# In a long text a word that stands in every fifth sentence tells little.
SHORT_TEXT = 8  # sentences; below it rarity says nothing
LEAST_RARITY = 0.35
# A word that no table carries into the page's language can hardly be found there.
STRANDED_FACTOR = 0.2

DISTANCE = "=distance"


@dataclass(frozen=True, slots=True)
class Context:
    """The words that tell what a figure speaks of, with their weights."""

    figure: Figure
    weights: Mapping[str, float]
    total: float  # the sum of the weights
    told: float  # the same without words of reporting
    spoken: Sequence[Word]  # the words that belong to it, in their order
    denied: str  # the word that the claim says not to be so
    own: frozenset[str]  # the keys that belong to this figure and to no rival of it
    rivals: frozenset[str]  # the keys that belong to its rivals alone
    counted: frozenset[str]  # what the figure counts: "19 [extremist organisations]"
    years: frozenset[int]  # the years it is tied to
    places: frozenset[str]  # the countries it is tied to
    towns: frozenset[str]  # the places of other names: "in [Bishkek]"
    slot: tuple[tuple[str, ...], tuple[str, ...]]  # the bare words before and after it
    step: Step | None  # a change ("by 12 %"), a level ("to 12 %") or a former one ("from 12 %")
    moves: bool  # the claim speaks of rising or falling
    age: bool  # it is an age
    distance: bool  # it tells how far off something lies
    whole: bool  # others are a part of it: "of the [eleven] defendants"
    foreign: bool  # the page is in another language


def context_of(figure: Figure, claim: Reading, page: Reading) -> Context:
    """The context of a claim's figure, its words weighed by their rarity on the page."""
    home = claim.sentences[claim.at(figure.start)]
    counted = counted_by(figure, home, claim.text)
    foreign = are_foreign(claim, page)
    weights = {
        key: weight
        * (COUNTED_FACTOR if key in counted else 1)
        * _rarity(key, page)
        * (STRANDED_FACTOR if foreign and _stranded(key, page) else 1)
        for key, weight in _weights(figure, home, claim).items()
    }
    rivals = comparable_rivals(figure, home)
    spoken = owned(home, figure, rivals)
    own = frozenset(word.key for word in spoken)
    start, end = home.clause(figure)
    return Context(
        figure=figure,
        weights=weights,
        total=sum(weights.values()),
        told=sum(weight for key, weight in weights.items() if key not in RELATION_KEYS),
        spoken=spoken,
        denied=denied(home.words, claim.text, start, end),
        own=own,
        rivals=home.keys - own,
        counted=counted,
        years=tied_years(home, figure),
        places=tied_places(home, figure),
        towns=tied_towns(home, figure, claim.text),
        slot=slot_of(figure, home, claim.text),
        step=step_of(figure, home, claim.text),
        moves=not home.keys.isdisjoint(MOVES),
        age=is_age(figure, claim.text),
        distance=is_away(figure, claim.text) or DISTANCE in home.keys,
        whole=home.is_whole(figure),
        foreign=foreign,
    )


def are_foreign(claim: Reading, page: Reading) -> bool:
    """Whether the languages differ, so that few words can be the same.

    A claim of names and figures tells no language; against a page that is not English it is
    taken for foreign if none of its plain words stands there.
    """
    if claim.language and page.language:
        return claim.language != page.language
    plain = {key for sentence in claim.sentences for key in sentence.keys if not is_concept(key)}
    return page.language not in (None, "en") and plain.isdisjoint(page.by_key)


def comparable_rivals(figure: Figure, sentence: Sentence) -> list[Figure]:
    """The other figures of a sentence that could be taken for this one: no price for a date."""
    return [
        other
        for other in apart(figure, sentence.figures, sentence)
        if compare(figure, other) is not Relation.INCOMPARABLE and not paired(figure, other)
    ]


def _weights(figure: Figure, home: Sentence, claim: Reading) -> dict[str, float]:
    """The keys of the claim and what each tells of the figure, by sort and nearness."""
    rivals = comparable_rivals(figure, home)
    weights: dict[str, float] = {}
    for sentence in claim.sentences:
        for key, sort, place in _spoken(sentence, figure):
            near = _nearness(home, figure, place, rivals) if sentence is home else FAR_FACTOR
            weights[key] = max(weights.get(key, 0), sort * near)
    return weights


def _nearness(
    home: Sentence, figure: Figure, place: tuple[int, int], rivals: Sequence[Figure]
) -> float:
    if tie(home, figure, place, rivals) < 1:
        return RIVALS_FACTOR
    if not parted(home, figure, place):
        return 1.0
    return ASIDE_OF_SEVERAL if place[0] > figure.start and _several(home) else ASIDE_FACTOR


def _several(home: Sentence) -> bool:
    """Whether a sentence gives more than one figure, dates left out."""
    return sum(not is_calendar(figure) for figure in home.figures) > 1


def _spoken(sentence: Sentence, besides: Figure) -> Iterable[tuple[str, float, tuple[int, int]]]:
    for word in sentence.words:
        yield word.key, _sort(word), (word.start, word.end)
    for other in rivals_of(besides, sentence.figures):
        if key := figure_key(other):
            weight = YEAR_WEIGHT if is_calendar(other) else NUMBER_WEIGHT
            yield key, weight, (other.start, other.end)


def _sort(word: Word) -> float:
    if word.key in RELATION_KEYS:
        return RELATION_WEIGHT
    if word.key in MEASURE_KEYS:
        return MEASURE_WEIGHT
    return NAME_WEIGHT if word.name else WORD_WEIGHT


def _rarity(key: str, page: Reading) -> float:
    """From 1 for a word the page hardly has, down to LEAST_RARITY for one it always has."""
    total, times = len(page.sentences), len(page.by_key.get(key, ()))
    if total < SHORT_TEXT or times <= 1:
        return 1.0
    return max(LEAST_RARITY, min(1.0, math.log(total / times) / math.log(SHORT_TEXT)))


def _stranded(key: str, page: Reading) -> bool:
    if is_concept(key) or key.startswith("#") or key in page.by_key:
        return False
    return cognate(key) not in page.by_cognate
