from __future__ import annotations

import csv
import dataclasses
import io

import pytest
from tests.specimen import EMPTY, SOURCES

from citecheck.findings import find
from citecheck.model import Audit
from citecheck.report import render

HEADER = (
    "source_id,url,status,reason,http_status,final_url,archive_url,captured_at,"
    "claim_ids,verdict,detail,suggestion"
)
DEAD = SOURCES[3]


@pytest.fixture(scope="module")
def rows(report):
    return {row["source_id"]: row for row in csv.DictReader(io.StringIO(report("csv")))}


def test_the_columns_are_the_contracts(report):
    assert report("csv").split("\n", 1)[0] == HEADER


def test_there_is_a_row_for_each_dead_or_mismatched_source_in_file_order(rows):
    assert list(rows) == ["1", "2", "3", "4", "5", "6", "13"]


def test_the_verdict_is_the_worst_of_the_claims(rows):
    assert (rows["1"]["claim_ids"], rows["1"]["verdict"]) == ("c1;c2;c7", "mismatched")
    assert rows["4"]["verdict"] == "supported"


def test_a_dead_source_is_told_why_and_what_to_cite(rows):
    assert rows["4"]["detail"] == "the page does not exist any more (HTTP 404)"
    assert rows["4"]["suggestion"].endswith(rows["4"]["archive_url"])
    assert rows["4"]["captured_at"] == "2019-05-06T07:08:09Z"


def test_a_mismatched_source_is_told_what_differs(rows):
    assert "the source says eleven" in rows["3"]["detail"]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r\n=1",
        " =1",
        '"=1',
        "'=1",
        "＝1",
        "＋1",
        "－1",
        "＠A1",
    ],
    ids=ascii,
)
def test_no_cell_is_a_formula(text):
    source = dataclasses.replace(DEAD.source, source_id=text, url=text)
    audit = Audit(EMPTY.run, (dataclasses.replace(DEAD, source=source, final_url=text),), ())
    rows = list(csv.DictReader(io.StringIO(render("csv", audit, find(audit)))))
    cells = [rows[0][column] for column in ("source_id", "url", "final_url")]
    assert all(cell.startswith("'") for cell in cells)


def test_an_address_stays_as_it_is(rows):
    assert rows["4"]["url"] == "https://ferries.example/press/42"
