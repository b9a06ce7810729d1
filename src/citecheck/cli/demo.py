"""`citecheck demo`: the newcomer's first look, and the whole job without a network."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.messages import say
from citecheck.cli.options import output_options, progress_option
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import say_signal
from citecheck.cli.progress import progress_display
from citecheck.cli.running import Outcome, run_stoppable
from citecheck.demo import audit_sample, write_sample
from citecheck.demo.sample import PAPER
from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.model import Observer


@click.command("demo")
@click.option(
    "--keep",
    metavar="DIR",
    type=click.Path(file_okay=False),
    help="Leave the sample paper in DIR; files that are there already are audited as they are.",
)
@output_options
@progress_option
def command(keep: str | None, **given: Any) -> int:
    """Audit a sample paper against a small web that this program serves on loopback.

    Everything else is as in `citecheck audit`: real sockets, the same checks, the same
    report. No network is needed, and nothing leaves this machine.
    """
    outputs = choose_outputs(given)
    if keep is not None:
        outputs.spare(_sample_in(keep))
    with (
        tempfile.TemporaryDirectory(prefix="citecheck-demo-") as scratch,
        progress_display(given) as observer,
    ):
        outcome = _outcome(Path(keep or scratch), observer)
    outputs.deliver(outcome.audit, outcome.findings)
    if keep is not None:
        say(f"the sample stands in {keep}: change it and run this command again")
    return say_signal(outcome) or ExitCode.OK


def _sample_in(folder: str) -> list[Path]:
    """The sample's files as they will stand in `folder`."""
    if not folder.strip():  # Path("") would be the folder that we are in
        raise InputError("the name of a folder is needed", path="--keep")
    return [Path(folder, original.relative_to(PAPER)) for original in PAPER.rglob("*")]


def _outcome(folder: Path, observer: Observer) -> Outcome:
    write_sample(folder)
    outcome = run_stoppable(lambda stop: audit_sample(folder, observer, stop=stop))
    # the sample's own file names say more than a path of scratch folders
    audit = replace(outcome.audit, claims_file="claims.csv", sources_file="sources.csv")
    return replace(outcome, audit=audit, findings=find(audit))
