"""Files written as a whole or not at all, and standard output that may have gone."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
from pathlib import Path
from typing import BinaryIO, TextIO

from citecheck.errors import InputError

STANDARD_OUTPUT = frozenset({Path("-"), Path("/dev/stdout"), Path("/dev/fd/1")})


def write_stdout(text: str) -> None:
    """Write a report on standard output, as UTF-8 whatever the locale says.

    A reader that has seen enough, such as `head`, is no error.
    """
    if sys.stdout is None:  # closed by the caller
        raise InputError("cannot be written: it is closed", path="standard output")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(_encoded(text))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        leave(sys.stdout)
    except OSError as error:
        leave(sys.stdout)
        raise InputError(f"cannot be written: {error.strerror}", path="standard output") from error


def leave(stream: TextIO | None) -> None:
    """Send what is left for a standard stream to nowhere, so that the exit is a quiet one."""
    if stream is None:  # closed by the caller
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with contextlib.suppress(OSError):  # no file behind it
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def write_file(path: Path, text: str) -> None:
    """Write a file as a whole or not at all: it is moved into place when it is complete.

    A link stays a link, and a file keeps its mode; a device or a pipe is written to.
    """
    if path in STANDARD_OUTPUT:
        write_stdout(text)
        return
    try:
        if _is_stream(path):
            with _stream(path) as stream:
                stream.write(_encoded(text))
        else:
            _replace(Path(os.path.realpath(path)), _encoded(text))
    except OSError as error:
        why = "nobody reads it" if error.errno == errno.ENXIO else error.strerror
        raise InputError(f"cannot be written: {why}", path=str(path)) from error


def obstacle(path: Path) -> str | None:
    """Why nothing can be written at `path`, in words that follow its name; None for no reason.

    A name that no file can have is an OSError of the system's.
    """
    target = Path(os.path.realpath(path))  # a link is written through
    if target.is_dir():
        return "is a folder: name a file in it"
    if not target.parent.is_dir():
        return f"cannot be written: there is no such folder as {str(path.parent)!r}: make it first"
    needed = [target] if _is_stream(target) else [target.parent, target]
    if not all(os.access(each, os.W_OK) for each in needed if each.exists()):
        return "cannot be written: permission denied"
    return None


def names_same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, whether it is there or not."""
    try:
        return one.samefile(other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _is_stream(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _stream(path: Path) -> BinaryIO:
    """A device or a pipe to write to; a pipe that nobody reads would keep us waiting for ever."""
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(handle, True)
    return os.fdopen(handle, "wb")


def _replace(path: Path, content: bytes) -> None:
    """The new file in place of the old one; what was there stays whole until then."""
    scratch = path.with_name(f".citecheck-{secrets.token_hex(8)}.tmp")
    try:
        with scratch.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            _take_after(scratch, path.stat())
        scratch.replace(path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _take_after(scratch: Path, old: os.stat_result) -> None:
    """Give a file the owner and the mode of the one that it replaces, as far as we may."""
    with contextlib.suppress(OSError, AttributeError):  # not ours to give, or Windows
        os.chown(scratch, old.st_uid, old.st_gid)
    scratch.chmod(stat.S_IMODE(old.st_mode))


def _settle(folder: Path) -> None:
    """Have the folder's new entry on disk, where the system lets folders be synced."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
