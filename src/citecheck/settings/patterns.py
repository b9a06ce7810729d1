"""Regular expressions of the operator's, which are searched in addresses that strangers wrote."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

# (a+)+$ doubles its time with each letter, (a|aa)+$ takes 1.6 times as long: each is found
# at a length at which it is still quick.
LENGTHS = range(4, 41, 2)
# A plain search in so short a text takes some microseconds, even on a slow machine.
TOO_LONG = 0.02
ALWAYS = "a0/."  # letters that stand for the classes \w, \d and the like


def check_pattern(text: str) -> None:
    """Raise ValueError for what is no regular expression, or may take for ever."""
    try:
        pattern = re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"no regular expression: {error}") from error
    if any(_seconds(pattern, probe) > TOO_LONG for probe in _probes(text)):
        raise ValueError("it takes too long on some addresses: does it repeat a repetition?")


def _probes(text: str) -> Iterator[str]:
    """Runs of one letter that end in what no address holds; longer from one to the next."""
    letters = sorted(set(text + ALWAYS))
    for length in LENGTHS:
        for letter in letters:
            yield letter * length + "\0"


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    begun = time.thread_time()  # of this thread alone: the machine may be busy
    pattern.search(text)
    return time.thread_time() - begun
