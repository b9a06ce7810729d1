"""Slips of scanners and typists in a single word, told from another word.

Not a spelling corrector: it judges one pair of words, and in doubt calls them different,
since a changed word in a quotation is what citecheck is there to find.
"""

from __future__ import annotations

import re

# Shorter words are other words after one changed letter: "of" and "off", "form" and "from".
_SHORTEST = 5
# From this length on a word with one letter of a pair left out is hardly another word.
_SURE = 9

# What a scanner takes for a letter, for two, and for a letter wherever it stands.
_LOOKALIKES = str.maketrans("013589|", "oiesbgi")
_SHAPES = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"))
_SIMILAR = frozenset(frozenset(pair) for pair in ("ce", "il", "ij", "hb", "gq", "lt"))

# American and British spelling of one word.
_SPELLINGS = (
    (re.compile(r"(?<=\w\w)our"), "or"),
    (re.compile(r"(?<=\w\w[^aeiou])is(?=e|ing|ation)"), "iz"),
    (re.compile(r"(?<=al)ys(?=e|ing)"), "yz"),
    (re.compile(r"(?<=\w\w[tb])re$"), "er"),
    (re.compile(r"(?<=og)ue$"), ""),
    (re.compile(r"(?<=el)l(?=ed|ing|er)"), ""),
)

# One slip apart, and both are words.
_PAIRS = """
    abroad/aboard adverse/averse angel/angle appraise/apprise barley/barely beard/bread
    begin/being boarder/border bother/other bought/brought bridge/bride bright/bight brunt/burnt
    casual/causal casualty/causality causes/cases champion/campion coastal/costal
    complaint/compliant complaints/compliants complied/compiled contract/contact
    contracts/contacts contracted/contacted corner/comer counties/countries county/country
    deduced/deducted desert/dessert diary/dairy except/expect exercise/excise exits/exists
    father/farther fired/fried founder/fonder friend/fiend fright/fight heard/head
    immoral/immortal immorality/immortality inmate/intimate interment/internment later/latter
    lightening/lightning lions/loins loose/lose lover/lower martial/marital minister/minster
    modern/modem morality/mortality parents/patents party/parry patent/patient patents/patients
    prefect/perfect princes/princess public/pubic pulses/pluses quiet/quite rebuild/rebuilt
    reigned/resigned reverse/revere sacred/scared salty/sally scent/sent signed/singed
    slept/spelt slight/sight sliver/silver split/spilt stable/stale statue/statute strain/stain
    stream/steam tail/tall there/three though/thought through/thought through/though
    through/trough tired/tried tires/tries trail/trial trails/trials united/untied unite/untie
    wander/wader
"""
_BOTH_WORDS = frozenset(frozenset(pair.split("/")) for pair in _PAIRS.split())


def is_slip(one: str, other: str) -> bool:
    """Whether two folded words are the same word, one of them misread, mistyped or anglicised.

    "c0nsole" is "console", "stroage" is "storage", "tradernarked" is "trademarked"; but
    "casual" is not "causal", nor "governors" "governor", nor "2013" "2018".
    """
    if min(len(one), len(other)) < _SHORTEST or abs(len(one) - len(other)) > 3:
        return False
    if not (one.isalnum() and other.isalnum()) or one.isdigit() or other.isdigit():
        return False
    if frozenset((one, other)) in _BOTH_WORDS:
        return False
    return _shape(one) == _shape(other) or _letters_slip(one, other)


def _shape(word: str) -> str:
    """What a scanner sees; 1 is both i and l to it."""
    word = word.translate(_LOOKALIKES).replace("l", "i")
    for seen, meant in _SHAPES_AS_SEEN:
        word = word.replace(seen, meant)
    return word


_SHAPES_AS_SEEN = tuple((seen.replace("l", "i"), meant) for seen, meant in _SHAPES)


def _letters_slip(one: str, other: str) -> bool:
    """Whether both consist of letters, and differ by one slip of the finger or in spelling."""
    if not (one.isalpha() and other.isalpha()):
        return False
    short, long = sorted((one, other), key=len)
    start = _first_difference(short, long)
    if _spelling(one) == _spelling(other):
        return True
    inner = start > 0 and not _undoubled(short, long, start)
    return _one_slip(short[start:], long[start:], inner=inner)


def _first_difference(short: str, long: str) -> int:
    pairs = enumerate(zip(short, long, strict=False))
    return next((at for at, (one, other) in pairs if one != other), len(short))


def _one_slip(short: str, long: str, *, inner: bool) -> bool:
    """Whether one letter was misread, or, within the word, dropped or swapped with the next.

    The rests of two words from their first difference on.
    """
    if len(short) == len(long):
        misread = short[1:] == long[1:] and frozenset((short[0], long[0])) in _SIMILAR
        return misread or (inner and short[:2] == long[1::-1] and short[2:] == long[2:])
    return inner and 0 < len(short) == len(long) - 1 and short == long[1:]


def _undoubled(short: str, long: str, start: int) -> bool:
    """Whether a doubled letter was made single in a word too short to be sure: "filled", "filed"."""
    return len(short) < len(long) < _SURE and long[start] == long[start - 1]


def _spelling(word: str) -> str:
    for british, american in _SPELLINGS:
        word = british.sub(american, word)
    return word
