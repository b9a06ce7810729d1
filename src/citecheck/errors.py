"""What can go wrong for reasons outside the program.

CitecheckError
├── InputError       a file or option of the operator's is wrong: exit code 2
├── FetchError       an exchange failed; translated to a Failure at the door of `web`
└── UnreadableError  bytes that no reader can turn into text
"""

from __future__ import annotations


class CitecheckError(Exception):
    """Base of all errors that citecheck raises on purpose."""


class InputError(CitecheckError):
    """Bad input, said so that it can be mended: what, where, what to do next."""

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        row: int | None = None,
        column: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.row = row  # the line number that an editor shows
        self.column = column

    def __str__(self) -> str:
        place = [self.path or ""]
        if self.row is not None:
            place.append(f"line {self.row}")
        if self.column is not None:
            place.append(f"column {self.column}")
        where = ", ".join(part for part in place if part)
        return f"{where}: {self.message}" if where else self.message


class FetchError(CitecheckError):
    """An exchange with a server failed."""


class UnreadableError(CitecheckError):
    """The bytes cannot be turned into text; the message says why."""
