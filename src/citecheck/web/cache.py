"""Kept answers, served while they are young."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus

from citecheck.model import Failure, Fetch, Journal, Response, Store
from citecheck.text.credentials import mask_passwords
from citecheck.web.addresses import Refusal, read_address, shelf_mark

# Errors that say the same an hour later. A finished audit forgets them; one that was killed, and is
# begun again within the hour, need not ask for them twice.
DEFINITE = frozenset({401, 402, 403, 404, 405, 406, 407, 410, 451, 999})
JOURNAL_SECONDS = 3_600


class CachedFetch:
    """A Fetch in front of another: asks only for what is not kept.

    Failures and passing errors are never kept: a bad night must not outlive itself. Definite
    errors are kept in a journal, as long as their audit has not finished.
    """

    def __init__(
        self,
        fetch: Fetch,
        store: Store | None,
        *,
        max_age_seconds: float | None,
        now: Callable[[], datetime],
        judge: Callable[[str], object] = read_address,
    ) -> None:
        self._fetch = fetch
        self._store = store
        self._max_age = max_age_seconds
        self._now = now
        self._judge = judge

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        """The kept answer if it is young enough, else a new one."""
        kept = self._load(url, follow=follow)
        if kept is not None:
            return kept
        answer = await self._fetch(url, follow=follow)
        if self._store is not None and isinstance(answer, Response):
            self._keep(self._store, replace(answer, url=shelf_mark(url)))
        return answer

    def _keep(self, store: Store, answer: Response) -> None:
        if _is_good(answer):
            store.save(answer)
        elif answer.status in DEFINITE and isinstance(store, Journal):
            store.note(answer)

    def _load(self, url: str, *, follow: bool) -> Response | None:
        if self._store is None or isinstance(self._judge(url), Refusal):
            return None  # what may not be asked for is not answered from memory either
        kept = self._store.load(shelf_mark(url))
        if kept is not None and self._is_young(kept, self._max_age) and _fits(kept, follow=follow):
            return replace(kept, url=mask_passwords(url), from_cache=True)
        noted = self._store.recall(shelf_mark(url)) if isinstance(self._store, Journal) else None
        if noted is not None and self._is_young(noted, JOURNAL_SECONDS):
            return replace(noted, url=mask_passwords(url), from_cache=True)
        return None

    def _is_young(self, kept: Response, max_age: float | None) -> bool:
        if max_age is None:
            return True
        if kept.fetched_at is None:
            return False
        return (self._now() - kept.fetched_at).total_seconds() < max_age


def _is_good(answer: Response) -> bool:
    return answer.status < HTTPStatus.BAD_REQUEST


def _fits(kept: Response, *, follow: bool) -> bool:
    """Whether a kept answer answers this question: its redirects were followed or not."""
    is_redirect = HTTPStatus.MULTIPLE_CHOICES <= kept.status < HTTPStatus.BAD_REQUEST
    return not is_redirect if follow else not kept.hops
