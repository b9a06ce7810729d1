"""One audit of the table by the real command line, and its score."""

from __future__ import annotations

import asyncio
import csv
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.hostile.calls import Row, wire_name
from tests.hostile.certificates import Certificates
from tests.hostile.home import LOOPBACK, Home
from tests.hostile.launch import PLAN
from tests.hostile.memory import watch
from tests.hostile.score import Said, Score
from tests.hostile.serving import Ports, Web, serve, web_of
from tests.hostile.table.names import FAULTS

ROOT = Path(__file__).parents[2]
LONGEST = 300.0  # seconds: an audit that takes longer is ended, and has failed
PUBLIC_ARGUMENTS = ("--timeout", "5", "--no-wayback", "--no-progress")
ARGUMENTS = (*PUBLIC_ARGUMENTS, "--allow-private")
# Names whose look-up tells the program that there is a network at all.
WELL_KNOWN = {"example.com", "wikipedia.org", "archive.org"}
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


async def measure(
    rows: Sequence[Row],
    arguments: Sequence[str] = ARGUMENTS,
    *,
    home: Home = LOOPBACK,
    by_proxy: bool = False,
) -> Score:
    """The score of one audit of the rows; by proxy, the web is the proxy that the program asks."""
    web = web_of(rows, home)
    certificates = Certificates(home.four)
    with tempfile.TemporaryDirectory(prefix="hostile-web-") as scratch:
        folder = Path(scratch)
        certificates.write_bundle(folder / "ca.pem")
        async with serve(web, certificates, home) as ports:
            (folder / "plan.json").write_text(
                _plan(hosts_of(rows, web), ports, home), encoding="utf-8"
            )
            _write_sources(folder, rows, ports, home)
            proxy = {"HTTP_PROXY": f"http://{home.four}:{ports.http}"} if by_proxy else {}
            return await _audit(rows, web, folder, arguments, proxy)


def hosts_of(rows: Sequence[Row], web: Web) -> set[str]:
    """Every host that has an address; those in FAULTS have what stands there."""
    named = {wire_name(row.host) for row in rows}
    routed = {key.partition("//")[2].partition("/")[0] for key in web.routes}
    return {host for host in named | routed if host} | WELL_KNOWN


def _plan(hosts: set[str], ports: Ports, home: Home) -> str:
    own = {
        f"{host}:{443 if scheme == 'https' else 80}": port
        for (host, scheme), port in ports.own.items()
    }
    faults = {host: home.place(fault) for host, fault in FAULTS.items()}
    plan = {"home": home.four, "hosts": sorted(hosts), "faults": faults, "own": own}
    return json.dumps(plan | {"http": ports.http, "https": ports.https})


def _write_sources(folder: Path, rows: Sequence[Row], ports: Ports, home: Home) -> None:
    """A sources.csv of the table, and a claims.csv without claims."""
    (folder / "claims.csv").write_text("claim_id,claim,source_ids\n")
    with (folder / "sources.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(("source_id", "url", "kind"))
        for number, row in enumerate(rows):
            address = row.address
            if "{" in address:
                address = home.place(address).replace("{http}", str(ports.http))
            table.writerow((number, address.replace("{https}", str(ports.https)), "web"))


async def _audit(
    rows: Sequence[Row],
    web: Web,
    folder: Path,
    arguments: Sequence[str],
    proxy: Mapping[str, str],
) -> Score:
    begin = time.perf_counter()
    process = await _start(folder, arguments, proxy)
    watching = asyncio.create_task(watch(process.pid))
    code = await _ended(process)
    seconds = time.perf_counter() - begin
    peak, processes = await watching
    sources = _sources(folder)
    told = {source["source_id"]: source for source in sources}
    return Score(
        answers=tuple(_said(row, told.get(str(number))) for number, row in enumerate(rows)),
        surplus=len(sources) - len(told),
        seconds=seconds,
        peak=peak,
        processes=processes,
        exit_code=code,
        requests=sum(web.asked.values()),
        stderr=(folder / "stderr").read_text(encoding="utf-8", errors="replace"),
    )


async def _start(
    folder: Path, arguments: Sequence[str], proxy: Mapping[str, str]
) -> asyncio.subprocess.Process:
    environment = {key: value for key, value in os.environ.items() if key.upper() not in PROXIES}
    environment |= {
        **proxy,
        PLAN: str(folder / "plan.json"),
        "SSL_CERT_FILE": str(folder / "ca.pem"),
        "PYTHONPATH": str(ROOT),
    }
    launch = (sys.executable, "-m", "tests.hostile.launch")
    with (folder / "stderr").open("wb") as errors:
        return await asyncio.create_subprocess_exec(
            *(*launch, "audit", *arguments, "--quiet", "-o", "report.json"),
            cwd=folder,
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=errors,
        )


async def _ended(process: asyncio.subprocess.Process) -> int | None:
    try:
        async with asyncio.timeout(LONGEST):
            return await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
        return None


def _sources(folder: Path) -> list[dict[str, Any]]:
    report = folder / "report.json"
    return (
        list(json.loads(report.read_text(encoding="utf-8"))["sources"]) if report.exists() else []
    )


def _said(row: Row, source: dict[str, Any] | None) -> Said:
    if source is None:
        return Said(row, None)
    outcome = f"{source['status']}: {source['reason']}"
    seconds = (source["elapsed_ms"] or 0) / 1000
    return Said(row, outcome, source["title"], seconds, source["attempts"] or 0)
