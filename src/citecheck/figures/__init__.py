"""Figures: found in a text, and compared by value.

The promised calls are `find_figures`, `compare` and `describe`. Which thing a figure speaks of,
and so whether two of them may be compared at all, is for `match` to say.
"""

from __future__ import annotations

from citecheck.figures.comparing.relation import Relation, compare
from citecheck.figures.find import find_figures
from citecheck.figures.wording import describe

__all__ = ["Relation", "compare", "describe", "find_figures"]
