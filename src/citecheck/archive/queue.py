"""The one queue in which an archive is asked, and when to stop asking it.

Archives answer free of charge and to everyone: an audit of hundreds of sources must keep
to their pace, and one that was told "too many requests" again and again must go away.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus

from citecheck.model import Failure, Fetch, Reason, Response, Unknown

RUNTIME_ERROR = "x-archive-wayback-runtime-error"  # says what is the matter with one capture
AT_ONCE = 4  # requests on their way; the archive's own pace is 8 a second
LAST_STRIKE = 3  # as many refusals or silences in a row end the asking for this run


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast an archive may be asked; None: as fast as it answers."""

    playback: float | None = None  # requests per second
    index: float | None = None
    rest: float = 0.0  # seconds after a 429


# The Wayback Machine allows 10 a second and, for the index, 30 a minute; its own people
# ask clients to keep to 80 % of that. A 429 without Retry-After is meant for a minute.
PUBLIC_PACE = Pace(playback=8.0, index=0.4, rest=60.0)
OWN_PACE = Pace()


class Metronome:
    """Spaces requests evenly."""

    def __init__(
        self,
        per_second: float | None,
        sleep: Callable[[float], Awaitable[None]],
        clock: Callable[[], float],
    ) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._sleep = sleep
        self._clock = clock
        self._next = 0.0

    async def beat(self) -> None:
        """Wait for the next moment at which to ask."""
        now = self._clock()
        start = max(now, self._next)
        self._next = start + self._interval
        if start > now:
            await self._sleep(start - now)

    def give_back(self) -> None:
        """The moment was not needed: the answer came from the cache."""
        self._next -= self._interval

    def rest(self, seconds: float) -> None:
        """Let `seconds` pass before the next beat."""
        self._next = max(self._next, self._clock() + seconds)


class Queue:
    """Asks an archive's services, in turn and at their pace."""

    def __init__(
        self,
        fetch: Fetch,
        pace: Pace,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fetch = fetch
        self._rest = pace.rest
        self._playback = Metronome(pace.playback, sleep, clock)
        self._index = Metronome(pace.index, sleep, clock)
        self._places = asyncio.Semaphore(AT_ONCE)
        self._strikes = 0
        self._throttled = False

    async def play(self, url: str) -> Response | Unknown:
        """The answer of the archive's playback."""
        return await self._ask(url, self._playback)

    async def search(self, url: str) -> Response | Unknown:
        """The answer of the archive's index."""
        return await self._ask(url, self._index)

    async def _ask(self, url: str, metronome: Metronome) -> Response | Unknown:
        async with self._places:
            if self._strikes >= LAST_STRIKE:
                return Unknown("the archive stopped answering earlier in this audit")
            await metronome.beat()
            answer = await self._fetch(url, follow=False)
        match answer:
            case Failure(reason=Reason.OFFLINE):
                return Unknown("offline")
            case Failure():
                return self._silence(answer)
            case Response(from_cache=True):
                metronome.give_back()
        return self._judged(answer)

    def _judged(self, answer: Response) -> Response | Unknown:
        """The answer, or why it is none: an overload of the archive's own."""
        is_throttled = answer.status == HTTPStatus.TOO_MANY_REQUESTS and not is_capture(answer)
        if is_throttled:
            return self._throttle()
        self._strikes = 0
        self._throttled = False
        return Unknown(f"the archive answered {answer.status}") if _is_overload(answer) else answer

    def _silence(self, failure: Failure) -> Unknown:
        # Whoever goes on asking after a 429 is refused at the firewall, for hours.
        banned = self._throttled and failure.reason is Reason.REFUSED
        self._strikes = LAST_STRIKE if banned else self._strikes + 1
        return Unknown(f"the archive did not answer ({failure.reason})")

    def _throttle(self) -> Unknown:
        self._strikes += 1
        self._throttled = True
        self._playback.rest(self._rest)
        self._index.rest(self._rest)
        return Unknown("the archive asks for fewer requests (429)")


def _is_overload(answer: Response) -> bool:
    """Whether the service is out of order, and not just one capture in it."""
    is_error = answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return is_error and not is_capture(answer) and answer.header(RUNTIME_ERROR) is None


def is_capture(answer: Response) -> bool:
    """Whether status, headers and body are the captured page's, not the archive's own.

    RFC 7089 section 2.1.1: a Memento-Datetime header marks a memento, whatever its status.
    """
    return answer.header("memento-datetime") is not None
