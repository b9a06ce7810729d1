"""The hostile web of the tests, audited several times: what is told right, how soon, in what memory.

    python -m bench.hostile [ROUNDS]

Shares and memory hardly depend on the machine; seconds do, though most of them are time-outs and
waits that servers ask for. Medians are printed, with the worst round beside them.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Sequence

from tests.hostile.measuring import measure
from tests.hostile.score import Score
from tests.hostile.table import ROWS

ROUNDS = 3
# What is printed: name, how it is found, how it is written, and which end of it is the worst.
FIGURES: tuple[tuple[str, Callable[[Score], float], str, Callable[[Sequence[float]], float]], ...] = (
    ("status right", lambda score: score.status, "{:.1%}", min),
    ("reason right", lambda score: score.reason, "{:.1%}", min),
    ("title right", lambda score: score.title, "{:.1%}", min),
    ("missing", lambda score: score.missing, "{:.0f}", max),
    ("seconds", lambda score: score.seconds, "{:.1f}", max),
    ("peak MiB", lambda score: score.peak, "{:.0f}", max),
    ("requests", lambda score: score.requests, "{:.0f}", max),
)  # fmt: skip


def rounds(count: int) -> list[Score]:
    """The scores of so many audits."""
    rows = [row for row in ROWS if not row.private]
    return [asyncio.run(measure(rows)) for _ in range(count)]


def main() -> None:
    """Print the medians, and the rows that are told differently from round to round."""
    scores = rounds(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
    print(f"{len(scores[0].answers)} endpoints, {len(scores)} rounds: median (worst)")
    for name, find, written, worst in FIGURES:
        found = [find(score) for score in scores]
        median, bad = (written.format(end(found)) for end in (statistics.median, worst))
        print(f"{name:13} {median} ({bad})")
    for answers in zip(*(score.answers for score in scores), strict=True):
        told = Counter(answer.said for answer in answers)
        if len(told) > 1:
            print(f"wavers: {answers[0].row.address[:80]!r}: {dict(told)}")


if __name__ == "__main__":
    main()
