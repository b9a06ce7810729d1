"""Is it worth another try, and when: one table each, and the only use of tenacity."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Protocol

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, stop_after_attempt
from tenacity.wait import wait_exponential, wait_random

from citecheck.model import Failure, Reason, Response
from citecheck.web.politeness import Sleep
from citecheck.web.waiting import wait_asked_for

# Statuses that pass: overload, restarts, and Cloudflare's words for a silent origin.
RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})

# For every reason a fetch can fail with: may the next try end otherwise?
RETRIED_REASONS: dict[Reason, bool] = {
    Reason.TIMEOUT: True,
    Reason.DNS_FAILURE: True,
    Reason.REFUSED: True,
    Reason.RESET: True,
    Reason.PROTOCOL: True,  # half bodies and empty replies come from overload too
    Reason.DNS: False,
    Reason.TLS: False,
    Reason.TOO_LARGE: False,
    Reason.REDIRECT_LOOP: False,
    Reason.REDIRECT_INVALID: False,
    Reason.PRIVATE_ADDRESS: False,
    Reason.SCHEME: False,
    Reason.BAD_URL: False,
    Reason.OFFLINE: False,
    Reason.INTERNAL: False,
}

FIRST_WAIT = 0.5  # seconds; doubles with each try. Long enough for a restart, short for a person
JITTER = 0.5

Outcome = Response | Failure


@dataclass(frozen=True, slots=True)
class Patience:
    """How often to try and how long to wait; the means to wait and to tell the time."""

    retries: int
    max_wait: float
    sleep: Sleep
    now: Callable[[], datetime]


class Watcher(Protocol):
    """Who knows the host as a whole: may end the trying, and hears of each wait."""

    def gives_up(self, outcome: Outcome, asked: float | None) -> bool:
        """Whether the host has cost enough patience; `asked` is the wait that it asks for."""
        ...

    def waits(self, outcome: Outcome, seconds: float) -> None:
        """Hear that the next try comes after so many seconds."""
        ...


class Unwatched:
    """The watcher of those who try alone."""

    def gives_up(self, outcome: Outcome, asked: float | None) -> bool:  # noqa: ARG002  a Watcher
        """Never."""
        return False

    def waits(self, outcome: Outcome, seconds: float) -> None:
        """Let it pass."""


async def with_retries(
    attempt: Callable[[], Awaitable[Outcome]],
    patience: Patience,
    watcher: Watcher | None = None,
) -> Outcome:
    """The last attempt's outcome, with the number of attempts that it took."""
    tries = count(1)
    backoff = wait_exponential(multiplier=FIRST_WAIT, max=patience.max_wait)
    spread = wait_random(0, JITTER)
    host = watcher or Unwatched()

    async def once() -> Outcome:
        return replace(await attempt(), attempts=next(tries))

    def again(outcome: Outcome) -> bool:
        asked = asked_wait(outcome, patience.now())
        patient = asked is None or asked <= patience.max_wait
        return worth_another_try(outcome) and patient and not host.gives_up(outcome, asked)

    def wait(state: RetryCallState) -> float:
        asked = asked_wait(_outcome(state), patience.now())
        return backoff(state) + spread(state) if asked is None else asked

    retrying = AsyncRetrying(
        stop=stop_after_attempt(patience.retries + 1),
        retry=retry_if_result(again),
        wait=wait,
        sleep=patience.sleep,
        before_sleep=lambda state: host.waits(_outcome(state), state.upcoming_sleep),
        retry_error_callback=_outcome,
    )
    outcome: Outcome = await retrying(once)
    return outcome


def worth_another_try(outcome: Outcome) -> bool:
    """Whether asking again may help."""
    if isinstance(outcome, Failure):
        return RETRIED_REASONS.get(outcome.reason, False)
    if outcome.header("memento-datetime"):  # an archive's copy of an error, RFC 7089
        return False
    return outcome.status in RETRIED_STATUSES


def asked_wait(outcome: Outcome, now: datetime) -> float | None:
    """The seconds that the server wants to be left alone before the next try, or None."""
    if isinstance(outcome, Failure) or outcome.header("memento-datetime"):
        return None
    return wait_asked_for(outcome, now)


def _outcome(state: RetryCallState) -> Outcome:
    if state.outcome is None:
        raise RuntimeError("tenacity called back before the first attempt")
    outcome: Outcome = state.outcome.result()
    return outcome
