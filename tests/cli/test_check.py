from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PAGE = (
    b"<html lang=en><title>Landings</title><h1>Landings of the year</h1>"
    b"<p>In 2014 the harbour of Elmsund landed 4,200 tonnes of herring, the harbour office says.</p>"
    b"<p>The harbour master called it &ldquo;a year that nobody here had hoped for&rdquo;, and went "
    b"back to his boat, which lies at the old quay beside the ice house.</p></html>"
)
QUIET = ("--no-wayback", "--allow-private", "--no-progress", "--retries", "0")


class Site(BaseHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        known = self.path == "/landings"
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(PAGE) if known else 0))
        self.end_headers()
        self.wfile.write(PAGE if known else b"")

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("question", "code", "words"),
    [
        (("--quote", "a year that nobody here had hoped for"), 0, "match"),
        (("--quote", "a year that everybody here had hoped for"), 1, "everybody"),
        (("--figure", "4,200 tonnes of herring landed at Elmsund"), 0, "match"),
        (("--figure", "4,800 tonnes of herring landed at Elmsund in 2014"), 1, "4,200 tonnes"),
        (("--claim", "In 2014 Elmsund's harbour landed 4,200 tonnes of herring."), 0, "match"),
    ],
    ids=lambda value: value[1] if isinstance(value, tuple) else None,
)
def test_a_question_to_a_page_is_answered_by_the_exit_code_and_the_passage(
    run, site, question, code, words
):
    done = run("check", f"{site}/landings", *question, *QUIET)
    assert done.code == code, done.out + done.err
    assert words in done.out


def test_a_dead_page_and_no_network_are_told_apart(run, site):
    assert run("check", f"{site}/gone", *QUIET).code == 1
    assert run("check", "http://no-such-host.invalid/", *QUIET).code == 3


def test_a_dead_page_says_neither_yes_nor_no(run, site):
    assert run("check", f"{site}/gone", "--figure", "4,200 tonnes", *QUIET).code == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("",), "URL: "),
        (("  ",), "URL: "),
        (("harbour",), "URL: this address cannot be asked: no scheme such as https://"),
        (("http://",), "URL: "),
        (("http://[bad/",), "URL: "),
        (("http://a.example:99999/",), "URL: "),
        (("file:///etc/passwd",), "URL: this address cannot be asked: file: addresses"),
        (("ftp://a.example/",), "URL: "),
        (("SITE", "--quote", ""), "--quote: it holds no word to look for"),
        (("SITE", "--quote", "a year", "--quote", " \u2026 "), "--quote: it holds no word"),
        (("SITE", "--figure", " "), "--figure: it holds no word to look for"),
        (("SITE", "--figure", "herring"), "--figure: there is no figure or quotation in it"),
        (("SITE", "--figure", "\udcff"), "--figure: "),
        (("SITE", "--claim", ""), "--claim: it holds no word to look for"),
        (("SITE", "--claim", "It rained."), "--claim: there is no figure or quotation in it"),
        (("SITE", "--accessed", ""), "--accessed: '' is no date: write YYYY-MM-DD"),
        (("SITE", "--accessed", "yesterday"), "--accessed: 'yesterday' is no date"),
        (("SITE", "--accessed", "20150730"), "--accessed: '20150730' is no date"),
        (("SITE", "--accessed", "2015-W31-4"), "--accessed: "),
        (("SITE", "--accessed", "2015-02-30"), "--accessed: "),
        (("SITE", "--accessed", "30.7.2015"), "write YYYY-MM-DD: 2015-07-30"),
    ],
    ids=lambda value: ascii(" ".join(value)) if isinstance(value, tuple) else "",
)
def test_what_is_no_question_is_said_before_any_page_is_asked(run, site, arguments, words):
    done = run("check", *(a.replace("SITE", f"{site}/landings") for a in arguments), *QUIET)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("citecheck: ")
    assert done.err.count("\n") == 1
    assert words in done.err
    assert Site.asked == []


def test_an_answer_is_neither_yes_nor_no_where_the_page_cannot_be_read(run, site):
    closed = "http://127.0.0.1:65534/"
    assert run("check", closed, "--quote", "a year that nobody hoped for", *QUIET).code == 3
    assert run("check", closed, *QUIET).code == 3


def test_no_state_is_left_behind(run, site, tmp_path):
    run("check", f"{site}/landings", *QUIET)
    assert list(tmp_path.iterdir()) == []


def test_rules_that_the_settings_ignore_are_ignored_here_too(run, site, tmp_path):
    (tmp_path / "citecheck.toml").write_text("ignore = 'dead-link'")
    done = run("check", f"{site}/gone", "--format", "json", *QUIET)
    assert json.loads(done.out)["findings"] == []


def test_a_page_that_the_settings_exclude_is_not_asked(run, site, tmp_path):
    (tmp_path / "citecheck.toml").write_text("exclude = 'landings'")
    assert run("check", f"{site}/landings", *QUIET).code == 3
    assert Site.asked == []
