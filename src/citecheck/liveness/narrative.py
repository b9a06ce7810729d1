"""Does a page tell a story, or is it only a message?

"Are you over 18? What age checks cost the small shops" is an article: its text gives figures, and
speaks of others, which hardly a wall does. Only the text under the first heading is looked at:
further down an error page has teasers of other pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import APOLOGIES, LOGIN_WALL, NOT_FOUND, NOTICES, PAYWALL, Kind
from citecheck.liveness.remainder import is_label
from citecheck.liveness.speaking import speaks_like_a_machine, speaks_to_reader
from citecheck.liveness.wording import QUOTED, SHARE_TO_AGREE, headline_says, weight

_LEAST_FIGURED = 30.0  # Latin letters of a sentence with a figure: shorter ones are labels
_LEAST_PLAIN = 60.0  # of one without
_STORY = 3  # sentences without a figure
_PARAGRAPH = (3, 120.0)  # sentences and letters; a teaser has fewer
_PARAGRAPHS = 2
_READ_ON = 100.0  # Latin letters after an offer
_MESSAGE_SHARE = 0.6  # of a sentence that is nothing but the message
# Not 404, 18+, "#18.2f" or a version.
_FIGURE = re.compile(
    r"(?<![a-z_\d/.#:@-])(?!(?:18|21|40[0-9]|410|50[0-9])(?!\d))\d{1,6}(?:[.,]\d{1,3})?(?![a-z_\d/:@-])"
)
# Dates, prices and pages are in news and notices; an error page has hardly any figure but its own.
_ANY_FIGURE = re.compile(r"(?<![\w/.])(?<!\bid: )(?<!\bnr\. )(?!404\b|410\b|500\b)\d{1,6}(?![\w/])")
_WORDY = 2  # blanks: a headline has three words at least

Block = tuple[str, ...]  # its sentences


def narrates(kind: Kind, gist: Gist) -> bool:
    """Whether a page that has the message of a kind tells of something all the same."""
    if _goes_on(kind, gist.story):
        return True
    if kind.wordless or _is_titled_so(kind, gist):
        return _tells(kind, gist.story)
    return kind is PAYWALL and (_only_cites(kind, gist.story) or _reads_on(kind, gist.story))


def has_news(gist: Gist) -> bool:
    """Whether a short notice that sounds like "not found" tells something all the same.

    By its figures, or under a headline of its own: "Boat not found", "Page Not Found: poems".
    """
    if "404" in gist.words or any("404" in piece for piece in gist.headline):
        return False
    if any(map(_ANY_FIGURE.search, _before_message(gist))):
        return True
    return not headline_says(gist.headline, APOLOGIES) and _is_headed(gist)


def is_mere_message(kind: Kind, gist: Gist) -> bool:
    """Whether nothing stands under the first heading but the message."""
    return bool(gist.story) and all(_is_message(kind, block) for block in gist.story)


def _goes_on(kind: Kind, story: tuple[Block, ...]) -> bool:
    """Whether paragraphs follow the last block that has the message: no wall lets one read on."""
    after, found = _after_message(kind, story)
    paragraphs = [
        block
        for block in after
        if len(block) >= _PARAGRAPH[0] and sum(map(weight, block)) >= _PARAGRAPH[1]
    ]
    return (found or kind.wordless) and len(paragraphs) >= _PARAGRAPHS


def _after_message(kind: Kind, story: tuple[Block, ...]) -> tuple[tuple[Block, ...], bool]:
    """The blocks after the last one that has the message, and whether there is one at all."""
    for at in range(len(story) - 1, -1, -1):
        if any(_is_said(kind, sentence) for sentence in story[at]):
            return story[at + 1 :], True
    return story, False


def _tells(kind: Kind, story: tuple[Block, ...]) -> bool:
    """Whether something is told before a block is nothing but the message."""
    plain = 0
    for block in story:
        if block and _is_message(kind, block):
            return False
        told = [sentence for sentence in block if _is_told(kind, sentence)]
        if any(map(_is_figured, told)):
            return True
        plain += sum(weight(sentence) >= _LEAST_PLAIN for sentence in told)
    return plain >= _STORY


def _is_titled_so(kind: Kind, gist: Gist) -> bool:
    """Whether a page is named after the message: an article behind a wall has its own name."""
    if gist.asks_password or kind not in (PAYWALL, LOGIN_WALL):
        return False
    return headline_says((*gist.titles, *gist.headings[:1]), kind.headlines) is not None


def _reads_on(kind: Kind, story: tuple[Block, ...]) -> bool:
    """Whether the text goes on after an offer in its midst: so many articles are free."""
    after, found = _after_message(kind, story)
    told = (sentence for block in after for sentence in block if _is_told(kind, sentence))
    return found and sum(map(weight, told)) >= _READ_ON


def _only_cites(kind: Kind, story: tuple[Block, ...]) -> bool:
    """Whether an article has the words of an offer only as the subject of a paragraph."""
    said = [block for block in story if any(_is_said(kind, sentence) for sentence in block)]
    return bool(said) and all(
        _is_figured(block[-1]) and _is_told(kind, block[-1]) for block in said
    )


def _is_figured(sentence: str) -> bool:
    return weight(sentence) >= _LEAST_FIGURED and bool(_FIGURE.search(sentence))


def _is_message(kind: Kind, block: Block) -> bool:
    """Whether a block is nothing but the message."""
    return all(headline_says((sentence,), kind.both, _MESSAGE_SHARE) for sentence in block)


def _is_said(kind: Kind, sentence: str) -> bool:
    return kind.says(_own(sentence))


def _is_told(kind: Kind, sentence: str) -> bool:
    """Whether a sentence is no message, and speaks neither to its reader nor like a machine."""
    own = _own(sentence)
    if _is_said(kind, sentence) or speaks_to_reader(own) or speaks_like_a_machine(own):
        return False
    return not (kind.subject.mentioned_in(own) or NOTICES.mentioned_in(own))


def _own(sentence: str) -> str:
    """A sentence without what it quotes, which may speak to anyone."""
    return QUOTED.sub(" ", sentence)


def _before_message(gist: Gist) -> Iterator[str]:
    """What is told until a block is nothing but the message; teasers come after it."""
    for block, pieces in gist.blocks:
        if pieces and all(NOT_FOUND.says(piece) for piece in pieces):
            return
        if not is_label(block):
            others = tuple(piece for piece in pieces if not NOT_FOUND.says(piece))
            yield from (block,) if len(others) == len(pieces) else others


def _is_headed(gist: Gist) -> bool:
    """Whether title and heading agree on something else than a message."""
    shared = (piece for piece in gist.titles if piece in gist.headings)
    return any(
        piece.count(" ") >= _WORDY
        and not headline_says((piece,), NOT_FOUND.headlines, SHARE_TO_AGREE)
        for piece in shared
    )
