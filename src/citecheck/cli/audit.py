"""`citecheck audit`: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from citecheck.cli.options import (
    DEFAULTS,
    cache_options,
    fail_option,
    fetch_options,
    filter_options,
    output_options,
    progress_option,
    read_settings,
    state_options,
)
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import choose_policy, conclude
from citecheck.cli.progress import progress_display
from citecheck.cli.running import run_audit, settle
from citecheck.paper import read_paper


@click.command("audit")
@click.option("--claims", metavar="FILE", help=f"The claims. [default: {DEFAULTS.claims}]")
@click.option("--sources", metavar="FILE", help=f"The sources. [default: {DEFAULTS.sources}]")
@output_options
@fail_option
@filter_options
@click.option(
    "--exclude", metavar="REGEX", multiple=True, help="Do not ask these addresses. Repeatable."
)
@click.option(
    "--accept", metavar="CODES", multiple=True, help="HTTP statuses that count as alive: 403,429."
)
@fetch_options
@cache_options
@state_options
@progress_option
def command(**given: Any) -> int:
    """Audit claims.csv and sources.csv.

    Asks every cited address whether it is alive, finds its capture nearest to the access
    date, reads the page, and looks for each figure and quotation of the claims.
    """
    settings = read_settings(given)
    policy = choose_policy(settings)
    outputs = choose_outputs(given)
    outputs.spare([settings.claims, settings.sources])
    paper = read_paper(Path(settings.claims), Path(settings.sources))
    folder = Path(settings.sources).parent
    outputs.spare(folder / source.file for source in paper.sources if source.file)
    with progress_display(given) as observer:
        outcome = run_audit(paper, settings, observer)
    code = conclude(outcome, policy, outputs, settings)
    settle(outcome, settings)
    return code
