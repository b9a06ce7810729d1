"""The hosts that a proxy will look up, judged beforehand as far as this machine knows them.

A proxy resolves names itself, often where this machine cannot. What this machine does resolve
to a private address is refused all the same; the rest is left to the proxy.
"""

from __future__ import annotations

import asyncio
import logging
from functools import cache

from citecheck.errors import FetchError
from citecheck.web.network import Directory, PrivateAddressError

FORESIGHT_SECONDS = 2.0  # for a name server that may not be there at all behind a proxy
MOST_SILENCES = 3  # in a row: then there is no name server here, and waiting is no use

_log = logging.getLogger(__name__)


class Foresight:
    """Refuses private hosts before a proxy is asked for them."""

    def __init__(self, directory: Directory, seconds: float = FORESIGHT_SECONDS) -> None:
        self._directory = directory
        self._seconds = seconds
        self._silences = 0

    async def refuse_private(self, host: str, port: int | None) -> None:
        """Raise PrivateAddressError if `host` is known here to be private."""
        say_who_resolves()
        if self._silences >= MOST_SILENCES:
            return
        try:
            async with asyncio.timeout(self._seconds):
                await self._directory.endpoints(host, port or 0)
        except PrivateAddressError:
            raise
        except TimeoutError:
            self._silences += 1
            return
        except (FetchError, OSError):
            pass  # the proxy may know better
        self._silences = 0


@cache  # once in a run is enough
def say_who_resolves() -> None:
    """Tell the operator what is promised with a proxy, and what is not."""
    _log.warning(
        "a proxy is set. It looks up the cited hosts itself: private addresses are "
        "refused only where they are written as such or where this machine can look them up too."
    )
