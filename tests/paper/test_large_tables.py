from __future__ import annotations

import time
import tracemalloc

from citecheck.paper import read_paper

ROWS = 20_000  # a tenth of what is promised: the measures grow in a straight line
SECONDS = 5 / 10 * 4  # this machine may be slow, and busy
MIB = 1024 * 1024


def write(tmp_path) -> tuple:
    claims, sources = tmp_path / "claims.csv", tmp_path / "sources.csv"
    sources.write_text(
        "source_id,url,accessed,citation\n"
        + "".join(f'{i},http://a.example/{i},2015-07-30,"A, {i}"\n' for i in range(ROWS))
    )
    claims.write_text(
        "claim_id,claim,source_ids\n"
        + "".join(f'c{i},"It rained, {i} times.",{i};{i // 2}\n' for i in range(ROWS))
    )
    return claims, sources


def test_many_rows_are_read_in_little_time_and_memory(tmp_path):
    tables = write(tmp_path)
    begun = time.perf_counter()
    paper = read_paper(*tables)
    assert time.perf_counter() - begun < SECONDS
    assert len(paper.claims) == len(paper.sources) == ROWS

    tracemalloc.start()
    read_paper(*tables)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 25 * MIB


def test_claims_share_the_ids_and_days_of_the_sources(tmp_path):
    paper = read_paper(*write(tmp_path))
    assert paper.claims[-1].source_ids[0] is paper.sources[-1].source_id
    assert paper.sources[0].accessed is paper.sources[-1].accessed
