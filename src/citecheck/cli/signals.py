"""Signals: an audit that is told to end does so in good order, any other work at once."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from citecheck.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    import asyncio

CODES = {signal.SIGINT: ExitCode.INTERRUPTED, signal.SIGTERM: ExitCode.TERMINATED}
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup
    CODES[signal.SIGHUP] = ExitCode.HUNG_UP


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Scratch files are removed when the program is terminated; Python minds Ctrl-C itself."""
    try:
        before = {
            number: signal.signal(number, _end) for number in CODES if number != signal.SIGINT
        }
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: object) -> NoReturn:
    sys.exit(CODES[signal.Signals(number)])


@contextmanager
def minding_signals(
    loop: asyncio.AbstractEventLoop, stop: asyncio.Event, received: list[ExitCode]
) -> Iterator[None]:
    """The first signal sets `stop` and is noted; a second one interrupts the audit at once."""
    before = {number: signal.getsignal(number) for number in CODES}

    def on_signal(number: signal.Signals) -> None:
        received.append(CODES[number])
        stop.set()
        loop.remove_signal_handler(number)
        signal.signal(number, before[number])

    try:
        for number in CODES:
            loop.add_signal_handler(number, on_signal, number)
    except (NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            loop.remove_signal_handler(number)
            signal.signal(number, handler)
