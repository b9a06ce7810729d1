"""Regular expressions of the operator's, which are searched in addresses that strangers wrote."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from collections.abc import Iterable, Sequence

from citecheck.errors import InputError

# 200,000 addresses take half a second; (a+)+$ takes for ever on a single one.
LONGEST_TRIAL = 4.0  # seconds
_TRIAL = """
import json, re, sys
pattern, texts = json.load(sys.stdin)
search = re.compile(pattern).search
for text in texts:
    search(text)
"""


def check_pattern(text: str) -> None:
    """Raise ValueError for what is no regular expression."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what "[[" may mean one day
            re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"no regular expression: {error}") from error


def try_patterns(
    patterns: Iterable[str], texts: Sequence[str], seconds: float = LONGEST_TRIAL
) -> None:
    """Raise InputError for an expression that does not get through the texts in good time.

    What looks harmless may take for ever on one address. Python cannot end a search, so each
    expression is first tried in a process that can be ended.
    """
    for pattern in patterns:
        try:
            subprocess.run(  # noqa: S603  our own program
                [sys.executable, "-I", "-W", "ignore", "-c", _TRIAL],
                input=json.dumps([pattern, texts]).encode(),
                stderr=subprocess.DEVNULL,
                timeout=seconds,
                check=False,
            )
        except OSError:  # this machine starts no process
            return
        except subprocess.TimeoutExpired as error:
            raise InputError(
                f"{pattern[:60]!r} takes too long on these addresses: does it repeat a repetition?",
                path="exclude",
            ) from error
