"""Where the web stands: on loopback, or on public addresses in a network of its own."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Home:
    """The addresses that the table knows as 127.0.0.1 and ::1, and their dead neighbours."""

    four: str
    six: str

    @property
    def public(self) -> bool:
        return self != LOOPBACK

    def place(self, text: str) -> str:
        """The text with this home's addresses for those of the table."""
        net = self.four.rpartition(".")[0]
        return text.replace("127.0.0.", f"{net}.").replace("::1", self.six)


LOOPBACK = Home("127.0.0.1", "::1")
PUBLIC = Home("93.184.216.1", "2606:2800:220:1::7")
MARK = "CITECHECK_HOSTILE_PUBLIC"
SETTLE = (
    f"ip link set lo up && ip addr add {PUBLIC.four}/24 dev lo"
    f' && ip -6 addr add {PUBLIC.six}/64 dev lo nodad && exec "$@"'
)


def settled() -> bool:
    """Whether this process lives in the network of its own already."""
    return os.environ.get(MARK) == "1"


def settle() -> None:
    """Begin this program again in a network that has public addresses and no way out (Linux)."""
    command = [sys.executable, "-m", "tests.hostile", *sys.argv[1:]]
    os.environ[MARK] = "1"
    os.execvp("unshare", ["unshare", "-rn", "sh", "-c", SETTLE, "sh", *command])
