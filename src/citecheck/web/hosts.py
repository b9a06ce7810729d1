"""What the tries for one address mean for its host as a whole."""

from __future__ import annotations

from http import HTTPStatus

from citecheck.model import Failure, Reason, Response
from citecheck.web.nameservers import NameServers
from citecheck.web.politeness import Politeness
from citecheck.web.retry import Outcome

# What a host, or the name server that is asked for it, says by saying nothing.
SILENCES = frozenset({Reason.TIMEOUT, Reason.DNS_FAILURE})


class HostWatch:
    """The watcher of one host's tries: its silence and its wish for rest count for all of them."""

    def __init__(self, politeness: Politeness, host: str, names: NameServers) -> None:
        self._politeness = politeness
        self._host = host
        self._names = names

    def note(self, outcome: Outcome, asked: float | None) -> None:
        """Remember silence, and a rest that is asked for: others may be waiting for the host."""
        if isinstance(outcome, Failure) and outcome.reason in SILENCES:
            self._politeness.note_silence(self._host)
        if _is_overload(outcome):
            self._politeness.note_overload(self._host)
        if asked is not None and self._politeness.may_rest(self._host, asked):
            self._politeness.rest(self._host, asked)

    def gives_up(self, outcome: Outcome, asked: float | None) -> bool:
        """Whether the host has kept silent, or asked for rest, more than a run can bear."""
        if isinstance(outcome, Failure):
            return outcome.reason in SILENCES and self._is_silent(outcome.reason)
        if _is_overload(outcome) and self._politeness.is_overloaded(self._host):
            return True
        return asked is not None and not self._politeness.may_rest(self._host, asked)

    def waits(self, outcome: Outcome, seconds: float) -> None:
        """Let the whole host rest after "too many requests", whether or not it says how long."""
        if _is_overload(outcome):
            self._politeness.rest(self._host, seconds)

    def _is_silent(self, reason: Reason) -> bool:
        if reason is Reason.DNS_FAILURE and self._names.silent:
            return True
        return self._politeness.is_silent(self._host)


def _is_overload(outcome: Outcome) -> bool:
    """Whether the host itself, and not an archive's copy of it, says that it is asked too often."""
    return (
        isinstance(outcome, Response)
        and outcome.status == HTTPStatus.TOO_MANY_REQUESTS
        and outcome.header("memento-datetime") is None
    )
