"""An archive of the operator's own may stand on a private address; cited pages may not."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

BODY = b"<html><title>Landings</title><h1>Landings</h1><p>%s</p></html>" % (
    b"The harbour office keeps the books of the fishing fleet of the town. " * 10
)


class Archive(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(BODY)))
        if self.path.startswith("/web/"):
            self.send_header("Memento-Datetime", "Mon, 02 Mar 2015 10:00:00 GMT")
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture
def archive():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Archive)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_archive_on_loopback_is_asked_and_a_cited_loopback_page_is_not(citecheck, archive):
    (citecheck.folder / "sources.csv").write_text(
        "source_id,url,accessed\n"
        "1,http://no-such-host.invalid/a,2015-03-02\n"
        f"2,{archive}/page,2015-03-02\n",
        "utf-8",
    )
    (citecheck.folder / "claims.csv").write_text("claim_id,claim,source_ids\n", "utf-8")
    done = citecheck("audit", "--wayback-url", archive, "-o", "report.json", "--retries", "0")
    assert "Traceback" not in done.stderr
    report = json.loads((citecheck.folder / "report.json").read_text("utf-8"))
    first, second = report["sources"]
    assert first["archive"]["status"] == "archived"
    assert first["archive"]["url"].startswith("https://web.archive.org/web/2015")
    assert (second["status"], second["reason"]) == ("unchecked", "private-address")
    assert second["archive"]["status"] == "skipped"
