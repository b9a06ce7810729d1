"""Behaviours of servers that speak HTTP: whole answers, and the ways to vary them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from tests.hostile.calls import Behaviour, Call

HTML = "text/html; charset=utf-8"
Header = tuple[str, str]


def head(status: int | str, headers: Sequence[Header] = (), reason: str = "OK") -> bytes:
    """The head of an answer."""
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def page(
    body: str | bytes = b"", status: int = 200, *headers: Header, kind: str | None = HTML
) -> Behaviour:
    """An answer with a body, on a connection that may be used again."""
    content = body.encode() if isinstance(body, str) else body
    typed = [("Content-Type", kind)] if kind is not None else []
    sized = [] if status in (204, 304) else [("Content-Length", str(len(content)))]
    start = head(status, [("Server", "nginx"), *typed, *sized, *headers])

    async def talk(call: Call) -> bool:
        await call.send(start, b"" if call.method == "HEAD" else content)
        return True

    return talk


def status(code: int, *headers: Header, body: str | bytes | None = None) -> Behaviour:
    """A bare status with the few words that servers send along."""
    words = f"<html><head><title>{code}</title></head><body><h1>{code}</h1></body></html>"
    return page(words if body is None else body, code, *headers)


def redirect(location: str | None, code: int = 302, *headers: Header) -> Behaviour:
    """A redirect; the address is sent as it stands, in UTF-8."""
    where = [] if location is None else [("Location", location.encode().decode("latin-1"))]
    return page("<p>See there.</p>", code, *where, *headers)


def raw(*pieces: bytes) -> Behaviour:
    """Bytes as they stand, then the end of the connection."""

    async def talk(call: Call) -> None:
        await call.send(*pieces)

    return talk


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """One behaviour after the other, then the last for ever."""

    async def talk(call: Call) -> bool | None:
        return await behaviours[min(call.before, len(behaviours) - 1)](call)

    return talk


def choose(test: Callable[[Call], bool], yes: Behaviour, no: Behaviour) -> Behaviour:
    """`yes` for calls that pass the test, else `no`."""

    async def talk(call: Call) -> bool | None:
        return await (yes if test(call) else no)(call)

    return talk


def echo(template: str, code: int = 200) -> Behaviour:
    """A page that repeats the address asked for, where the template has `{path}`."""

    async def talk(call: Call) -> bool | None:
        return await page(template.replace("{path}", call.target), code)(call)

    return talk


def after(seconds: float, behaviour: Behaviour) -> Behaviour:
    """The same, some time later."""

    async def talk(call: Call) -> bool | None:
        await asyncio.sleep(seconds)
        return await behaviour(call)

    return talk


def is_browser(call: Call) -> bool:
    """Whether a request looks like a browser's: agent, kinds wanted and languages."""
    return has_browser_agent(call) and has_languages(call)


def has_browser_agent(call: Call) -> bool:
    agent = call.headers.get("user-agent", "").lower()
    honest = any(word in agent for word in ("citecheck", "bot", "compatible", "python", "http"))
    return agent.startswith("mozilla/5.0 (") and not honest


def has_languages(call: Call) -> bool:
    return bool(call.headers.get("accept-language"))


def has_cookie(text: str) -> Callable[[Call], bool]:
    return lambda call: text in call.headers.get("cookie", "")
