"""Exceptions become reasons."""

from __future__ import annotations

import socket
import ssl

import httpcore
import httpx
import pytest

from citecheck.model import Reason
from citecheck.web.failures import REASONS, detail_of, reason_of
from citecheck.web.network import UnreachableProxyError
from citecheck.web.resolver import NameNotFoundError
from citecheck.web.retry import RETRIED_REASONS

# Said by libraries when they are misused or stopped, not by exchanges that fail.
NOT_EXCHANGES = {httpcore.ConnectionNotAvailable}


def exceptions_of(module) -> list[type[Exception]]:
    values = (getattr(module, name) for name in module.__all__)
    return [each for each in values if isinstance(each, type) and issubclass(each, Exception)]


@pytest.mark.parametrize("kind", exceptions_of(httpx) + exceptions_of(httpcore), ids=str)
def test_every_exception_of_the_http_libraries_has_a_reason(kind):
    assert kind in REASONS


@pytest.mark.parametrize("reason", sorted(set(REASONS.values())))
def test_every_reason_says_whether_another_try_is_worth_it(reason):
    assert reason in RETRIED_REASONS


def raised(error: BaseException, cause: BaseException | None = None) -> BaseException:
    """The error as if raised from its cause."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            raised(
                httpcore.ConnectError("x"), raised(OSError("all failed"), ConnectionRefusedError())
            ),
            Reason.REFUSED,
        ),
        (
            raised(
                httpcore.ConnectError("x"),
                raised(OSError("x"), ExceptionGroup("x", [ConnectionRefusedError()])),
            ),
            Reason.REFUSED,
        ),
        (raised(httpcore.ConnectError("x"), ssl.SSLCertVerificationError()), Reason.TLS),
        (raised(httpcore.ConnectError("x"), OSError(113, "no route")), Reason.REFUSED),
        (raised(httpcore.ReadError("x"), raised(OSError(), ConnectionResetError())), Reason.RESET),
        (raised(httpx.ConnectError("x")), Reason.REFUSED),
        (raised(httpx.ReadTimeout("x")), Reason.TIMEOUT),
        (raised(TimeoutError(), ConnectionRefusedError()), Reason.TIMEOUT),
        (raised(ConnectionAbortedError()), Reason.RESET),
        (raised(ssl.SSLEOFError()), Reason.TLS),
        (raised(ValueError("x")), Reason.INTERNAL),
        (raised(ExceptionGroup("x", [ValueError()])), Reason.INTERNAL),
        (raised(socket.herror()), Reason.REFUSED),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value),
)
def test_the_most_telling_of_the_causes_decides(error, reason):
    assert reason_of(error) is reason


def test_an_unforeseen_exception_is_named_without_its_passwords():
    error = ValueError("cannot read\nhttps://me:secret@a.example/")
    assert detail_of(error, Reason.INTERNAL) == "ValueError: cannot read https://me:***@a.example/"


def test_a_detail_is_one_line_that_says_something():
    assert detail_of(httpcore.ReadError(""), Reason.RESET) == "the connection broke off"
    assert detail_of(httpcore.RemoteProtocolError(""), Reason.PROTOCOL) == "RemoteProtocolError"


def test_a_proxys_failure_is_told_as_the_proxys():
    unreachable = raised(
        UnreachableProxyError("the proxy p:1 cannot be reached"), NameNotFoundError("p")
    )
    assert reason_of(unreachable) is Reason.REFUSED
    assert detail_of(unreachable, Reason.REFUSED) == "the proxy p:1 cannot be reached"
    answer = httpcore.ProxyError("502 Bad Gateway")
    assert detail_of(answer, reason_of(answer)) == "the proxy answered 502 Bad Gateway"


def test_exceptions_that_cause_each_other_come_to_an_end():
    first, second = ValueError("first"), KeyError("second")
    first.__cause__, second.__cause__ = second, first
    assert reason_of(first) is Reason.INTERNAL
