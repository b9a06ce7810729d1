"""Progress: what an audit tells those who watch it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """The stages of an audit, in their order."""

    SOURCES = "sources"  # live pages and their captures
    CAPTURES = "captures"  # reading captures where live pages cannot decide
    CLAIMS = "claims"


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of a stage are finished; `label` names the last."""

    stage: Stage
    done: int
    total: int
    label: str = ""


class Observer(Protocol):
    """Is told what an audit does; knows no more of it."""

    def notice(self, event: Progress) -> None:
        """Take note of one event."""
        ...
