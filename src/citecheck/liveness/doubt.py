"""Of which living page a careful person would not be sure, and what would settle it.

A doubtful page is held against the host's answer to a made-up address: a host that gives both
the same page has no such page. Asking costs a request, so that most pages must be beyond doubt.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from citecheck.liveness import addresses
from citecheck.liveness.gist import Gist, gist_of
from citecheck.liveness.kinds import NOT_FOUND
from citecheck.liveness.lexicon import normal
from citecheck.liveness.phrases.addresses import WELCOMES
from citecheck.liveness.wording import headline_says
from citecheck.model import Liveness, Page, Status
from citecheck.text.stems import beginnings

_DOUBTED = frozenset({Status.ALIVE, Status.MOVED})
_HTML = frozenset({"text/html", "application/xhtml+xml"})

# Set on 224 real pages, of which one in forty is doubtful.
_HARDLY_ANYTHING = 500.0  # Latin letters of matter
_MOST_BESIDE_A_HINT = 1_500.0  # a page with more text may mention that something is missing
_HINTING_SHARE = 0.3  # of a headline: half of what makes it a message

_WORD = re.compile(r"[^\W\d_]{3,}")
# An address that tells its page apart by a number alone shares no word with its readable form.
_TELLING_WORDS = 2
_TITLE_BREAK = re.compile(r"\s[-–—|:·•»]\s|[|•»]")
_LETTERS = re.compile(r"[\W_]+")


def is_doubtful(page: Page, url: str, final_url: str, liveness: Liveness) -> bool:
    """Whether a careful person would not be sure that this is still the page cited as `url`.

    Only a deep link to a web page that was judged alive or moved can be in doubt.
    """
    if liveness.status not in _DOUBTED or page.media_type not in _HTML or page.unreadable:
        return False
    if addresses.address(url).is_front:
        return False
    gist = gist_of(page)
    return (
        gist.size <= _HARDLY_ANYTHING
        or _hints_at_nothing(gist)
        or _is_named_after_its_host(page, final_url)
        or _stands_for_another(page, final_url)
        or _led_astray(url, final_url)
        or _speaks_of_something_else(page, url)
    )


def is_named_front(page: Page, final_url: str) -> bool:
    """Whether a page passes itself off as its host's front page, by its title or its address."""
    return _is_named_after_its_host(page, final_url) or _stands_for_another(page, final_url)


def _hints_at_nothing(gist: Gist) -> bool:
    """Whether a page mentions that something is not there, too weakly to be believed."""
    if gist.size > _MOST_BESIDE_A_HINT:
        return False
    if headline_says(gist.headline, NOT_FOUND.headlines, _HINTING_SHARE):
        return True
    return any(NOT_FOUND.sentences.mentioned_in(sentence) for sentence in gist.sentences)


def _is_named_after_its_host(page: Page, final_url: str) -> bool:
    """Whether the title is only the site's name: "Harbour Review" at harbourreview.example.

    "Harbour Review – Welcome" is no more than that.
    """
    host = addresses.address(final_url).host.rpartition(":")[0] or addresses.address(final_url).host
    labels = host.split(".")
    whole = {"".join(labels), f"www{''.join(labels)}"}
    names = whole | {label.replace("-", "") for label in labels}
    pieces = [_LETTERS.sub("", normal(piece)) for piece in _TITLE_BREAK.split(page.title or "")]
    own = [piece for piece in pieces if piece and piece not in WELCOMES]
    return bool(any(pieces)) and all(piece in names for piece in own)


def _stands_for_another(page: Page, final_url: str) -> bool:
    """Whether a page calls a front page, or another page altogether, its proper address."""
    canonical = page.marks.canonical_url
    if not canonical:
        return False
    proper = addresses.joined(final_url, canonical.strip())
    return _leads_to_front(final_url, proper) or _led_astray(final_url, proper)


def _leads_to_front(url: str, other: str) -> bool:
    return addresses.address(other).is_front and not addresses.address(url).is_front


def _led_astray(url: str, final_url: str) -> bool:
    """Whether one address leads to another that has none of its words."""
    if addresses.is_persistent(url) or addresses.same_place(url, final_url):
        return False
    asked, got = _words_of(url), _words_of(final_url)
    return len(asked) >= _TELLING_WORDS and bool(got) and not asked & got


def _speaks_of_something_else(page: Page, url: str) -> bool:
    """Whether neither title nor headings share a word with the address.

    Of 194 real pages with an address in words only four do not. Addresses in Latin letters tell
    nothing of a title in others.
    """
    if addresses.is_persistent(url):
        return False
    put_forward = normal(" ".join((page.title or "", *page.marks.headings)))
    asked, got = _latin_beginnings(addresses.address(url).path), _latin_beginnings(put_forward)
    return len(asked) >= _TELLING_WORDS and bool(got) and not asked & got


def _latin_beginnings(text: str) -> set[str]:
    return {beginning for beginning in beginnings(text) if beginning.isascii()}


def _words_of(url: str) -> set[str]:
    place = addresses.address(url)
    return set(_WORD.findall(normal(f"{place.path} {unquote(place.query)}")))
