"""Is this machine offline?"""

from __future__ import annotations

import asyncio

import pytest

from citecheck.audit.capturing import Captured
from citecheck.audit.network import mark_offline, nothing_answered
from citecheck.audit.reading import Visit
from citecheck.liveness import judge_failure
from citecheck.model import (
    ArchiveResult,
    ArchiveStatus,
    Failure,
    Liveness,
    Reason,
    Response,
    Status,
)
from citecheck.web import Endpoint, NameNotFoundError, NameServers

URL = "http://a.example/"
ALIVE = Visit(Liveness(Status.ALIVE, Reason.OK), Response(URL, URL, 200, (), b""))


def failed(reason: Reason, url: str = URL) -> Visit:
    failure = Failure(url, reason)
    return Visit(judge_failure(failure), failure)


async def unknown(host, port):
    raise NameNotFoundError(host)


async def known(host, port):
    return [Endpoint("8.8.8.8", port)]


def offline(*visits: Visit, resolver=unknown, archive=ArchiveStatus.UNKNOWN) -> bool:
    captures = [Captured(ArchiveResult(archive))]
    return asyncio.run(nothing_answered(visits, captures, NameServers(resolver)))


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("reason", ["dns", "dns-failure", "refused", "timeout"])
def test_a_machine_is_offline_if_no_host_answers_and_no_well_known_name_resolves(reason):
    assert offline(failed(Reason(reason)), failed(Reason.DNS))
    assert not offline(failed(Reason(reason)), failed(Reason.DNS), resolver=known)


@pytest.mark.parametrize(
    "other",
    [ALIVE, *(failed(Reason(reason)) for reason in ("reset", "tls", "protocol", "redirect-loop"))],
    ids=lambda visit: visit.liveness.reason,
)
def test_one_answer_of_any_kind_is_a_network(other):
    assert not offline(failed(Reason.DNS), other)


@pytest.mark.parametrize("reason", ["scheme", "bad-url", "private-address"])
def test_what_was_never_asked_is_no_answer(reason):
    assert offline(failed(Reason.DNS), failed(Reason(reason)))
    assert not offline(failed(Reason(reason)))


@pytest.mark.parametrize(
    ("archive", "is_offline"),
    [("archived", False), ("missing", False), ("unknown", True), ("skipped", True)],
)
def test_an_archive_that_answers_is_a_network(archive, is_offline):
    assert offline(failed(Reason.DNS), archive=ArchiveStatus(archive)) is is_offline


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/", "http://localhost/", "http://x.localhost/", "http://[::1]/"]
)
def test_this_machine_answers_for_itself(url):
    assert not offline(failed(Reason.REFUSED, url))
    assert not offline(failed(Reason.DNS), failed(Reason.REFUSED, url))


def test_what_no_parser_splits_is_no_address_of_this_machine():
    assert offline(failed(Reason.DNS, "http://[::1]@y/"))


def test_where_all_is_answered_no_network_is_asked_for():
    async def must_not_be_asked(host, port):
        raise AssertionError(host)

    assert not offline(ALIVE, resolver=must_not_be_asked)
    assert not offline(resolver=must_not_be_asked)


@pytest.mark.parametrize("reason", ["dns", "dns-failure", "refused", "timeout"])
def test_offline_no_link_is_dead_or_unreachable(reason):
    marked = mark_offline(failed(Reason(reason)).liveness)
    assert [*marked] == ["unchecked", "offline"]


@pytest.mark.parametrize("reason", ["scheme", "bad-url", "private-address"])
def test_offline_what_was_not_asked_keeps_its_reason(reason):
    liveness = failed(Reason(reason)).liveness
    assert mark_offline(liveness) == liveness
