"""The wait that a server asks for: Retry-After, and the RateLimit headers in their three dialects."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from citecheck.model import Response

# A longer wait is a slip of the server (an epoch in place of seconds) and counts as none.
ABSURD = 86_400.0
# Larger numbers in X-RateLimit-Reset are moments (seconds since 1970), smaller ones waits.
_EPOCH = 1_000_000_000.0

# (what is left, when it is renewed): the IETF draft's first form, and what came before it.
_LIMIT_PAIRS = (
    ("ratelimit-remaining", "ratelimit-reset"),
    ("x-ratelimit-remaining", "x-ratelimit-reset"),
    ("x-rate-limit-remaining", "x-rate-limit-reset"),
)
# draft-ietf-httpapi-ratelimit-headers: `"default";r=0;t=30`, earlier `limit=9, remaining=0, reset=30`
_LEFT = re.compile(r"\b(?:r|remaining)\s{0,3}=\s{0,3}([0-9]{1,9})")
_RENEWED = re.compile(r"\b(?:t|reset)\s{0,3}=\s{0,3}([0-9]{1,9})")
_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")


def wait_asked_for(response: Response, now: datetime) -> float | None:
    """The seconds that a server wants to be left alone, or None where it says nothing usable."""
    asked = _retry_after(response, now)
    return _exhausted(response, now) if asked is None else asked


def _retry_after(response: Response, now: datetime) -> float | None:
    """Of Retry-After (RFC 9110 section 10.2.3): "120", "Wed, 21 Oct 2015 07:28:00 GMT".

    Other words ("1m0" occurs), negative and absurd numbers count as absent.
    """
    value = (response.header("retry-after") or "").strip()
    if _NUMBER.fullmatch(value):
        return _sane(float(value))
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return _sane(max(0.0, (moment - now).total_seconds()))


def _exhausted(response: Response, now: datetime) -> float | None:
    """The wait until a used-up allowance is renewed."""
    for left, renewed in _LIMIT_PAIRS:
        if response.header(left) == "0":
            return _until(response.header(renewed) or "", now)
    policy = response.header("ratelimit") or ""
    left_now, wait = _LEFT.search(policy), _RENEWED.search(policy)
    if left_now and wait and int(left_now[1]) == 0:
        return _sane(float(wait[1]))
    return None


def _until(value: str, now: datetime) -> float | None:
    if not _NUMBER.fullmatch(value.strip()):
        return None
    number = float(value)
    return _sane(max(0.0, number - now.timestamp()) if number > _EPOCH else number)


def _sane(seconds: float) -> float | None:
    return seconds if seconds <= ABSURD else None
