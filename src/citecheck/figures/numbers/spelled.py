"""Numbers in words: "one hundred and fifty thousand", "two thirds", "einundzwanzig", "a dozen"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.figures.numbers.sums import LIMIT, TENTH, Sum
from citecheck.figures.tables.language import Number
from citecheck.figures.tables.lexicon import NumberWords
from citecheck.figures.tables.vocabulary import LETTER, forms

GAP = re.compile(r"\s{1,2}-?\s?|-\s?")
WORD = re.compile(rf"{LETTER}+")
LAST_WORD = re.compile(r"(?<![^\W\d_])([^\W\d_]+'?)[\s-]{1,2}$")
LOOK_BACK = 16  # signs before a number that may hold its article
HUNDREDTH = Decimal("0.01")
MOST_DECIMALS = 12
LONGEST_MORPHEME = 12  # zweihundert is two of them
# An article before an ordinal names a thing, "el tercero"; only these may open a part.
INDEFINITE = frozenset({"a", "an", "un", "une", "um", "uma", "una", "ein", "eine", "einen", "een"})


# English words around "a third" that make it a part: "by a third", "a third have", "a third more".
PART_BEFORE = frozenset(
    forms("by, over, nearly, almost, about, than, only, around, roughly, least, under")
)
PART_AFTER = frozenset(
    forms("were, have, more, less, live, lived, came, said, want, fewer, higher, lower, there")
)


@dataclass(frozen=True, slots=True)
class Words:
    """A folded text and the number words to read it by."""

    lower: str
    lex: NumberWords

    def after_gap(self, end: int) -> int | None:
        """Where the next word begins, if only a space or hyphen parts it."""
        gap = GAP.match(self.lower, end)
        return gap.end() if gap else None


@dataclass(frozen=True, slots=True)
class Cardinal:
    """What a run of cardinals comes to, where it ends, and how it stood before its last "and"."""

    total: Sum
    end: int
    before_join: Cardinal | None = None


def read_words(lower: str, at: int, lex: NumberWords) -> Numeral | None:
    """The number in words that begins here, or None."""
    words = Words(lower, lex)
    if vague := lex.vague.match(lower, at):
        (low, high), end = vague
        return Numeral(at, end, Decimal(low), Form.VAGUE, high=Decimal(high))
    if lone := lex.unit_articles.match(lower, at):
        return Numeral(at, lone[1], Decimal(1), Form.WORDS)
    cardinal = _cardinal(words, at)
    if cardinal.total.parts:
        numeral = _with_cardinal(words, at, cardinal)
    else:
        numeral = _without_cardinal(words, at)
    return None if numeral is None else _with_article(words, numeral)


# --- cardinals ------------------------------------------------------------------------------


def _cardinal(words: Words, at: int) -> Cardinal:
    """The longest run of cardinals from here on."""
    found = Cardinal(Sum(), at)
    while found.total.value < LIMIT:
        start = words.after_gap(found.end) if found.total.parts else at
        if start is None:
            break
        total = found.total.copy()
        if (end := _take(words, start, total)) is not None:
            found = Cardinal(total, end, found.before_join)
        elif (joined := _after_join(words, start, found)) is not None:
            found = joined
        else:
            if found.before_join and words.lex.scales.match(words.lower, start):
                found = found.before_join  # "one hundred and two | hundred"
            break
    return found


def _after_join(words: Words, start: int, found: Cardinal) -> Cardinal | None:
    """Two hundred "and six"; "and" joins only below a hundred, "y" and "et" below ten too."""
    join = words.lex.joins.match(words.lower, start) if found.total.parts else None
    after = words.after_gap(join[1]) if join else None
    if join is None or after is None:
        return None
    least = 100 if words.lower[start : join[1]] == "and" else 10
    total = found.total.copy()
    if found.total.room < least or (end := _take(words, after, total)) is None:
        return None
    return Cardinal(total, end, found)


def _take(words: Words, at: int, total: Sum) -> int | None:
    """Takes one number word into the sum; where it ends."""
    scale = words.lex.scales.match(words.lower, at)
    if scale and scale[1] - at > 2 and total.multiply(scale[0]):
        return scale[1]
    if cardinal := words.lex.cardinals.match(words.lower, at):
        return cardinal[1] if total.add(cardinal[0]) else None
    if words.lex.morphemes.meanings and (word := WORD.match(words.lower, at)):
        parts = _taken_apart(word[0], words.lex)
        if parts and all(total.multiply(n) if scaled else total.add(n) for n, scaled in parts):
            return word.end()
    return None


def _taken_apart(word: str, lex: NumberWords) -> list[tuple[Number, bool]]:
    """The numbers in a word written together: einundzwanzigtausend is 21, then thousand."""
    parts: list[tuple[Number, bool]] = []
    at, waiting = 0, False
    while at < len(word):
        part = _morpheme(word, at, lex)
        if part is None:
            return []
        at += len(part)
        if part in lex.units_first and parts:
            waiting = True
            continue
        scaled = part in lex.scales.meanings
        number = lex.scales.meanings[part] if scaled else lex.morphemes.meanings[part]
        if waiting and not scaled:
            number = Decimal(number) + Decimal(parts.pop()[0])
        waiting = False
        parts.append((number, scaled))
    return parts


def _morpheme(word: str, at: int, lex: NumberWords) -> str | None:
    for length in range(min(LONGEST_MORPHEME, len(word) - at), 0, -1):
        part = word[at : at + length]
        if part in lex.morphemes.meanings or (at and part in lex.units_first):
            return part
    return None


# --- ordinals and fractions -----------------------------------------------------------------


def _without_cardinal(words: Words, at: int) -> Numeral | None:
    """Half, a third, the third, the einundzwanzigste."""
    lower, lex = words.lower, words.lex
    if half := lex.halves.match(lower, at):
        return _scaled(words, Numeral(at, half[1], Decimal("0.5"), Form.FRACTION, HUNDREDTH))
    ordinal, part = lex.ordinals.match(lower, at), lex.denominators.match(lower, at)
    if part and (ordinal is None or _is_part(words, at, part[1])):
        value = 1 / Decimal(part[0])
        return _scaled(words, Numeral(at, part[1], value, Form.FRACTION, HUNDREDTH))
    if ordinal is None:
        return _joined_ordinal(words, at)
    total = Sum()
    total.add(ordinal[0])
    return _ordinal(words, at, ordinal[1], total)


def _joined_ordinal(words: Words, at: int) -> Numeral | None:
    """Einundzwanzigste, einhunderttausendster."""
    word = WORD.match(words.lower, at)
    stem = word and words.lex.joined_ordinal.fullmatch(word[0])
    parts = _taken_apart(stem[1], words.lex) if stem else []
    total = Sum()
    if not parts or not all(total.multiply(n) if scaled else total.add(n) for n, scaled in parts):
        return None
    return Numeral(at, word.end() if word else at, total.value, Form.ORDINAL)


def _is_part(words: Words, at: int, end: int) -> bool:
    """Whether "third" is a part: "a third of", "by a third" but not "a third term", "the third"."""
    article = _word_before(words.lower, at)
    if article not in INDEFINITE:
        return False
    start = words.after_gap(end)
    following = WORD.match(words.lower, start) if start else None
    if following is None or len(following[0]) < 4 or following[0] in PART_AFTER:
        return True
    before = _word_before(words.lower, words.lower.rindex(article, 0, at))
    if before in PART_BEFORE:
        return True
    return words.lex.fraction_links.match(words.lower, following.start()) is not None


def _with_cardinal(words: Words, at: int, found: Cardinal) -> Numeral | None:
    """The cardinal with what follows it: two thirds, twenty-fifth, five point two, and a half."""
    lower, lex, total = words.lower, words.lex, found.total
    numeral = Numeral(at, found.end, total.value, Form.WORDS, total.place)
    start = words.after_gap(found.end)
    if start is None:
        return numeral
    ordinal, part = lex.ordinals.match(lower, start), lex.denominators.match(lower, start)
    halved = part is not None and part[0] == 2 and total.value != 1  # "two half-brothers"
    if part and not halved and (ordinal is None or ordinal[1] < part[1] or total.value == 1):
        return _parts(words, numeral, part, found.before_join)
    if ordinal:
        number = Decimal(ordinal[0])
        if (number < total.room and total.add(number)) or total.multiply(number):
            return _ordinal(words, at, ordinal[1], total)
    if point := lex.points.match(lower, start):
        return _with_decimals(words, numeral, point[1])
    return with_tail(lower, numeral, total.room, lex)


def _ordinal(words: Words, at: int, end: int, total: Sum) -> Numeral:
    """The rest of an ordinal in several words: milésimo quingentésimo vigésimo."""
    while start := words.after_gap(end):
        more = words.lex.ordinals.match(words.lower, start)
        if more is None or not (total.add(more[0]) or total.multiply(more[0])):
            break
        end = more[1]
    return Numeral(at, end, total.value, Form.ORDINAL)


def _parts(
    words: Words, numeral: Numeral, part: tuple[Number, int], before: Cardinal | None
) -> Numeral:
    """Two thirds; "one hundred and three quarters" is 100.75."""
    below, end = Decimal(part[0]), part[1]
    if before is None:
        share = Numeral(numeral.start, end, numeral.low / below, Form.FRACTION, HUNDREDTH)
        return _scaled(words, share)
    whole, room = before.total.value, before.total.room
    value = whole + (numeral.low - whole) / below * (room if room >= 1000 else 1)
    return _scaled(words, replace(numeral, end=end, low=value, place=TENTH))


def _with_decimals(words: Words, numeral: Numeral, after: int) -> Numeral:
    """Five point two, nine point nought four."""
    digits, end = "", numeral.end
    start = words.after_gap(after)
    while start and (digit := words.lex.cardinals.match(words.lower, start)):
        digits, end = digits + str(digit[0]), digit[1]
        start = words.after_gap(end)
    if not digits.isdecimal() or len(digits) > MOST_DECIMALS:
        return numeral
    value = numeral.low + Decimal(f"0.{digits}")
    return _scaled(
        words, replace(numeral, end=end, low=value, place=Decimal(1).scaleb(-len(digits)))
    )


def with_tail(lower: str, numeral: Numeral, scale: Decimal, lex: NumberWords) -> Numeral:
    """The number with its fraction: two "and a half" thousand, a million "and a quarter"."""
    words = Words(lower, lex)
    start = words.after_gap(numeral.end)
    join = lex.joins.match(lower, start) if start else None
    after = words.after_gap(join[1]) if join else None
    if after is None:
        return numeral
    if (article := WORD.match(lower, after)) and article[0] in lex.articles:
        after = words.after_gap(article.end()) or after
    half, part = lex.halves.match(lower, after), lex.denominators.match(lower, after)
    if half is None and part is None:
        return numeral
    share, end = (Decimal("0.5"), half[1]) if half else (HUNDREDTH, after)
    if part and not half:
        share, end = 1 / Decimal(part[0]), part[1]
    times = scale if 1000 <= scale < LIMIT else Decimal(1)
    value = numeral.low + share * times
    grown = replace(numeral, end=end, low=value, form=Form.WORDS, place=TENTH * times)
    return _scaled(words, grown) if times == 1 else grown


def _scaled(words: Words, numeral: Numeral) -> Numeral:
    """A fraction of a scale: half "a million", two and a half "thousand"."""
    start = words.after_gap(numeral.end)
    if start is None:
        return numeral
    link = words.lex.fraction_links.match(words.lower, start)
    for at in (start, words.after_gap(link[1]) if link else None):
        scale = words.lex.scales.match(words.lower, at) if at else None
        if at and scale and scale[0] > 2 and scale[1] - at > 2:
            times = Decimal(scale[0])
            place = numeral.place * times if times >= 1000 else Decimal(1)
            value = numeral.low * times
            return replace(numeral, end=scale[1], low=value, form=Form.WORDS, place=place)
    return numeral


# --- articles -------------------------------------------------------------------------------


def _word_before(lower: str, at: int) -> str:
    found = LAST_WORD.search(lower[max(0, at - LOOK_BACK) : at])
    return found[1] if found else ""


def _with_article(words: Words, numeral: Numeral) -> Numeral:
    """A number with the article that belongs to it: "a hundred", "a third", but "the third"."""
    word = _word_before(words.lower, numeral.start)
    if numeral.form is Form.ORDINAL or word not in words.lex.articles:
        return numeral
    if words.lex.cardinals.match(words.lower, numeral.start):
        return numeral  # "a | four-year programme"
    return replace(numeral, start=words.lower.rindex(word, 0, numeral.start))
