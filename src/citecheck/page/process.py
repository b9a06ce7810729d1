"""One worker process, seen from the audit: started, asked for pages, ended."""

from __future__ import annotations

import asyncio
import json
import os
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
_START_SECONDS = 30.0  # a cold and busy machine; 0.2 s on a warm one
_PIECE = 256 * 1024  # bytes of a body on their way at once


class WorkerLostError(CitecheckError):
    """The worker ended, or said what it cannot have meant."""


class WorkerMissingError(CitecheckError):
    """This machine starts no worker process."""


def worker_command(mebibytes: int, seconds: float) -> tuple[str, ...]:
    """The command that starts a worker with the modules of this process."""
    path = json.dumps([os.path.abspath(place) for place in sys.path])  # noqa: PTH100
    limits = (str(os.getpid()), str(mebibytes), str(seconds))
    return (sys.executable, "-I", "-c", _START, path, *limits)


@dataclass(slots=True)
class Worker:
    """A worker process that is ready for pages."""

    _process: subprocess.Process
    _questions: asyncio.StreamWriter
    _answers: asyncio.StreamReader

    @classmethod
    async def start(cls, command: Sequence[str]) -> Worker:
        """A worker that has said it is ready; WorkerMissingError where there can be none."""
        try:
            process = await subprocess.create_subprocess_exec(
                *command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the audit, which ends its worker
            )
        except (OSError, RuntimeError, NotImplementedError) as error:
            raise WorkerMissingError(str(error)) from error
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
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._process.communicate()

    async def _answer(self) -> tuple[Head, bytes]:
        try:
            head, size = lengths(await self._answers.readexactly(LENGTHS.size))
            return read_head(await self._answers.readexactly(head)), (
                await self._answers.readexactly(size)
            )
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise WorkerLostError("it ended") from error
        except ValueError as error:
            raise WorkerLostError(f"it said {error}") from error
