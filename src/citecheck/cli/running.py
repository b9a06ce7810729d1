"""One audit run: the state opened, signals minded, the result kept."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck.audit import audit
from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.signals import minding_signals
from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.model import Audit, Finding, Observer, Paper
from citecheck.page import give_back
from citecheck.record import to_record
from citecheck.settings import Settings
from citecheck.settings.patterns import try_patterns
from citecheck.state import State, forget_journal, open_state

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to; `signalled` is the exit code of the signal that ended it."""

    audit: Audit
    findings: tuple[Finding, ...]
    signalled: ExitCode | None = None


def run_audit(paper: Paper, settings: Settings, observer: Observer) -> Outcome:
    """The paper's audit, kept in the state folder; unkept where there can be none."""
    with ExitStack() as opened:
        try:
            state = opened.enter_context(open_state(Path(settings.state)))
        except InputError as error:
            log.warning("%s. The audit goes on, and nothing of it is kept", error)
            return run_unkept(paper, settings, observer)
        outcome = run_unkept(paper, settings, observer, state)
        if not outcome.audit.nothing_checked:  # an offline night must not hide the last run
            state.keep_audit(outcome.audit, to_record(outcome.audit, outcome.findings))
    return outcome


def settle(outcome: Outcome, settings: Settings) -> None:
    """Forget what was kept lest a killed audit ask twice: the reports of this one are delivered."""
    if outcome.audit.run.complete and not outcome.audit.nothing_checked:
        forget_journal(Path(settings.state))


def run_unkept(
    paper: Paper, settings: Settings, observer: Observer, state: State | None = None
) -> Outcome:
    """The paper's audit, with what `state` knows but leaving no run in it."""
    try_patterns(settings.exclude, [source.url for source in paper.sources if source.url])
    return run_stoppable(
        lambda stop: audit(
            paper, settings=settings, observer=observer, store=state, history=state, stop=stop
        )
    )


def run_stoppable(begin: Callable[[asyncio.Event], Coroutine[Any, Any, Audit]]) -> Outcome:
    """What an audit comes to that ends early, with what it has, when its event is set."""
    give_back()
    received: list[ExitCode] = []

    async def run() -> Audit:
        stop = asyncio.Event()
        with minding_signals(asyncio.get_running_loop(), stop, received):
            return await begin(stop)

    result = asyncio.run(run())
    return Outcome(result, find(result), received[0] if received else None)
