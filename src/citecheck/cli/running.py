"""One audit run: the state opened, signals minded, the result kept."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from citecheck.audit import audit
from citecheck.cli.exit_codes import ExitCode
from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.model import Audit, Finding, Observer, Paper
from citecheck.record import to_record
from citecheck.settings import Settings
from citecheck.state import State, open_state

log = logging.getLogger(__name__)
SIGNALS = {signal.SIGINT: ExitCode.INTERRUPTED, signal.SIGTERM: ExitCode.TERMINATED}


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


def run_unkept(
    paper: Paper, settings: Settings, observer: Observer, state: State | None = None
) -> Outcome:
    """The paper's audit, with what `state` knows but leaving no run in it."""
    received: list[ExitCode] = []

    async def run() -> Audit:
        stop = asyncio.Event()
        with _minding_signals(stop, received):
            return await audit(
                paper,
                settings=settings,
                observer=observer,
                store=state,
                history=state,
                stop=stop,
            )

    result = asyncio.run(run())
    return Outcome(result, find(result), received[0] if received else None)


@contextmanager
def _minding_signals(stop: asyncio.Event, received: list[ExitCode]) -> Iterator[None]:
    """The first signal ends the audit in good order, the second one at once."""
    loop = asyncio.get_running_loop()

    def on_signal(number: signal.Signals) -> None:
        received.append(SIGNALS[number])
        stop.set()
        loop.remove_signal_handler(number)

    try:
        for number in SIGNALS:
            loop.add_signal_handler(number, on_signal, number)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
        yield
        return
    try:
        yield
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)
