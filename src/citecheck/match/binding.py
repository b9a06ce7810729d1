"""Which figure of a page speaks of the claim's thing, and so what the page says to the claim.

A number anywhere on a page is no evidence. The figure whose clause fits the claim best decides;
where none fits well enough, the page says nothing, whatever digits stand on it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.figures import Relation
from citecheck.match.candidates import Candidate, candidates_for
from citecheck.match.context import Context, context_of
from citecheck.match.fitting import Fit
from citecheck.match.rarity import is_rare
from citecheck.match.reading import Reading
from citecheck.match.steps import SUPPORT
from citecheck.model import Confidence, Figure, FigureKind, Verdict

# All thresholds were set by hand on the development pairs so that pages that have nothing to do
# with a claim stay below them (false support under 0.1 %, false conflict under 0.5 %).
LEAST_FIT = 0.53
LEAST_FIT_SPECIFIC = 0.34  # a number that hardly comes about by chance
LEAST_FIT_CONFLICT = 0.6
LEAST_FIT_SCOPE = 0.3  # where the claim's year or country is missing, so is its weight
FOREIGN_EASE = 0.12  # words get lost between languages
# Figures that fit nearly as well as the best speak of the same thing.
SAME_THING = 0.85
NEIGHBOUR = 0.97  # a figure of the same sentence that fits better is the one that is meant

# What must be found about a figure grows with the number of sentences to choose among.
PASSAGE = 3  # sentences; a text this short was picked for the claim
LEAST_CONFLICT_IN_PASSAGE = 0.51
LEAST_WEIGHT_IN_PASSAGE = 0.35
LEAST_WEIGHT = 0.5
WEIGHT_PER_DOUBLING = 0.15
CONFLICT_EXTRA = 0.8
SPECIFIC_EASE = 0.85  # of the weight: a rare number tells something itself
WHOLE_CONTEXT = 0.75  # of a short claim's words there cannot be asked more
LEAST_SOLID = 2  # words that name things, for a conflict: "prices rose" is said anywhere
LEAST_SOLID_FOREIGN = 3

# Two sentences that differ in the figure alone.
COPIED = 0.9
COPIED_SLOT = 0.5
OTHER_KIND_SLOT = 0.3  # "60 seats" contradicts "60% of the seats" only in the same words
BEYOND_DOUBT = 0.8

VERDICTS = {
    Relation.MATCH: Verdict.MATCH,
    Relation.APPROXIMATE: Verdict.APPROXIMATE,
    Relation.CONFLICT: Verdict.CONFLICT,
    Relation.OTHER_UNIT: Verdict.CONFLICT,
}


@dataclass(frozen=True, slots=True)
class Binding:
    """What a page says to a figure: the verdict, and the figure that decided."""

    verdict: Verdict
    candidate: Candidate | None = None
    confidence: Confidence = Confidence.MEDIUM
    scope: frozenset[str | int] = (
        frozenset()
    )  # it stands there for these years, countries or groups


@dataclass(frozen=True, slots=True)
class _Bench:
    """A claim's figure with the page's figures that could be meant."""

    context: Context
    page: Reading
    candidates: Sequence[Candidate]

    def without(self, taken: frozenset[int]) -> _Bench:
        left = [c for c in self.candidates if c.figure.start not in taken]
        return _Bench(self.context, self.page, left)


def bind(figures: Sequence[Figure], claim: Reading, page: Reading) -> list[Binding]:
    """The verdict on each of a claim's figures, by the page's figure about the same thing.

    A page's figure that bears out one figure of the claim does not contradict another:
    "65 cases in 2013 and 52 in 2014" against a page that gives 52 for 2014 and nothing else.
    """
    benches = [_bench(figure, claim, page) for figure in figures]
    bindings = [_decide(bench) for bench in benches]
    if all(binding.verdict is not Verdict.CONFLICT for binding in bindings):
        return bindings
    places = [(figure.start, figure.end) for figure in figures]
    others = [f for _, f in claim.figures() if (f.start, f.end) not in places]
    taken = frozenset(
        binding.candidate.figure.start
        for binding in (*bindings, *(_decide(_bench(f, claim, page)) for f in others))
        if binding.candidate and binding.verdict in (Verdict.MATCH, Verdict.APPROXIMATE)
    )
    return [
        _reconsidered(bench, taken) if binding.verdict is Verdict.CONFLICT else binding
        for bench, binding in zip(benches, bindings, strict=True)
    ]


def _bench(figure: Figure, claim: Reading, page: Reading) -> _Bench:
    context = context_of(figure, claim, page)
    return _Bench(context, page, candidates_for(context, page))


def _decide(bench: _Bench) -> Binding:
    here = [c for c in bench.candidates if not c.fit.scope and not c.fit.other_thing]
    best = max((c.fit.value for c in here), default=0)
    same = [c for c in here if c.fit.value >= SAME_THING * best]
    supporting = [
        c for c in same if c.relation in SUPPORT and _supports(c, bench) and not _outdone(c, same)
    ]
    if supporting:
        chosen = min(supporting, key=lambda c: (SUPPORT.index(c.relation), -c.fit.value))
        return Binding(VERDICTS[chosen.relation], chosen, Confidence.HIGH)
    differing = [c for c in same if c.relation not in SUPPORT and _conflicts(c, bench)]
    if differing:
        chosen = max(differing, key=lambda c: (c.fit.value, c.relation is Relation.CONFLICT))
        return Binding(Verdict.CONFLICT, chosen, _confidence(chosen, here))
    return _elsewhere(bench)


def _reconsidered(bench: _Bench, taken: frozenset[int]) -> Binding:
    """The verdict without the figures that bear out others, and without quarrels over years."""
    binding = _decide(bench.without(taken))
    conflict = binding.verdict is Verdict.CONFLICT
    return Binding(Verdict.ABSENT) if conflict and _is_other_year(binding, bench) else binding


def _is_other_year(binding: Binding, bench: _Bench) -> bool:
    """Whether the claim's year stands in the same sentence: "from 5.2% in 2017 to 6.9% in 2018"."""
    candidate = binding.candidate
    return bench.context.figure.kind is FigureKind.YEAR and any(
        candidate and other.sentence == candidate.sentence and other.relation in SUPPORT
        for other in bench.candidates
    )


def _outdone(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether the sentence gives another value for what the claim speaks of.

    "Aliya scored 27": "Dana scored 27 points and Aliya 19."
    """
    return any(
        other.sentence == candidate.sentence
        and other.relation is Relation.CONFLICT
        and candidate.fit.value < NEIGHBOUR * other.fit.value
        for other in others
    )


def _supports(candidate: Candidate, bench: _Bench) -> bool:
    fit, foreign = candidate.fit, bench.context.foreign
    if _copied(fit):
        return True
    if bench.page.opaque:
        return _speaks_alone(candidate, bench)
    other = fit.other_place or fit.same_counted is False
    specific = is_rare(bench.context.figure) and not other
    if foreign and not specific and len(bench.page.sentences) > PASSAGE and fit.solid < LEAST_SOLID:
        return False
    least = LEAST_FIT_SPECIFIC if specific else LEAST_FIT
    least -= FOREIGN_EASE if foreign else 0
    ease = SPECIFIC_EASE if specific else 1
    return fit.value >= least and fit.weight >= ease * _least_weight(bench)


def _conflicts(candidate: Candidate, bench: _Bench) -> bool:
    fit, foreign = candidate.fit, bench.context.foreign
    if fit.same_counted is False or fit.other_place:
        return False
    other_kind = candidate.figure.kind is not bench.context.figure.kind
    if other_kind and candidate.relation is Relation.OTHER_UNIT and fit.slot < OTHER_KIND_SLOT:
        return False
    if _copied(fit):
        return True
    passage = len(bench.page.sentences) <= PASSAGE
    least_solid = LEAST_SOLID_FOREIGN if foreign else LEAST_SOLID
    if not passage and fit.solid < least_solid:
        return False
    least = LEAST_CONFLICT_IN_PASSAGE if passage else LEAST_FIT_CONFLICT
    least -= FOREIGN_EASE if foreign else 0
    return fit.value >= least and fit.weight >= _least_weight(bench, CONFLICT_EXTRA)


def _speaks_alone(candidate: Candidate, bench: _Bench) -> bool:
    """Whether the value alone must do, in a script whose words cannot be held to the claim's.

    In a passage picked for the claim an equal figure is no chance; on a page only a telling one.
    """
    if candidate.figure.kind is not bench.context.figure.kind:
        return False
    passage = len(bench.page.sentences) <= PASSAGE
    return passage or is_rare(bench.context.figure)


def _copied(fit: Fit) -> bool:
    return fit.local >= COPIED and fit.value >= COPIED and fit.slot >= COPIED_SLOT


def _least_weight(bench: _Bench, extra: float = 0) -> float:
    """The weight of words below which a fit may be chance, on a page of this size."""
    count = len(bench.page.sentences)
    if count <= PASSAGE:
        return min(LEAST_WEIGHT_IN_PASSAGE, WHOLE_CONTEXT * bench.context.told)
    least = LEAST_WEIGHT + extra + WEIGHT_PER_DOUBLING * math.log2(count)
    return min(least, WHOLE_CONTEXT * bench.context.told)


def _confidence(chosen: Candidate, here: Sequence[Candidate]) -> Confidence:
    """High where nearly the same sentence gives another value, and no other figure could fit."""
    fit = chosen.fit
    rivals = [c for c in here if c is not chosen and c.fit.value >= SAME_THING * fit.value]
    told = fit.solid >= LEAST_SOLID and chosen.relation is Relation.CONFLICT
    sure = fit.value >= BEYOND_DOUBT and (told or _copied(fit))
    return Confidence.HIGH if sure and not rivals else Confidence.MEDIUM


def _elsewhere(bench: _Bench) -> Binding:
    """Absent; with the scope where the figure stands for another year, country or group."""
    for candidate in bench.candidates:
        scope = candidate.fit.scope
        if scope and candidate.relation in SUPPORT and candidate.fit.value >= LEAST_FIT_SCOPE:
            return Binding(Verdict.ABSENT, candidate, scope=scope)
    return Binding(Verdict.ABSENT)
