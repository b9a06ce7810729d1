"""Which kind of page is this, by its structure? Scripts, frames, names of containers."""

from __future__ import annotations

from citecheck.liveness.gist import Gist
from citecheck.liveness.kinds import CHALLENGE, NOT_FOUND, SERVER_MESSAGE
from citecheck.liveness.lexicon import normal
from citecheck.liveness.narrative import narrates
from citecheck.liveness.phrases import consent, not_found, parked, paywall, server, shells, vendors
from citecheck.liveness.wording import headline_says, sentence_says
from citecheck.model import Liveness, PageMarks, Reason, Status

# How much matter a page may have, in Latin letters, for each kind of mark to decide.
_TITLED_WALL = 2_000.0
_WALL = 800.0
_HARDLY_ANYTHING = 60.0
_CRASHED = 400.0
_PARKED = 800.0
_NAMED_NOT_FOUND = 250.0
_NAMED_PAYWALL = 1_200.0
_DECLARED_PAYWALL = 800.0
_SHELL = 15.0
_ALBUM = 3  # images; a shell has a logo and a pixel that counts its visitors

_TITLE_END = " .!…"
_VENDORS_BY_TITLE = {
    normal(title).rstrip(_TITLE_END): vendor for title, vendor in vendors.TITLES.items()
}


def judge_marks(gist: Gist, marks: PageMarks) -> Liveness | None:
    """The verdict that a page's structure settles, or None."""
    return (
        _challenge(gist, marks)
        or _consent(gist, marks)
        or _paywall(gist, marks)
        or _crash(gist)
        or _parked(gist, marks)
        or _not_found(gist, marks)
    )


def challenge_vendor(gist: Gist, marks: PageMarks) -> str | None:
    """The vendor of the wall that a page is, or None."""
    named = _VENDORS_BY_TITLE.get(gist.title.rstrip(_TITLE_END))
    vendor = _marked(_signs(gist, marks))
    if named and gist.size <= _spare_of_title(gist, vendor):
        return named
    if gist.size > _WALL:
        return None
    if vendor in vendors.SHARED and gist.body > _SHELL and not _sounds_like_challenge(gist):
        return None
    return vendor


def _marked(signs: str) -> str | None:
    vendor = next((vendor for mark, vendor in vendors.MARKS if mark in signs), None)
    return vendor or next((name for sign, name in vendors.NUMBERED if sign.search(signs)), None)


def judge_shell(gist: Gist, marks: PageMarks) -> Liveness | None:
    """The verdict on a page without text: a shell for scripts, or nothing at all."""
    if gist.body > _SHELL:
        return None
    signs = " ".join(marks.scripts).lower()
    if set(marks.ids) & shells.NAMES or any(mark in signs for mark in shells.SCRIPTS):
        return _shell("its container is empty")
    if gist.shown > 0 or marks.frames or marks.players or marks.pictures >= _ALBUM:
        return None
    if marks.described and not marks.scripts:
        return None
    if marks.scripts or marks.noscript:
        return _shell("no text, only scripts")
    return Liveness(Status.SOFT_404, Reason.EMPTY, "the page is empty")


def _shell(why: str) -> Liveness:
    return Liveness(
        Status.BLOCKED, Reason.NEEDS_JAVASCRIPT, f"a shell that only scripts fill: {why}"
    )


def _signs(gist: Gist, marks: PageMarks) -> str:
    """All that a vendor may leave its name in, lower case."""
    hidden = (*marks.scripts, *marks.frames, *marks.ids, *marks.forms, marks.noscript)
    return f"{' '.join(hidden).lower()} {gist.title} {gist.words}"


def _spare_of_title(gist: Gist, vendor: str | None) -> float:
    """A book may be called “Just a Moment”."""
    if gist.title.rstrip(_TITLE_END) in vendors.BOOKISH and not vendor and not _sounds_so(gist):
        return _HARDLY_ANYTHING
    return _TITLED_WALL


def _sounds_so(gist: Gist) -> bool:
    return bool(sentence_says(gist.sentences, CHALLENGE.sentences))


def _sounds_like_challenge(gist: Gist) -> bool:
    return bool(headline_says(gist.headline, CHALLENGE.headlines) or _sounds_so(gist))


def _challenge(gist: Gist, marks: PageMarks) -> Liveness | None:
    vendor = challenge_vendor(gist, marks)
    if vendor is None:
        return None
    return Liveness(Status.BLOCKED, Reason.CHALLENGE, f"a challenge by {vendor}")


def _consent(gist: Gist, marks: PageMarks) -> Liveness | None:
    signs = " ".join((*marks.frames, *marks.ids)).lower()
    if gist.size <= _HARDLY_ANYTHING and any(mark in signs for mark in consent.FRAMES):
        return Liveness(Status.BLOCKED, Reason.CONSENT_WALL, "only a window that asks for consent")
    return None


def _paywall(gist: Gist, marks: PageMarks) -> Liveness | None:
    if marks.paywall and gist.size <= _DECLARED_PAYWALL:
        return Liveness(Status.BLOCKED, Reason.PAYWALL, "the page declares that it is not free")
    if set(marks.ids) & paywall.NAMES and gist.size <= _NAMED_PAYWALL:
        return Liveness(Status.BLOCKED, Reason.PAYWALL, "the text ends in an offer of subscription")
    return None


def _crash(gist: Gist) -> Liveness | None:
    if gist.size > _CRASHED or narrates(SERVER_MESSAGE, gist):
        return None
    sign = next((sign for sign in server.CRASHES if sign in gist.words), None)
    if sign is None:
        return None
    detail = f"a program on the server fell over: “{sign.strip()}”"
    return Liveness(Status.UNREACHABLE, Reason.SERVER_MESSAGE, detail)


def _parked(gist: Gist, marks: PageMarks) -> Liveness | None:
    if gist.short and gist.title.startswith(parked.INSTALLED):
        return Liveness(Status.SOFT_404, Reason.PARKED, f"a server as installed: “{gist.title}”")
    signs = " ".join((*marks.scripts, *marks.frames, marks.refresh_url or "")).lower()
    sign = next((sign for sign in parked.MARKS if sign in signs), None)
    if sign is None or gist.size > _PARKED:
        return None
    return Liveness(Status.SOFT_404, Reason.PARKED, f"a parked name: {sign}")


def _not_found(gist: Gist, marks: PageMarks) -> Liveness | None:
    names = set(marks.ids) & not_found.NAMES
    if not names or gist.size > _NAMED_NOT_FOUND:
        return None
    if sentence_says(gist.sentences, SERVER_MESSAGE.sentences):  # WordPress: id "error-page"
        return None
    return Liveness(NOT_FOUND.status, NOT_FOUND.reason, f"{NOT_FOUND.name}: class “{min(names)}”")
