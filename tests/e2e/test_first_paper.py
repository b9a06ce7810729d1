"""The main job on the real paper, its 43 addresses served on loopback through a proxy."""

from __future__ import annotations

import csv
import html
import json
from pathlib import Path
from urllib.parse import urldefrag

import pytest

ROOT = Path(__file__).parents[2]


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((ROOT / name).read_text("utf-8").splitlines()))


CLAIMS = rows("claims.csv")
SOURCES = rows("sources.csv")
CAPTURED = "Thu, 30 Jul 2015 10:00:00 GMT"
FILLER = "<p>The council met in the town hall and heard the reports of its members.</p>" * 6
DEAD = "http://www.inform.kz/eng/article/2706531"


def page(url: str) -> bytes:
    """A page that says what the paper claims of it, dressed as a web page."""
    ids = {s["source_id"] for s in SOURCES if urldefrag(s["url"]).url == url}
    said = [c["claim"] for c in CLAIMS if ids & set(c["source_ids"].split(";"))]
    body = "".join(f"<p>{html.escape(sentence)}</p>" for sentence in said)
    return (
        "<html lang=en><title>A page</title><nav><a href=/>Home</a></nav>"
        f"<h1>A page of the council</h1>{body}{FILLER}</html>"
    ).encode()


KNOWN = {urldefrag(s["url"]).url: page(urldefrag(s["url"]).url) for s in SOURCES if s["url"]}


def answer(url: str):
    """The cited addresses, and an archive that holds all of them but one."""
    typed = {"content-type": "text/html; charset=utf-8"}
    if url.startswith("https://web.archive.org/web/"):
        original = url.split("id_/", 1)[1]
        if original in KNOWN and "un.org" not in original:
            return 200, typed | {"memento-datetime": CAPTURED}, KNOWN[original]
        return 404, typed, b"<p>The Wayback Machine has not archived that URL.</p>"
    if url == DEAD or url not in KNOWN:
        return 404, typed, b"<h1>Not found</h1>"
    return 200, typed, KNOWN[url]


@pytest.fixture
def audited(citecheck, proxied_web):
    """The report of the audit of the first paper."""
    web = proxied_web(answer)
    proxy = f"http://127.0.0.1:{web.port}"
    done = citecheck(
        "audit",
        *("--claims", str(ROOT / "claims.csv"), "--sources", str(ROOT / "sources.csv")),
        *("-o", "report.json", "--fail-on", "never", "--verbose"),
        env={
            "HTTP_PROXY": proxy,
            "HTTPS_PROXY": proxy,
            "SSL_CERT_FILE": str(citecheck.folder / "authority.pem"),
        },
    )
    return web, done, json.loads((citecheck.folder / "report.json").read_text("utf-8"))


def test_the_first_paper_is_audited_whole(audited):
    web, done, report = audited
    assert done.returncode == 0, done.stderr
    assert [s["source_id"] for s in report["sources"]] == [s["source_id"] for s in SOURCES]
    assert [c["claim_id"] for c in report["claims"]] == [c["claim_id"] for c in CLAIMS]
    live = [url for url in web.asked if url in KNOWN and url != DEAD]
    assert sorted(live) == sorted(set(KNOWN) - {DEAD}), "each address is asked once"
    assert len(KNOWN) == 43

    status = {s["source_id"]: (s["status"], s["archive"]["status"]) for s in report["sources"]}
    assert status["1"] == ("alive", "archived")
    assert status["45"] == ("dead", "archived")
    assert status["58"] == ("alive", "missing")
    assert status["6"] == ("unchecked", "skipped")
    assert report["summary"]["sources"]["alive"] == 52

    verdicts = {c["claim_id"]: c["verdict"] for c in report["claims"]}
    cites_web = [
        c["claim_id"]
        for c in CLAIMS
        if {s["source_id"] for s in SOURCES if s["url"]} & set(c["source_ids"].split(";"))
    ]
    assert {verdicts[key] for key in cites_web} <= {"supported", "no-items"}
    assert "45" in done.stdout
    assert "dead-link" in done.stdout
