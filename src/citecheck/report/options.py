"""How a report is to look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What the operator's screen and flags ask of a report; only `terminal` looks at them all."""

    width: int = 80
    color: bool = False
    verbose: bool = False
    quiet: bool = False
    known: frozenset[str] = frozenset()  # fingerprints of the baseline: marked as known
