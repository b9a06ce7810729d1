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


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


def start(citecheck, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "citecheck", *arguments],
        cwd=citecheck.folder,
        env=citecheck.environ | {"TMPDIR": str(citecheck.folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_an_interrupted_audit_reports_what_it_did(citecheck, number, code):
    with socket.create_server(("127.0.0.1", 0)) as quick, socket.create_server(("", 0)) as silent:
        quick.settimeout(20)
        silent.settimeout(20)
        urls = [f"http://127.0.0.1:{s.getsockname()[1]}/" for s in (quick, silent)]
        (citecheck.folder / "sources.csv").write_text(
            f"source_id,url\n1,{urls[0]}\n2,{urls[1]}\n", "utf-8"
        )
        (citecheck.folder / "claims.csv").write_text("claim_id,claim,source_ids\n", "utf-8")
        with start(citecheck, *AUDIT) as process:
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


@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("second", [signal.SIGINT, signal.SIGTERM])
def test_a_second_signal_ends_the_program_without_a_traceback(citecheck, first, second):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(20)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with start(citecheck, "check", url, "--allow-private", "--no-wayback") as process:
            held, _ = silent.accept()
            with held:
                process.send_signal(first)
                process.send_signal(second)
                _, errors = process.communicate(timeout=20)
    assert process.returncode in (128 + first, 128 + second, -second)
    assert errors.strip().splitlines()[0].startswith(b"citecheck: interrupted")
    assert b"Traceback" not in errors


@pytest.mark.parametrize(
    ("module", "number", "code"),
    [
        ("click", signal.SIGINT, 130),
        ("citecheck.cli.messages", signal.SIGINT, 130),
        ("citecheck.cli.demo", signal.SIGINT, 130),
        ("citecheck.page", signal.SIGINT, 130),
        ("citecheck.page", signal.SIGTERM, 143),
        ("citecheck.page", signal.SIGHUP, 129),
    ],
)
def test_a_signal_while_the_program_is_loaded_is_no_traceback(citecheck, module, number, code):
    loading = (
        "import os, sys\n"
        "class Signalling:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), {int(number)})\n"
        "sys.meta_path.insert(0, Signalling())\n"
        "from citecheck.cli import main\n"
        "sys.argv[1:] = ['demo']\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", loading],
        cwd=citecheck.folder,
        env=citecheck.environ | {"TMPDIR": str(citecheck.folder)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.strip() in (b"", b"citecheck: interrupted")
    assert list(citecheck.folder.iterdir()) == []
