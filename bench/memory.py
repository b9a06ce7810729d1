"""The memory of a whole audit, worker included, by the real command line against loopback.

    python -m bench.memory [NAME ...]

The web is served by a process of its own, which is not counted. Memory hardly depends on the
machine; seconds do.
"""

from __future__ import annotations

import asyncio
import csv
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import ClassVar

from bench.matching import SENTENCES, page_of
from tests.hostile.memory import watch

MIB = 1 << 20
ARGUMENTS = ("--allow-private", "--no-wayback", "--no-progress", "--quiet", "-o", "report.json")
CLAIM = "The harbour of ward {n} landed {n}4,200 tonnes in {year}: “we did not expect this of ward {n}”."

Rows = Iterator[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is cited: so many pages of a kind, and claims on each."""

    sources: int
    claims: int  # on each source
    path: Callable[[int], str]

    def write(self, folder: Path, port: int) -> None:
        """The two tables."""
        _write(
            folder / "sources.csv",
            ("source_id", "url", "accessed", "citation"),
            self._sources(port),
        )
        _write(folder / "claims.csv", ("claim_id", "claim", "source_ids"), self._claims())

    def _sources(self, port: int) -> Rows:
        for n in range(self.sources):
            url = f"http://127.0.0.1:{port}{self.path(n)}"
            yield str(n), url, "2025-11-01", f"Harbour Office, “Wards, part {n}”, 2014."

    def _claims(self) -> Rows:
        for n in range(self.sources):
            for k in range(self.claims):
                text = CLAIM.format(n=n + k, year=1990 + (n + k) % 30)
                yield f"c{n}-{k}", text, str(n)


SCENARIOS = {
    "17 huge pages": Scenario(17, 5, lambda n: f"/huge/{n}"),
    "60 huge pages": Scenario(60, 5, lambda n: f"/huge/{n}"),
    "2,000 ordinary sources": Scenario(2000, 2, lambda n: f"/page/{n}"),
    "20,000 rows": Scenario(20_000, 1, lambda n: f"/short/{n % 100}"),
}  # fmt: skip


def huge() -> bytes:
    """16 MiB of prose, its sentences all different."""
    paragraphs, size = [], 0
    n = 0
    while size < 16 * MIB - 4096:
        text = "<p>" + " ".join(s.format(n=n, year=1990 + n % 30) for s in SENTENCES)
        paragraphs.append(text)
        size += len(text.encode()) + 1
        n += 1
    return ("<title>Wards</title>\n" + "\n".join(paragraphs)).encode()


class Handler(BaseHTTPRequestHandler):
    """Serves the page that an address names."""

    protocol_version = "HTTP/1.1"
    pages: ClassVar[dict[str, bytes]] = {}

    def do_GET(self) -> None:
        body = self.pages.get(self.path.split("/")[1], b"")
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None: ...


def serve(port: Connection) -> None:
    Handler.pages = {"huge": huge(), "page": page_of(40), "short": page_of(2)}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port.send(server.server_address[1])
    server.serve_forever()


async def measure(scenario: Scenario, port: int) -> None:
    """Print the peak of one audit."""
    with tempfile.TemporaryDirectory(prefix="memory-") as scratch:
        folder = Path(scratch)
        scenario.write(folder, port)
        begin = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "citecheck", "audit", *ARGUMENTS, cwd=folder
        )
        peak, each = await watch(process.pid)
        code = await process.wait()
    parts = ", ".join(f"{size:.0f}" for size in each)
    print(f"peak {peak:.0f} MiB ({parts}), {time.perf_counter() - begin:.1f} s, exit code {code}")


def _write(path: Path, head: tuple[str, ...], rows: Rows) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(head)
        table.writerows(rows)


def main() -> None:
    """Measure the scenarios whose names hold one of the words; all without words."""
    ours, theirs = multiprocessing.Pipe()
    web = multiprocessing.Process(target=serve, args=(theirs,), daemon=True)
    web.start()
    port = ours.recv()
    for name, scenario in SCENARIOS.items():
        if len(sys.argv) == 1 or any(word in name for word in sys.argv[1:]):
            print(f"{name:23}", end=" ", flush=True)
            asyncio.run(measure(scenario, port))
    web.terminate()


if __name__ == "__main__":
    main()
