"""The program: its commands, and what its exit says of them.

Commands are imported when they are called, so that `citecheck --help` need not wait for the
parsers of HTML and PDF.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from citecheck import __version__
from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.files import leave
from citecheck.cli.messages import in_short, say, say_usage, speak_logs
from citecheck.cli.signals import ending_in_order
from citecheck.errors import InputError

# name -> what the list of commands says of it; its module is cli/<name>.py
COMMANDS = {
    "audit": "Audit claims.csv and sources.csv: links, captures, figures, quotes.",
    "check": "One page, one question: does it say this?",
    "demo": "A whole audit of a sample paper on a small built-in web; needs no network.",
    "export": "The last audit's dead or mismatched sources as CSV.",
    "report": "Render a stored audit again, in any format.",
}
BUG = "This is a fault of citecheck: please report it, with the line above and the input that led to it."


class Commands(click.Group):
    """A group that imports a command when it is called for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """The names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"citecheck.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands, from the table: nothing is imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="citecheck")
def program() -> None:
    """Audits a paper's citations: are the links alive, and do the sources say it?

    Begin with `citecheck demo`, or with `citecheck audit` in a folder that holds claims.csv
    and sources.csv. Exit codes: 0 nothing to fail on, 1 findings, 2 bad usage or input,
    3 the audit could not be done, 130 interrupted.
    """


def run(argv: list[str] | None) -> int:
    """The exit code of the program, run with these arguments."""
    speak_logs()
    try:
        with ending_in_order():
            return _run(argv)
    except BrokenPipeError:  # the reader of a help text, such as `head`, has seen enough
        leave(sys.stdout)
        return ExitCode.OK
    except OSError as error:  # no room for a help text, a folder that has gone
        leave(sys.stdout)
        say(f"cannot go on: {error.strerror}{f': {error.filename}' if error.filename else ''}")
        return ExitCode.USAGE
    except Exception as error:
        if os.environ.get("CITECHECK_DEBUG"):
            raise
        say(f"internal error: {in_short(error)}")
        say(BUG)
        return ExitCode.NOT_DONE


def _run(argv: list[str] | None) -> int:
    try:
        result: Any = program.main(argv, prog_name="citecheck", standalone_mode=False)
    except InputError as error:
        say(str(error))
        return ExitCode.USAGE
    except click.ClickException as error:
        say_usage(error)
        return ExitCode.USAGE
    except click.Abort:
        say("interrupted")
        return ExitCode.INTERRUPTED
    return int(result or 0)
