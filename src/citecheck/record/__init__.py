"""The JSON report: a view of an audit with a version of its own, written and read back.

The contract's words stand in it; further keys hold what is needed to rebuild the audit, so that
a stored run can be rendered again in any format. A JSON Schema of it stands beside the renderers
(`report/citecheck-report-1.schema.json`).
"""

from __future__ import annotations

from citecheck.record.reading import from_record
from citecheck.record.writing import SCHEMA, to_record

__all__ = ["SCHEMA", "from_record", "to_record"]
