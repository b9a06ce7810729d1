"""Sentences that take their subject from the one before: "[It] fell to 12 per cent"."""

from __future__ import annotations

import re

REACH = 24  # characters of a sentence in which it says whom it speaks of: "Of these, 69 %"

_BACK = re.compile(
    r"""
    (?:of|among|by\ then|in\ \d{4},?|last\ year)?\ ?   # what may stand before it
    (?<!\w)
    (?: it | its | he | she | his | her | they | their | them | these | those
      | er | sie | es | ihr\w? | davon | darunter | diese\w?
      | il | elle | ils | elles | parmi\ eux
      | он | она | оно | они | его | её | их | из\ них | среди\ них
    )
    (?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def refers_back(text: str, start: int) -> bool:
    """Whether the sentence that starts there begins with a word for what was named before."""
    return _BACK.match(text, start, start + REACH) is not None
