"""Is it worth another try, and when: one table each, and the only use of tenacity."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from itertools import count

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, stop_after_attempt
from tenacity.wait import wait_exponential, wait_random

from citecheck.model import Failure, Reason, Response
from citecheck.web.politeness import Sleep

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


async def with_retries(
    attempt: Callable[[], Awaitable[Outcome]],
    patience: Patience,
    before_wait: Callable[[Outcome, float], None] = lambda _outcome, _seconds: None,
) -> Outcome:
    """The last attempt's outcome, with the number of attempts that it took."""
    tries = count(1)
    backoff = wait_exponential(multiplier=FIRST_WAIT, max=patience.max_wait)
    spread = wait_random(0, JITTER)

    async def once() -> Outcome:
        return replace(await attempt(), attempts=next(tries))

    def wait(state: RetryCallState) -> float:
        asked = wait_asked_for(_outcome(state), patience.now())
        return backoff(state) + spread(state) if asked is None else asked

    retrying = AsyncRetrying(
        stop=stop_after_attempt(patience.retries + 1),
        retry=retry_if_result(
            lambda outcome: worth_another_try(outcome, patience.max_wait, patience.now())
        ),
        wait=wait,
        sleep=patience.sleep,
        before_sleep=lambda state: before_wait(_outcome(state), state.upcoming_sleep),
        retry_error_callback=_outcome,
    )
    outcome: Outcome = await retrying(once)
    return outcome


def worth_another_try(outcome: Outcome, max_wait: float, now: datetime) -> bool:
    """Whether asking again may help, and the server does not want us to wait too long."""
    if isinstance(outcome, Failure):
        return RETRIED_REASONS.get(outcome.reason, False)
    if outcome.header("memento-datetime"):  # an archive's copy of an error, RFC 7089
        return False
    wait = wait_asked_for(outcome, now)
    return outcome.status in RETRIED_STATUSES and (wait is None or wait <= max_wait)


def wait_asked_for(outcome: Outcome, now: datetime) -> float | None:
    """The seconds that Retry-After asks for, or None.

    Written in seconds or as a date (RFC 9110 section 10.2.3): "120", "Wed, 21 Oct 2015
    07:28:00 GMT". Other words ("1m0" occurs) count as absent.
    """
    value = outcome.header("retry-after") if isinstance(outcome, Response) else None
    if value is None:
        return None
    if value.strip().isascii() and value.strip().isdigit():
        return float(value.strip()[:9])
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def asks_for_rest(outcome: Outcome) -> bool:
    """Whether the host as a whole wants fewer requests."""
    return (
        isinstance(outcome, Response)
        and outcome.status == HTTPStatus.TOO_MANY_REQUESTS
        and outcome.header("memento-datetime") is None
    )


def _outcome(state: RetryCallState) -> Outcome:
    if state.outcome is None:
        raise RuntimeError("tenacity called back before the first attempt")
    outcome: Outcome = state.outcome.result()
    return outcome
