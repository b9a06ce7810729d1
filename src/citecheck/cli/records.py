"""Reports of earlier runs, read again: from a JSON file, or from the state folder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from citecheck.errors import InputError
from citecheck.model import Audit, Finding
from citecheck.paper.files import KINDS
from citecheck.record import from_record
from citecheck.settings import Settings
from citecheck.state import FILE, read_state

# The report of 200,000 sources comes to half of this.
LARGEST = 512 * 1024 * 1024


def read_record(path: Path) -> dict[str, Any]:
    """A JSON object from a file; InputError when there is none."""
    try:
        _refuse_others(path)
        found = json.loads(path.read_bytes())  # as UTF-16 too: PowerShell writes what it is piped
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=str(path)) from error
    except (ValueError, RecursionError) as error:  # no text, no JSON, or no end of brackets
        raise InputError(f"is no JSON report: {error}", path=str(path)) from error
    if not isinstance(found, dict):
        raise InputError("is no JSON report", path=str(path))
    return found


def stored_audit(run: str | None, settings: Settings) -> tuple[Audit, tuple[Finding, ...]]:
    """The audit of a JSON report's path, of a run's id or its beginning, or the newest."""
    if run is not None and not run.strip():
        raise InputError("the id of a run or a JSON report is needed", path="RUN")
    if run is not None and (run.endswith(".json") or os.path.isfile(run)):  # noqa: PTH113  Path raises for long names
        return _audit(read_record(Path(run)), run)
    record = _kept_record(run, settings)
    if record is None:
        wanted = f"no run {run!r}" if run else "no run"
        raise InputError(
            f"{wanted} is stored here: `citecheck audit` makes one", path=settings.state
        )
    return _audit(record, settings.state)


def _audit(record: Mapping[str, Any], where: str) -> tuple[Audit, tuple[Finding, ...]]:
    try:
        return from_record(record)
    except InputError as error:
        raise InputError(error.message, path=where) from error


def state_file(settings: Settings) -> Path:
    """Where earlier runs are kept."""
    return Path(settings.state, FILE)


def _refuse_others(path: Path) -> None:
    status = path.stat()
    for is_kind, name in KINDS:
        if is_kind(status.st_mode):
            raise InputError(f"is {name}, and a JSON report is needed", path=str(path))
    if status.st_size > LARGEST:
        raise InputError(f"is over {LARGEST >> 20} MiB: no report is so large", path=str(path))


def _kept_record(run: str | None, settings: Settings) -> dict[str, Any] | None:
    if not os.path.isfile(state_file(settings)):  # noqa: PTH113  whoever only looks makes no state
        return None
    with read_state(Path(settings.state)) as state:
        return state.load_run(run)
