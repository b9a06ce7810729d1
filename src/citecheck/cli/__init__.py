"""The command line: each command reads settings, calls one function, renders, exits.

Only this room prints or exits. Everything else is imported inside `main`, where Ctrl-C is
awaited: it may come in the first tenth of a second.
"""

from __future__ import annotations

import sys

INTERRUPTED = 130  # as in exit_codes, which may not be imported yet


def main(argv: list[str] | None = None) -> None:
    """Run the program and exit; no traceback is shown unless CITECHECK_DEBUG is set."""
    try:
        from citecheck.cli.program import run  # noqa: PLC0415  see above

        code = run(argv)
        _end_of(argv)
    except KeyboardInterrupt:
        _end_of(argv)
        _say_interrupted()
        code = INTERRUPTED
    sys.exit(code)


def _end_of(argv: list[str] | None) -> None:
    """While Python ends there is nothing left to stop; a caller with `argv` goes on."""
    if argv is None:
        import signal  # noqa: PLC0415  see above

        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _say_interrupted() -> None:
    if sys.stderr is None:  # closed by the caller
        return
    try:
        sys.stderr.write("citecheck: interrupted\n")
    except OSError:  # nobody reads it
        return
