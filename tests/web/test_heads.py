"""How large the head of an answer may be."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from citecheck.model import Failure, Reason, Response
from citecheck.web import WebOptions, open_fetch


def answer_with(head: list[tuple[str, str]]) -> Response | Failure:
    async def fetched() -> Response | Failure:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=head, html="<p>Sea"))
        options = WebOptions(retries=0, spacing=0)
        async with open_fetch(options, transport=transport) as fetch:
            return await fetch("http://tides.example/")

    return asyncio.run(fetched())


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([("x-policy", "x" * 250_000)], id="a long field"),
        pytest.param([(f"x-{n}", "x" * 20) for n in range(4_000)], id="many fields"),
        pytest.param([("set-cookie", f"c{n}=" + "x" * 4_000) for n in range(200)], id="many cookies"),
    ],
)  # fmt: skip
def test_a_large_head_is_read(head):
    assert isinstance(answer_with(head), Response)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param([("x-policy", "x" * 270_000)], id="a field too long"),
        pytest.param([(f"x-{n}", "x" * 60) for n in range(4_900)], id="fields too long together"),
        pytest.param([(f"x-{n}", "x") for n in range(5_001)], id="too many fields"),
    ],
)
def test_a_head_that_no_browser_takes_is_no_answer(head):
    outcome = answer_with(head)
    assert isinstance(outcome, Failure)
    assert outcome.reason is Reason.PROTOCOL
