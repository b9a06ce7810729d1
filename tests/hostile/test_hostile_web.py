"""One audit of the whole hostile web by the real command line."""

from __future__ import annotations

import asyncio

from tests.hostile.measuring import PUBLIC_ARGUMENTS, measure
from tests.hostile.table import ROWS

STATUS_FLOOR = 0.98
REASON_FLOOR = 0.95
LONGEST_SECONDS = 60
MOST_MIB = 512
FEWEST_ROWS = 260


def test_the_hostile_web_is_told_right_in_time_and_memory() -> None:
    rows = [row for row in ROWS if not row.private]
    assert len(rows) >= FEWEST_ROWS
    score = asyncio.run(measure(rows))
    told = str(score)
    assert (score.missing, score.surplus) == (0, 0), told
    assert score.status >= STATUS_FLOOR, told
    assert score.reason >= REASON_FLOOR, told
    assert score.title == 1, told
    assert score.peak <= MOST_MIB, told
    assert score.seconds <= LONGEST_SECONDS, told


def test_no_page_leads_to_a_private_address() -> None:
    rows = [row for row in ROWS if row.private]
    score = asyncio.run(measure(rows, PUBLIC_ARGUMENTS, by_proxy=True))
    assert score.reason == 1, str(score)
