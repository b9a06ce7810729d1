"""Digits that are no figure: addresses, pages and laws, clock times, versions, B-52, note marks.

A number is looked at where it stands: what comes right before it, and what it opens. All
patterns are linear: a repeated part is bounded, possessive, or cannot match its neighbour.
"""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.figures.glyphs import Plain
from citecheck.figures.kinds.codes import end_of_code
from citecheck.figures.numbers.numerals import Form, Numeral
from citecheck.figures.tables.lexicon import Lexicon
from citecheck.figures.tables.vocabulary import LETTER, forms

# What a number opens that is no figure, tried at its first digit.
OPENED = {
    "doi": r"10\.\d{4,9}/\S+",
    "internet address": (
        r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![.\d]\d|\d)"
    ),
    "area code": (
        r"\d{3}[.-]\d{3}[.-]\d{4}(?!\d)|(?:8[ -]?\()?\d{3,5}\)\s?\d{1,3}[ -]\d{2}[ -]?\d{2}"
    ),
    "chain": (
        r"(?!\d{4}-\d\d?-\d\d?(?![\d-]))(?!\d\d?-\d\d?-(?:\d\d){1,2}(?![\d-]))"
        r"\d{1,7}(?:-\d{1,7}){2,12}(?![\d-])"
    ),
    "version": (
        r"(?!\d{1,3}(?:\.\d{3})++(?![\d.]\d))(?!\d{1,4}\.\d\d?\.\d{1,4}(?!\.?\d))"
        r"\d{1,4}(?:\.\d{1,4}){2,5}(?!\.?\d)"
    ),
    "clock": (
        r"\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?:\s?[ap]\.?m(?!\w)\.?)?"
        r"(?:\s?\(?(?:gmt|utc|cet|est|et|msk)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?!\w))?"
    ),
    "half day": r"\d{1,2}(?:\.\d{2})?\s?[ap]\.?m(?!\w)\.?",
    "hour of day": rf"\d{{1,2}}\s?(?:h\d{{2}}(?!\w)|uhr(?!{LETTER})|o'clock)",
    "name of a day": r"(?:9/11|24/7|7/7|11/9|11-s|11-m|20/20)(?![\d/])",
    "generation": r"[2-6][gd](?!\w)",
    "crossed": r"\d{1,2}x\d{1,2}(?!\w)",
}
OPENS = re.compile("|".join(f"(?:{pattern})" for pattern in OPENED.values()))

RUN = 240  # signs of an address that are looked at
SPACE = re.compile(r"\s")
ADDRESS = re.compile(r"://|www\.|@|#|\w\.[a-z]{2,6}/")
END = re.compile(r"\S*")

LABEL = re.compile(rf"(?<!\w)({LETTER}+\.?)[.:]?\s?(?:(nos?|n°|nr|№|#)[.:]?)?\s{{0,3}}$|(§|№)\s?$")
IDENTIFIER = re.compile(r"[\dx-]++(?:[ ]\d[\dx-]*+){0,5}(?:[./]\S*)?")
DIALLED = re.compile(r"\d[\d ().-]{4,22}\d|\d+")
LABELLED = {
    **dict.fromkeys(forms("isbn, issn, doi, arxiv, pmid, oclc, isin, iban, gmt, utc"), IDENTIFIER),
    **dict.fromkeys(
        forms("tel, phone, fax, tlf, тел, факс, телефон, whatsapp, mobile, mob, hotline"), DIALLED
    ),
}
RANK = re.compile(
    r"\s(?:in|on|of|among|worldwide|spot|place|seed|slot|globally|im|en|dans|в|по)(?!\w)"
)
NUMBERED = re.compile(r"\d++(?:[./-]?\w++)?+(?:[./-]\w++)*+(?:\s?[–&-]\s?\d++(?![.,]?\d|\s?%))?")
NUMBERED_MORE = re.compile(r"(?:,?\s(?:and|or|to|et|und|y|и)\s|,\s)\d++(?![.,]?\d|\s?%)\w*")
MOST_NUMBERED = 8  # "Articles 5, 6 and 7"
RANKED = frozenset({"no", "nr", "number", "nos"})

NAME_TAIL = re.compile(r"\d[\w-]*(?:[./]\d+)*")
# Before a hyphen, these are words of time or money, not of a name: "mid-2014", "USD-50".
FREE = frozenset(
    forms("mid, pre, post, late, early, since, usd, eur, non, under, over, circa, середине")
)
HYPHENED = re.compile(rf"({LETTER}+)-$")

BRACKETED = re.compile(r"\d{1,3}(?:[,–-]\s?\d{1,3}){0,9}\]")
MARK = re.compile(r"\d{1,3}(?=\s|$|[.,;)])(?!\s?(?:%|km|per|million|billion))(?![.,]\d)")
AFTER_STOP = re.compile(rf"(?:{LETTER}{{2}}[.,;!?]?[\"”»'’)]?|\d%|[\])])$")
STOPPED = re.compile(r"[.,;!?\"”»')%\]]$")
ABBREVIATED = re.compile(r"(?<!\w)(?:ca|ok|approx|c|max|min|sept|oct|no|rs)\.$")
COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s?(?:©\s?)?$")
YEARS = re.compile(r"\d{4}(?:\s?[–-]\s?\d{4})?")


def end_of_name(text: Plain, start: int, lex: Lexicon) -> int | None:
    """Where the name, address or note mark ends that this digit belongs to, or None."""
    lower = text.lower
    if opened := OPENS.match(lower, start):
        return opened.end()
    before = lower[max(0, start - 28) : start]
    return (
        end_of_address(lower, start)
        or _labelled(lower, start, before, lex)
        or end_of_code(text, start, lex)
        or _hyphened(lower, start, before, lex)
        or _note_mark(lower, start, before)
        or _list_mark(text.cased, start, before)
    )


def end_of_address(lower: str, start: int) -> int | None:
    """The end of the address, mail or tag that this digit or word stands in."""
    if lower[start - 1 : start].isspace() or not start:
        return None
    run = SPACE.split(lower[max(0, start - RUN) : start])[-1]
    if not ADDRESS.search(run):
        return None
    found = END.match(lower, start, start + RUN)
    return found.end() if found else None


def _labelled(lower: str, start: int, before: str, lex: Lexicon) -> int | None:
    """The end of a number with a label: "page 31", "Article 29", "ISBN 978-3", "tel. 8 71"."""
    if before.endswith(("+", "+(")):
        return _end(DIALLED.match(lower, start))
    if COPYRIGHT.search(before):
        return _end(YEARS.match(lower, start))
    label = LABEL.search(before)
    if label is None:
        return None
    dotted = label[1] or "§"
    word = dotted.rstrip(".")
    is_numbered = not {word, dotted}.isdisjoint(lex.calendar.numbered)
    if is_numbered or label[2] or label[3]:
        is_ranked = word in RANKED or label[2] is not None
        return _numbered(lower, start, is_ranked=is_ranked, several=word.endswith(("s", "pp")))
    pattern = LABELLED.get(word)
    return _end(pattern.match(lower, start)) if pattern else None


def _numbered(lower: str, start: int, *, is_ranked: bool, several: bool) -> int | None:
    """The end of "31" in "page 31", "31, 33 and 35" in "pages"; "No. 5 in the index" is a rank."""
    found = NUMBERED.match(lower, start)
    if found is None or (is_ranked and RANK.match(lower, found.end())):
        return None
    end = found.end()
    for _ in range(MOST_NUMBERED if several else 0):
        more = NUMBERED_MORE.match(lower, end)
        end = more.end() if more else end
    return end


def _end(found: re.Match[str] | None) -> int | None:
    return found.end() if found else None


def _hyphened(lower: str, start: int, before: str, lex: Lexicon) -> int | None:
    """The end of "B-52", "Covid-19", "CASA-1000"; "mid-2014" and "May-2014" are none."""
    found = HYPHENED.search(before)
    if found is None or found[1] in FREE or lex.calendar.months.match(found[1], 0):
        return None
    return _end(NAME_TAIL.match(lower, start))


def _note_mark(lower: str, start: int, before: str) -> int | None:
    """The end of a note mark: "dead.[34]", "said.12 The", "70%12"."""
    if before.endswith("[") and (found := BRACKETED.match(lower, start)):
        return found.end()
    if not STOPPED.search(before) or ABBREVIATED.search(before) or not AFTER_STOP.search(before):
        return None
    return _end(MARK.match(lower, start))


LIST_NUMBER = re.compile(r"(?:^|\n)\s{0,8}$")
LEADERS = re.compile(r"\.{4}\s{0,4}$")  # of a table of contents
PAGE = re.compile(r"\d{1,4}(?!\d)")
LISTED = re.compile(r"(\d{1,2})[.)]\s{1,4}[^\W\d_a-zа-я]")
LIST_BRACKET = re.compile(r"(?:[:,;]|\s(?:and|or|either|is))\s\($")
BRACKETED_DIGIT = re.compile(r"(\d)\)\s")


def _list_mark(cased: str, start: int, before: str) -> int | None:
    """The end of the number of a list item: "3. Title" on a line of its own, "and (2) the"."""
    found = None
    if LEADERS.search(before):
        return _end(PAGE.match(cased, start))
    if LIST_BRACKET.search(before):
        found = BRACKETED_DIGIT.match(cased, start)
    elif LIST_NUMBER.search(before) and start:
        found = LISTED.match(cased, start)
    return found.end(1) if found else None


RANK_WORD = re.compile(r"(?<!\w)(?:no\.?|nr\.?|number|№)\s?$")


def ranked(text: Plain, number: Numeral) -> Numeral:
    """The number as a place in an order, if it is one: "No. 5 in the index"."""
    before = text.lower[max(0, number.start - 8) : number.start]
    word = RANK_WORD.search(before)
    if before.endswith("第"):
        return replace(number, start=number.start - 1, form=Form.ORDINAL)
    if word is None or not RANK.match(text.lower, number.end):
        return number
    start = number.start - len(before) + word.start()
    return replace(number, start=start, form=Form.ORDINAL)
