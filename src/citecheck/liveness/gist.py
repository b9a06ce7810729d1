"""What a page puts forward: its headlines, and the text that is its matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from citecheck.liveness.lexicon import normal
from citecheck.liveness.phrases.shells import BUTTONS, LONGEST_BUTTON
from citecheck.liveness.speaking import speaks_to_reader
from citecheck.liveness.wording import headline_pieces, sentences, weight
from citecheck.model import CELL_SEPARATOR, BlockLabel, Page

# A page with more matter than this is never judged by its words: no kind has more text to spare
# beside its message than 2,500.
MOST_MATTER = 4_000.0
_LONGEST_TITLE = 300
_LONGEST_HEADLINE = 120  # characters; a longer heading is text

_END = re.compile(r"[.!?…]+(?:\s|$)|[。！？]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS_OF_A_SUBTITLE = 4

_BESIDE = frozenset(
    {
        BlockLabel.NAVIGATION,
        BlockLabel.ASIDE,
        BlockLabel.FOOTER,
        BlockLabel.COMMENT,
        BlockLabel.DATA,
    }
)


@dataclass(frozen=True)
class Gist:
    """A page as far as liveness looks at it."""

    title: str  # in normal form
    titles: tuple[str, ...]  # pieces of the title
    headings: tuple[str, ...]  # pieces of the first headings of the main text
    matter: tuple[str, ...]  # blocks of the main text, without headings
    subheads: tuple[str, ...]  # headings in it
    under: tuple[str, ...]  # blocks between the first heading and the next
    beside: tuple[str, ...]  # blocks of asides
    size: float  # weight of the matter
    body: float  # weight of the matter without its headings
    asks_password: bool
    shown: float  # weight of all visible text, menus included

    @property
    def headline(self) -> tuple[str, ...]:
        """All pieces in which a page says in short what it is."""
        return self.titles + self.headings

    @property
    def short(self) -> bool:
        """Whether so little is said that the words may be all there is."""
        return self.size <= MOST_MATTER

    @cached_property
    def blocks(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each block and heading with its sentences; none for a page that is long."""
        texts = self.matter + self.subheads
        return tuple((text, _told(text)) for text in texts) if self.short else ()

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """All sentences of the matter; none for a page that is long."""
        own = self.blocks[: len(self.matter)]
        return tuple(sentence for _, pieces in own for sentence in pieces)

    @cached_property
    def story(self) -> tuple[tuple[str, ...], ...]:
        """The whole sentences of each block under the first heading; none if it is long."""
        return tuple(map(_whole_sentences, self.under)) if self.short else ()

    @cached_property
    def sentences_beside(self) -> tuple[str, ...]:
        """All sentences of asides and of later headings; none for a page that is long."""
        texts = self.beside + self.subheads[1:]
        return tuple(piece for text in texts for piece in sentences(text)) if self.short else ()

    @cached_property
    def sentences_above(self) -> tuple[str, ...]:
        """All sentences of headings; none for a page that is long."""
        return (
            tuple(piece for text in self.subheads for piece in sentences(text))
            if self.short
            else ()
        )

    @cached_property
    def words(self) -> str:
        """The matter in normal form, for signs that are no sentences."""
        return normal(" ".join(self.matter + self.subheads)) if self.short else ""


def _told(block: str) -> tuple[str, ...]:
    """The sentences of a block; the row of a table lists messages and gives none."""
    return () if CELL_SEPARATOR in block else sentences(block)


def _whole_sentences(block: str) -> tuple[str, ...]:
    """The sentences of a block, quotations and all; the row of a table gives none."""
    if CELL_SEPARATOR in block:
        return ()
    return tuple(piece.strip() for piece in _END.split(normal(block)) if piece.strip())


def gist_of(page: Page) -> Gist:
    """The gist of a page."""
    title = (page.title or "")[:_LONGEST_TITLE]
    headings = _first_headings(page)
    mere = {piece for heading in headings for piece in _mere_parts(heading)}
    shown = [(span.label, page.text[span.start : span.end]) for span in page.spans]
    matter = tuple((label, text) for label, text in shown if label not in _BESIDE)
    return Gist(
        title=normal(" ".join(title.split())),
        titles=tuple(piece for piece in headline_pieces(title) if piece not in mere),
        headings=tuple(
            piece for heading in headings for piece in headline_pieces(heading) if piece not in mere
        ),
        matter=tuple(text for label, text in matter if label is not BlockLabel.HEADING),
        subheads=tuple(text for label, text in matter if label is BlockLabel.HEADING),
        under=tuple(_under_first_heading(matter)),
        beside=tuple(text for label, text in shown if label is BlockLabel.ASIDE),
        size=sum(weight(text) for _, text in matter),
        body=sum(weight(text) for label, text in matter if _is_body(label, text, title)),
        asks_password=page.marks.password_fields > 0,
        shown=sum(weight(text) for label, text in shown if label is not BlockLabel.DATA),
    )


def _is_body(label: BlockLabel, text: str, title: str) -> bool:
    """Whether a block is text of its own: no heading, no title again, no button."""
    if label is BlockLabel.HEADING or text == title:
        return False
    return len(text) > LONGEST_BUTTON or normal(text) not in BUTTONS


def _mere_parts(heading: str) -> Iterator[str]:
    """Pieces of a heading that say far more in the rest: "Access denied: life at a border"."""
    whole, *pieces = headline_pieces(heading) or ("",)
    for piece in pieces:
        rest = whole.replace(piece, " ", 1)
        if len(_WORD.findall(rest)) >= _WORDS_OF_A_SUBTITLE and not speaks_to_reader(rest):
            yield piece


def _under_first_heading(matter: Sequence[tuple[BlockLabel, str]]) -> Iterator[str]:
    """What stands under the first heading; all of a page without one."""
    headings = [at for at, (label, _) in enumerate(matter) if label is BlockLabel.HEADING]
    start, end, *_ = (*headings, len(matter), len(matter)) if headings else (-1, len(matter))
    return (text for _, text in matter[start + 1 : end])


def _first_headings(page: Page) -> list[str]:
    """The first two headings of the main text: walls put their message into one or both."""
    headings = [
        page.text[span.start : span.end] for span in page.spans if span.label is BlockLabel.HEADING
    ]
    return [heading for heading in headings[:2] if len(heading) <= _LONGEST_HEADLINE]
