"""The progress display: what is happening, how far, and how long it will take."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from citecheck.model import Observer, Stage
from citecheck.model import Progress as Event

TITLES = {
    Stage.SOURCES: "Asking addresses",
    Stage.CAPTURES: "Looking up captures",
    Stage.CLAIMS: "Checking claims",
}


class Silent:
    """No display."""

    def notice(self, event: Event) -> None:
        """Let it pass."""


class Display:
    """One bar per stage, on a Rich progress display."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks = {
            stage: progress.add_task(title, total=None, visible=False)
            for stage, title in TITLES.items()
        }

    def notice(self, event: Event) -> None:
        """Move the stage's bar; it appears with its first event."""
        self._progress.update(
            self._tasks[event.stage],
            completed=event.done,
            total=event.total,
            visible=event.total > 0,
        )


@contextmanager
def progress_display(given: Mapping[str, Any]) -> Iterator[Observer]:
    """An observer that shows progress on standard error, where that is a terminal."""
    unwanted = given["no_progress"] or given["quiet"]
    if unwanted or sys.stderr is None or not sys.stderr.isatty():
        yield Silent()
        return
    console = Console(file=sys.stderr)
    columns = (
        TextColumn("{task.description:<20}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        yield Display(progress)
