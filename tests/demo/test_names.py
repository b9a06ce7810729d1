"""The demo's name service: its own names on loopback, nothing else anywhere."""

from __future__ import annotations

import asyncio
import socket

import pytest

from citecheck.demo.names import Names, closed_port
from citecheck.web import Endpoint, NameNotFoundError, NameServerError

NAMES = Names({"www.a.example"}, 4711, {"old.a.example"}, 9)


def resolve(host: str, port: int = 80) -> list[Endpoint]:
    return list(asyncio.run(NAMES(host, port)))


@pytest.mark.parametrize(
    ("host", "port", "endpoint"),
    [
        ("www.a.example", 80, Endpoint("127.0.0.1", 4711)),
        ("www.a.example", 443, Endpoint("127.0.0.1", 9)),
        ("old.a.example", 80, Endpoint("127.0.0.1", 9)),
    ],
    ids=["served", "no-https-here", "deserted"],
)
def test_names_of_the_demo_lead_to_loopback(host: str, port: int, endpoint: Endpoint) -> None:
    assert resolve(host, port) == [endpoint]


def test_other_names_of_example_do_not_exist() -> None:
    with pytest.raises(NameNotFoundError):
        resolve("gone.example")


def test_nothing_is_said_of_names_outside_the_demo() -> None:
    with pytest.raises(NameServerError, match="not in the demo's small web"):
        resolve("www.w3.org")


def test_nobody_listens_at_the_closed_port() -> None:
    with closed_port() as port, pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
