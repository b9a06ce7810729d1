"""The score of one audit of the hostile web.

python -m tests.hostile              the whole table, on loopback
python -m tests.hostile bomb tls-    the rows whose address holds one of the words
python -m tests.hostile --public     on public addresses, in a network of its own (Linux),
                                     with the program's own defaults and the private targets
"""

from __future__ import annotations

import asyncio
import sys

from tests.hostile.home import LOOPBACK, PUBLIC, settle, settled
from tests.hostile.measuring import ARGUMENTS, PUBLIC_ARGUMENTS, measure
from tests.hostile.table import ROWS


def main() -> None:
    public = "--public" in sys.argv
    if public and not settled():
        settle()
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    rows = [row for row in ROWS if public or not row.private]
    if words:
        rows = [row for row in rows if any(word in row.address for word in words)]
    arguments = PUBLIC_ARGUMENTS if public else ARGUMENTS
    print(asyncio.run(measure(rows, arguments, home=PUBLIC if public else LOOPBACK)))  # noqa: T201


if __name__ == "__main__":
    main()
