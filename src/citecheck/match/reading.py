"""A page read for figures: its sentences, what each speaks of, and which figures it gives.

Made once per page and kept beside it as long as the page lives.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from citecheck.figures import find_figures
from citecheck.match.keeping import Keeper
from citecheck.model import BlockLabel, Figure, FigureKind, Page
from citecheck.text.languages import guess_language, is_opaque
from citecheck.text.sentences import sentences
from citecheck.text.words import RELATION_KEYS, Word, cognate, words

# What parts clauses: signs, and the little words that join them, in the languages we read.
CLAUSE_BREAKS = re.compile(
    r"[;:()–—]|,(?!\d)|\s-\s|"
    r"\b(?:and|but|while|whereas|und|aber|während|et|mais|tandis|y|pero|mientras|ma|"
    r"mentre|mas|enquanto|и|а|но|тогда|oraz|en|ve|och|та|және)\b"
)
BLOCK_END = "\x1e"  # in place of a new line, over which a number may run, or a note's mark
LONGEST_SENTENCE = 1500  # characters
# "six of the eleven", "41 of the region's 53": what stands between a part and its whole.
PART_OF = re.compile(
    r"\s+(?:out\s+)?(?:of|von|der|des|de|di|из|sur|parmi|van|av)(?:\s+[^\W\d]+(?:['’]s)?){0,2}\s+",
    re.IGNORECASE,
)
# "Of the twelve members, nine": the whole comes first.
OF_ALL = re.compile(r"(?:out\s+)?(?:of|von|из|sur|di)(?:\s+[^\W\d]+){0,2}\s+", re.IGNORECASE)
# "340 of them minors" says what a part of the things before are.
_OF_THEM = re.compile(r"\s+(?:of\s+(?:them|these|those|whom|which)|davon|из\s+них|dont)\b")


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence with its content words and its figures; places are those of the whole text."""

    start: int
    end: int
    words: tuple[Word, ...]  # those that stand in no figure
    figures: tuple[Figure, ...]
    keys: frozenset[str]
    breaks: tuple[int, ...] = ()  # where clauses end; empty where there is no figure
    halves: tuple[int, ...] = ()  # where semicolons part it into what might be sentences
    label: BlockLabel = BlockLabel.MAIN
    under: int | None = None  # the number of its heading, or of its table's first row
    wholes: Mapping[int, Figure] = field(default_factory=dict)  # by the start of their part
    elliptic: frozenset[int] = frozenset()  # the starts of figures whose clause says hardly more

    def clause(self, figure: Figure) -> tuple[int, int]:
        """The span of the clause that a figure stands in."""
        return clause_round(figure, (self.start, self.end), self.breaks)

    def is_whole(self, figure: Figure) -> bool:
        """Whether a figure is what another one is a part of: the 53 in "41 of the 53"."""
        return any(whole is figure for whole in self.wholes.values())


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A text's sentences in order, and in which of them a word's key occurs."""

    text: str
    language: str | None
    sentences: tuple[Sentence, ...]
    by_key: Mapping[str, Sequence[int]]
    by_cognate: Mapping[str, Sequence[int]]
    title: frozenset[str] = frozenset()  # the keys of the page's title
    lead: frozenset[str] = frozenset()  # the words of the first sentence of the main text
    opaque: bool = False  # written in a script whose words have no keys: Chinese, Arabic

    def figures(self) -> Iterator[tuple[int, Figure]]:
        """Every figure, with the number of its sentence."""
        for number, sentence in enumerate(self.sentences):
            for figure in sentence.figures:
                yield number, figure

    def at(self, place: int) -> int:
        """The number of the sentence that holds or precedes a place in the text."""
        return max(0, bisect_right(self.sentences, place, key=lambda s: s.start) - 1)


def read_claim(text: str, figures: Sequence[Figure]) -> Reading:
    """The reading of a claim whose figures are known, in the order of their places."""
    language = guess_language(text)
    spans = sentences(text) or [(0, len(text))]
    found = [_sentence(text, span, language, figures) for span in spans]
    return _indexed(text, language, found)


def _read_page(page: Page) -> Reading:
    text = page.text
    language = guess_language(text) or page.language
    figures = find_figures(text.replace("\n", BLOCK_END), language)
    starts = [figure.start for figure in figures]
    label_at = _labels(page)
    found: list[Sentence] = []
    under: int | None = None
    for start, end in _pieces(text):
        held = figures[bisect_left(starts, start) : bisect_left(starts, end)]
        label = label_at(start)
        under = _heading(found, label, under)
        found.append(_sentence(text, (start, end), language, held, label=label, under=under))
    title = frozenset(word.key for word in words(page.title or "", language))
    return _indexed(text, language, found, title)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The sentences, endless ones (menus, tables without rows) cut between words."""
    for start, end in sentences(text):
        at = start
        while end - at > LONGEST_SENTENCE:
            cut = text.rfind(" ", at + 1, at + LONGEST_SENTENCE)
            cut = cut if cut > 0 else at + LONGEST_SENTENCE
            yield at, cut
            at = cut + (text[cut] == " ")
        yield at, end


def _labels(page: Page) -> Callable[[int], BlockLabel]:
    """Tells the label of the block that holds a place."""
    starts = [span.start for span in page.spans]

    def label_at(place: int) -> BlockLabel:
        number = bisect_right(starts, place) - 1
        return page.spans[number].label if number >= 0 else BlockLabel.MAIN

    return label_at


def _heading(found: Sequence[Sentence], label: BlockLabel, under: int | None) -> int | None:
    """What the next sentence stands under: the last heading, or the first row of its table."""
    if not found:
        return None
    last = found[-1].label
    if last is BlockLabel.HEADING:
        return len(found) - 1
    if label is BlockLabel.TABLE and last is not BlockLabel.TABLE:
        return len(found)
    return under


def _sentence(
    text: str,
    span: tuple[int, int],
    language: str | None,
    figures: Sequence[Figure],
    *,
    label: BlockLabel = BlockLabel.MAIN,
    under: int | None = None,
) -> Sentence:
    start, end = span
    figures = tuple(figure for figure in figures if start <= figure.start < end)
    spoken = words(text, language, start, end)
    if figures:
        spoken = [
            w for w in spoken if not any(f.start < w.end and w.start < f.end for f in figures)
        ]
    breaks = tuple(m.start() for m in CLAUSE_BREAKS.finditer(text, start, end)) if figures else ()
    return Sentence(
        start=start,
        end=end,
        words=tuple(spoken),
        figures=figures,
        keys=frozenset(word.key for word in spoken),
        breaks=breaks,
        halves=tuple(place for place in breaks if text[place] == ";"),
        label=label,
        under=under,
        wholes=_wholes(text, span, figures),
        elliptic=frozenset(
            f.start for f in figures[1:] if _says_little(f, spoken, span, breaks, text)
        ),
    )


def clause_round(figure: Figure, span: tuple[int, int], breaks: Sequence[int]) -> tuple[int, int]:
    """The span of the clause that a figure stands in, in a sentence with these breaks."""
    before, after = bisect_left(breaks, figure.start), bisect_left(breaks, figure.end)
    start = breaks[before - 1] if before else span[0]
    end = breaks[after] if after < len(breaks) else span[1]
    return start, end


def _says_little(
    figure: Figure,
    spoken: Sequence[Word],
    span: tuple[int, int],
    breaks: Sequence[int],
    text: str,
) -> bool:
    """Whether the clause of a figure has one word alone, and one that tells: "Aliya 19"."""
    start, end = clause_round(figure, span, breaks)
    if _OF_THEM.match(text, figure.end):
        return False
    held = [word.key for word in spoken if start <= word.start < end]
    return len(held) == 1 and held[0] not in RELATION_KEYS


def _wholes(text: str, span: tuple[int, int], figures: Sequence[Figure]) -> dict[int, Figure]:
    """The figures that name a whole, by the start of the figure that is a part of it."""
    numbers = [figure for figure in figures if figure.kind is FigureKind.NUMBER]
    wholes = {
        part.start: whole
        for part, whole in pairwise(numbers)
        if PART_OF.fullmatch(text, part.end, whole.start)
    }
    if len(numbers) > 1 and OF_ALL.fullmatch(text, span[0], numbers[0].start):
        wholes[numbers[1].start] = numbers[0]
    return wholes


def _indexed(
    text: str,
    language: str | None,
    found: Sequence[Sentence],
    title: frozenset[str] = frozenset(),
) -> Reading:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    by_cognate: defaultdict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(found):
        for key in sentence.keys:
            by_key[key].append(number)
            if beginning := cognate(key):
                by_cognate[beginning].append(number)
    opaque = is_opaque(text)
    return Reading(text, language, tuple(found), by_key, by_cognate, title, _lead(found), opaque)


def _lead(found: Sequence[Sentence]) -> frozenset[str]:
    """The words of the first sentence of the main text."""
    told = (sentence for sentence in found if sentence.label is BlockLabel.MAIN and sentence.words)
    first = next(told, None)
    return first.keys if first else frozenset()


# The page's reading, made on first call.
read: Keeper[Reading] = Keeper(_read_page)
