"""Kept answers, served while they are young."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus

from citecheck.model import Failure, Fetch, Journal, Response, Store
from citecheck.text.credentials import mark_of, mask_passwords
from citecheck.web.addresses import Refusal, read_address, shelf_mark
from citecheck.web.identity import operators_headers
from citecheck.web.options import HostHeader

# Errors that say the same an hour later. A finished audit forgets them; one that was killed, and is
# begun again within the hour, need not ask for them twice.
DEFINITE = frozenset({401, 402, 403, 404, 405, 406, 407, 410, 451, 999})
JOURNAL_SECONDS = 3_600


class CachedFetch:
    """A Fetch in front of another: asks only for what is not kept.

    Failures and passing errors are never kept: a bad night must not outlive itself. Definite
    errors, and pages that turn out to be none (`forget`), are kept in a journal, as long as
    their audit has not finished.
    """

    def __init__(
        self,
        fetch: Fetch,
        store: Store | None,
        *,
        max_age_seconds: float | None,
        now: Callable[[], datetime],
        judge: Callable[[str], object] = read_address,
        headers: tuple[HostHeader, ...] = (),
    ) -> None:
        self._fetch = fetch
        self._store = store
        self._max_age = max_age_seconds
        self._now = now
        self._judge = judge
        self._headers = headers

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        """The kept answer if it is young enough, else a new one."""
        kept = self._load(url, follow=follow)
        if kept is not None:
            return kept
        answer = await self._fetch(url, follow=follow)
        if self._store is not None and isinstance(answer, Response):
            self._keep(self._store, url, answer)
        return answer

    def forget(self, url: str) -> None:
        """Have the next audit ask `url` again: what it answered is no page."""
        journal: object = self._store  # not every store has one
        if isinstance(journal, Journal):
            journal.demote(self._shelf_mark(url))

    def _keep(self, store: Store, url: str, answer: Response) -> None:
        if self._was_let_in(url, answer):
            return
        answer = replace(answer, url=self._shelf_mark(url))
        if _is_good(answer):
            store.save(answer)
        elif answer.status in DEFINITE and isinstance(store, Journal):
            store.note(answer)

    def _load(self, url: str, *, follow: bool) -> Response | None:
        if self._store is None or isinstance(self._judge(url), Refusal):
            return None  # what may not be asked for is not answered from memory either
        place = self._shelf_mark(url)
        noted = self._store.recall if isinstance(self._store, Journal) else _nothing
        for find, max_age in ((self._store.load, self._max_age), (noted, JOURNAL_SECONDS)):
            kept = find(place)
            if kept is not None and self._is_young(kept, max_age) and _fits(kept, follow=follow):
                return replace(kept, url=mask_passwords(url), from_cache=True)
        return None

    def _shelf_mark(self, url: str) -> str:
        """Where the answer to `url` is kept: what the operator's headers open is kept apart."""
        place = shelf_mark(url)
        address = read_address(url, allow_private=True) if self._headers else None
        if address is None or isinstance(address, Refusal):
            return place
        own = operators_headers(address, address, self._headers)
        return f"{place} {mark_of(repr(own), place)}" if own else place

    def _was_let_in(self, url: str, answer: Response) -> bool:
        """Whether a header of the operator's opened a host that `url` only redirects to."""
        if not self._headers:
            return False
        first = read_address(url, allow_private=True)
        for passed in (*(hop.url for hop in answer.hops), answer.final_url):
            address = read_address(passed, allow_private=True)
            if isinstance(first, Refusal) or isinstance(address, Refusal):
                continue
            own = operators_headers(address, first, self._headers)
            if own and own != operators_headers(first, first, self._headers):
                return True
        return False

    def _is_young(self, kept: Response, max_age: float | None) -> bool:
        if max_age is None:
            return True
        if kept.fetched_at is None:
            return False
        return (self._now() - kept.fetched_at).total_seconds() < max_age


def _nothing(_: str) -> None:
    """What a store without a journal has noted."""


def _is_good(answer: Response) -> bool:
    return answer.status < HTTPStatus.BAD_REQUEST


def _fits(kept: Response, *, follow: bool) -> bool:
    """Whether a kept answer answers this question: its redirects were followed or not."""
    is_redirect = HTTPStatus.MULTIPLE_CHOICES <= kept.status < HTTPStatus.BAD_REQUEST
    return not is_redirect if follow else not kept.hops
