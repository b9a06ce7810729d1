"""The sample paper: its two tables, its text, and one copy of a source."""

from __future__ import annotations

import shutil
from pathlib import Path

from citecheck.errors import InputError

PAPER = Path(__file__).parent / "paper"


def write_sample(folder: Path) -> None:
    """Copy the sample's files into `folder`; files that exist there stay as they are.

    InputError names the file that cannot be written.
    """
    for original in PAPER.rglob("*"):
        copy = folder / original.relative_to(PAPER)
        if original.is_file() and not copy.exists():
            _copy(original, copy)


def _copy(original: Path, copy: Path) -> None:
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, copy)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", path=str(copy)) from error
