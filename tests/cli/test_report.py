from __future__ import annotations

import csv
import io
import json

AUDIT = ("audit", "--no-wayback", "--retries", "0", "--allow-private", "--no-progress")


def test_a_report_needs_a_run(run):
    done = run("report")
    assert done.code == 2
    assert "`citecheck audit` makes one" in done.err
    assert run("export").code == 2


def test_a_stored_run_is_rendered_by_its_id_or_its_file(run, paper, tmp_path):
    paper("1,http://127.0.0.1:65534/\n")
    assert run(*AUDIT, "-o", "one.json").code == 0
    stored = json.loads((tmp_path / "one.json").read_text("utf-8"))
    by_id = json.loads(run("report", stored["run"]["id"][:12], "--format", "json").out)
    by_file = json.loads(run("report", "one.json", "--format", "json").out)
    assert by_id == by_file == stored
    assert run("report", "none").code == 2


def test_a_file_that_is_no_report_is_named(run, tmp_path):
    (tmp_path / "x.json").write_text('{"schema": "other/9"}')
    (tmp_path / "y.json").write_text("[1, 2")
    for name in ("x.json", "y.json"):
        done = run("report", name)
        assert done.code == 2
        assert "Traceback" not in done.err


def test_the_export_is_a_table_on_standard_output_or_in_a_file(run, paper, tmp_path):
    paper("1,http://127.0.0.1:65534/\n")
    run(*AUDIT)
    shown = run("export")
    written = run("export", "dead.csv")
    assert (shown.code, written.code) == (0, 0)
    header = next(csv.reader(io.StringIO(shown.out)))
    assert header[:4] == ["source_id", "url", "status", "reason"]
    assert (tmp_path / "dead.csv").read_text("utf-8").startswith("source_id,url,status")
