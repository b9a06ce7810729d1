"""Adding up number words: twenty, then five; two, then hundred, then thousand."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from citecheck.figures.tables.language import Number

# Beyond it no paper counts, and arithmetic with 28 digits stays exact.
LIMIT = Decimal(10) ** 21
TENTH = Decimal("0.1")


@dataclass(slots=True)
class Sum:
    """A number as its words come in: its parts from large to small, and the room below the last."""

    parts: list[Decimal] = field(default_factory=list)
    room: Decimal = LIMIT
    place: Decimal = Decimal(1)  # of the last digit said

    @property
    def value(self) -> Decimal:
        """The sum so far."""
        return sum(self.parts, Decimal(0))

    def copy(self) -> Sum:
        """The same sum, to go back to."""
        return Sum([*self.parts], self.room, self.place)

    def add(self, number: Number) -> bool:
        """Takes twenty, then five; refuses what has no room: five, then twenty."""
        value = Decimal(number)
        if value >= self.room or (not value and self.parts):
            return False
        self.parts.append(value)
        self.room = _room(value)
        self.place = TENTH if value % 1 else Decimal(1)
        return True

    def multiply(self, number: Number) -> bool:
        """Takes two, then hundred: the parts below a scale are multiplied by it."""
        scale = Decimal(number)
        kept = [part for part in self.parts if part >= scale]
        below = sum((part for part in self.parts if part < scale), Decimal(0))
        if kept and (kept[-1] <= scale * (below or 1) or (not below and self.room <= scale)):
            return False
        if (kept and not below and scale < 100) or (scale == 100 and below >= 20):
            return False
        self.parts = [*kept, (below or Decimal(1)) * scale]
        self.room = scale
        self.place = scale if scale >= 1000 else Decimal(1)
        return True


def _room(value: Decimal) -> Decimal:
    """What may follow: after twenty less than ten; after soixante and quatre-vingt less than 20."""
    if value in {60, 80}:
        return Decimal(20)
    room = Decimal(1)
    while value and value % (room * 10) == 0:
        room *= 10
    return room
