"""Passwords, tokens and header values: sent where they belong, and found nowhere afterwards."""

from __future__ import annotations

import base64
import csv
import sqlite3
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from citecheck.report import RENDERERS

SECRETS = ("hunter2", "h%75nter2", "tok3n-abcdef", "hop-s3cret", "s3cr3t-hdr", "pr0xy")
PAGE = b"<html><title>Landings</title><p>In 2014 the harbour landed 4,200 tonnes of herring.</p></html>"
QUICK = ("--retries", "0", "--timeout", "3", "--allow-private", "--no-wayback", "--no-progress")
HEADER = ("--header", "127.0.0.1:X-Token=s3cr3t-hdr")


class Site(BaseHTTPRequestHandler):
    asked: list[tuple[str | None, str | None]]
    paths: list[str]

    def do_GET(self) -> None:
        self.asked.append((self.headers["Authorization"], self.headers["X-Token"]))
        self.paths.append(self.path)
        known = f"http://joe:hop-s3cret@{self.headers['Host']}"
        target = {"/moved": f"{known}/page", "/loop": f"{known}/loop", "/odd": f"{known}:x/"}
        status = {"/gone": 404, "/broken": 500, "/login": 401}.get(self.path, 200)
        self.send_response(301 if self.path in target else status)
        self.send_header("Content-Type", "text/html")
        if self.path in target:
            self.send_header("Location", target[self.path])
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked, Site.paths = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def addresses(site: str) -> Iterator[str]:
    """Addresses with secrets in them, well-formed and not."""
    for page in ("page", "moved", "loop", "odd", "gone", "broken", "login"):
        yield f"http://ann:hunter2@{site}/{page}"
    yield f"http://ann:h%75nter2@{site}/page"
    yield f"http://tok3n-abcdef@{site}/page?1"
    yield f"http://tok3n-abcdef@{site}/gone?2"
    yield f"http://tok3n-abcdef:x-oauth-basic@{site}/gone?3"
    yield "http://ann:hunter2@127.0.0.1:65534/"
    yield f"http://ann:hunter2@{site}:99999/"
    yield f"http://ann:hunter2/x@{site}/"
    yield "http://ann:hunter2@[bad/"
    yield f"ftp://ann:hunter2@{site}/"
    yield f"https://web.archive.org/web/2019/ftp://ann:hunter2@{site}/"


@pytest.fixture
def tables(tmp_path, site) -> None:
    """Two tables in which the addresses stand in every column."""
    with (tmp_path / "sources.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["source_id", "url", "archive_url", "citation", "location"])
        for number, url in enumerate(addresses(site), 1):
            writer.writerow([number, url, "", f"Note, {url}.", f"at {url}"])
    with (tmp_path / "claims.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["claim_id", "claim", "source_ids"])
        url = next(addresses(site))
        writer.writerow(["c1", f"In 2014 {url} landed 4,800 tonnes of herring.", "1;2;8;9"])


def kept(folder) -> Iterator[tuple[str, bytes]]:
    """Everything that a run has left: files as they are, and the state's packed cells."""
    for path in folder.rglob("*"):
        if path.is_file() and path.name not in ("sources.csv", "claims.csv"):
            yield path.name, path.read_bytes()
    with sqlite3.connect(folder / ".citecheck" / "state.sqlite") as state:
        for (body,) in state.execute("SELECT record FROM runs UNION ALL SELECT body FROM answers"):
            yield "a cell", zlib.decompress(body)
    state.close()


def found_in(name: str, text: bytes) -> list[tuple[str, str]]:
    hidden = (*SECRETS, base64.b64encode(b"ann:hunter2").decode())
    return [(name, secret) for secret in hidden if secret.encode() in text]


def test_no_secret_is_in_a_report_a_message_or_the_state(run, tables, tmp_path):
    outputs = [f"-or.{ending}" for ending in ("json", "csv", "md", "html", "xml", "sarif")]
    told = [run("audit", "-v", *QUICK, *HEADER, *outputs)]
    told += [run("report", "-v", "--format", name) for name in RENDERERS]
    told += [run("export"), run("export", "dead.csv")]
    assert {done.code for done in told} <= {0, 1}
    for number, done in enumerate(told):
        assert found_in(f"output {number}", (done.out + done.err).encode()) == []
    assert [leak for name, text in kept(tmp_path) for leak in found_in(name, text)] == []


def test_the_secrets_were_sent_where_they_belong(run, tables):
    run("audit", "-q", *QUICK, *HEADER)
    basic = f"Basic {base64.b64encode(b'ann:hunter2').decode()}"
    assert (basic, "s3cr3t-hdr") in Site.asked


def test_no_archive_is_told_the_credentials_of_an_address(run, tables, site):
    asking = [option for option in QUICK if option != "--no-wayback"]
    done = run("audit", "-q", *asking, "--wayback-url", f"http://{site}/archive")
    assert any(path.startswith("/archive/web/") for path in Site.paths), done.err
    assert found_in("a path", " ".join(Site.paths).encode()) == []


@pytest.mark.parametrize("number", range(17))
def test_no_answer_to_a_question_holds_a_secret(run, site, number):
    url = list(addresses(site))[number]
    done = run("check", url, "--quote", f"nothing like {url} stands there", *QUICK)
    assert found_in(url, (done.out + done.err).encode()) == []
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "proxy",
    [
        "http://me:pr0xy@127.0.0.1:65534",
        "http://me:pr0xy@[bad",
        "http://me:pr0xy/x@127.0.0.1:1",
        "http://me:pr0xy@127.0.0.1:99999",
        "http://me:pr0xy@127.0.0.1:port",
        "socks5://me:pr0xy@127.0.0.1:1",
        "me:pr0xy@127.0.0.1:port",
        "://me:pr0xy@127.0.0.1",
        "http://me:pr0xy@",
    ],
)
def test_no_message_about_a_proxy_holds_its_password(run, paper, monkeypatch, proxy):
    paper("1,http://a.example/\n")
    monkeypatch.setenv("HTTP_PROXY", proxy)
    done = run("audit", "--retries", "0", "--timeout", "3", "--no-wayback")
    assert found_in(proxy, (done.out + done.err).encode()) == []
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "header",
    [
        "s3cr3t-hdr",
        "Authorization=Bearer s3cr3t-hdr",
        "a.example:X-Token s3cr3t-hdr",
        "a.example:X Token=s3cr3t-hdr",
        "a.example:X-Token=s3cr3t-hdr\r\nX: y",
        "a.example:X-Token=s3cr3t-hdré",
        ":=s3cr3t-hdr",
    ],
)
def test_no_message_about_a_header_holds_its_value(run, paper, header):
    paper("1,http://127.0.0.1:65534/\n")
    done = run("audit", *QUICK, "--header", header)
    assert found_in(header, (done.out + done.err).encode()) == []
