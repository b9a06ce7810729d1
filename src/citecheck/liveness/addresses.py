"""What two addresses say: the one that was cited and the one that answered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from citecheck.liveness.phrases.addresses import (
    CHALLENGE_HOSTS,
    CHALLENGE_WORDS,
    CONSENT_HOSTS,
    CONSENT_WORDS,
    DEFAULT_DOCUMENTS,
    FRONT_PAGES,
    LANGUAGES,
    LOGIN_HOSTS,
    LOGIN_WORDS,
    NOT_FOUND_QUERY,
    NOT_FOUND_WORDS,
    PAYWALL_WORDS,
    PERSISTENT_HOSTS,
    SHORTENERS,
    SUSPENDED_WORDS,
    TRACKING,
)
from citecheck.liveness.phrases.parked import HOSTS as PARKING_HOSTS
from citecheck.model import Hop

_PERMANENT = frozenset({301, 308})
_WORD_BREAK = re.compile(r"[^a-z0-9]+")
_ENDING = re.compile(r"\.(?:[a-z]?html?|aspx?|php\d?|jsp|cfm|cgi|do)$")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


@dataclass(frozen=True, slots=True)
class Address:
    """An address in the form in which two of them are compared."""

    host: str  # lower case, without "www." and the scheme's own port
    path: str  # lower case, without a default document and a slash at its end
    query: str  # without tracking parameters
    fragment: str

    @property
    def segments(self) -> tuple[str, ...]:
        """The steps of the path."""
        return tuple(step for step in self.path.split("/") if step)

    @property
    def is_front(self) -> bool:
        """Whether this is the front page of a host, or of a language of it."""
        if self.query or self.fragment.startswith(("!", "/")):
            return False
        steps = tuple(_ENDING.sub("", step) for step in self.segments)
        return all(step in FRONT_PAGES or step in LANGUAGES for step in steps) and len(steps) <= 2


def address(url: str) -> Address:
    """The comparable form of an address; an address that cannot be split compares by itself."""
    try:
        parts = urlsplit(url.strip())
        host = _host(parts)
    except ValueError:
        return Address(url, "/?", "", "")  # no front page, and no words to compare
    path = unquote(parts.path).lower()
    head, _, last = path.rpartition("/")
    if last in DEFAULT_DOCUMENTS:
        path = head
    return Address(host, path.rstrip("/"), _query(parts.query), parts.fragment)


def joined(base: str, target: str) -> str:
    """The address that a relative one means on the page at `base`."""
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def is_web(url: str) -> bool:
    """Whether a browser could open an address at all: http or https, and a host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in _DEFAULT_PORTS and bool(parts.netloc)


def same_place(one: str, other: str) -> bool:
    """Whether two addresses differ only in what never leads elsewhere.

    https, www, letter case, a slash at the end, a default document, tracking parameters.
    """
    first, second = address(one), address(other)
    return (first.host, first.path, first.query) == (second.host, second.path, second.query)


def moved_to(url: str, final_url: str, hops: Sequence[Hop]) -> str | None:
    """Where permanent redirects lead, up to the first temporary one; None where none does."""
    permanent = list(takewhile(lambda hop: hop.status in _PERMANENT, hops))
    if not permanent:
        return None
    target = hops[len(permanent)].url if len(permanent) < len(hops) else final_url
    return target if target != url else None


def is_persistent(url: str) -> bool:
    """Whether an address is an identifier that is meant to redirect (DOI, Handle, PURL, ARK)."""
    place = address(url)
    return _is_host(place.host, PERSISTENT_HOSTS) or "/ark:" in f"{place.path}/"


def lands_on_front(url: str, final_url: str) -> bool:
    """Whether a deep address was sent to a front page.

    A section that got a host of its own (example.org/blog -> blog.example.org) is no such case,
    nor is a short link, which may stand for a front page.
    """
    cited, final = address(url), address(final_url)
    if cited.is_front or not final.is_front or same_place(url, final_url):
        return False
    if _is_host(cited.host, SHORTENERS) or is_persistent(url):
        return False
    own_host = len(cited.segments) == 1 and final.host.split(".")[0] == cited.segments[0]
    return not own_host


def leads_to_error(url: str, final_url: str) -> str | None:
    """The words in the final address that name an error page, where the cited one has none."""
    return _new_word(url, final_url, NOT_FOUND_WORDS) or _new_query(url, final_url)


def leads_to_login(url: str, final_url: str) -> str | None:
    """The words in the final address that name a log-in page."""
    return _new_host(url, final_url, LOGIN_HOSTS) or _new_word(url, final_url, LOGIN_WORDS)


def leads_to_consent(url: str, final_url: str) -> str | None:
    """The words in the final address that name a page of consent or age."""
    return _new_host(url, final_url, CONSENT_HOSTS) or _new_word(url, final_url, CONSENT_WORDS)


def leads_to_challenge(url: str, final_url: str) -> str | None:
    """The words in the final address that name a challenge."""
    queue = _new_service(url, final_url, CHALLENGE_HOSTS)
    return queue or _new_word(url, final_url, CHALLENGE_WORDS)


def leads_to_suspension(url: str, final_url: str) -> str | None:
    """The words in the final address that name the notice of a closed account (cPanel's)."""
    return _new_word(url, final_url, SUSPENDED_WORDS)


def leads_to_paywall(url: str, final_url: str) -> str | None:
    """The words in the final address that name an offer of subscription."""
    return _new_word(url, final_url, PAYWALL_WORDS)


def leads_to_parking(url: str, final_url: str) -> str | None:
    """The trader of domain names that the address now leads to, or None."""
    return _new_service(url, final_url, PARKING_HOSTS)


def _host(parts: SplitResult) -> str:
    host = parts.netloc.rpartition("@")[2].lower()
    return host.removesuffix(_DEFAULT_PORTS.get(parts.scheme, " ")).removeprefix("www.").rstrip(".")


def _query(query: str) -> str:
    kept = [part for part in query.split("&") if part and not part.lower().startswith(TRACKING)]
    return "&".join(kept)


def _is_host(host: str, hosts: frozenset[str]) -> bool:
    """Whether a host is one of some, or below one of them."""
    labels = host.split(":", maxsplit=1)[0].split(".")
    return any(".".join(labels[at:]) in hosts for at in range(len(labels)))


def _new_word(url: str, final_url: str, words: frozenset[str]) -> str | None:
    """The first step of the final path that is one of `words` and stood not in the cited path."""
    cited = {_plain(step) for step in address(url).segments}
    for step in address(final_url).segments:
        plain = _plain(step)
        if plain in words and plain not in cited:
            return step
    return None


def _new_host(url: str, final_url: str, names: frozenset[str]) -> str | None:
    cited, final = address(url).host, address(final_url).host
    first = final.split(".")[0]
    return final if cited != final and first in names and final.count(".") > 0 else None


def _new_service(url: str, final_url: str, hosts: frozenset[str]) -> str | None:
    """The final host, if it is one of some services, or below one, and the cited one is not."""
    cited, final = address(url).host, address(final_url).host
    return final if _is_host(final, hosts) and not _is_host(cited, hosts) else None


def _new_query(url: str, final_url: str) -> str | None:
    found = NOT_FOUND_QUERY.search(address(final_url).query.lower())
    return found[0] if found and not NOT_FOUND_QUERY.search(url.lower()) else None


def _plain(step: str) -> str:
    """A step of a path as words: "Page_Not-Found.aspx" gives "page not found"."""
    return _WORD_BREAK.sub(" ", _ENDING.sub("", step)).strip()
