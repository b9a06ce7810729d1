"""Where reports go: one format on standard output, others into files."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from citecheck.errors import InputError
from citecheck.findings import Policy
from citecheck.model import Audit, Finding
from citecheck.report import FORMAT_OF_SUFFIX, RENDERERS, RenderOptions, render

TERMINAL = "terminal"
EVERYTHING = Policy()
# In a log file or a pipe there is no width to ask for; 100 fits most readers.
WIDTH_OF_LOGS = 100


@dataclass(frozen=True, slots=True)
class Outputs:
    """What is to be shown and written; checked before any work is done."""

    format_name: str
    files: tuple[tuple[Path, str], ...]  # path and format
    options: RenderOptions

    def deliver(
        self,
        audit: Audit,
        findings: Sequence[Finding],
        policy: Policy = EVERYTHING,
        *,
        shown: bool = True,
    ) -> None:
        """Write the files, then the report on standard output.

        `shown=False` keeps back the report for people, where there is nothing to report.
        """
        known = policy.baseline
        for path, name in self.files:
            whole = RenderOptions(verbose=True, known=known)
            write_file(path, render(name, audit, findings, whole))
        if shown or self.format_name != TERMINAL:
            options = replace(self.options, known=known)
            write_stdout(render(self.format_name, audit, findings, options))


def choose_outputs(given: Mapping[str, Any]) -> Outputs:
    """The outputs of `output_options`; InputError for a format or ending there is none for."""
    format_name = given["format_name"]
    if format_name not in RENDERERS:
        known = ", ".join(RENDERERS)
        raise InputError(f"{format_name!r} is no format: choose {known}", path="--format")
    files = tuple((Path(name), _format_of(name)) for name in given["outputs"])
    options = RenderOptions(
        width=_width(),
        color=_colored(given["color"]),
        verbose=given["verbose"],
        quiet=given["quiet"],
    )
    return Outputs(format_name, files, options)


def _format_of(name: str) -> str:
    path = Path(name)
    if path.suffix.lower() not in FORMAT_OF_SUFFIX:
        known = " ".join(FORMAT_OF_SUFFIX)
        raise InputError(f"{name!r}: the format follows the ending: {known}", path="--output")
    if not path.absolute().parent.is_dir():
        raise InputError(f"{name!r}: there is no such folder", path="--output")
    return FORMAT_OF_SUFFIX[path.suffix.lower()]


def _width() -> int:
    return shutil.get_terminal_size().columns if _on_terminal() else WIDTH_OF_LOGS


def _colored(when: str) -> bool:
    if when != "auto":
        return when == "always"
    return _on_terminal() and not os.environ.get("NO_COLOR")


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def write_stdout(text: str) -> None:
    """Write a report on standard output, as UTF-8 whatever the locale says."""
    if sys.stdout is None:  # closed by the caller
        raise InputError("cannot be written: it is closed", path="standard output")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", path="standard output") from error


def write_file(path: Path, text: str) -> None:
    """Write a file as a whole or not at all: it is moved into place when it is complete."""
    try:
        handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", path=str(path)) from error
