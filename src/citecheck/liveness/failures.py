"""What the lack of an answer says: a table."""

from __future__ import annotations

from citecheck.model import Failure, Liveness, Reason, Status

# Reasons for which nothing was asked. A name that does not exist is a death; every other
# failure may be gone tomorrow.
_NOT_ASKED = frozenset(
    {
        Reason.NO_URL,
        Reason.SCHEME,
        Reason.BAD_URL,
        Reason.EXCLUDED,
        Reason.PRIVATE_ADDRESS,
        Reason.OFFLINE,
        Reason.INTERRUPTED,
    }
)


def judge_failure(failure: Failure) -> Liveness:
    """The liveness of an address that gave no usable answer."""
    if failure.reason in _NOT_ASKED:
        status = Status.UNCHECKED
    elif failure.reason is Reason.DNS:
        status = Status.DEAD
    else:
        status = Status.UNREACHABLE
    return Liveness(status, failure.reason, failure.detail)
