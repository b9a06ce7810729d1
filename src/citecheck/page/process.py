"""One worker process, seen from the audit: started, asked for pages, ended."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from asyncio import subprocess
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from citecheck.errors import CitecheckError
from citecheck.page.messages import LENGTHS, Head, lengths, opening, read_head

# The worker looks for its modules where this process does, and nowhere else: the folder it is
# started in may hold a json.py of a stranger's.
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from citecheck.page.worker import main; main(*sys.argv[2:])"
)
# What a Python needs to start, and nothing else: an environment is where secrets are.
_NEEDED = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT", "TZ")
_START_SECONDS = 30.0  # a cold and busy machine; 0.2 s on a warm one
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # on Windows either ends a process
_PIECE = 256 * 1024  # bytes of a body on their way at once


class WorkerLostError(CitecheckError):
    """The worker ended, or said what it cannot have meant."""


class WorkerMissingError(CitecheckError):
    """This machine starts no worker process."""


def worker_command(mebibytes: int, seconds: float) -> tuple[str, ...]:
    """The command that starts a worker with the modules of this process."""
    places = json.dumps([str(place) for place in sys.path])
    limits = (str(os.getpid()), str(mebibytes), str(seconds))
    return (sys.executable, "-I", "-c", _START, places, *limits)


@dataclass(slots=True)
class Worker:
    """A worker process that is ready for pages."""

    _process: subprocess.Process
    _questions: asyncio.StreamWriter
    _answers: asyncio.StreamReader

    @classmethod
    async def start(cls, command: Sequence[str]) -> Worker:
        """A worker that has said it is ready; WorkerMissingError where there can be none."""
        process = await _started(command)
        if process.stdin is None or process.stdout is None:
            raise WorkerMissingError("it has no pipes")
        worker = cls(process, process.stdin, process.stdout)
        try:
            async with asyncio.timeout(_START_SECONDS):
                await worker._answer()
        except (WorkerLostError, TimeoutError) as error:
            await worker.end()
            raise WorkerMissingError("it ended before its first page") from error
        except BaseException:
            await worker.end()
            raise
        return worker

    async def ask(self, head: Head, body: bytes) -> tuple[Head, bytes]:
        """The worker's answer to a body; WorkerLostError when it gives none."""
        try:
            self._questions.write(opening(head, len(body)))
            with memoryview(body) as view:
                for start in range(0, len(body), _PIECE):
                    self._questions.write(view[start : start + _PIECE])
                    await self._questions.drain()
        except ConnectionError as error:
            raise WorkerLostError("it ended while it was asked") from error
        return await self._answer()

    async def end(self) -> None:
        """Kill the process and wait until it is gone."""
        if self._process.returncode is None:
            # Process.kill() takes an ended child away from asyncio, which then wonders aloud.
            with suppress(ProcessLookupError, PermissionError):
                os.kill(self._process.pid, _KILL)
        await self._process.communicate()

    async def _answer(self) -> tuple[Head, bytes]:
        try:
            head, size = lengths(await self._answers.readexactly(LENGTHS.size))
            said = read_head(await self._answers.readexactly(head))
            return said, await self._answers.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise WorkerLostError("it ended") from error
        except ValueError as error:
            raise WorkerLostError(f"it said {error}") from error


async def _started(command: Sequence[str]) -> subprocess.Process:
    try:
        return await subprocess.create_subprocess_exec(
            *command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _NEEDED if name in os.environ},
            start_new_session=True,  # Ctrl-C is for the audit, which ends its worker
        )
    except (OSError, RuntimeError, NotImplementedError) as error:
        raise WorkerMissingError(str(error) or type(error).__name__) from error
