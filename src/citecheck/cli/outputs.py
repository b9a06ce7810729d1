"""Where reports go: one format on standard output, others into files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from citecheck.cli.files import names_same_file, obstacle, write_file, write_stdout
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

        What can be written is, whatever cannot; then InputError says what could not.
        `shown=False` keeps back the report for people, where there is nothing to report.
        """
        whole = RenderOptions(verbose=True, known=policy.baseline)
        failed = [
            error
            for path, name in self.files
            if (error := _failure(path, render(name, audit, findings, whole)))
        ]
        if shown or self.format_name != TERMINAL:
            options = replace(self.options, known=policy.baseline)
            write_stdout(render(self.format_name, audit, findings, options))
        if failed:
            raise InputError("; ".join(map(str, failed)))

    def spare(self, inputs: Iterable[str | Path | None]) -> None:
        """InputError where a report would be written over one of the `inputs`."""
        kept = tuple(inputs)
        for path, _ in self.files:
            spare(path, kept, "--output")


def spare(path: Path, inputs: Iterable[str | Path | None], option: str) -> None:
    """InputError where `path` is one of the `inputs` by whatever name."""
    if any(each is not None and names_same_file(path, Path(each)) for each in inputs):
        raise InputError(f"{str(path)!r} is read by this command: name another file", path=option)


def _failure(path: Path, text: str) -> InputError | None:
    try:
        write_file(path, text)
    except InputError as error:
        return error
    return None


def choose_outputs(given: Mapping[str, Any]) -> Outputs:
    """The outputs of `output_options`; InputError for a format or ending there is none for."""
    format_name = given["format_name"]
    if format_name not in RENDERERS:
        known = ", ".join(RENDERERS)
        raise InputError(f"{format_name!r} is no format: choose {known}", path="--format")
    files = tuple((Path(name), _format_of(name)) for name in given["outputs"])
    _refuse_twice([path for path, _ in files])
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
    check_place(path, "--output")
    return FORMAT_OF_SUFFIX[path.suffix.lower()]


def _refuse_twice(paths: Sequence[Path]) -> None:
    for number, path in enumerate(paths):
        if any(names_same_file(path, other) for other in paths[:number]):
            raise InputError(f"{str(path)!r} is named twice", path="--output")


def check_place(path: Path, option: str) -> None:
    """InputError where nothing can be written at `path`: said before any work is done."""
    try:
        why = obstacle(path)
    except OSError as error:  # a name that is too long
        why = f"cannot be written: {error.strerror}"
    if why:
        raise InputError(f"{str(path)!r} {why}", path=option)


def _width() -> int:
    return shutil.get_terminal_size().columns if _on_terminal() else WIDTH_OF_LOGS


def _colored(when: str) -> bool:
    if when != "auto":
        return when == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return _on_terminal() and not plain


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
