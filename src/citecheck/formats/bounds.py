"""How much of a document is read: enough for the longest that are cited, in bounded memory."""

from __future__ import annotations

# Characters of a whole document, white space and all; a page of the web keeps 4 million.
MOST_CHARACTERS = 5_000_000
