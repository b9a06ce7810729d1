"""The hostile web through the library's own call, with a resolver that knows where it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.hostile.calls import Row
from tests.hostile.certificates import Certificates
from tests.hostile.home import LOOPBACK
from tests.hostile.measuring import hosts_of
from tests.hostile.serving import Ports, Web, serve, web_of
from tests.hostile.table.statuses import STATUSES

from citecheck.audit import audit
from citecheck.model import Audit, Paper, Source
from citecheck.settings import Settings
from citecheck.web import Endpoint, NameNotFoundError

HERE = Settings(timeout=5, wayback=False, cache=False, allow_private=True)


class Names:
    """Every host of the web stands on loopback; no other exists."""

    def __init__(self, hosts: set[str], ports: Ports) -> None:
        self._hosts = hosts
        self._ports = ports

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        if host not in self._hosts:
            raise NameNotFoundError(f"{host} does not exist")
        return [Endpoint(LOOPBACK.four, self._ports.of(host, port))]


def audited(rows: Sequence[Row], settings: Settings) -> tuple[Audit, Web]:
    """The audit of the rows, and the web that was asked."""
    web = web_of(rows, LOOPBACK)
    sources = tuple(Source(str(number), row.address) for number, row in enumerate(rows))

    async def run() -> Audit:
        async with serve(web, Certificates(LOOPBACK.four), LOOPBACK) as ports:
            names = Names(hosts_of(rows, web), ports)
            return await audit(Paper((), sources), settings=settings, resolver=names)

    return asyncio.run(run()), web


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_every_status_is_told_right():
    result, _ = audited(STATUSES, HERE)
    told = [f"{source.liveness.status}: {source.liveness.reason}" for source in result.sources]
    wrong = [
        f"{row.address}: {said}"
        for row, said in zip(STATUSES, told, strict=True)
        if said not in row.expected
    ]
    assert wrong == []


def test_no_private_address_is_asked_unless_allowed():
    result, web = audited(STATUSES, replace(HERE, allow_private=False))
    assert {str(source.liveness.reason) for source in result.sources} == {"private-address"}
    assert not web.asked
