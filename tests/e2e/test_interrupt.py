"""A signal in the middle of an audit: what was done is reported and kept."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import pytest

AUDIT = ("audit", "--no-wayback", "--allow-private", "--retries", "0", "-o", "report.json")
ANSWER = b"HTTP/1.1 451 Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_audit_reports_what_it_did(citecheck, number, code):
    with socket.create_server(("127.0.0.1", 0)) as quick, socket.create_server(("", 0)) as silent:
        quick.settimeout(20)
        silent.settimeout(20)
        urls = [f"http://127.0.0.1:{s.getsockname()[1]}/" for s in (quick, silent)]
        (citecheck.folder / "sources.csv").write_text(
            f"source_id,url\n1,{urls[0]}\n2,{urls[1]}\n", "utf-8"
        )
        (citecheck.folder / "claims.csv").write_text("claim_id,claim,source_ids\n", "utf-8")
        with subprocess.Popen(
            [sys.executable, "-m", "citecheck", *AUDIT],
            cwd=citecheck.folder,
            env=citecheck.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            connection, _ = quick.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(ANSWER)
            held, _ = silent.accept()
            with held:
                held.recv(65536)
                process.send_signal(number)
                _, errors = process.communicate(timeout=20)
        assert process.returncode == code, errors
    assert b"interrupted" in errors
    report = json.loads((citecheck.folder / "report.json").read_text("utf-8"))
    assert report["run"]["complete"] is False
    assert [s["source_id"] for s in report["sources"]] == ["1", "2"]
    assert report["sources"][1]["reason"] == "interrupted"
