"""`citecheck report`: a stored audit rendered again."""

from __future__ import annotations

from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.options import filter_options, output_options, read_settings, state_options
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import choose_policy
from citecheck.cli.records import stored_audit
from citecheck.findings import visible


@click.command("report")
@click.argument("run", required=False)
@output_options
@filter_options
@state_options
def command(run: str | None, **given: Any) -> int:
    """Render a stored audit again, in any format.

    RUN is the id of a run or its beginning, or a JSON report; without it, the newest run.
    The exit code is 0: what fails a run is for `citecheck audit` to say.
    """
    settings = read_settings(given)
    policy = choose_policy(settings)
    outputs = choose_outputs(given)
    outputs.spare([run])
    audit, findings = stored_audit(run, settings)
    outputs.deliver(audit, visible(findings, policy), policy)
    return ExitCode.OK
