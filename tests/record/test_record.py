from __future__ import annotations

import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from tests.report.hostile_audit import hostile_audit
from tests.specimen import C1, CLAIMS, EMPTY, HOSTILE, SECRET, SOUND, SOURCES, SPECIMEN

from citecheck.errors import InputError
from citecheck.findings import find
from citecheck.model import ClaimVerdict, Evidence, Liveness, Reason, Status, Verdict, Via
from citecheck.record import SCHEMA, from_record, to_record


@pytest.fixture(scope="module")
def record():
    return to_record(SPECIMEN, find(SPECIMEN))


def test_a_record_read_and_written_again_is_the_same(record):
    assert to_record(*from_record(record)) == record


INTERRUPTED = dataclasses.replace(EMPTY, run=dataclasses.replace(EMPTY.run, complete=False))
UNCONNECTED = dataclasses.replace(
    EMPTY, run=dataclasses.replace(EMPTY.run, complete=False, network=False)
)


@pytest.mark.parametrize(
    "audit",
    [SOUND, EMPTY, INTERRUPTED, UNCONNECTED],
    ids=["sound", "empty", "interrupted", "no network"],
)
def test_a_clean_audit_comes_back_as_it_was(audit):
    assert from_record(to_record(audit, find(audit))) == (audit, find(audit))


def test_all_but_secrets_and_broken_letters_comes_back(record):
    audit, findings = from_record(record)
    assert [s for s in audit.sources if s.source.source_id not in ("12", "13")] == [
        s for s in SOURCES if s.source.source_id not in ("12", "13")
    ]
    assert [c for c in audit.claims if c.claim.claim_id != "c9"] == [
        c for c in CLAIMS if c.claim.claim_id != "c9"
    ]
    assert [f.fingerprint for f in findings] == [f.fingerprint for f in find(SPECIMEN)]


def test_a_record_survives_json(record):
    assert json.loads(json.dumps(record)) == record


def test_sources_and_claims_keep_the_order_of_the_files(record):
    assert [row["source_id"] for row in record["sources"]] == [str(n) for n in range(1, 16)]
    assert [row["claim_id"] for row in record["claims"]] == [f"c{n}" for n in range(1, 12)]


def test_the_summary_counts_every_word_even_those_that_do_not_occur(record):
    assert record["summary"]["sources"] == {
        "alive": 2,
        "moved": 2,
        "soft-404": 1,
        "dead": 3,
        "blocked": 1,
        "unreachable": 2,
        "unchecked": 4,
    }
    assert set(to_record(EMPTY, ())["summary"]["claims"]) == set(ClaimVerdict)
    assert set(to_record(EMPTY, ())["summary"]["items"]) == set(Verdict)


@pytest.mark.parametrize(
    ("value", "number", "kind"),
    [
        ("80", 80, int),
        ("2500000", 2500000, int),
        ("2.50", 2.5, float),
        ("1E+6", 1000000, int),
        ("1E+400", None, type(None)),
        ("NaN", None, type(None)),
    ],
)
def test_decimals_are_json_numbers_whole_where_they_are_whole(value, number, kind):
    written = _with_low(Decimal(value))
    assert written == number
    assert type(written) is kind


def _with_low(low):
    claim = CLAIMS[0]
    item = claim.items[0]
    figure = dataclasses.replace(item.figure, low=low)
    changed = dataclasses.replace(claim, items=(dataclasses.replace(item, figure=figure),))
    audit = dataclasses.replace(SPECIMEN, claims=(changed,))
    return to_record(audit, ())["claims"][0]["items"][0]["figure"]["low"]


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(2026, 3, 1, 9, 30, tzinfo=UTC), "2026-03-01T09:30:00Z"),
        (datetime(2026, 3, 1, 9, 30), "2026-03-01T09:30:00Z"),  # noqa: DTZ001 - the case itself
        (datetime(2026, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=2))), "2026-03-01T07:30:00Z"),
    ],
    ids=["utc", "naive", "zoned"],
)
def test_moments_are_written_in_utc(moment, written):
    run = dataclasses.replace(SPECIMEN.run, started=moment)
    audit = dataclasses.replace(EMPTY, run=run)
    assert to_record(audit, ())["run"]["started"] == written


def test_no_password_of_an_address_is_in_it(record):
    assert SECRET not in json.dumps(record)
    assert record["sources"][11]["url"] == "http://captain:***@10.0.0.5/log"


def test_text_is_kept_as_it_was_even_half_a_letter(record):
    assert record["sources"][12]["title"] == HOSTILE


def test_two_halves_of_a_letter_are_the_letter():
    title = "\ud83d\ude00 \ude00\ud83d"
    audit = dataclasses.replace(EMPTY, sources=(dataclasses.replace(SOURCES[0], title=title),))
    assert to_record(audit, ())["sources"][0]["title"] == "\U0001f600 \ude00\ud83d"


def test_no_password_is_left_wherever_an_address_with_one_stands():
    text = f"see http://ann:{SECRET}@a.example/ and http://b.example/"
    audit, findings = hostile_audit([text])
    assert SECRET not in json.dumps(to_record(audit, findings))


def test_the_match_stands_where_it_stood_although_a_password_is_masked():
    passage = f"At http://ann:{SECRET}@a.example/ it says 14 boats."
    item = dataclasses.replace(CLAIMS[2].items[0], text="14")
    found = Evidence("1", Via.LIVE, None, passage, 1.0, None, passage.index("14"), len(passage) - 7)
    claim = dataclasses.replace(CLAIMS[2], items=(dataclasses.replace(item, evidence=found),))
    audit, _ = from_record(to_record(dataclasses.replace(EMPTY, claims=(claim,)), ()))
    kept = audit.claims[0].items[0].evidence
    assert kept.passage[kept.start : kept.end] == "14"


def test_a_status_code_without_a_name_of_its_own_comes_back():
    dead = dataclasses.replace(
        SOURCES[0], liveness=Liveness(Status.UNREACHABLE, Reason("http-418"))
    )
    audit = dataclasses.replace(EMPTY, sources=(dead,))
    assert from_record(to_record(audit, ()))[0].sources[0].liveness.reason is Reason("http-418")


def test_the_claims_text_is_untouched(record):
    assert record["claims"][0]["claim"] == C1


@pytest.mark.parametrize("schema", [None, "citecheck-report/2", 7])
def test_a_report_of_another_schema_is_refused(record, schema):
    with pytest.raises(InputError, match=SCHEMA):
        from_record(record | {"schema": schema})


@pytest.mark.parametrize(
    "damage",
    [
        {"sources": [{}]},
        {"sources": None},
        {"run": {}},
        {"claims": [{"claim_id": 1}]},
        {"findings": [[]]},
        {"sources": 3},
    ],
    ids=str,
)
def test_a_damaged_report_is_refused_in_one_message(record, damage):
    with pytest.raises(InputError, match="damaged"):
        from_record(record | damage)


def test_a_word_that_does_not_exist_is_refused(record):
    sources = [record["sources"][0] | {"status": "alife"}]
    with pytest.raises(InputError, match="alife"):
        from_record(record | {"sources": sources})


def test_the_keys_of_the_contract_are_enough_to_read_a_report(record):
    """Keys that were added to the contract's may be missing in a report by hand."""
    added = ("kind", "accessed", "line", "failures", "citation", "detail")
    sources = [
        {key: value for key, value in row.items() if key not in added} for row in record["sources"]
    ]
    audit, _ = from_record(record | {"sources": sources})
    assert [s.source.url for s in audit.sources][:1] == [SOURCES[0].source.url]
