"""Options that several commands share, and how they become Settings.

Defaults stand in Settings; help texts read them from there. Every option's own default is
None, which means: not given, ask the environment and the file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

import click

from citecheck.findings import parse_confidence, parse_fail_on, parse_rules
from citecheck.settings import Settings, load

Command = TypeVar("Command", bound=Callable[..., Any])
DEFAULTS = Settings()
COLORS = ("auto", "always", "never")
# What these texts may say is known to `findings`; where they were written, to `settings`.
WORDS = {"fail_on": parse_fail_on, "ignore": parse_rules, "min_confidence": parse_confidence}


def _options(*decorators: Callable[[Any], Any]) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        for decorator in reversed(decorators):
            command = decorator(command)
        return command

    return decorate


fetch_options = _options(
    click.option(
        "--timeout",
        metavar="S",
        help=f"Seconds for one request as a whole. [default: {DEFAULTS.timeout:g}]",
    ),
    click.option(
        "--retries",
        metavar="N",
        help=f"Further tries after a passing failure. [default: {DEFAULTS.retries}]",
    ),
    click.option(
        "--concurrency",
        metavar="N",
        help=f"Requests at once. [default: {DEFAULTS.concurrency}]",
    ),
    click.option(
        "--per-host",
        metavar="N",
        help=f"Requests at once to one host. [default: {DEFAULTS.per_host}]",
    ),
    click.option(
        "--wayback/--no-wayback", default=None, help="Ask the Wayback Machine. [default: on]"
    ),
    click.option(
        "--wayback-url",
        metavar="URL",
        help="Base address of an archive's services, for tests and private archives.",
    ),
    click.option(
        "--allow-private",
        is_flag=True,
        default=None,
        help="Fetch loopback and private addresses too.",
    ),
    click.option("--user-agent", metavar="TEXT", help="How to introduce ourselves to servers."),
    click.option(
        "--header",
        "headers",
        metavar="HOST:NAME=VALUE",
        multiple=True,
        help="A header for one host; never sent to another. Repeatable.",
    ),
)

state_options = _options(
    click.option(
        "--state",
        metavar="DIR",
        help=f"Folder for cache, runs and history. [default: {DEFAULTS.state}]",
    ),
)

cache_options = _options(
    click.option(
        "--cache/--no-cache", default=None, help="Use answers kept from earlier runs. [default: on]"
    ),
    click.option(
        "--max-age", metavar="DURATION", help="How old a kept answer may be. [default: 1d]"
    ),
    click.option("--offline", is_flag=True, default=None, help="Use kept answers only."),
)

fail_option = click.option(
    "--fail-on",
    metavar="RULES",
    help="What makes the exit code 1: error, warning, note, rule codes, or never. "
    f"[default: {DEFAULTS.fail_on}]",
)

filter_options = _options(
    click.option(
        "--min-confidence",
        metavar="LEVEL",
        help=f"Leave out findings below high, medium or low. [default: {DEFAULTS.min_confidence}]",
    ),
    click.option("--ignore", metavar="RULES", help="Leave out these rules, such as CC201,CC403."),
    click.option(
        "--baseline",
        metavar="FILE",
        help="A JSON report whose findings are known, and do not fail.",
    ),
)

output_options = _options(
    click.option(
        "--format",
        "format_name",
        default="terminal",
        show_default=True,
        metavar="NAME",
        help="Format on standard output: terminal, json, csv, markdown, html, junit, sarif, github.",
    ),
    click.option(
        "-o",
        "--output",
        "outputs",
        metavar="FILE",
        multiple=True,
        help="Write a report; the format follows the ending: .json .csv .md .html .xml .sarif. Repeatable.",
    ),
    click.option("--quiet", "-q", is_flag=True, help="Print one line only."),
    click.option("--verbose", "-v", is_flag=True, help="Show every source, claim and note."),
    click.option(
        "--color",
        type=click.Choice(COLORS),
        default="auto",
        help="When to use colour. NO_COLOR is honoured. [default: auto]",
    ),
)

progress_option = click.option("--no-progress", is_flag=True, help="Show no progress display.")


def read_settings(given: Mapping[str, Any]) -> Settings:
    """The settings from the flags of a command, the environment and the file."""
    names = {field.name for field in fields(Settings)}
    flags = {key: value for key, value in given.items() if key in names and value not in (None, ())}
    return load(flags, os.environ, checks=WORDS)
