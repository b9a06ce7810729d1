"""Which failure an exception means: the table at the door of `web`.

Exceptions of httpx, httpcore, zlib, ssl and the operating system end here; beyond this
room a failed exchange is a value with a reason.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator

import httpcore
import httpx

from citecheck.errors import FetchError
from citecheck.model import Reason
from citecheck.text.credentials import mask_passwords
from citecheck.web.decoding import TooLargeError
from citecheck.web.inflating import UndecodableError
from citecheck.web.network import PrivateAddressError, UnreachableProxyError
from citecheck.web.resolver import NameNotFoundError, NameServerError

DETAIL_LENGTH = 200
SSL_PLACE = re.compile(r" ?\(_ssl\.c:\d{1,6}\)")  # a line of Python's own source

# What each exception means when it is the most telling one of its chain of causes.
REASONS: dict[type[BaseException], Reason] = {
    # ours
    NameNotFoundError: Reason.DNS,
    NameServerError: Reason.DNS_FAILURE,
    PrivateAddressError: Reason.PRIVATE_ADDRESS,
    UnreachableProxyError: Reason.REFUSED,
    UndecodableError: Reason.PROTOCOL,
    TooLargeError: Reason.TOO_LARGE,
    # the operating system's
    TimeoutError: Reason.TIMEOUT,
    ConnectionRefusedError: Reason.REFUSED,
    ConnectionError: Reason.RESET,
    ssl.SSLError: Reason.TLS,
    OSError: Reason.REFUSED,  # no route to the host, network unreachable
    # httpcore's
    httpcore.TimeoutException: Reason.TIMEOUT,
    httpcore.ConnectTimeout: Reason.TIMEOUT,
    httpcore.ReadTimeout: Reason.TIMEOUT,
    httpcore.WriteTimeout: Reason.TIMEOUT,
    httpcore.PoolTimeout: Reason.TIMEOUT,
    httpcore.NetworkError: Reason.RESET,
    httpcore.ConnectError: Reason.REFUSED,
    httpcore.ReadError: Reason.RESET,
    httpcore.WriteError: Reason.RESET,
    httpcore.ProxyError: Reason.REFUSED,
    httpcore.ProtocolError: Reason.PROTOCOL,
    httpcore.LocalProtocolError: Reason.PROTOCOL,
    httpcore.RemoteProtocolError: Reason.PROTOCOL,
    httpcore.UnsupportedProtocol: Reason.SCHEME,
    httpcore.ConnectionNotAvailable: Reason.INTERNAL,
    # httpx's
    httpx.TimeoutException: Reason.TIMEOUT,
    httpx.ConnectTimeout: Reason.TIMEOUT,
    httpx.ReadTimeout: Reason.TIMEOUT,
    httpx.WriteTimeout: Reason.TIMEOUT,
    httpx.PoolTimeout: Reason.TIMEOUT,
    httpx.NetworkError: Reason.RESET,
    httpx.ConnectError: Reason.REFUSED,
    httpx.ReadError: Reason.RESET,
    httpx.WriteError: Reason.RESET,
    httpx.CloseError: Reason.RESET,
    httpx.ProxyError: Reason.REFUSED,
    httpx.ProtocolError: Reason.PROTOCOL,
    httpx.LocalProtocolError: Reason.PROTOCOL,
    httpx.RemoteProtocolError: Reason.PROTOCOL,
    httpx.UnsupportedProtocol: Reason.SCHEME,
    httpx.DecodingError: Reason.PROTOCOL,
    httpx.TooManyRedirects: Reason.REDIRECT_LOOP,
    httpx.InvalidURL: Reason.BAD_URL,
    # httpx's on misuse by us
    httpx.HTTPError: Reason.INTERNAL,
    httpx.RequestError: Reason.INTERNAL,
    httpx.TransportError: Reason.INTERNAL,
    httpx.HTTPStatusError: Reason.INTERNAL,
    httpx.CookieConflict: Reason.INTERNAL,
    httpx.StreamError: Reason.INTERNAL,
    httpx.StreamConsumed: Reason.INTERNAL,
    httpx.StreamClosed: Reason.INTERNAL,
    httpx.ResponseNotRead: Reason.INTERNAL,
    httpx.RequestNotRead: Reason.INTERNAL,
}

# They wrap what really happened: one of their causes may say more.
VAGUE = frozenset(
    {
        OSError,
        httpcore.NetworkError,
        httpcore.ConnectError,
        httpcore.ReadError,
        httpcore.WriteError,
        httpx.NetworkError,
        httpx.ConnectError,
        httpx.ReadError,
        httpx.WriteError,
    }
)

# For a person, where the exception itself says nothing useful.
WORDS = {
    Reason.REFUSED: "the connection was refused",
    Reason.RESET: "the connection broke off",
    Reason.TIMEOUT: "no complete answer in time",
}


def reason_of(error: BaseException) -> Reason:
    """The reason that a failed exchange is reported with; INTERNAL for what is not foreseen."""
    known = [kind for each in _chain(error) if (kind := _known_kind(each)) is not None]
    telling = (kind for kind in known if kind not in VAGUE)
    kind = next(telling, None) or next(iter(known), None)
    return Reason.INTERNAL if kind is None else REASONS[kind]


def is_foreseen(error: BaseException) -> bool:
    """Whether a failure is one that servers and networks cause, and no fault of ours."""
    return reason_of(error) is not Reason.INTERNAL


def detail_of(error: BaseException, reason: Reason) -> str:
    """One line for a person on what went wrong, without passwords."""
    text = SSL_PLACE.sub("", " ".join(mask_passwords(str(error)).split()))[:DETAIL_LENGTH]
    if reason is Reason.INTERNAL:
        return f"{type(error).__name__}: {text}".rstrip(": ")
    if isinstance(error, FetchError):  # ours are written for a person
        return text
    if isinstance(error, httpcore.ProxyError):
        return f"the proxy answered {text}"
    return WORDS.get(reason, text) or type(error).__name__


def _known_kind(error: BaseException) -> type[BaseException] | None:
    """The nearest class of the exception that has a row."""
    return next((kind for kind in type(error).__mro__ if kind in REASONS), None)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception, then what it was raised from, step by step; each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
        cause = each.__cause__ or each.__context__
        if cause is not None:
            waiting.append(cause)
