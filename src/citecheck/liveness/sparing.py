"""How much a page may say beside a message and still be nothing but that message.

The tables of `kinds` have the rule; here are its exceptions, for words that honest pages use too.
"""

from __future__ import annotations

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import (
    APOLOGIES,
    CONSENT_WALL,
    LOGIN_WALL,
    NOT_FOUND,
    SERVER_MESSAGE,
    SPARE_AFTER_APOLOGY,
    Kind,
)
from citecheck.liveness.lexicon import normal
from citecheck.liveness.speaking import says_you
from citecheck.liveness.wording import SHARE_TO_AGREE, headline_says, is_common

# Set on 250 short notices, poems and wares whose headlines sound like messages: "Gone",
# "Boat maintenance", "Page Not Found: poems".
SPARE_OF_NEWS = 20.0
_SPARE_WHEN_COMMON = 60.0
_SPARE_WHEN_AGREED = 220.0  # title and heading say the same, and the text speaks to its reader
_SPARE_OF_COMMON_SENTENCE = 45.0
_SPARE_WHEN_CONTRADICTED = 200.0
_SPARE_OF_POLICIES = 300.0


def _is_common(kind: Kind, sign: str) -> bool:
    """Whether honest pages say so too: not where the page itself is named."""
    return is_common(sign, kind.common) and not kind.names.mentioned_in(normal(sign))


def spare_of_both(kind: Kind, headline: str) -> float:
    """As the kind says; “Your privacy” heads the policies of honest sites too."""
    if kind is CONSENT_WALL and _is_common(kind, headline):
        return _SPARE_OF_POLICIES
    return kind.spare.both


def spare_of_headline(kind: Kind, gist: Gist, title: str | None, heading: str | None) -> float:
    """A title is believed less where the page has a heading of its own that says otherwise.

    And words that head honest pages too are not believed beside a text.
    """
    asks_for_login = kind is LOGIN_WALL and gist.asks_password
    said = [sign for sign in (title, heading) if sign]
    numbered = kind is NOT_FOUND and any("404" in piece for piece in gist.headline)
    if not (asks_for_login or numbered) and all(_is_common(kind, sign) for sign in said):
        both = title and heading and any(map(says_you, gist.sentences))
        return _SPARE_WHEN_AGREED if both else _SPARE_WHEN_COMMON
    if title is None:
        return kind.spare.heading
    if heading or not gist.headings or _agree(gist.headings, kind):
        return kind.spare.title
    if asks_for_login:
        return kind.spare.title
    return min(kind.spare.title, _SPARE_WHEN_CONTRADICTED)


def _agree(headings: tuple[str, ...], kind: Kind) -> bool:
    """Whether headings say nothing else than the title does."""
    return bool(
        headline_says(headings, APOLOGIES)
        or headline_says(headings, kind.headlines, SHARE_TO_AGREE)
    )


def is_advised(kind: Kind, headline: str | None) -> bool:
    """Whether advice beside the message is part of it: not below a headline like “Gone”."""
    return kind is SERVER_MESSAGE or headline is None or not _is_common(kind, headline)


def spare_of_sentence(kind: Kind, gist: Gist, sentence: str) -> float:
    """A page titled "Error" or "Sorry" is given away by less."""
    if kind in (NOT_FOUND, SERVER_MESSAGE) and headline_says(gist.headline, APOLOGIES):
        return SPARE_AFTER_APOLOGY
    if _is_common(kind, sentence):
        return _SPARE_OF_COMMON_SENTENCE
    return kind.spare.sentence
