"""Where the sentences of a text begin and end. Rules and tables only; no model, no language given.

A new line always ends a sentence (blocks of a page are joined by it). Inside a line a full stop
is doubted: abbreviations, initials, decimals and an open quotation keep the sentence going.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain

from citecheck.text.languages import STOP_WORDS

# Abbreviations after which a sentence hardly ever ends, in lower case, without the last stop:
# English, Russian, French, German, then Spanish, Italian and Portuguese.
ABBREVIATIONS = """
    mr mrs ms dr prof rev hon gen col lt capt sgt maj adm sen rep gov pres jr sr vs viz approx eds
    trans cf e.g i.e ca c dept univ inc ltd corp co bros mt ft st
    г гг в вв т тт д стр с ст ул им тыс млн млрд трлн руб коп долл проф акад рис табл см ср напр
    др пр н.э т.е т.к т.н т.д
    m mm mme mmes mlle env av ap éd p.ex
    bzw z.b d.h u.a usw evtl ggf inkl mio mrd hr fr bd abs abschn jh str tel vgl sog u.s.w
    sra sres srta dra ee.uu núm pág págs aprox sig sigg dott ing avv pag ecc exmo dep n.º nº
"""
# These are abbreviations before a number only; elsewhere they are words, or may end a sentence.
BEFORE_NUMBERS = """
    no nos nr vol vols ch chap sec art fig figs eq p pp ed
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
"""
# German counts with a stop: after a number and before these words none ends.
AFTER_ORDINALS = """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts
"""
# After these a sentence may end, if a capital follows.
ENDING_ABBREVIATIONS = "etc ecc usw г гг др пр т.д inc ltd corp co jr al"

_ABBREVIATIONS = frozenset(ABBREVIATIONS.split())
_BEFORE_NUMBERS = frozenset(BEFORE_NUMBERS.split())
# "rose to 21.34 The": a note's mark; "rose to 21.34 GW", "£23.99 More": a decimal.
_STARTERS = frozenset(chain.from_iterable(STOP_WORDS.values()))
_AFTER_ORDINALS = frozenset(AFTER_ORDINALS.split())
_ENDING_ABBREVIATIONS = frozenset(ENDING_ABBREVIATIONS.split())

QUOTATION_MARKS = {"“": "”", "«": "»", "„": "“”"}
# An opening mark without its partner within this many characters is taken for a slip of the pen.
LONGEST_QUOTATION = 300

_STOP = re.compile(
    r"""
    [.!?…。！？]+          # the stop itself
    ["”’»“'\)\]]*          # what closes after it
    (?:\[?\d{1,3}\]?(?=\s|$))?  # a note mark stuck to it: "ended.34 The", "ended.[34]"
    (?=\s|$|[。！？])       # and white space, or the end
    """,
    re.VERBOSE,
)
_IDEOGRAPHIC = re.compile(r"[。！？]+[”」』）]*")
_NEXT = re.compile(r"\s+[\"“«„‘'(\[—–-]*\s?(\w+|\S)")
_OPENER = re.compile("[“«„]")
_LAST_WORD = re.compile(r"[^\s(\[\"“«„'’]+$")


def sentences(text: str) -> list[tuple[int, int]]:
    """The places (start, end) of the sentences of `text`, in order, white space trimmed.

    >>> sentences("The U.S. paid $1.5 bn. It left.")
    [(0, 22), (23, 31)]
    """
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        found += _of_line(text, start, start + len(line))
        start += len(line)
    return found


def _of_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    line = text[start:end]
    cuts = [*_cuts(line), len(line)]
    found, at = [], 0
    for cut in cuts:
        piece = line[at:cut]
        if stripped := piece.strip():
            begin = start + at + piece.index(stripped[0])
            found.append((begin, begin + len(stripped)))
        at = cut
    return found


def _cuts(line: str) -> list[int]:
    quoted = _quotations(line)
    cuts = [
        found.end()
        for found in _STOP.finditer(line)
        if _ends_sentence(line, found) and not _inside(found.end(), quoted)
    ]
    if "。" in line or "！" in line or "？" in line:
        cuts = sorted({*cuts, *(found.end() for found in _IDEOGRAPHIC.finditer(line))})
    return cuts


def _ends_sentence(line: str, stop: re.Match[str]) -> bool:
    """Whether a stop ends its sentence: what stands before and after it decides."""
    following = _NEXT.match(line, stop.end())
    if following is None:
        return True
    if following[1][0].islower():
        return False
    if not stop[0].startswith("."):
        return True
    before = _LAST_WORD.search(line, max(0, stop.start() - 24), stop.start())
    if before is None:
        return True
    if before[0][-1].isdigit():
        return _ends_number(before[0], stop[0], following[1])
    return _ends_word(before[0], following[1])


def _ends_number(number: str, stop: str, following: str) -> bool:
    """Whether a stop after digits ends a sentence: no decimal, no German ordinal."""
    if any(map(str.isdigit, stop)):
        return number.isdigit() and following.lower() in _STARTERS
    return not (number.isdigit() and following.lower() in _AFTER_ORDINALS)


def _ends_word(word: str, following: str) -> bool:
    """Whether a stop after a word, before a capital or a number, is more than its abbreviation."""
    lower = word.lower()
    if lower in _ENDING_ABBREVIATIONS:
        return following[0].isupper()
    if lower in _BEFORE_NUMBERS:
        return not following[0].isdigit()
    return not (lower in _ABBREVIATIONS or _is_initials(word))


def _is_initials(word: str) -> bool:
    """Whether a word is an initial or letters with stops: "J", "U.S", "н.э"."""
    letters = word.split(".")
    return all(len(part) == 1 and part.isalpha() for part in letters) and (
        len(letters) > 1 or word.isupper()
    )


def _quotations(line: str) -> list[tuple[int, int]]:
    """The insides of quotations in curly or angle marks; straight marks cannot be told apart."""
    found: list[tuple[int, int]] = []
    for opener in _OPENER.finditer(line):
        start = opener.start()
        if found and start < found[-1][1]:
            continue
        limit = start + LONGEST_QUOTATION
        ends = [line.find(close, start + 1, limit) for close in QUOTATION_MARKS[opener[0]]]
        if end := min((end for end in ends if end > 0), default=0):
            found.append((start, end))
    return found


def _inside(place: int, quoted: list[tuple[int, int]]) -> bool:
    before = bisect_left(quoted, (place,)) - 1
    return before >= 0 and place <= quoted[before][1]
