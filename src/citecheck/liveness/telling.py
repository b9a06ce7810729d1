"""Which kind of page is this, by its words? Walks the tables of `kinds`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import KINDS, LOGIN_WALL, NEEDS_SCRIPTS, NOT_FOUND, NOTHING, Kind
from citecheck.liveness.lexicon import normal
from citecheck.liveness.narrative import has_news, is_mere_message, narrates
from citecheck.liveness.remainder import rest
from citecheck.liveness.sparing import (
    SPARE_OF_NEWS,
    is_advised,
    spare_of_both,
    spare_of_headline,
    spare_of_sentence,
)
from citecheck.liveness.wording import headline_says, sentence_says
from citecheck.model import Liveness

# A field for a password makes up for a headline with more words: "Sign in to access this item".
_SHARE_WITH_PASSWORD = 0.3
# A page that has the messages of so many kinds is a list of messages.
_A_LIST = 3


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
    loudest = max(tellings, key=lambda telling: telling.strength, default=None)
    if loudest and loudest.strength is Strength.SENTENCE and len(tellings) >= _A_LIST:
        return None
    return loudest


def _tell(kind: Kind, gist: Gist, url: str, final_url: str) -> Telling | None:
    led = kind.leads(url, final_url) if kind.leads else None
    if led and gist.size <= kind.spare.address:
        return Telling(kind, Strength.ADDRESS, led)
    telling = _say(kind, gist) if gist.short else None
    if telling and narrates(kind, gist):
        return None
    return telling


def _say(kind: Kind, gist: Gist) -> Telling | None:
    """What a page's own words give away, unless too much else stands beside them."""
    share = _SHARE_WITH_PASSWORD if kind is LOGIN_WALL and gist.asks_password else kind.share
    title = headline_says(gist.titles, kind.headlines, share)
    heading = headline_says(gist.headings, kind.headlines, share)
    headline = title or heading
    sentence = sentence_says(_eligible(kind, gist), kind.sentences)
    if kind.above and not headline and not sentence:
        sentence = _said_above(kind, gist)
    if headline is None and sentence is None:
        return None
    beside = _beside(kind, gist, headline)
    if headline and sentence and beside <= spare_of_both(kind, headline):
        return _telling(kind, gist, Strength.BOTH, headline)
    if kind is NOT_FOUND and beside > SPARE_OF_NEWS and has_news(gist):
        return None
    if headline and beside <= spare_of_headline(kind, gist, title, heading):
        strength = Strength.BOTH if title and heading else Strength.HEADLINE
        return _telling(kind, gist, strength, headline)
    if sentence and beside <= spare_of_sentence(kind, gist, sentence):
        return _telling(kind, gist, Strength.SENTENCE, sentence)
    return None


def _beside(kind: Kind, gist: Gist, headline: str | None) -> float:
    """How much stands beside the message: teasers below an error are none of it."""
    if headline and kind is NOT_FOUND and is_mere_message(kind, gist):
        return 0.0
    return rest(kind, gist, advised=is_advised(kind, headline))


def _telling(kind: Kind, gist: Gist, strength: Strength, sign: str) -> Telling:
    """Some kinds say more, or less, than others in the same words."""
    if kind is NEEDS_SCRIPTS:  # what walls without scripts say too
        return Telling(kind, Strength.SENTENCE, sign)
    if kind is LOGIN_WALL and gist.asks_password:
        louder = Strength.HEADLINE if strength is Strength.SENTENCE else Strength.BOTH
        return Telling(kind, louder, sign)
    return Telling(kind, strength, sign)


def _eligible(kind: Kind, gist: Gist) -> tuple[str, ...]:
    beside = gist.sentences_beside if kind.beside else ()
    pieces = gist.sentences + tuple(
        piece for piece in beside if not kind.offers.mentioned_in(piece)
    )
    if kind.excepted is NOTHING:
        return pieces
    return tuple(piece for piece in pieces if not kind.excepted.mentioned_in(piece))


def _said_above(kind: Kind, gist: Gist) -> str | None:
    """What a sentence in a heading gives away: of what is not found, only if that is a page."""
    sign = sentence_says(gist.sentences_above, kind.sentences)
    named = kind is not NOT_FOUND or bool(sign and kind.names.mentioned_in(normal(sign)))
    return sign if named else None
