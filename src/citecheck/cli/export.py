"""`citecheck export`: the last audit's dead or mismatched sources as CSV."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.files import STANDARD_OUTPUT, write_file, write_stdout
from citecheck.cli.options import read_settings, state_options
from citecheck.cli.outputs import check_place, spare
from citecheck.cli.records import state_file, stored_audit
from citecheck.report import RenderOptions, render
from citecheck.settings.files import SETTINGS_FILES


@click.command("export")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@state_options
def command(file: Path | None, **given: Any) -> int:
    """Write the last audit's dead or mismatched sources as CSV, to FILE or standard output."""
    settings = read_settings(given)
    if file is not None and file not in STANDARD_OUTPUT:
        check_place(file, "FILE")
        read = (settings.claims, settings.sources, state_file(settings), *SETTINGS_FILES)
        spare(file, read, "FILE")
    audit, findings = stored_audit(None, settings)
    table = render("csv", audit, findings, RenderOptions())
    if file is None:
        write_stdout(table)
    else:
        write_file(file, table)
    return ExitCode.OK
