"""A pretended archive: a Fetch that answers from a table."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from citecheck.model import Failure, Reason, Response

NOT_ARCHIVED = b"<p>The Wayback Machine has not archived that URL.</p>"
EXCLUDED = b"<p>This URL has been excluded from the Wayback Machine.</p>"
HTTP_DATES = {
    "20150301115900": "Sun, 01 Mar 2015 11:59:00 GMT",
    "20150302080000": "Mon, 02 Mar 2015 08:00:00 GMT",
    "20140101000000": "Wed, 01 Jan 2014 00:00:00 GMT",
}


@dataclass
class PretendedArchive:
    """Answers addresses from a table; all else is not archived."""

    table: dict[str, Response | Failure] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    home: str = "https://web.archive.org"

    async def __call__(self, url: str, *, follow: bool = True) -> Response | Failure:
        self.asked.append(url)
        return self.table.get(url) or self._answer(url, 404, NOT_ARCHIVED)

    def _answer(self, url, status, body=b"", **headers) -> Response:
        pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
        return Response(url, url, status, pairs, body)

    def put(self, path: str, status: int = 200, body: bytes = b"", **headers: str) -> None:
        """Answer a path of the archive's."""
        url = self.home + path
        self.table[url] = self._answer(url, status, body, **headers)

    def keep(
        self, timestamp: str, original: str, body: bytes = b"", status: int = 200, **headers
    ) -> None:
        """Hold a capture."""
        self.put(
            f"/web/{timestamp}id_/{original}",
            status,
            body,
            memento_datetime=HTTP_DATES[timestamp],
            **headers,
        )

    def lead(self, timestamp: str, original: str, to: str) -> None:
        """Answer "found capture at" another moment."""
        self.put(f"/web/{timestamp}id_/{original}", 302, location=to)

    def fail(self, path: str, reason: Reason) -> None:
        url = self.home + path
        self.table[url] = Failure(url, reason)


@pytest.fixture
def archive():
    return PretendedArchive()


@pytest.fixture
def not_archived():
    return NOT_ARCHIVED


@pytest.fixture
def excluded():
    return EXCLUDED
