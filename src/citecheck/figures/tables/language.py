"""What a language says about figures, as a table: the shape that every file in `languages` fills.

All words are written in lower case and without accents ("fevrier", "funf"), as `glyphs` folds a
text before it is read; several forms of one thing are separated by commas. A `~` at the end of
a form stands for any inflected ending: "миллион~" is миллионов as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

Number = int | Decimal


def _nothing() -> dict[Number, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Language:
    """The number words, units, months and hedges of one language."""

    code: str
    stop_words: str = ""  # frequent words by which the language is recognised
    letters: str = ""  # letters that few other languages have
    decimal: str = ","  # the decimal sign

    cardinals: Mapping[Number, str] = field(default_factory=_nothing)  # are added: twenty
    scales: Mapping[Number, str] = field(default_factory=_nothing)  # multiply: thousand, dozen
    joined: bool = False  # number words are written together: zweihundertfunfzig
    units_first: str = ""  # the word in einUNDzwanzig
    joined_endings: str = ""  # that make an ordinal of it: zwanzigSTE
    joins: str = ""  # between number words: two hundred AND six
    articles: str = ""  # A hundred
    unit_articles: str = ""  # A decade; not needed where the article is the numeral
    points: str = ""  # five POINT two
    halves: str = ""
    denominators: Mapping[Number, str] = field(default_factory=_nothing)
    fraction_links: str = ""  # half OF A million
    ratio_links: str = ""  # one IN five
    ordinals: Mapping[Number, str] = field(default_factory=_nothing)
    ordinal_endings: str = ""  # after digits: 21ST
    negatives: str = ""
    vague: Mapping[tuple[int, int], str] = field(default_factory=dict)  # bounds of "dozens"

    above: str = ""  # before the number: more than (opens it upwards)
    below: str = ""  # up to (opens it downwards)
    almost: str = ""  # almost (from below, but close)
    about: str = ""
    not_hedges: str = ""  # look like hedges: handed OVER
    above_after: str = ""  # after the number: or more
    below_after: str = ""
    about_after: str = ""
    changes: str = ""  # verbs of change: GREW from 5 to 6
    reached: str = ""  # before the level reached: вырос ДО 6; elsewhere it may be a bound
    range_before: str = ""  # BETWEEN 5 and 6
    range_links: str = ""  # 5 TO 6
    pair_links: str = ""  # 11 AND 8 years

    percent: str = ""
    percent_before: str = ""  # yüzde 80
    percent_points: str = ""
    units: Mapping[str, str] = field(default_factory=dict)  # canonical unit -> its names
    currencies: Mapping[str, str] = field(default_factory=dict)  # ISO code -> its names
    subunits: Mapping[str, str] = field(default_factory=dict)  # hundredths of a currency: cents
    unit_links: str = ""  # millones DE euros
    per_links: str = ""  # 500 euros A month
    months: Mapping[int, str] = field(default_factory=dict)
    date_links: str = ""  # 8 DE julio
    year_words: str = ""  # after a year: 2015 года
    year_before: str = ""  # words that announce a year: IN 2015
    centuries: str = ""
    decade_before: str = ""  # les ANNEES 1990
    decade_endings: str = ""  # the 1990S
    age_before: str = ""  # AGED 34
    age_after: str = ""  # 34 years OLD
    numbered: str = ""  # words whose number is a name: PAGE 31
    not_after: str = ""  # words after which no number word counts: THIS one
    not_before: str = ""  # words before which a lone "one" does not count: one OF
