"""`citecheck check`: one page, one question."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.options import (
    fetch_options,
    output_options,
    progress_option,
    read_settings,
)
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import choose_policy, conclude
from citecheck.cli.progress import progress_display
from citecheck.cli.questions import read_question
from citecheck.cli.running import run_unkept
from citecheck.match.rollup import SUPPORT
from citecheck.model import Audit, Status, Verdict

BOOKKEEPING = frozenset({"CC201", "CC402", "CC403"})  # of a paper's sources; this is no paper
GONE = frozenset({Status.DEAD, Status.SOFT_404})


@click.command("check")
@click.argument("url")
@click.option("--quote", "quotes", metavar="TEXT", multiple=True, help="A passage it should hold.")
@click.option(
    "--figure",
    "figures",
    metavar="TEXT",
    multiple=True,
    help="A figure with the thing it counts: 'over 80% of the attacks'.",
)
@click.option("--claim", metavar="TEXT", help="A sentence whose figures and quotes it should hold.")
@click.option("--accessed", metavar="DATE", help="Read it as of this date: YYYY-MM-DD.")
@output_options
@fetch_options
@progress_option
def command(url: str, accessed: str | None, **given: Any) -> int:
    """Ask one page whether it holds a quotation, a figure or a claim's items.

    Exits with 0 when it holds all of them, with 1 when it does not, and with 3 when the page
    cannot be read.
    """
    settings = read_settings(given)
    policy = choose_policy(settings)
    policy = replace(policy, ignore=policy.ignore | BOOKKEEPING)
    outputs = choose_outputs(given | {"verbose": not given["quiet"]})
    paper = read_question(url, accessed, given["quotes"], given["figures"], given["claim"])
    with progress_display(given) as observer:
        outcome = run_unkept(paper, settings, observer)
    return max(conclude(outcome, policy, outputs, settings), _answer(outcome.audit))


def _answer(audit: Audit) -> ExitCode:
    """Yes, no, or (where the page could not be read) neither.

    Without a question it is asked whether the page is there: one that is gone is a no.
    """
    items = [item for result in audit.claims for item in result.items]
    if any(item.verdict is Verdict.UNREAD for item in items):
        return ExitCode.NOT_DONE
    if items:
        return ExitCode.OK if all(i.verdict in SUPPORT for i in items) else ExitCode.FINDINGS
    status = audit.sources[0].liveness.status
    if status.readable:
        return ExitCode.OK
    return ExitCode.FINDINGS if status in GONE else ExitCode.NOT_DONE
