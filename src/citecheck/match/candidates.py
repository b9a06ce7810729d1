"""The page's figures that may speak of the claim's thing: found, and compared by value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from citecheck.figures import Relation, compare
from citecheck.match.clauses import apart, counted_by, is_age, is_away
from citecheck.match.context import Context
from citecheck.match.fitting import AFTER_FACTOR, BEFORE_FACTOR, Fit, Place, fit
from citecheck.match.reading import Reading
from citecheck.match.scope import years_of
from citecheck.match.steps import SUPPORT, Step, step_of, stepped
from citecheck.model import Figure, FigureKind
from citecheck.text.words import cognate

# Sentences looked at closely, of those that share words with the claim.
MOST_SENTENCES = 14
MOST_OPAQUE = 200  # of a page whose words tell nothing
MOST_FIGURES = 20  # of one sentence; with more it is a list, and those that agree come first
# Kinds whose numbers may be one and the same but for the unit: "5 %" for "$5 million".
AMOUNTS = (FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.MONEY)
AGE_UNITS = (None, "year", "month")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure of the page, what its value says to the claim's, and how well it is bound."""

    figure: Figure
    sentence: int  # its number in the page's reading
    relation: Relation
    fit: Fit


def candidates_for(context: Context, page: Reading) -> list[Candidate]:
    """The comparable figures of the sentences nearest to the claim, in the page's order."""
    found: list[Candidate] = []
    for number in sorted(_nearest(context, page)):
        found += _of_sentence(context, page, number)
    return found


def _nearest(context: Context, page: Reading) -> list[int]:
    """The sentences with figures that share most with the claim, neighbours counting half."""
    if page.opaque:
        return [n for n, sentence in enumerate(page.sentences) if sentence.figures][:MOST_OPAQUE]
    shared: defaultdict[int, float] = defaultdict(float)
    for key, weight in context.weights.items():
        for number in _where(key, page, foreign=context.foreign):
            shared[number] += weight
            shared[number + 1] += weight * BEFORE_FACTOR
            shared[number - 1] += weight * AFTER_FACTOR
    last = len(page.sentences)
    able = [n for n in shared if 0 <= n < last and page.sentences[n].figures]
    return nlargest(MOST_SENTENCES, able, key=shared.__getitem__)


def _where(key: str, page: Reading, *, foreign: bool) -> Sequence[int]:
    if (numbers := page.by_key.get(key)) is not None:
        return numbers
    if foreign and (beginning := cognate(key)):
        return page.by_cognate.get(beginning, ())
    return ()


def _of_sentence(context: Context, page: Reading, number: int) -> Iterator[Candidate]:
    sentence = page.sentences[number]
    units = [figure for figure in sentence.figures if figure.unit]
    related = [
        (figure, relation)
        for figure in sentence.figures
        if (relation := _relation(context, figure, units, number, page))
        and (relation in SUPPORT or context.whole or not sentence.is_whole(figure))
    ]
    comparable = [figure for figure, _ in related]
    for figure, relation in sorted(related, key=_agreeing_first)[:MOST_FIGURES]:
        place = Place(page, number, figure, apart(figure, comparable, sentence))
        in_time = _in_time(context, place, relation, comparable)
        if in_time is not None:
            yield Candidate(figure, number, in_time, fit(context, place))


def _agreeing_first(related: tuple[Figure, Relation]) -> bool:
    return related[1] not in SUPPORT


def _in_time(
    context: Context, place: Place, relation: Relation, comparable: Sequence[Figure]
) -> Relation | None:
    """The relation, with what the page says of before and after; None: of another time."""
    sentence, text = place.sentence, place.page.text
    given = step_of(place.figure, sentence, text)
    if not context.moves and Step.FORMER not in (context.step, given):
        return relation
    others = [step_of(f, sentence, text) for f in comparable if f.start != place.figure.start]
    return stepped(relation, context.step, given, others)


def _relation(
    context: Context, given: Figure, units: Sequence[Figure], number: int, page: Reading
) -> Relation | None:
    """How the values stand to each other; None where they cannot be of one thing."""
    relation = _as_it_stands(context, given, page)
    if relation in SUPPORT or not units or given.unit or given.kind is not FigureKind.NUMBER:
        return relation
    if counted_by(given, page.sentences[number], page.text):
        return relation
    return _as_it_stands(context, _with_unit(given, units), page) or relation


def _with_unit(figure: Figure, units: Sequence[Figure]) -> Figure:
    """A number of nothing with the unit of the figure before it, else of the first.

    "France sent 30,000 tonnes of wheat and Germany sent 45,000."
    """
    before = [other for other in units if other.start < figure.start]
    giver = before[-1] if before else units[0]
    return replace(figure, unit=giver.unit, kind=giver.kind)


def _as_it_stands(context: Context, given: Figure, page: Reading) -> Relation | None:
    claimed = context.figure
    if _other_sort(context, given, page):
        return None
    relation = compare(claimed, given)
    if relation is not Relation.INCOMPARABLE:
        return relation
    return Relation.OTHER_UNIT if _same_digits(claimed, given) else None


def _other_sort(context: Context, given: Figure, page: Reading) -> bool:
    """An age and a time that something takes; a length and a way to; a year and a day of any."""
    if is_away(given, page.text) and not context.distance:
        return True
    if context.age:
        return given.unit not in AGE_UNITS
    if context.figure.kind is FigureKind.DURATION:
        return is_age(given, page.text)
    return bool(years_of(context.figure) and given.dates and not given.dates[0].year)


def _same_digits(claimed: Figure, given: Figure) -> bool:
    """Whether two amounts of different kinds are the same number but for the unit."""
    if claimed.kind not in AMOUNTS or given.kind not in AMOUNTS:
        return False
    one, other = claimed.low or claimed.high, given.low or given.high
    if not one or not other:
        return False
    return one.normalize().as_tuple().digits == other.normalize().as_tuple().digits
