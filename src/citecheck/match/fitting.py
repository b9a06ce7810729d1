"""How well a figure's surroundings on the page fit what the claim says about its own.

The fit is the share of the claim's context found about the page's figure, less for what stands
there in its place, a little more where the very next words are the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.match.clauses import counted_by, owned, rivals_of, slot_of, tie
from citecheck.match.context import Context
from citecheck.match.frame import denied, replaced, turned
from citecheck.match.reading import Reading, Sentence
from citecheck.match.references import refers_back
from citecheck.match.scope import figure_key, tied_places, tied_towns, tied_years
from citecheck.model import BlockLabel, Figure
from citecheck.text.words import MEASURE_KEYS, OPPOSITES, RELATION_KEYS, cognate, is_concept

# All numbers here were set by hand on the development pairs, and checked on pages that have
# nothing to do with the claim.

# What a word tells that stands not in the figure's own sentence but near it.
BEFORE_FACTOR = 0.6
REFERRED_FACTOR = 0.9  # before a sentence whose subject is a pronoun
AFTER_FACTOR = 0.3
HEADING_FACTOR = 0.3
LEAD_FACTOR = 0.4  # the first sentence tells what the whole page is about

# A figure whose own words are all strangers to the claim loses this share of its fit.
STRANGER_SHARE = 0.2
# Words missing on one side and strange on the other have been put in each other's place.
SUBSTITUTE_SHARE = 0.6
OWN_REACH = 60  # characters to either side in which a word is the figure's own

SLOT_BONUS = 0.12
COUNTED_BONUS = 0.05
COUNTED_MISMATCH = 0.6  # "1,200 doctors" are not "1,200 nurses"
COUNTED_OTHERWISE = 0.75  # "42,200 infections" of 41 countries are not 41 infections
COUNTED_ELSEWHERE = 0.4  # "47 schools; mosques stayed open" are not 47 mosques
ANYONE = "=person"  # "21 people" may be 21 soldiers
OTHER_PLACE = 0.6  # the claim names a country that is missing, and another stands there
WEAK_KEYS = RELATION_KEYS | MEASURE_KEYS
LABEL_FACTORS = {BlockLabel.NAVIGATION: 0.9, BlockLabel.FOOTER: 0.9, BlockLabel.ASIDE: 0.95}


@dataclass(frozen=True, slots=True)
class Place:
    """A figure in its sentence on the page, beside the figures that could be meant as well."""

    page: Reading
    number: int
    figure: Figure
    rivals: Sequence[Figure]

    @property
    def sentence(self) -> Sentence:
        """The sentence that the figure stands in."""
        return self.page.sentences[self.number]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a place on the page fits a claim's context."""

    value: float  # 0 to 1
    local: float  # the share of the context in its own sentence, 0 to 1
    weight: float  # what was found, words of reporting left out
    solid: int  # how many words that name things were found
    slot: float  # how alike the very next words are, 0 to 1
    same_counted: bool | None  # None: one of the two names nothing, or people
    scope: frozenset[str | int]  # other years, countries or groups that it is tied to
    other_place: bool  # it lacks a country or town of the claim, and names another
    other_thing: bool  # the same is said of something else, or it is denied


@dataclass(frozen=True, slots=True)
class _Found:
    """What of the claim's context was found about a place."""

    whole: float
    local: float
    weight: float
    solid: int


def fit(context: Context, place: Place) -> Fit:
    """How well a place on the page fits the claim's context."""
    found = _found(context, place)
    slot = _alike(context.slot, slot_of(place.figure, place.sentence, place.page.text))
    same_counted = _same_counted(context, place)
    other_place = _other_place(context, place)
    scope = _scope(context, place)
    value = _value(context, place, found.whole / (context.total or 1), slot)
    value = value * _counted_factor(context, place, same_counted)
    value += COUNTED_BONUS if same_counted else 0
    value *= OTHER_PLACE if other_place and not scope else 1
    value *= LABEL_FACTORS.get(place.sentence.label, 1)
    return Fit(
        value=max(0.0, min(1.0, value)),
        local=found.local / (context.total or 1),
        weight=found.weight,
        solid=found.solid,
        slot=slot,
        same_counted=same_counted,
        scope=scope,
        other_place=other_place,
        other_thing=_other_thing(context, place),
    )


def _value(context: Context, place: Place, share: float, slot: float) -> float:
    strange = _strangeness(context, place)
    lost = STRANGER_SHARE * strange * share + SUBSTITUTE_SHARE * strange * (1 - share)
    return share - lost + SLOT_BONUS * slot


def _found(context: Context, place: Place) -> _Found:
    here, around = _presence(place), _around(place)
    whole = local = weight = 0.0
    solid = 0
    for key, worth in context.weights.items():
        at_home = _presence_of(key, here, foreign=context.foreign)
        near = max(at_home, around.get(key, 0.0))
        local += worth * at_home
        whole += worth * near
        if key not in RELATION_KEYS:
            weight += worth * near
            solid += near > HEADING_FACTOR and key not in MEASURE_KEYS
    return _Found(whole, local, weight, solid)


def _presence(place: Place) -> dict[str, float]:
    """The keys of the figure's sentence, with how surely each belongs to the figure."""
    sentence, figure, rivals = place.sentence, place.figure, place.rivals
    found: dict[str, float] = {}
    for word in sentence.words:
        sure = tie(sentence, figure, (word.start, word.end), rivals)
        found[word.key] = max(found.get(word.key, 0.0), sure)
    for other in rivals_of(figure, sentence.figures):
        if key := figure_key(other):
            sure = tie(sentence, figure, (other.start, other.end), rivals)
            found[key] = max(found.get(key, 0.0), sure)
    return found


def _around(place: Place) -> dict[str, float]:
    """The keys of the title, lead, heading and sentences before and after, with what they tell."""
    page, number = place.page, place.number
    found = dict.fromkeys(page.title, HEADING_FACTOR)
    if page.lead is not place.sentence.keys:
        found |= dict.fromkeys(page.lead, LEAD_FACTOR)
    if (under := place.sentence.under) is not None:
        found |= dict.fromkeys(page.sentences[under].keys, HEADING_FACTOR)
    if number + 1 < len(page.sentences):
        found |= dict.fromkeys(page.sentences[number + 1].keys, AFTER_FACTOR)
    if number:
        back = refers_back(page.text, place.sentence.start)
        worth = REFERRED_FACTOR if back else BEFORE_FACTOR
        found |= dict.fromkeys(page.sentences[number - 1].keys, worth)
    return found


def _presence_of(key: str, here: Mapping[str, float], *, foreign: bool) -> float:
    if key in here or not foreign:
        return here.get(key, 0.0)
    if beginning := cognate(key):
        return max((sure for k, sure in here.items() if cognate(k) == beginning), default=0.0)
    return 0.0


def _strangeness(context: Context, place: Place) -> float:
    """0 to 1: how many of the figure's own words, close by, the claim does not have."""
    close = [
        word.key
        for word in owned(place.sentence, place.figure, place.rivals)
        if word.end > place.figure.start - OWN_REACH
        and word.start < place.figure.end + OWN_REACH
        and (word.key in context.rivals or word.key not in WEAK_KEYS)
        # Between languages only what the tables know can be strange.
        and (is_concept(word.key) or not context.foreign)
    ]
    strange = sum(key not in context.weights or key in context.rivals for key in close)
    return strange / len(close) if close else 0.0


def _alike(
    one: tuple[tuple[str, ...], tuple[str, ...]], other: tuple[tuple[str, ...], tuple[str, ...]]
) -> float:
    sides = list(zip(one, other, strict=True))
    most = sum(max(len(a), len(b)) for a, b in sides)
    same = sum(x == y for a, b in sides for x, y in zip(a, b, strict=False))
    return same / most if most else 0.0


def _same_counted(context: Context, place: Place) -> bool | None:
    """Whether both figures count the same thing, as far as the words after them tell."""
    counted = counted_by(place.figure, place.sentence, place.page.text)
    if not counted or not context.counted or ANYONE in counted | context.counted:
        return None
    if not counted.isdisjoint(context.counted):
        return True
    if not counted.isdisjoint(context.own):
        return None
    if not context.foreign:
        return False
    # Between languages only what the tables know can be told apart; a deed that they know to be
    # another one makes an unknown thing another one too: "Das Werk [baut] 840 Traktoren".
    known = all(map(is_concept, context.counted))
    told = all(map(is_concept, counted)) or _strangeness(context, place) > 0
    return False if known and told else None


def _counted_factor(context: Context, place: Place, same: bool | None) -> float:  # noqa: FBT001
    if same is None and _counts_another_word(context, place):
        return COUNTED_OTHERWISE
    if same is not False:
        return 1.0
    named = not context.counted.isdisjoint(place.sentence.keys)
    return COUNTED_ELSEWHERE if named else COUNTED_MISMATCH


def _counts_another_word(context: Context, place: Place) -> bool:
    """Whether a figure counts a thing of the claim, but not the one that the claim counts."""
    counted = counted_by(place.figure, place.sentence, place.page.text)
    known = counted and context.counted and ANYONE not in counted | context.counted
    return bool(known) and not counted.isdisjoint(context.own)


def _other(claimed: frozenset[str], given: frozenset[str]) -> frozenset[str]:
    """What the page names where the claim names something else; empty where they can agree."""
    return given if claimed and given and not claimed & given else frozenset()


def _opposed(context: Context, place: Place) -> frozenset[str]:
    """The opposite of a word of the claim, where the figure belongs to it: men, not women."""
    own = {word.key for word in owned(place.sentence, place.figure, place.rivals)}
    for group in OPPOSITES:
        if opposite := _other(group & context.own, group & own):
            return opposite
    return frozenset()


def _scope(context: Context, place: Place) -> frozenset[str | int]:
    """The years, countries and groups that the figure belongs to instead of the claim's."""
    years = tied_years(place.sentence, place.figure)
    if not context.years or not context.years.isdisjoint(years):
        years = frozenset()
    places = tied_places(place.sentence, place.figure)
    towns = tied_towns(place.sentence, place.figure, place.page.text)
    return (
        years
        | _other(context.places, places)
        | _other(context.towns, towns)
        | _opposed(context, place)
    )


def _other_thing(context: Context, place: Place) -> bool:
    """Whether the page says the same of something else, or that it is not so."""
    own = owned(place.sentence, place.figure, place.rivals)
    if turned(context.weights.keys(), [w for w in own if w.start < place.figure.start]):
        return True
    clause = place.sentence.clause(place.figure)
    denial = denied(place.sentence.words, place.page.text, *clause)
    if denial in context.weights and not context.denied:
        return True
    around = _around(place).keys() | place.sentence.keys
    return not context.foreign and replaced(context.spoken, own, around)


def _other_place(context: Context, place: Place) -> bool:
    """Whether a place of the claim is missing, and another one stands there.

    A country for a country, or a town for any place: "in Bishkek" and "in Osh".
    """
    claimed = context.places | context.towns
    if not claimed:
        return False
    given = tied_places(place.sentence, place.figure)
    if context.places - place.sentence.keys and given - context.weights.keys():
        return True
    towns = tied_towns(place.sentence, place.figure, place.page.text)
    return bool(_other(claimed, given | towns))
