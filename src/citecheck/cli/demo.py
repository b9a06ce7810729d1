"""`citecheck demo`: the newcomer's first look, and the whole job without a network."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.options import output_options, progress_option
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.progress import progress_display
from citecheck.demo import audit_sample, write_sample
from citecheck.findings import find
from citecheck.model import Audit, Observer


@click.command("demo")
@click.option(
    "--keep",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Leave the sample paper in DIR; files that are there already are audited as they are.",
)
@output_options
@progress_option
def command(keep: Path | None, **given: Any) -> int:
    """Audit a sample paper against a small web that this program serves on loopback.

    Everything else is as in `citecheck audit`: real sockets, the same checks, the same
    report. No network is needed, and nothing leaves this machine.
    """
    outputs = choose_outputs(given)
    with (
        tempfile.TemporaryDirectory(prefix="citecheck-demo-") as scratch,
        progress_display(given) as observer,
    ):
        audit = _audit(keep or Path(scratch), observer)
    outputs.deliver(audit, find(audit))
    if keep is not None:
        click.echo(f"The sample stands in {keep}: change it and run this command again.", err=True)
    return ExitCode.OK


def _audit(folder: Path, observer: Observer) -> Audit:
    write_sample(folder)
    audit = asyncio.run(audit_sample(folder, observer))
    # the sample's own file names say more than a path of scratch folders
    return replace(audit, claims_file="claims.csv", sources_file="sources.csv")
