"""citecheck: audits a paper's citations.

The calls that are promised by name: `citecheck.figures.find_figures`,
`citecheck.quotes.find_quotes`, `citecheck.page.read_page`, `citecheck.match.match_claim`,
`citecheck.liveness.judge_page`, `citecheck.audit.audit` and the nouns of `citecheck.model`.
All else may change between versions.
"""

__version__ = "0.1.0"
