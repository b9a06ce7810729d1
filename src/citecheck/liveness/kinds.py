"""The kinds of pages that are not the cited page, and how each is told: tables only.

`spare` is how much text may stand beside the message, in Latin letters. A wall has a word of
welcome and a list of links; an article has paragraphs. The numbers were set on some 300 walls
and traps of our own writing, and so that none of 224 real pages is called a wall, nor their
paragraphs one by one (11 of 4,616, all of them notices like "log in to save articles").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from citecheck.liveness import addresses
from citecheck.liveness.lexicon import Lexicon, joined, lexicon
from citecheck.liveness.phrases import (
    challenges,
    challenges_text,
    consent,
    login,
    lost,
    not_found,
    not_found_text,
    parked,
    paywall,
    server,
    shells,
    suspended,
    vendors,
)
from citecheck.liveness.wording import HEADLINE_SHARE, STRICT_HEADLINE_SHARE, sentence_says
from citecheck.model import Reason, Status

NOTHING = lexicon()


@dataclass(frozen=True, slots=True)
class Spare:
    """How much other text a page of a kind may have, by what gives it away."""

    title: float  # its title is the message
    heading: float  # one of its first headings is
    sentence: float  # a sentence of its text is
    both: float
    address: float = 1_500.0  # the address it was sent to is


@dataclass(frozen=True)
class Kind:
    """A kind of page, and what gives it away."""

    status: Status
    reason: Reason
    name: str  # for the detail: "a log-in page"
    spare: Spare
    headlines: Lexicon = NOTHING
    sentences: Lexicon = NOTHING
    excepted: Lexicon = NOTHING  # sentences that only sound alike
    leads: Callable[[str, str], str | None] | None = None
    beside: bool = False  # its message may stand beside the main text
    share: float = HEADLINE_SHARE  # how much of a headline the phrase must be
    above: bool = False  # its message may be a sentence in a heading
    common: int = 2  # phrases of so many words head honest pages too
    wordless: bool = True  # it tells no story: not so a wall behind the start of an article
    offers: Lexicon = NOTHING  # phrases that stand beside honest pages too
    subject: Lexicon = NOTHING  # what its sentences may be about and still be messages
    names: Lexicon = NOTHING  # unless they name one of these

    @cached_property
    def both(self) -> Lexicon:
        """The phrases of its headlines and of its sentences."""
        return joined(self.headlines, self.sentences)

    def says(self, sentence: str) -> bool:
        """Whether a sentence, in normal form, is its message."""
        return sentence_says((sentence,), self.both) is not None


# "You must be logged in to post a comment" stands under honest articles.
_COMMENTS = {
    "any": ("comment", "kommentar", "commentaire", "comentar", "comentário", "commento", "комментар",
            "коментар", "yorum", "reactie", "reageren", "评论", "留言", "コメント", "댓글", "تعليق", "komentarz",
            "reply", "forum", "to vote", "rate this", "wish list", "favourites", "favorites",
            "пікір", "kommentoi", "komentář", "newsletter", "prices", "цены", "preise", "les prix",
            "precios", "prezzi", "preços", "fiyatlar", "价格", "価格"),
}  # fmt: skip

CHALLENGE = Kind(
    Status.BLOCKED,
    Reason.CHALLENGE,
    "a challenge to prove that one is no program",
    Spare(title=400, heading=400, sentence=150, both=1_200),
    lexicon({"any": vendors.TITLES}, challenges.HEADLINES),
    lexicon(challenges_text.SENTENCES),
    leads=addresses.leads_to_challenge,
    common=3,
    share=STRICT_HEADLINE_SHARE,
)
AGE_WALL = Kind(
    Status.BLOCKED,
    Reason.CONSENT_WALL,
    "a question for the reader's age",
    Spare(title=400, heading=400, sentence=150, both=800),
    lexicon(consent.AGE),
    lexicon(consent.AGE),
    above=True,
)
CONSENT_WALL = Kind(
    Status.BLOCKED,
    Reason.CONSENT_WALL,
    "a request for consent",
    Spare(title=300, heading=200, sentence=40, both=2_500),
    lexicon(consent.HEADLINES),
    lexicon(consent.SENTENCES),
    leads=addresses.leads_to_consent,
    wordless=False,
)
LOGIN_WALL = Kind(
    Status.BLOCKED,
    Reason.LOGIN_WALL,
    "a log-in page",
    Spare(title=400, heading=60, sentence=80, both=800),
    lexicon(login.HEADLINES, login.SENTENCES),
    lexicon(login.SENTENCES),
    lexicon(_COMMENTS),
    leads=addresses.leads_to_login,
    wordless=False,
)
PAYWALL = Kind(
    Status.BLOCKED,
    Reason.PAYWALL,
    "an offer of subscription",
    Spare(title=1_200, heading=1_200, sentence=1_200, both=1_500, address=600),
    lexicon(paywall.SENTENCES),
    lexicon(paywall.SENTENCES),
    lexicon(_COMMENTS),
    leads=addresses.leads_to_paywall,
    beside=True,
    offers=lexicon({"any": paywall.OFFERS}),
    subject=lexicon(paywall.TERMS),
    common=1,
    wordless=False,
)
NEEDS_SCRIPTS = Kind(
    Status.BLOCKED,
    Reason.NEEDS_JAVASCRIPT,
    "a shell that only scripts fill",
    Spare(title=60, heading=60, sentence=100, both=100),
    lexicon(shells.LOADING, shells.SENTENCES),
    lexicon(shells.LOADING, shells.SENTENCES),
    wordless=False,
)
SERVER_MESSAGE = Kind(
    Status.UNREACHABLE,
    Reason.SERVER_MESSAGE,
    "a message of the server",
    Spare(title=300, heading=300, sentence=60, both=800),
    lexicon(server.MESSAGES),
    lexicon(server.MESSAGES),
    share=STRICT_HEADLINE_SHARE,
)
SUSPENDED = Kind(
    Status.SOFT_404,
    Reason.SUSPENDED,
    "a closed hosting account",
    Spare(title=300, heading=300, sentence=80, both=600),
    lexicon(suspended.MESSAGES),
    lexicon(suspended.MESSAGES),
    leads=addresses.leads_to_suspension,
)
PARKED = Kind(
    Status.SOFT_404,
    Reason.PARKED,
    "a parked name or a server as installed",
    Spare(title=200, heading=200, sentence=200, both=1_200),
    lexicon(parked.MESSAGES),
    lexicon(parked.MESSAGES),
    leads=addresses.leads_to_parking,
    above=True,
    common=3,
    share=STRICT_HEADLINE_SHARE,
    names=lexicon(parked.NAMES),
    subject=lexicon(parked.NAMES, parked.SALES),
)
NOT_FOUND = Kind(
    Status.SOFT_404,
    Reason.NOT_FOUND_PAGE,
    "a page that says there is no such page",
    Spare(title=450, heading=450, sentence=160, both=1_500, address=float("inf")),
    lexicon(not_found.HEADLINES, lost.pairs()),
    lexicon(not_found_text.SENTENCES, not_found.HEADLINES, lost.pairs(), lost.none_of()),
    leads=addresses.leads_to_error,
    above=True,
    names=lexicon(lost.THINGS),
)

# Where several hold equally, the first does.
KINDS = (
    CHALLENGE,
    AGE_WALL,
    CONSENT_WALL,
    LOGIN_WALL,
    PAYWALL,
    NEEDS_SCRIPTS,
    SERVER_MESSAGE,
    SUSPENDED,
    PARKED,
    NOT_FOUND,
)

# Titles that say only that something went wrong; they let a sentence of these kinds speak louder.
APOLOGIES = lexicon(not_found.APOLOGIES)
# Notices that stand on every page of a site, where their container does not tell.
NOTICES = lexicon(consent.NOTICES)
# What such pages advise, or are sorry for, which is no text of their own.
ADVICE = {
    NOT_FOUND.reason: lexicon(not_found_text.HELP),
    SERVER_MESSAGE.reason: lexicon(server.REGRETS),
}
SPARE_AFTER_APOLOGY = 500.0
