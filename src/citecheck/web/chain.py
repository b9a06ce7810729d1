"""One address followed through its redirects, hop by hop."""

from __future__ import annotations

import string
from urllib.parse import quote

import httpx

from citecheck.model import Hop, Reason
from citecheck.text.credentials import mask_passwords
from citecheck.web.addresses import Refusal, read_location
from citecheck.web.deadline import Deadline
from citecheck.web.exchange import Answer, Exchange
from citecheck.web.identity import Headers, headers_for
from citecheck.web.options import WebOptions

REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Chain:
    """One walk from an address to its last answer; cookies live and die with it."""

    def __init__(self, exchange: Exchange, identity: Headers, options: WebOptions) -> None:
        self._exchange = exchange
        self._identity = identity
        self._options = options
        self._cookies = httpx.Cookies()
        self._asked: set[tuple[str, str]] = set()
        self.hops: list[Hop] = []

    async def walk(
        self, first: httpx.URL, deadline: Deadline, *, follow: bool = True
    ) -> Answer | Refusal:
        """The last answer, or why a redirect could not be followed."""
        url = first
        for _ in range(self._options.max_redirects + 1):
            request = self._request(url, first)
            if not self._is_new(request):
                return Refusal(
                    Reason.REDIRECT_LOOP, f"redirects back to {mask_passwords(str(url))}"
                )
            answer = await self._exchange(request, deadline)
            if not follow or answer.status not in REDIRECTS:
                return answer
            self._take_cookies(request, answer)
            self.hops.append(Hop(answer.status, mask_passwords(str(url))))
            target = self._target(answer)
            if isinstance(target, Refusal):
                return target
            url = target
        return Refusal(Reason.REDIRECT_LOOP, f"over {self._options.max_redirects} redirects")

    def _request(self, url: httpx.URL, first: httpx.URL) -> httpx.Request:
        pairs = headers_for(url, first, self._identity, self._options.headers)
        headers = httpx.Headers(pairs, encoding="utf-8")
        request = httpx.Request("GET", url.copy_with(userinfo=b""), headers=headers)
        request.headers.encoding = "utf-8"  # cookies come in any letters, and go back in them
        self._cookies.set_cookie_header(request)
        return request

    def _is_new(self, request: httpx.Request) -> bool:
        """Whether this was not asked before; a new cookie makes it a new question."""
        key = (str(request.url), request.headers.get("cookie", ""))
        seen = key in self._asked
        self._asked.add(key)
        return not seen

    def _take_cookies(self, request: httpx.Request, answer: Answer) -> None:
        if "set-cookie" in answer.headers:
            self._cookies.extract_cookies(
                httpx.Response(answer.status, headers=answer.headers, request=request)
            )

    def _target(self, answer: Answer) -> httpx.URL | Refusal:
        raw = (value for name, value in answer.headers.raw if name.lower() == b"location")
        location = _text_of(next(raw, b""))
        if not location:
            return Refusal(Reason.REDIRECT_INVALID, "redirects without saying where to")
        return read_location(location, answer.url, allow_private=self._options.allow_private)


def _text_of(location: bytes) -> str:
    """A Location as sent: UTF-8, or bytes of some other encoding, left to the server to read."""
    try:
        return location.decode("utf-8").strip()
    except UnicodeDecodeError:
        return quote(location, safe=string.punctuation).strip()
