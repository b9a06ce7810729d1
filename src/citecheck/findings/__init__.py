"""From an audit to what a person should act on, and whether a run fails for it."""

from __future__ import annotations

from citecheck.findings.policy import (
    Policy,
    fails,
    parse_confidence,
    parse_fail_on,
    parse_rules,
    read_baseline,
    read_policy,
    visible,
)
from citecheck.findings.rules import RULES, find

__all__ = [
    "RULES",
    "Policy",
    "fails",
    "find",
    "parse_confidence",
    "parse_fail_on",
    "parse_rules",
    "read_baseline",
    "read_policy",
    "visible",
]
