"""A killed audit, run again: what was finished is kept, and not asked for twice."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pty = pytest.importorskip("pty", reason="terminals are POSIX")

PAGE = b"<title>Harbour</title><h1>Harbour</h1>" + b"<p>The harbour keeps good books.</p>" * 40
GONE = ("/gone", "/lost")
GOOD = tuple(f"/page-{number}" for number in range(8))
SLOW = "/slow"
PATIENCE = 30.0  # seconds for a busy machine


class Server(ThreadingHTTPServer):
    """Counts what it is asked for; one page waits until it is released."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: Counter[str] = Counter()
        self.released = threading.Event()


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked[self.path] += 1
        if self.path == SLOW:
            self.server.released.wait(PATIENCE)
        body = b"no such page" if self.path in GONE else PAGE
        self.send_response(404 if self.path in GONE else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server():
    with Server() as web:
        thread = threading.Thread(target=web.serve_forever)
        thread.start()
        yield web
        web.released.set()
        web.shutdown()
        thread.join()


def write_paper(folder: Path, port: int) -> None:
    paths = (*GOOD, *GONE, SLOW)
    rows = [f"{n},http://127.0.0.1:{port}{path}" for n, path in enumerate(paths, 1)]
    (folder / "sources.csv").write_text("source_id,url\n" + "\n".join(rows) + "\n")
    (folder / "claims.csv").write_text("claim_id,claim,source_ids\n")


def start(folder: Path, stderr: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "citecheck", "audit", "--allow-private", "--no-wayback"]
    return subprocess.Popen(
        [*command, "--format", "json"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "COLUMNS": "100"},
        stdout=subprocess.PIPE,
        stderr=stderr,
        text=True,
    )


def read_until(terminal: int, words: bytes) -> None:
    """Read what the program shows on its terminal until the words have come."""
    shown = b""
    while words not in shown and select.select([terminal], [], [], PATIENCE)[0]:
        shown += os.read(terminal, 4096)
    assert words in shown


def test_a_killed_audit_goes_on_where_it_was(server, tmp_path):
    write_paper(tmp_path, server.server_port)
    ours, its = pty.openpty()
    killed = start(tmp_path, stderr=its)
    read_until(ours, f"{len(GOOD + GONE)}/{len(GOOD + GONE) + 1}".encode())
    killed.kill()
    killed.communicate()
    os.close(its)
    os.close(ours)
    before = Counter(server.asked)
    server.released.set()

    report, _ = start(tmp_path).communicate(timeout=PATIENCE)
    again = server.asked - before
    assert set(again) <= {SLOW, "/"}
    statuses = [source["status"] for source in json.loads(report)["sources"]]
    assert statuses == ["alive"] * len(GOOD) + ["dead"] * len(GONE) + ["alive"]

    start(tmp_path).communicate(timeout=PATIENCE)
    later = server.asked - before - again
    assert set(later) & set(GONE) == set(GONE), "a finished audit forgets its errors"
    assert not set(later) & set(GOOD)


def test_an_audit_without_a_state_reports_all_the_same(server, tmp_path):
    server.released.set()
    write_paper(tmp_path, server.server_port)
    (tmp_path / ".citecheck").write_text("a file in the way")
    report, _ = start(tmp_path).communicate(timeout=PATIENCE)
    assert len(json.loads(report)["sources"]) == len(GOOD) + len(GONE) + 1
