"""The state folder: kept answers, stored runs, and the history of each address.

One SQLite file. A damaged one is set aside and a new one begun: it is a cache and a record,
never the truth. The folder ignores itself in git.
"""

from __future__ import annotations

from citecheck.state.places import FILE, forget_journal, open_state, read_state
from citecheck.state.store import KEPT_RUNS, State

__all__ = ["FILE", "KEPT_RUNS", "State", "forget_journal", "open_state", "read_state"]
