"""`citecheck report`: a stored audit rendered again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.options import filter_options, output_options, read_settings, state_options
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import choose_policy, read_json
from citecheck.errors import InputError
from citecheck.findings import visible
from citecheck.model import Audit, Finding
from citecheck.record import from_record
from citecheck.settings import Settings
from citecheck.state import open_state


def stored_audit(run: str | None, settings: Settings) -> tuple[Audit, tuple[Finding, ...]]:
    """The audit of a JSON report's path, of a run's id or its beginning, or the newest."""
    if run and (Path(run).is_file() or Path(run).suffix == ".json"):
        return from_record(read_json(Path(run)))
    folder = Path(settings.state)
    if folder.is_dir():
        with open_state(folder) as state:
            record = state.load_run(run)
        if record is not None:
            return from_record(record)
    wanted = f"no run {run!r}" if run else "no run"
    raise InputError(f"{wanted} is stored here: `citecheck audit` makes one", path=str(folder))


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
