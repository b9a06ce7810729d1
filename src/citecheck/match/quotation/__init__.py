"""A quotation held against a page: are these the source's words?

`judging` decides. It asks `exact` whether the fragments that `omissions` cuts the quotation
into stand on the page, `joins` whether they do but apart, and `nearest` what comes closest.
"""

from __future__ import annotations

from citecheck.match.quotation.judging import folded_page, match_quote

__all__ = ["folded_page", "match_quote"]
