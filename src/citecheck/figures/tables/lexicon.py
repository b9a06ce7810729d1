"""The tables of one or more languages, made ready for reading: sets, vocabularies, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from citecheck.figures.tables.language import Language, Number
from citecheck.figures.tables.languages import LANGUAGES
from citecheck.figures.tables.units import RATE_SYMBOLS, UNIT_SYMBOLS
from citecheck.figures.tables.vocabulary import LETTER, Vocabulary, alternatives, forms
from citecheck.model import Qualifier


class MeasureKind(StrEnum):
    """What the word behind a number makes of it."""

    UNIT = "unit"
    AGE = "age"
    CURRENCY = "currency"
    SUBUNIT = "subunit"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit, a currency or a percent sign."""

    kind: MeasureKind
    name: str


@dataclass(frozen=True, slots=True)
class Hedge:
    """A qualifier, and whether it opens the figure (over 80) or only leans (almost 80)."""

    qualifier: Qualifier
    opens: bool


UP = Hedge(Qualifier.ABOVE, opens=True)
DOWN = Hedge(Qualifier.BELOW, opens=True)
NEAR = Hedge(Qualifier.BELOW, opens=False)
ABOUT = Hedge(Qualifier.ABOUT, opens=False)
HEDGE_SIGNS = {"~": ABOUT, "≈": ABOUT, "±": ABOUT, ">": UP, "≥": UP, ">=": UP}
HEDGE_SIGNS |= {"<": DOWN, "≤": DOWN, "<=": DOWN}

NO_BREAK = f"(?<!{LETTER})"
DURATIONS = (
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "fortnight",
    "month",
    "year",
    "decade",
    "century",
)
SPANS = DURATIONS[1:]  # "a second" is mostly another one


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The words that numbers are made of."""

    cardinals: Vocabulary[Number]
    scales: Vocabulary[Number]
    ordinals: Vocabulary[Number]
    denominators: Vocabulary[Number]
    halves: Vocabulary[bool]
    vague: Vocabulary[tuple[int, int]]
    joins: Vocabulary[bool]
    points: Vocabulary[bool]
    fraction_links: Vocabulary[bool]
    articles: frozenset[str]
    unit_articles: Vocabulary[bool]  # A decade
    negatives: frozenset[str]
    not_after: frozenset[str]
    not_before: frozenset[str]
    morphemes: Vocabulary[Number]  # of number words written together
    units_first: frozenset[str]
    joined_ordinal: re.Pattern[str]  # einundzwanzigSTE
    anchor: re.Pattern[str]  # where a number in words may begin


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words around figures: hedges and links."""

    before: Mapping[str, Hedge | None]  # None: looks like a hedge and is none
    after: Vocabulary[Hedge]
    changes: Vocabulary[bool]
    reached: frozenset[str]
    range_before: frozenset[str]
    range_links: Vocabulary[bool]
    strong_links: Vocabulary[bool]  # that need no "between": 5 TO 6
    pair_links: Vocabulary[bool]
    ratio_links: Vocabulary[bool]


@dataclass(frozen=True, slots=True)
class UnitWords:
    """The words for what is measured."""

    measures: Vocabulary[Measure]
    unit_links: Vocabulary[bool]
    per_links: Vocabulary[bool]
    durations: Vocabulary[str]
    currency_names: Mapping[str, str]
    percent_before: frozenset[str]
    age_before: frozenset[str]


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of dates, years and places in an order."""

    months: Vocabulary[int]
    month_pattern: str
    date_links: str
    year_words: Vocabulary[bool]
    year_before: frozenset[str]
    centuries: Vocabulary[bool]
    decade_before: frozenset[str]
    decade_endings: Vocabulary[bool]
    ordinal_endings: Vocabulary[bool]
    numbered: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that a reader of figures looks up."""

    decimal: str
    words: NumberWords
    phrases: Phrases
    units: UnitWords
    calendar: CalendarWords


@lru_cache(maxsize=32)
def lexicon(codes: tuple[str, ...]) -> Lexicon:
    """The lexicon of these languages; where they disagree, the earlier one decides."""
    rows = [LANGUAGES[code] for code in codes]
    return Lexicon(
        rows[0].decimal, _number_words(rows), _phrases(rows), _unit_words(rows), _calendar(rows)
    )


def _number_words(rows: list[Language]) -> NumberWords:
    cardinals = Vocabulary.of(*(row.cardinals for row in rows))
    scales = Vocabulary.of(*(row.scales for row in rows))
    joined = [row for row in rows if row.joined]
    morphemes = Vocabulary.of(*(table for row in joined for table in (row.cardinals, row.scales)))
    ordinals = Vocabulary.of(*(row.ordinals for row in rows))
    denominators = Vocabulary.of(*(row.denominators for row in rows))
    vague = Vocabulary.of(*(row.vague for row in rows))
    halves = _flags(rows, lambda row: row.halves)
    return NumberWords(
        cardinals=cardinals,
        scales=scales,
        ordinals=ordinals,
        denominators=denominators,
        halves=halves,
        vague=vague,
        joins=_flags(rows, lambda row: row.joins),
        points=_flags(rows, lambda row: row.points),
        fraction_links=_flags(rows, lambda row: row.fraction_links),
        unit_articles=_flags(rows, lambda row: row.unit_articles),
        articles=_words(rows, lambda row: row.articles),
        negatives=_words(rows, lambda row: row.negatives),
        not_after=_words(rows, lambda row: row.not_after),
        not_before=_words(rows, lambda row: row.not_before),
        morphemes=morphemes,
        units_first=_words(rows, lambda row: row.units_first),
        joined_ordinal=re.compile(
            rf"({LETTER}+?){alternatives(form for row in joined for form in forms(row.joined_endings))}"
        ),
        anchor=_anchor(rows, (cardinals, ordinals, denominators, vague, halves), scales, morphemes),
    )


def _anchor(
    rows: list[Language],
    always: Sequence[Vocabulary[Any]],
    scales: Vocabulary[Any],
    morphemes: Vocabulary[Any],
) -> re.Pattern[str]:
    """Where a number in words may begin; `always` are the words that begin one by themselves."""
    starts = [form for words in always for form in words.meanings]
    starts += [form for form in scales.meanings if len(form) > 2]
    inflected = (form for row in rows for cell in row.scales.values() for form in forms(cell))
    starts += [form for form in inflected if form.endswith("~")]
    lone = alternatives(form for row in rows for form in forms(row.unit_articles))
    lasting = alternatives(
        form for row in rows for unit in SPANS for form in forms(row.units.get(unit, ""))
    )
    whole = rf"{alternatives(starts)}|{lone}\s(?={lasting})"
    together = alternatives((form for form in morphemes.meanings if len(form) > 2), ended=False)
    return re.compile(f"{NO_BREAK}(?:{whole}{f'|{together}' if morphemes.meanings else ''})")


def _phrases(rows: list[Language]) -> Phrases:
    before: dict[str, Hedge | None] = dict(HEDGE_SIGNS)
    after: dict[str, Hedge] = {}
    for row in rows:
        for hedge, cell in (
            (UP, row.above),
            (DOWN, row.below),
            (NEAR, row.almost),
            (ABOUT, row.about),
        ):
            before |= {form: hedge for form in forms(cell) if form not in before}
        for hedge, cell in (
            (UP, row.above_after),
            (DOWN, row.below_after),
            (ABOUT, row.about_after),
        ):
            after |= {form: hedge for form in forms(cell) if form not in after}
        before |= dict.fromkeys(forms(row.not_hedges))
    strong = {form: True for row in rows for form in list(forms(row.range_links))[:1]}
    return Phrases(
        before=before,
        after=Vocabulary(after),
        changes=_flags(rows, lambda row: row.changes),
        reached=_words(rows, lambda row: row.reached),
        range_before=_words(rows, lambda row: row.range_before),
        range_links=_flags(rows, lambda row: row.range_links),
        strong_links=Vocabulary(strong),
        pair_links=_flags(rows, lambda row: row.pair_links),
        ratio_links=_flags(rows, lambda row: row.ratio_links),
    )


def _unit_words(rows: list[Language]) -> UnitWords:
    meanings: dict[str, Measure] = {}
    for row in rows:
        units = {form: unit for unit, cell in row.units.items() for form in forms(cell)}
        for form in forms(row.age_after):
            unit = units.get(re.split(r"[ -]", form)[0], "year")
            if unit in DURATIONS:
                meanings.setdefault(form, Measure(MeasureKind.AGE, unit))
        for table, kind in (
            ({"pp": row.percent_points}, MeasureKind.PERCENT),
            ({"%": row.percent}, MeasureKind.PERCENT),
            (row.currencies, MeasureKind.CURRENCY),
            (row.subunits, MeasureKind.SUBUNIT),
            (row.units, MeasureKind.UNIT),
        ):
            for name, cell in table.items():
                for form in forms(cell):
                    meanings.setdefault(form, Measure(kind, name))
    names = {
        f: m.name for f, m in meanings.items() if m.kind is MeasureKind.CURRENCY and "~" not in f
    }
    lasting = {f: m.name for f, m in meanings.items() if m.name in DURATIONS}
    return UnitWords(
        measures=Vocabulary(meanings),
        unit_links=_flags(rows, lambda row: row.unit_links),
        per_links=_flags(rows, lambda row: row.per_links),
        durations=Vocabulary({"h": "hour", "s": "second", **lasting}),
        currency_names=names,
        percent_before=_words(rows, lambda row: row.percent_before) | {"%"},
        age_before=_words(rows, lambda row: row.age_before),
    )


def _calendar(rows: list[Language]) -> CalendarWords:
    months: Vocabulary[int] = Vocabulary.of(*(row.months for row in rows))
    links = [form for row in rows for form in forms(row.date_links)]
    return CalendarWords(
        months=months,
        month_pattern=alternatives(months.meanings),
        date_links=alternatives(links),
        year_words=_flags(rows, lambda row: row.year_words),
        year_before=_words(rows, lambda row: row.year_before),
        centuries=_flags(rows, lambda row: row.centuries),
        decade_before=_words(rows, lambda row: row.decade_before),
        decade_endings=_flags(rows, lambda row: row.decade_endings),
        ordinal_endings=_flags(rows, lambda row: row.ordinal_endings),
        numbered=frozenset(map(_undotted, _words(rows, lambda row: row.numbered))),
    )


def _undotted(form: str) -> str:
    """An abbreviation without its dot; one letter needs it: "с. 5" is a page, "с 5" is not."""
    return form if len(form) == 2 else form.rstrip(".")


def _words(rows: list[Language], cell: Callable[[Language], str]) -> frozenset[str]:
    return frozenset(form for row in rows for form in forms(cell(row)))


def _flags(rows: list[Language], cell: Callable[[Language], str]) -> Vocabulary[bool]:
    return Vocabulary(dict.fromkeys(_words(rows, cell), True))


SYMBOL = re.compile(
    "(?:"
    + "|".join(re.escape(s) for s in sorted({*UNIT_SYMBOLS, *RATE_SYMBOLS}, key=len, reverse=True))
    + ")"
    rf"(?!{LETTER}|\d)"
)
