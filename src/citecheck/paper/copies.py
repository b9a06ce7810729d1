"""The author's own copies of sources: files beside sources.csv."""

from __future__ import annotations

from pathlib import Path

from citecheck.errors import InputError
from citecheck.model import Source

# Larger than any report that people cite; a bigger file is a mistake in the column.
MAX_COPY = 64 * 1024 * 1024


def read_copy(source: Source, sources_file: str) -> tuple[bytes, str]:
    """The bytes of the source's `file`, and its path; InputError when it cannot be read."""
    path = Path(sources_file).parent / (source.file or "")
    try:
        if path.stat().st_size > MAX_COPY:
            raise _error(source, sources_file, f"{path} is over 64 MiB")
        return path.read_bytes(), str(path)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise _error(source, sources_file, message) from error


def _error(source: Source, sources_file: str, message: str) -> InputError:
    return InputError(message, path=sources_file, row=source.line, column="file")
