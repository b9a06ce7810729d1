"""What a status code says by itself: a table.

A 404 is a death, a 403 is not: servers refuse programs what they show to people.
"""

from __future__ import annotations

from citecheck.model import Liveness, Reason, Status

# 401 and 407 ask for a name, 402 for money, 403 refuses, 429 is asked too often, 451 is the law,
# 999 is what LinkedIn answers to programs. Any other code from 400 on may be gone tomorrow.
_STATUSES = {
    **dict.fromkeys((404, 410), Status.DEAD),
    **dict.fromkeys((401, 402, 403, 407, 429, 451, 999), Status.BLOCKED),
}
_WHY = {
    402: "the site asks for money",
    451: "withheld for legal reasons",
    999: "what LinkedIn answers to programs",
}
_NO_CONTENT = frozenset({204, 205})


def judge_status(status: int) -> Liveness | None:
    """The liveness that a status code settles, or None where the page must be looked at."""
    if status in _NO_CONTENT:
        return Liveness(Status.SOFT_404, Reason.EMPTY, f"the server answers {status}: no content")
    if 200 <= status < 300:
        return None
    if 300 <= status < 400:
        return Liveness(
            Status.UNREACHABLE, Reason.REDIRECT_INVALID, f"HTTP {status} sends nobody on"
        )
    if not 100 <= status < 1000:
        return Liveness(Status.UNREACHABLE, Reason.PROTOCOL, f"{status} is no status code")
    verdict = _STATUSES.get(status, Status.UNREACHABLE)
    return Liveness(verdict, Reason.http(status), _WHY.get(status, ""))
