"""The one table of endpoints, gathered from its chapters."""

from __future__ import annotations

from tests.hostile.calls import Row
from tests.hostile.table.addresses import ADDRESSES
from tests.hostile.table.charsets import CHARSETS
from tests.hostile.table.crowds import CROWDS
from tests.hostile.table.documents import DOCUMENTS
from tests.hostile.table.encodings import ENCODINGS
from tests.hostile.table.flaky import FLAKY
from tests.hostile.table.heads import HEADS
from tests.hostile.table.names import NAMES
from tests.hostile.table.probes import PROBES
from tests.hostile.table.redirects import REDIRECTS
from tests.hostile.table.refreshes import REFRESHES
from tests.hostile.table.refusals import REFUSALS
from tests.hostile.table.slowness import SLOWNESS
from tests.hostile.table.soft import SOFT
from tests.hostile.table.statuses import STATUSES
from tests.hostile.table.tls import SECURITY
from tests.hostile.table.walls import WALLS
from tests.hostile.table.weights import WEIGHTS
from tests.hostile.table.wires import WIRES

ROWS: tuple[Row, ...] = (
    *STATUSES, *REDIRECTS, *REFRESHES, *SOFT, *PROBES, *WALLS, *REFUSALS, *SLOWNESS, *WIRES, *SECURITY,
    *NAMES, *HEADS, *ENCODINGS, *CHARSETS, *FLAKY, *WEIGHTS, *DOCUMENTS, *ADDRESSES, *CROWDS,
)  # fmt: skip
