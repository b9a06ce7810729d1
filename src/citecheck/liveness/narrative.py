"""Does a page tell a story, or does it only speak to its reader?

"Are you over 18? What age checks cost the small shops" is an article: its text gives figures, and
speaks of others. Of 700 walls and messages of our own hardly one does either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import Kind
from citecheck.liveness.lexicon import normal
from citecheck.liveness.phrases import reader
from citecheck.liveness.wording import QUOTED, sentence_says, weight

_LEAST_FIGURED = 30.0  # Latin letters of a sentence with a figure: shorter ones are labels
_LEAST_PLAIN = 60.0  # of one without
_STORY = 3  # sentences without a figure
# Not 404, 18+, "#18.2f" or a version.
_FIGURE = re.compile(
    r"(?<![\w/.#:@-])(?!(?:18|21|40[0-9]|410|50[0-9])(?!\d))\d{1,6}(?:[.,]\d{1,3})?(?![a-z_\d/:@-])"
)


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    written = (re.escape(normal(word)).replace(r"\*", r"\w{0,12}") for word in words)
    return re.compile(rf"\b(?:{'|'.join(sorted(written, key=len, reverse=True))})\b")


_ADDRESS = _pattern(word for words in reader.ADDRESS.values() for word in words)
_WITHIN = tuple(map(normal, (*reader.ADDRESS_WITHIN, *reader.MACHINES)))


def narrates(kind: Kind, gist: Gist) -> bool:
    """Whether the text under a page's first heading tells of something.

    It does not once a block before the story is nothing but the message: what follows it are
    teasers of other pages.
    """
    plain = 0
    for block in gist.story:
        told = [sentence for sentence in block if not _is_said(kind, sentence)]
        if block and not told:
            return False
        told = [sentence for sentence in told if _is_told(kind, sentence)]
        if any(_is_figured(sentence) for sentence in told):
            return True
        plain += sum(weight(sentence) >= _LEAST_PLAIN for sentence in told)
    return plain >= _STORY


def tales(kind: Kind, gist: Gist) -> Iterator[str]:
    """The sentences of the whole matter that tell of something, with a figure."""
    for _, pieces in gist.blocks:
        yield from (piece for piece in pieces if _is_figured(piece) and _is_told(kind, piece))


def _is_figured(sentence: str) -> bool:
    return weight(sentence) >= _LEAST_FIGURED and bool(_FIGURE.search(sentence))


def _is_said(kind: Kind, sentence: str) -> bool:
    own = (_own(sentence),)
    return bool(sentence_says(own, kind.sentences) or sentence_says(own, kind.headlines))


def _is_told(kind: Kind, sentence: str) -> bool:
    """Whether a sentence speaks neither to its reader, nor like a machine, nor of the page."""
    own = _own(sentence)
    if _ADDRESS.search(own) or any(word in own for word in _WITHIN):
        return False
    return not kind.subject.mentioned_in(own)


def _own(sentence: str) -> str:
    """A sentence without what it quotes, which may speak to anyone."""
    return QUOTED.sub(" ", sentence)
