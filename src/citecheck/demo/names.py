"""The name service of the demo's web: host names of `.example`, all on loopback.

The addresses in the report are those of the paper; only the way to them is short.
"""

from __future__ import annotations

import socket
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from citecheck.demo.server import LOOPBACK
from citecheck.web import Endpoint, NameNotFoundError, NameServerError

HTTP = 80
RESERVED = ".example"  # RFC 2606 section 2: never anybody's


@dataclass(frozen=True, slots=True)
class Names:
    """A resolver: where each host of the demo's web is reached."""

    served: Collection[str]  # hosts that a server answers for
    port: int  # where that server listens
    deserted: Collection[str]  # hosts that exist, and nobody listens
    closed_port: int

    async def __call__(self, host: str, port: int) -> Sequence[Endpoint]:
        """The endpoint of a host; of an address outside the demo nothing can be said."""
        if host in self.served and port == HTTP:
            return (Endpoint(LOOPBACK, self.port),)
        if host in self.served or host in self.deserted:
            return (Endpoint(LOOPBACK, self.closed_port),)
        if host.endswith(RESERVED):
            raise NameNotFoundError(f"{host} does not exist")
        raise NameServerError(f"{host} is not in the demo's small web: try citecheck audit")


@contextmanager
def closed_port() -> Iterator[int]:
    """A port of loopback that refuses connections inside the block: taken, never listened on."""
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        port: int = taken.getsockname()[1]
        yield port
