"""The doors an audit goes through: the web and the archives, handed in or made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace

from citecheck.archive import default_archives
from citecheck.model import Archive, Failure, Fetch, Response, Store
from citecheck.page import Reader, Storage, open_reader
from citecheck.settings import Settings
from citecheck.web import (
    HostHeader,
    NameServers,
    Resolver,
    Scales,
    SystemResolver,
    WebOptions,
    open_fetch,
)


@dataclass(frozen=True, slots=True)
class Doors:
    """The ways out of the machine, and the name servers that know whether there is any."""

    fetch: Fetch
    archive_fetch: Fetch  # for addresses of the archive that the operator named
    archives: tuple[Archive, ...]
    names: NameServers
    read: Reader  # bodies into pages, in a process of its own
    storage: Storage  # of the pages that claims cite
    scales: Scales = field(default_factory=Scales)
    capture_scales: Scales = field(default_factory=Scales)  # archives must not hold up the live


@dataclass(frozen=True, slots=True)
class Given:
    """What was handed in; what was not is made from the settings."""

    fetch: Fetch | None = None
    archives: Sequence[Archive] | None = None
    read: Reader | None = None
    store: Store | None = None
    resolver: Resolver | None = None


@asynccontextmanager
async def open_doors(settings: Settings, given: Given) -> AsyncIterator[Doors]:
    """The doors; those that are made are closed afterwards."""
    kept = given.store if settings.cache or settings.offline else None
    options = web_options(settings)
    system = SystemResolver()
    names = NameServers(given.resolver or system)
    async with AsyncExitStack() as opened:
        opened.callback(system.close)

        async def door(chosen: WebOptions) -> Fetch:
            return await opened.enter_async_context(open_fetch(chosen, store=kept, resolver=names))

        live = given.fetch or await door(options)
        archive = live
        if given.fetch is None and settings.wayback_url and not options.allow_private:
            own = await door(replace(options, allow_private=True))
            archive = _to_archive(own, live, settings.wayback_url)
        archives = _archives(settings, archive, given.archives)
        reader = given.read
        if reader is None:
            reader = await opened.enter_async_context(open_reader())
        storage = opened.enter_context(Storage())
        yield Doors(live, archive, archives, names, reader, storage)


def _to_archive(own: Fetch, live: Fetch, base: str) -> Fetch:
    """A Fetch for the operator's archive, which may stand on a private address.

    Nothing else may: neither what is asked for elsewhere, nor where the archive redirects to.
    """
    home = base.rstrip("/") + "/"

    async def fetch(url: str, *, follow: bool = True) -> Response | Failure:
        if url.startswith(home):
            return await own(url, follow=False)
        return await live(url, follow=follow)

    return fetch


def web_options(settings: Settings) -> WebOptions:
    """The part of the settings that is about fetching."""
    options = WebOptions(
        timeout=settings.timeout,
        retries=settings.retries,
        concurrency=settings.concurrency,
        per_host=settings.per_host,
        allow_private=settings.allow_private,
        offline=settings.offline,
        max_age_seconds=settings.max_age.total_seconds(),
        headers=tuple(HostHeader.parse(text) for text in settings.headers),
    )
    agent = settings.user_agent
    return replace(options, user_agent=agent) if agent else options


def _archives(
    settings: Settings, fetch: Fetch, given: Sequence[Archive] | None
) -> tuple[Archive, ...]:
    if not settings.wayback:
        return ()
    return default_archives(fetch, settings.wayback_url) if given is None else tuple(given)
