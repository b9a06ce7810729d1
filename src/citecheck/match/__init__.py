"""A claim held against a page: which of its figures and quotations the page bears out."""

from __future__ import annotations

from citecheck.match.claims import match_claim

__all__ = ["match_claim"]
