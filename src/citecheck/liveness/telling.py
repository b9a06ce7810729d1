"""Which kind of page is this, by its words? Walks the tables of `kinds`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import (
    APOLOGIES,
    KINDS,
    LOGIN_WALL,
    NOT_FOUND,
    NOTHING,
    SERVER_MESSAGE,
    SPARE_AFTER_APOLOGY,
    Kind,
)
from citecheck.liveness.wording import headline_says, sentence_says, weight
from citecheck.model import Liveness

_SPARE_WHEN_CONTRADICTED = 60.0
# A field for a password makes up for a headline with more words: "Sign in to access this item".
_SHARE_WITH_PASSWORD = 0.3
_LEAST_BLOCK = 25  # characters; shorter blocks are buttons and labels, not text


class Strength(IntEnum):
    """How loudly a page says what it is."""

    SENTENCE = 1
    HEADLINE = 2
    BOTH = 3
    ADDRESS = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """What gave a page away."""

    kind: Kind
    strength: Strength
    sign: str  # the phrase, or the words of the address

    @property
    def liveness(self) -> Liveness:
        """The verdict that follows."""
        return Liveness(self.kind.status, self.kind.reason, f"{self.kind.name}: “{self.sign}”")


def tell(gist: Gist, url: str, final_url: str) -> Telling | None:
    """The kind that a page gives itself away as, most loudly; None for an honest page."""
    tellings = [telling for kind in KINDS if (telling := _tell(kind, gist, url, final_url))]
    return max(tellings, key=lambda telling: telling.strength, default=None)


def _tell(kind: Kind, gist: Gist, url: str, final_url: str) -> Telling | None:
    led = kind.leads(url, final_url) if kind.leads else None
    if led and gist.size <= kind.spare.address:
        return Telling(kind, Strength.ADDRESS, led)
    return _say(kind, gist) if gist.short else None


def _say(kind: Kind, gist: Gist) -> Telling | None:
    """What a page's own words give away, unless too much else stands beside them."""
    share = _SHARE_WITH_PASSWORD if kind is LOGIN_WALL and gist.asks_password else kind.share
    title = headline_says(gist.titles, kind.headlines, share)
    heading = headline_says(gist.headings, kind.headlines, share)
    sentence = sentence_says(_eligible(kind, gist), kind.sentences)
    headline = title or heading
    if headline is None and sentence is None:
        return None
    rest = _rest(kind, gist)
    if headline and sentence and rest <= kind.spare.both:
        return Telling(kind, Strength.BOTH, headline)
    if headline and rest <= _spare_of_headline(kind, gist, title, heading):
        return Telling(kind, Strength.HEADLINE, headline)
    if sentence and rest <= _spare_of_sentence(kind, gist):
        return Telling(kind, Strength.SENTENCE, sentence)
    return None


def _spare_of_headline(kind: Kind, gist: Gist, title: str | None, heading: str | None) -> float:
    """A title is believed less where the page has a heading of its own that says otherwise."""
    if title is None:
        return kind.spare.heading
    if heading or not gist.headings or headline_says(gist.headings, APOLOGIES):
        return kind.spare.title
    if kind is LOGIN_WALL and gist.asks_password:
        return kind.spare.title
    return min(kind.spare.title, _SPARE_WHEN_CONTRADICTED)


def _eligible(kind: Kind, gist: Gist) -> tuple[str, ...]:
    pieces = gist.sentences + (gist.sentences_beside if kind.beside else ())
    if kind.excepted is NOTHING:
        return pieces
    return tuple(piece for piece in pieces if not kind.excepted.mentioned_in(piece))


def _rest(kind: Kind, gist: Gist) -> float:
    """How much text a page has beside its message."""
    return sum(
        weight(block)
        for block, pieces in gist.blocks
        if len(block) >= _LEAST_BLOCK
        and not sentence_says(pieces, kind.sentences)
        and not sentence_says(pieces, kind.headlines)
    )


def _spare_of_sentence(kind: Kind, gist: Gist) -> float:
    """A page titled "Error" or "Sorry" is given away by less."""
    if kind in (NOT_FOUND, SERVER_MESSAGE) and headline_says(gist.headline, APOLOGIES):
        return SPARE_AFTER_APOLOGY
    return kind.spare.sentence
