"""What the program says on standard error: one line at a time, harmless whatever it holds."""

from __future__ import annotations

import contextlib
import io
import logging
import traceback

import click

from citecheck.text.cleaning import defuse_commands, harmless

TOOL = "citecheck"


def say(message: str) -> None:
    """Tell the person at the terminal; a reader who has gone is no error."""
    with contextlib.suppress(OSError):
        click.echo(defuse_commands(harmless(f"{TOOL}: {message}")), err=True)


def say_usage(error: click.ClickException) -> None:
    """Tell what click has to say about a command line, on the lines that it takes."""
    told = io.StringIO()
    error.show(told)
    with contextlib.suppress(OSError):
        for line in told.getvalue().splitlines():
            click.echo(defuse_commands(harmless(line)), err=True)


class Spoken(logging.Handler):
    """Log records as messages; an exception as its last line and its place, for a report of it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say it."""
        said = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        say(f"{said}: {in_short(error)}" if error else said)


def in_short(error: BaseException) -> str:
    """An exception in a line: "TypeError: no text (reading.py:41)"."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({frames[-1].filename.rpartition('/')[2]}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {error}{place}"


def speak_logs() -> None:
    """Have the program's own warnings said in the same way, once."""
    log = logging.getLogger(TOOL)
    if not any(isinstance(handler, Spoken) for handler in log.handlers):
        log.addHandler(Spoken())
