"""What the program says on standard error: one line at a time, harmless whatever it holds."""

from __future__ import annotations

import io
import logging
import sys
import traceback

import click

from citecheck.cli.files import leave
from citecheck.text.cleaning import defuse_commands, harmless
from citecheck.text.credentials import mask_passwords

TOOL = "citecheck"
# A name or a value in a message may have 100,000 characters; what is wrong with it stands last.
LONGEST = 1_000


def say(message: str) -> None:
    """Tell the person at the terminal; a reader who has gone is no error."""
    _tell(f"{TOOL}: {message}")


def say_usage(error: click.ClickException) -> None:
    """Tell what click has to say about a command line, on the lines that it takes."""
    told = io.StringIO()
    error.show(told)
    for line in told.getvalue().splitlines():
        _tell(line)


def _tell(line: str) -> None:
    try:
        click.echo(_line(line), err=True)
    except OSError:
        leave(sys.stderr)


def _line(text: str) -> str:
    text = mask_passwords(text)  # before it is cut: half a password is no address's any more
    if len(text) > LONGEST:
        text = f"{text[: LONGEST // 2]} … {text[-LONGEST // 2 :]}"
    return defuse_commands(harmless(text))


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
