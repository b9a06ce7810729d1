"""Which numbers are figures at all: not "no one", "one of the", "first of all", "a second thought"."""

from __future__ import annotations

import re

from citecheck.figures.glyphs import Plain
from citecheck.figures.measuring.measured import Measured
from citecheck.figures.numbers.numerals import Form
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER, forms

LAST_WORD = re.compile(rf"({LETTER}+)[\s-]{{1,2}}$")
NEXT_WORD = re.compile(rf"[\s-]{{1,2}}({LETTER}+)")
CLOCK = re.compile(
    r"\s(?:o'clock|in the (?:morning|evening|afternoon)|at night|(?:a\.m|p\.m|am|pm)(?!\w))"
)
SLASHED = re.compile(r"\w/$")  # the rest of a number with a slash: FY2014/15
LOOK_BACK = 20

# Before an ordinal that counts: THE first, ITS second. Without one, "first" is an adverb.
DETERMINERS = frozenset(
    forms(
        "the, its, his, her, their, our, my, your, this, that, these, those, a, an, every, each, only,"
        " very, for, finished, came, ranked, ranks, placed, on, in, and, two, three"
    )
)
ADVERBIAL = frozenset(
    forms("of, and, foremost, time, hand, thought, glance, class, aid, person, name")
)
NO_PLACE_BEFORE = frozenset(forms("at, per, split"))
POSSESSIVES = frozenset(forms("his, her, their, my, your, our"))
HALVES = frozenset(
    forms("first, second, other, latter, final, better, last, early, later, earlier, upper, lower")
)
HALF_NAMES = re.compile(
    r"-(?!year|hour|day|month|century|mile|million|dozen|decade|marathon|price)"
    r"|\s?(?:brother|sister|time(?!\w))"
)

LONE_ARTICLES = frozenset({"a", "an"})
LONG_SPANS = frozenset({"decade", "fortnight", "century"})
# Words that make a span of "a year"; elsewhere it is a rate ("500 euros a month") or an idiom.
SPAN_BEFORE = frozenset(
    forms(
        "for, in, within, lasted, lasts, lasting, take, takes, took, than, nearly, almost, about, over,"
        " after, under"
    )
)
SPAN_AFTER = frozenset(forms("later, ago, earlier, old, before"))
ARTICLE_ONES = frozenset(
    forms(
        "un, une, uno, una, ein, eine, einen, einem, einer, eines, um, uma, een, en, ett, bir, бір"
    )
)
# Only where the language wants a number before them; in others "mille" is a thousand.
BARE_SCALE = re.compile(r"(?:[a-z]{0,3}[$€£¥]\s?)?(?:hundred|thousand|million|billion|trillion)")
SOME_DAY = frozenset({"bir", "бір", "en"})  # "bir gün" is once upon a time
KILLED = frozenset(
    forms(
        "killed, killing, wounded, injured, injuring, wounding, least, than, only, just, arrested, dead"
    )
)


def is_figure(text: Plain, figure: Measured, lex: Lexicon) -> bool:
    """Whether a number is meant as one."""
    if _is_elsewhere(text, figure) or _is_bare_scale(text, figure):
        return False
    spelled = text.lower[figure.start].isalpha()
    if figure.form is Form.WORDS and figure.low == 1 and not figure.ranged:
        return _counts_one(text, figure, lex)
    if figure.form is Form.ORDINAL and spelled:
        return _counts_place(text, figure)
    return _is_part(text, figure) if figure.form is Form.FRACTION and spelled else True


def _is_elsewhere(text: Plain, figure: Measured) -> bool:
    """Whether it is the rest of another number, an hour, or "in his fifties"."""
    if SLASHED.search(text.lower[max(0, figure.start - 2) : figure.start]):
        return True
    if figure.form is Form.VAGUE and _word_before(text, figure) in POSSESSIVES:
        return True
    return figure.unit is None and CLOCK.match(text.lower, figure.end) is not None


def _is_bare_scale(text: Plain, figure: Measured) -> bool:
    """Whether a scale stands without a number: "passengers, million journeys", "in US$ million"."""
    return BARE_SCALE.fullmatch(text.lower, figure.start, figure.bare_end) is not None


def _word_before(text: Plain, figure: Measured) -> str:
    found = LAST_WORD.search(text.lower[max(0, figure.start - LOOK_BACK) : figure.start])
    return found[1] if found else ""


def _word_after(text: Plain, figure: Measured) -> str:
    found = NEXT_WORD.match(text.lower, figure.end)
    return found[1] if found else ""


def _counts_one(text: Plain, figure: Measured, lex: Lexicon) -> bool:
    """Whether "one" counts: "one soldier", "at least one"; not "no one", "one of the"."""
    before, after = _word_before(text, figure), _word_after(text, figure)
    word = text.lower[figure.start : figure.bare_end]
    if word in LONE_ARTICLES:
        return figure.unit in LONG_SPANS or before in SPAN_BEFORE or after in SPAN_AFTER
    if figure.unit is not None:
        return not (figure.unit == "day" and word in SOME_DAY)
    if word in ARTICLE_ONES or before in lex.words.not_after:
        return False
    if before in KILLED:
        return after != "of"
    return bool(after) and after not in lex.words.not_before


def _counts_place(text: Plain, figure: Measured) -> bool:
    """Whether an ordinal names a place: "the second", "21st"; not "first, he", "a second thought"."""
    before, after = _word_before(text, figure), _word_after(text, figure)
    if figure.low == 3 and after in {"party", "parties"}:
        return False
    if before in NO_PLACE_BEFORE or (before == "a" and figure.low == 2 and after in ADVERBIAL):
        return False
    first = text.lower.startswith("first", figure.start)
    if figure.low != 1 or figure.unit or figure.ranged or not first:
        return True
    possessive = text.lower[max(0, figure.start - 3) : figure.start] == "'s "
    return (before in DETERMINERS or possessive) and after not in {"of", "and"}


def _is_part(text: Plain, figure: Measured) -> bool:
    """Whether a fraction divides: "half of", not "the first half", "half-hearted", "this quarter"."""
    words = text.lower[figure.start : figure.end]
    if "half" in words:
        named = HALF_NAMES.match(text.lower, figure.end)
        return _word_before(text, figure) not in HALVES and named is None
    return not (words.startswith("quarter") and figure.unit is None)
