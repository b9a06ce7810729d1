"""The real command line, in a process whose name service is that of the hostile web.

Two things are set before the program starts: `socket.getaddrinfo` answers from a plan, and
endpoints at ports 80 and 443 stand at the ports where the web is served. Nothing leaves loopback:
a host that is not in the plan does not exist.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

PLAN = "CITECHECK_HOSTILE_PLAN"  # names the plan: hosts, faults and ports
# A name server that keeps silent, and a slow one: what it comes to, and after how many seconds.
PAUSES = {"silent": ("EAI_AGAIN", 40.0), "slow": ("", 1.5)}
real_getaddrinfo = socket.getaddrinfo


class Plan:
    """What each host resolves to, and where it is served."""

    def __init__(self, text: str) -> None:
        given = json.loads(text)
        self.home: str = given["home"]
        self.hosts: set[str] = set(given["hosts"])
        self.faults: dict[str, str] = given["faults"]
        self.http: int = given["http"]
        self.https: int = given["https"]
        self.failed: set[str] = set()
        self.own: dict[str, int] = given["own"]

    def addresses(self, host: str) -> list[str]:
        """The addresses of a host, or what getaddrinfo raises."""
        usual = self.home if host in self.hosts else "EAI_NONAME"
        told = self.faults.get(host, usual)
        if told == "flaky":
            told = usual if host in self.failed else "EAI_AGAIN"
            self.failed.add(host)
        fault, pause = PAUSES.get(told, (told, 0.0))
        time.sleep(pause)
        if fault.startswith("EAI_"):
            raise socket.gaierror(getattr(socket, fault), f"played: {fault}")
        return fault.split() or [self.home]

    def port(self, host: str, port: int) -> int:
        usual = {80: self.http, 443: self.https}.get(port, port)
        return self.own.get(f"{host}:{port}", usual)


def is_literal(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host.partition("%")[0])
        except OSError:
            continue
        return True
    return False


def install(plan: Plan) -> None:
    """Set the name service."""
    from citecheck.web.resolver import Endpoint, SystemResolver

    def getaddrinfo(host: Any, port: Any, *rest: Any, **more: Any) -> list[Any]:
        name = host.decode() if isinstance(host, bytes) else host
        if name is None or is_literal(name):
            return real_getaddrinfo(host, port, *rest, **more)
        name = name.encode("idna").decode().rstrip(".").lower()
        rows: list[Any] = []
        for address in plan.addresses(name):
            rows += real_getaddrinfo(address, port, type=socket.SOCK_STREAM)
        return rows

    usual = SystemResolver.__call__

    async def endpoints(self: SystemResolver, host: str, port: int) -> Sequence[Endpoint]:
        found = await usual(self, host, port)
        name = host.rstrip(".").lower()
        return [replace(endpoint, port=plan.port(name, port)) for endpoint in found]

    socket.getaddrinfo = getaddrinfo
    SystemResolver.__call__ = endpoints  # type: ignore[method-assign]


if __name__ == "__main__":
    from citecheck.cli import main

    install(Plan(Path(os.environ[PLAN]).read_text(encoding="utf-8")))
    main()
