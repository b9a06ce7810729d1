"""The author's own copies of sources: files in the folder of sources.csv.

A table may come from a stranger, as with a pull request: what it names is read only inside
its own folder, links resolved, so that no report quotes another file of this machine.
"""

from __future__ import annotations

from pathlib import Path

from citecheck.errors import InputError
from citecheck.model import Source

# Larger than any report that people cite; a bigger file is a mistake in the column.
MAX_COPY = 64 * 1024 * 1024


def copy_fault(folder: Path, name: str) -> str | None:
    """Why a copy cannot be read, or None when it can."""
    try:
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()):
            return "lies outside the folder of the sources: put the copy there"
        if not path.exists():
            return "no such file beside the sources"
        if not path.is_file():
            return "is no file but a folder or device"
        return "is over 64 MiB" if path.stat().st_size > MAX_COPY else None
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    except (RuntimeError, ValueError) as error:  # a loop of links; a NUL in the name
        return f"cannot be read: {error}"


def read_copy(source: Source, sources_file: str) -> tuple[bytes, str]:
    """The bytes of the source's `file`, and its path; InputError when it cannot be read."""
    folder, name = Path(sources_file).parent, source.file or ""
    fault = copy_fault(folder, name)
    if fault is not None:
        raise _error(source, sources_file, f"{name[:80]!r}: {fault}")
    path = folder / name
    try:
        return path.read_bytes(), str(path)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise _error(source, sources_file, message) from error


def _error(source: Source, sources_file: str, message: str) -> InputError:
    return InputError(message, path=sources_file, row=source.line, column="file")
