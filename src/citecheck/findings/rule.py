"""What a rule is: a code, how bad and how sure its findings are, and one check.

A check takes one case, a source or a claim, and yields a Problem for each thing that is wrong.
Its docstring is the rule's manual: what it finds, and what to do about it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from citecheck.model import ClaimResult, Confidence, Severity, SourceResult


@dataclass(frozen=True, slots=True)
class SourceCase:
    """A source before the rules, with the claims that cite it."""

    result: SourceResult
    claims: tuple[ClaimResult, ...] = ()
    any_claims: bool = True  # whether the audit has claims at all that could cite it


@dataclass(frozen=True, slots=True)
class ClaimCase:
    """A claim before the rules, with the sources that it cites, in its order."""

    result: ClaimResult
    sources: tuple[SourceResult, ...] = ()
    complete: bool = True  # False: the audit was interrupted before it was done with all claims


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, before it gets the rule's code and a place."""

    message: str  # what is wrong
    suggestion: str = ""  # what to do
    item: str | None = None  # the figure or quote it is about
    source_id: str | None = None
    level: tuple[Severity, Confidence] | None = None  # where it is not the rule's own


Case = TypeVar("Case", SourceCase, ClaimCase)


@dataclass(frozen=True, slots=True)
class Rule(Generic[Case]):
    """A row of the contract's table of rules."""

    code: str  # "CC101"
    name: str  # "dead-link"
    severity: Severity
    confidence: Confidence
    check: Callable[[Case], Iterator[Problem]]

    @property
    def manual(self) -> str:
        """What the rule finds and what to do about it, for the docs."""
        return inspect.getdoc(self.check) or ""
