"""Whether two pages are the one answer that a host gives to everything.

Such an answer differs only in what was asked and when: the address, a date, the number of the
request. All that is taken out; what stays must be the same, block by block.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from citecheck.liveness.lexicon import normal
from citecheck.liveness.wording import weight
from citecheck.model import BlockLabel, Page

_BESIDE = frozenset({BlockLabel.NAVIGATION, BlockLabel.FOOTER, BlockLabel.DATA})

# What changes from one answer to the next: addresses, times, and anything with digits in it.
_ADDRESS = re.compile(r"\bhttps?://\S{1,2000}|\bwww\.\S{1,500}")
_TOKEN = re.compile(
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{16,64}\b"
    r"|(?=[^\W_]{0,60}\d)[^\W_]+(?:[-:.,_/][^\W_]+){0,40}"
)
_NUMBER = re.compile(r"\d{1,5}(?:[.,]\d{1,3}){0,4}")
_SIGNS = re.compile(r"[\W_]+")
_WORD_BREAK = re.compile(r"[\W_]+")
_LEAST_ECHO = 4  # signs; shorter pieces of an address are in any text

# The rest that two answers may not share: a teaser that changes, a greeting. Longer pieces are
# sentences, and a sentence of its own makes a page another page.
_LONGEST_ODD_BLOCK = 40.0  # Latin letters
_MOST_ODD = 0.1  # of the matter
# Figures are what tells two tables apart, so that hardly any may differ.
_MOST_ODD_NUMBERS = 0.2  # of the words
LONGEST_ANSWER = 100_000  # characters; one answer to everything is short, and is kept per host
_LEAST_MATTER = 20.0  # Latin letters; with less, titles must be the same to the letter


@dataclass(frozen=True, slots=True)
class _Answer:
    """A page without what changes from one answer to the next."""

    title: str
    headings: Counter[str]
    blocks: Counter[str]
    numbers: Counter[str]
    words: int

    @property
    def size(self) -> float:
        return _weight_of(self.blocks)


def same_answer(page: Page, other: Page) -> bool:
    """Whether two pages of one host are its one answer to everything.

    Two pages of one template are not: each has a title, a heading or a sentence of its own.
    """
    if page.media_type != other.media_type:
        return False
    if max(len(page.text), len(other.text)) > LONGEST_ANSWER:
        return False
    one, two = _answer(page), _answer(other)
    if one.title != two.title or one.headings != two.headings:
        return False
    if max(one.size, two.size) < _LEAST_MATTER:
        return _plain(page.title or "") == _plain(other.title or "")
    return _hardly_differ(one, two)


def _hardly_differ(one: _Answer, two: _Answer) -> bool:
    odd = (one.blocks - two.blocks, two.blocks - one.blocks)
    odd_numbers = max((one.numbers - two.numbers).total(), (two.numbers - one.numbers).total())
    return (
        all(weight(block) < _LONGEST_ODD_BLOCK for rest in odd for block in rest)
        and max(map(_weight_of, odd)) <= _MOST_ODD * min(one.size, two.size)
        and odd_numbers <= _MOST_ODD_NUMBERS * min(one.words, two.words)
    )


def _answer(page: Page) -> _Answer:
    echoes = tuple(_echoes(page.url or ""))
    shown = [(span.label, page.text[span.start : span.end]) for span in page.spans]
    texts = [(label, _without(echoes, text)) for label, text in shown if label not in _BESIDE]
    numbers = Counter(number for _, text in texts for number in _numbers(text))
    return _Answer(
        title=_constant(_without(echoes, page.title or "")),
        headings=_constants(text for label, text in texts if label is BlockLabel.HEADING),
        blocks=_constants(text for label, text in texts),
        numbers=numbers,
        words=sum(len(text.split()) for _, text in texts),
    )


def _echoes(url: str) -> Iterator[str]:
    """The forms in which a page may repeat the address it was asked for, longest first."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return
    path = unquote(parts.path).strip("/")
    last = path.rpartition("/")[2]
    asked = (f"{path}?{unquote(parts.query)}", path, parts.path.strip("/"), quote(path), last)
    spoken = (_WORD_BREAK.sub(" ", last), _WORD_BREAK.sub(" ", last.rpartition(".")[0]))
    values = tuple(unquote(value.rpartition("=")[2]) for value in parts.query.split("&"))
    forms = {normal(form).strip() for form in (*asked, *spoken, *values)}
    yield from sorted((form for form in forms if len(form) >= _LEAST_ECHO), key=len, reverse=True)


def _without(echoes: tuple[str, ...], text: str) -> str:
    """A text in normal form, without the address that was asked for."""
    told = _ADDRESS.sub(" ", normal(text))
    for echo in echoes:
        told = told.replace(echo, " ")
    return told


def _numbers(text: str) -> Iterator[str]:
    """The numbers of a text that are neither dates nor marks of a request."""
    return (token for token in _TOKEN.findall(text) if _NUMBER.fullmatch(token))


def _constants(texts: Iterator[str]) -> Counter[str]:
    return Counter(kept for text in texts if (kept := _constant(text)))


def _constant(text: str) -> str:
    """What of a text in normal form stays from one answer to the next."""
    return _SIGNS.sub(" ", _TOKEN.sub(" ", text)).strip()


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", normal(text)).strip()


def _weight_of(blocks: Counter[str]) -> float:
    return sum(weight(block) * count for block, count in blocks.items())
