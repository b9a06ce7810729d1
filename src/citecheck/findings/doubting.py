"""Does an address look as if it was copied with a piece of the sentence?

Asked only of addresses that lead nowhere: real ones may hold any of this.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

# Captures and redirectors hold an address after a slash, or as the value of a parameter.
_SECOND = re.compile(r"(?<=[^/=])https?:/", re.IGNORECASE)
_ENDS = ".,;:!\"'»”’)]}>"
_OPENED = {")": "(", "]": "[", "}": "{", ">": "<"}
_DOUBT = "Look at the address first: it {}, so a piece of the sentence may have got into it."


def doubt_of_address(url: str) -> str:
    """What is odd about an address, as a sentence; empty where nothing is."""
    odd = _oddity(url.strip())
    return _DOUBT.format(odd) if odd else ""


def _oddity(url: str) -> str:
    plain = unquote(url)
    if any(map(str.isspace, url)) or plain != plain.rstrip():
        return "holds a blank"
    if _SECOND.search(url):
        return "holds another address"
    last = plain[-1:]
    return f"ends in {last}" if last in _ENDS and not _closes(plain, last) else ""


def _closes(url: str, last: str) -> bool:
    """Whether a bracket at the end closes one of the address's own, as in `/Mercury_(planet)`."""
    opening = _OPENED.get(last)
    return opening is not None and url.count(opening) >= url.count(last)
