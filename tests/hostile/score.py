"""What an audit says of the rows, held against what is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.hostile.calls import Row


@dataclass(frozen=True, slots=True)
class Said:
    """What the audit says of a row: "status: reason", or none where the row is missing."""

    row: Row
    said: str | None
    title: str | None = None
    seconds: float = 0.0
    attempts: int = 0

    @property
    def status_right(self) -> bool:
        statuses = {_status(expected) for expected in self.row.expected}
        return self.said is not None and _status(self.said) in statuses

    @property
    def reason_right(self) -> bool:
        return self.said in self.row.expected

    @property
    def title_right(self) -> bool:
        return self.row.title is None or self.row.title == self.title


def _status(text: str) -> str:
    return text.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Score:
    """How an audit of the table went."""

    answers: tuple[Said, ...]
    surplus: int  # sources that stand in the report more than once
    seconds: float
    peak: float  # MiB, the whole tree of processes at once
    processes: tuple[float, ...]  # MiB, the peak of each
    exit_code: int | None  # none: it had to be killed
    requests: int
    stderr: str

    @property
    def missing(self) -> int:
        return sum(answer.said is None for answer in self.answers)

    @property
    def status(self) -> float:
        """The share of right statuses."""
        return sum(answer.status_right for answer in self.answers) / len(self.answers)

    @property
    def reason(self) -> float:
        """The share of right reasons, which are right statuses too."""
        return sum(answer.reason_right for answer in self.answers) / len(self.answers)

    @property
    def title(self) -> float:
        """The share of right titles, among the rows that have one."""
        rights = [answer.title_right for answer in self.answers if answer.row.title is not None]
        return sum(rights) / len(rights) if rights else 1.0

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"endpoints {len(self.answers)}, missing {self.missing}, twice {self.surplus}"
        yield f"right: status {self.status:.1%}, reason {self.reason:.1%}, title {self.title:.1%}"
        sizes = ", ".join(f"{size:.0f}" for size in self.processes)
        yield f"seconds {self.seconds:.1f}, peak {self.peak:.0f} MiB (processes: {sizes})"
        yield f"exit code {self.exit_code}, requests {self.requests}"
        for answer in self.answers:
            if not (answer.reason_right and answer.title_right):
                yield _fault(answer)
        yield self.stderr[-2000:]


def _fault(answer: Said) -> str:
    row = answer.row
    place = f"{row.address[:90]!r}"
    if answer.reason_right:
        return f"title  {place}: {answer.title!r}, expected {row.title!r}"
    mark = "reason" if answer.status_right else "STATUS"
    expected = " or ".join(sorted(row.expected))
    spent = f"[{answer.seconds:.1f} s, attempt {answer.attempts}]"
    return f"{mark} {place}: said {answer.said}, expected {expected} {spent} {row.why}".rstrip()
