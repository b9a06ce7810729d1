"""The first of several addresses that takes a connection."""

from __future__ import annotations

import asyncio

import pytest

from citecheck.web.streams import connect_first


class Line:
    """A connection that knows its name and whether it was closed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


class Network:
    """Targets that answer, refuse or stay silent, by name."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.cancelled: list[str] = []

    async def connect(self, target: str) -> Line:
        try:
            await asyncio.sleep(3600 if target.startswith("silent") else 0)
        except asyncio.CancelledError:
            self.cancelled.append(target)
            raise
        if target.startswith("refusing"):
            raise ConnectionRefusedError(target)
        self.lines.append(Line(target))
        return self.lines[-1]


def connected(*targets: str) -> tuple[Line, Network]:
    network = Network()
    return asyncio.run(connect_first(targets, network.connect)), network


@pytest.mark.parametrize(
    ("targets", "winner"),
    [
        (["good"], "good"),
        (["refusing", "good"], "good"),
        (["refusing", "refusing 2", "good"], "good"),
        (["silent", "good"], "good"),
        (["silent", "refusing", "good"], "good"),
        (["good", "good 2"], "good"),
    ],
)
def test_the_first_target_that_answers_is_taken(targets, winner):
    assert connected(*targets)[0].name == winner


def test_a_silent_target_is_given_up():
    assert connected("silent", "good")[1].cancelled == ["silent"]


def test_the_first_refusal_is_reported_when_all_refuse():
    with pytest.raises(ConnectionRefusedError, match="refusing 1"):
        connected("refusing 1", "refusing 2")


def test_no_connection_is_left_open_but_the_one_that_won():
    line, network = connected("silent", "good", "good 2")
    assert [each.name for each in network.lines if not each.closed] == [line.name]
