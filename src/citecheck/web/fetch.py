"""An address in, an answer out: the whole way from a cited address to a Response.

The layers, outermost first: kept answers (`cache`), the check of the address (`addresses`),
tries (`retry`), redirects (`chain`), turns and bounded bodies (`exchange`, `politeness`),
connections (`transports`), and the judge of network addresses (`network`, `judge`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import TypeGuard

import httpx

from citecheck.model import Failure, Fetch, Hop, Reason, Response, Store
from citecheck.text.credentials import mask_passwords
from citecheck.web.addresses import Refusal, read_address, server_of
from citecheck.web.cache import CachedFetch
from citecheck.web.chain import Chain
from citecheck.web.deadline import Deadline
from citecheck.web.exchange import Answer, Exchange
from citecheck.web.failures import detail_of, reason_of
from citecheck.web.hosts import HostWatch
from citecheck.web.identity import BROWSER, Headers, own_identity
from citecheck.web.nameservers import NameServers
from citecheck.web.network import Directory, JudgedBackend, lookup_seconds
from citecheck.web.options import MEBIBYTE, WebOptions
from citecheck.web.politeness import Politeness, Sleep
from citecheck.web.proxies import Proxies
from citecheck.web.resolver import Resolver, SystemResolver
from citecheck.web.retry import Outcome, Patience, asked_wait, with_retries
from citecheck.web.transports import HostPools

# Some hosts answer these to any program: worth one more asking as a browser would ask.
ASKED_AGAIN = frozenset({400, 403, 404, 405, 406, 410})
GONE = frozenset({404, 410})
REFUSED = frozenset({401, 403, 429, 503})
HTML = frozenset({"text/html", "application/xhtml+xml"})

_log = logging.getLogger(__name__)


def _utc_now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def open_fetch(
    options: WebOptions,
    *,
    store: Store | None = None,
    resolver: Resolver | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
    now: Callable[[], datetime] = _utc_now,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[Fetch]:
    """A Fetch with connections of its own, closed at the end of the block."""
    system = SystemResolver()
    names = NameServers.behind(resolver or system)
    way_out = transport or _way_out(options, names)
    try:
        async with way_out:
            live = LiveFetch(way_out, options, names, now=now, sleep=sleep)
            yield CachedFetch(
                OfflineFetch(options) if options.offline else live,
                store,
                max_age_seconds=None if options.offline else options.max_age_seconds,
                now=now,
                judge=partial(read_address, allow_private=options.allow_private),
                headers=options.headers,
            )
    finally:
        system.close()


class LiveFetch:
    """Asks the servers themselves."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        options: WebOptions,
        names: NameServers,
        *,
        now: Callable[[], datetime],
        sleep: Sleep,
    ) -> None:
        self._options = options
        self._names = names
        self._now = now
        self._patience = Patience(options.retries, options.max_wait, sleep, now)
        self._own = own_identity(options.user_agent)
        self._politeness = Politeness(
            options.concurrency,
            options.per_host,
            spacing=options.spacing,
            most_rest=options.max_wait,
            sleep=sleep,
            clock=lambda: now().timestamp(),
        )
        self._exchange = Exchange(transport, self._politeness, body_limit=options.body_limit)

    async def __call__(self, url: str, *, follow: bool = True) -> Outcome:
        """The answer of `url`, after as many tries as it takes and the options allow."""
        address = read_address(url, allow_private=self._options.allow_private)
        if isinstance(address, Refusal):
            return Failure(mask_passwords(url), address.reason, address.detail, attempts=0)
        outcome = await self._tried(url, address, follow=follow)
        if follow and isinstance(outcome, Response) and outcome.status in ASKED_AGAIN:
            return await self._asked_again(url, address, outcome)
        return outcome

    async def _tried(self, url: str, address: httpx.URL, *, follow: bool) -> Outcome:
        host = HostWatch(self._politeness, server_of(address), self._names)

        async def attempt() -> Outcome:
            outcome = await self._attempt(url, address, self._own, follow=follow)
            host.note(outcome, asked_wait(outcome, self._now()))
            return outcome

        return await with_retries(attempt, self._patience, host)

    async def _asked_again(self, url: str, address: httpx.URL, first: Response) -> Response:
        """The better of the first answer and the one that a browser is given."""
        second = await self._attempt(url, address, BROWSER, follow=True)
        attempts = first.attempts + 1
        return replace(second if _is_better(second, first) else first, attempts=attempts)

    async def _attempt(
        self, url: str, address: httpx.URL, identity: Headers, *, follow: bool
    ) -> Outcome:
        """One try, redirects and body included, within one deadline."""
        chain = Chain(self._exchange, identity, self._options)
        deadline = Deadline(self._options.timeout)
        try:
            async with deadline:
                end = _bounded(await chain.walk(address, deadline, follow=follow))
        except Exception as error:  # noqa: BLE001  one bad page must not end an audit
            end = _refusal_of(error, url)
        return self._outcome(url, end, chain.hops, deadline.spent_ms)

    def _outcome(
        self, url: str, end: Answer | Refusal, hops: list[Hop], elapsed_ms: int
    ) -> Outcome:
        if isinstance(end, Refusal):
            return Failure(
                url=mask_passwords(url),
                reason=end.reason,
                detail=end.detail,
                hops=tuple(hops),
                elapsed_ms=elapsed_ms,
                fetched_at=self._now(),
            )
        return Response(
            url=mask_passwords(url),
            final_url=mask_passwords(str(end.url)),
            status=end.status,
            headers=tuple(end.headers.multi_items()),
            body=end.body,
            hops=tuple(hops),
            elapsed_ms=elapsed_ms,
            fetched_at=self._now(),
            truncated=end.truncated,
        )


class OfflineFetch:
    """Asks nobody, and says why there is no answer."""

    def __init__(self, options: WebOptions) -> None:
        self._options = options

    async def __call__(self, url: str, *, follow: bool = True) -> Failure:  # noqa: ARG002  a Fetch
        """The failure of `url`: an address that would never be asked for says so."""
        address = read_address(url, allow_private=self._options.allow_private)
        if isinstance(address, Refusal):
            return Failure(mask_passwords(url), address.reason, address.detail, attempts=0)
        return Failure(
            mask_passwords(url), Reason.OFFLINE, "not kept from an earlier audit", attempts=0
        )


def _is_better(second: Outcome, first: Response) -> TypeGuard[Response]:
    """Whether what a browser was answered says more than what we were.

    A page does; so does a refusal after a 404, which then is not certain to be true.
    """
    if isinstance(second, Failure):
        return False
    return second.status < HTTPStatus.BAD_REQUEST or (
        first.status in GONE and second.status in REFUSED
    )


def _bounded(end: Answer | Refusal) -> Answer | Refusal:
    """The end of a chain; a web page without an end is none, a long report or table is one."""
    if isinstance(end, Refusal) or not end.truncated or end.status >= HTTPStatus.MULTIPLE_CHOICES:
        return end
    if end.headers.get("content-type", "").partition(";")[0].strip().lower() not in HTML:
        return end
    return Refusal(Reason.TOO_LARGE, f"a page of over {len(end.body) / MEBIBYTE:.0f} MiB")


def _refusal_of(error: Exception, url: str) -> Refusal:
    reason = reason_of(error)
    if reason is Reason.INTERNAL:
        _log.debug("an exception that is not foreseen, at %s", mask_passwords(url), exc_info=error)
    return Refusal(reason, detail_of(error, reason))


def _way_out(options: WebOptions, resolver: Resolver) -> HostPools:
    directory = Directory(
        resolver,
        allow_private=options.allow_private,
        seconds=lookup_seconds(options.timeout),
    )
    return HostPools(
        JudgedBackend(directory),
        Proxies.of_environment(trusted=options.trust_env),
        per_host=options.per_host,
        trust_env=options.trust_env,
    )
