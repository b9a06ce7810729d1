"""What the program's exit tells a script."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The codes of the contract."""

    OK = 0  # nothing to fail on
    FINDINGS = 1  # findings at or above --fail-on
    USAGE = 2  # bad usage or bad input
    NOT_DONE = 3  # no network, or not one source was checked
    HUNG_UP = 129
    INTERRUPTED = 130
    TERMINATED = 143
