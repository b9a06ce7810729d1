from __future__ import annotations

import json

import pytest

QUICK = ("--no-wayback", "--no-progress", "--retries", "0")


def test_a_missing_file_is_named(run):
    done = run("audit")
    assert done.code == 2
    assert done.err.startswith("citecheck: sources.csv: no such file")


def test_a_bad_row_is_named_with_line_and_column(run, paper):
    paper("1,http://a.example/\n", "c1,It rained.,7\n")
    done = run("audit")
    assert (done.code, done.out) == (2, "")
    assert "claims.csv, line 2, column source_ids: the sources have no '7'" in done.err


@pytest.mark.parametrize(
    ("option", "words"),
    [
        (("--format", "poem"), "choose terminal"),
        (("-o", "report.docx"), "the format follows the ending"),
        (("-o", "none/report.json"), "no such folder"),
        (("--fail-on", "disaster"), "disaster"),
        (("--min-confidence", "total"), "total"),
        (("--ignore", "CC999"), "CC999"),
        (("--baseline", "none.json"), "none.json"),
        (("--timeout", "soon"), "--timeout"),
        (("--accept", "abc"), "'abc' cannot be read: a whole number"),
        (("--offline", "--no-cache"), "kept answers"),
        (("--exclude", "("), "regular expression"),
        (("--header", "nonsense"), "HOST:NAME=VALUE"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_bad_option_is_named_before_any_work_is_done(run, paper, option, words):
    paper("1,http://127.0.0.1:65534/\n")
    done = run("audit", *QUICK, *option)
    assert (done.code, done.out) == (2, "")
    assert words.lower() in done.err.lower()


def test_without_network_it_says_so_and_calls_nothing_dead(run, paper, tmp_path):
    paper("1,http://no-such-host.invalid/\n2,http://nor-this.invalid/x\n")
    done = run("audit", *QUICK, "-o", "report.json")
    assert (done.code, done.out) == (3, "")
    assert "no network" in done.err
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert {source["status"] for source in report["sources"]} == {"unchecked"}
    assert report["findings"] == [] or all(f["rule"] == "CC403" for f in report["findings"])


def test_nothing_checked_never_passes(run, paper):
    paper("1,\n", "c1,It rained 40 days.,1\n")
    done = run("audit", *QUICK)
    assert done.code == 3
    assert "not one source was checked" in done.err


def test_a_private_address_is_refused_and_excluding_everything_is_no_pass(run, paper):
    paper("1,http://127.0.0.1:65534/\n")
    refused = run("audit", *QUICK)
    excluded = run("audit", *QUICK, "--exclude", ".")
    assert (refused.code, excluded.code) == (3, 3)
    assert "--allow-private" in refused.err


def test_a_kept_answer_does_not_open_a_private_address(run, paper):
    paper("1,http://127.0.0.1:65534/\n")
    run("audit", *QUICK, "--allow-private")
    assert run("audit", *QUICK).code == 3


def test_a_baseline_that_is_no_report_is_named(run, paper, tmp_path):
    paper("1,http://127.0.0.1:65534/\n")
    (tmp_path / "known.json").write_text('{"findings": 3}')
    done = run("audit", *QUICK, "--baseline", "known.json")
    assert done.code == 2
    assert done.err.startswith("citecheck: known.json: ")


def test_a_missing_copy_is_named_before_any_work_is_done(run, tmp_path):
    (tmp_path / "sources.csv").write_text("source_id,url,file\n1,,book.pdf\n")
    (tmp_path / "claims.csv").write_text("claim_id,claim,source_ids\n")
    done = run("audit", *QUICK)
    assert done.code == 2
    assert "sources.csv, line 2, column file: 'book.pdf'" in done.err


def test_an_unreachable_source_is_a_warning_and_its_run_is_kept(run, paper):
    paper("1,http://127.0.0.1:65534/\n", "c1,It rained.,1\n")
    done = run("audit", *QUICK, "--allow-private")
    assert done.code == 0
    assert "CC103" in done.out
    assert run("audit", *QUICK, "--allow-private", "--fail-on", "warning").code == 1
    again = run("report", "--format", "json")
    assert json.loads(again.out)["sources"][0]["reason"] == "refused"


def test_known_findings_of_a_baseline_do_not_fail(run, paper):
    paper("1,http://127.0.0.1:65534/\n")
    strict = ("audit", *QUICK, "--allow-private", "--fail-on", "warning")
    assert run(*strict, "-o", "known.json").code == 1
    assert run(*strict, "--baseline", "known.json").code == 0


def test_the_offline_audit_without_kept_answers_says_so(run, paper):
    paper("1,http://127.0.0.1:65534/\n")
    done = run("audit", *QUICK, "--allow-private", "--offline")
    assert done.code == 3
    assert "no answers are kept" in done.err
