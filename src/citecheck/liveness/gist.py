"""What a page puts forward: its headlines, and the text that is its matter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from citecheck.liveness.lexicon import normal
from citecheck.liveness.wording import headline_pieces, sentences, weight
from citecheck.model import CELL_SEPARATOR, BlockLabel, Page

# A page with more matter than this is never judged by its words: no kind has more text to spare
# beside its message than 2,500.
MOST_MATTER = 4_000.0
_LONGEST_TITLE = 300
_LONGEST_HEADLINE = 120  # characters; a longer heading is text

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


def gist_of(page: Page) -> Gist:
    """The gist of a page."""
    title = (page.title or "")[:_LONGEST_TITLE]
    shown = [(span.label, page.text[span.start : span.end]) for span in page.spans]
    matter = tuple((label, text) for label, text in shown if label not in _BESIDE)
    return Gist(
        title=normal(" ".join(title.split())),
        titles=headline_pieces(title),
        headings=tuple(
            piece for heading in _first_headings(page) for piece in headline_pieces(heading)
        ),
        matter=tuple(text for label, text in matter if label is not BlockLabel.HEADING),
        subheads=tuple(text for label, text in matter if label is BlockLabel.HEADING),
        beside=tuple(text for label, text in shown if label is BlockLabel.ASIDE),
        size=sum(weight(text) for _, text in matter),
        body=sum(weight(text) for label, text in matter if label is not BlockLabel.HEADING),
        asks_password=page.marks.password_fields > 0,
        shown=sum(weight(text) for label, text in shown if label is not BlockLabel.DATA),
    )


def _first_headings(page: Page) -> list[str]:
    """The first two headings of the main text: walls put their message into one or both."""
    headings = [
        page.text[span.start : span.end] for span in page.spans if span.label is BlockLabel.HEADING
    ]
    return [heading for heading in headings[:2] if len(heading) <= _LONGEST_HEADLINE]
