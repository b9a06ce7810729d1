"""What a page says beside its visible text: descriptions, JSON-LD, noscript.

Kept as blocks labelled `data`, and only where the visible text lacks it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborHTMLParser

from citecheck.model import Block, BlockLabel, PageMarks

_MAX_JSON = 1_000_000  # characters of one script that are parsed
_MAX_VALUES = 20_000  # JSON values that are looked at
_BODY_KEYS = ("articleBody", "text", "description")
_FREE_KEY = "isAccessibleForFree"
_NOT_FREE = (False, "False", "false")
_MOST_PARAGRAPHS = 500  # each is looked for in the whole visible text
_PROBE = 80  # characters by which a text is looked for in the visible page
_MARKUP = re.compile(r"<[^<>]{1,300}>")


@dataclass(frozen=True, slots=True)
class Statements:
    """What the JSON-LD of a page states about it (schema.org)."""

    texts: tuple[str, ...] = ()
    paywall: bool = False


def read_statements(tree: LexborHTMLParser) -> Statements:
    """The statements in all JSON-LD scripts of a page; broken scripts state nothing."""
    texts: list[str] = []
    paywall = False
    for script in tree.css('script[type="application/ld+json"]'):
        for item in _objects(script.text()):
            values = (item.get(key) for key in _BODY_KEYS)
            texts += [_sound(value) for value in values if isinstance(value, str)]
            paywall = paywall or item.get(_FREE_KEY) in _NOT_FREE
    return Statements(tuple(texts), paywall)


def with_data(blocks: list[Block], marks: PageMarks, statements: Statements) -> list[Block]:
    """The blocks of a page, and after them what is stated but not shown."""
    stated = (marks.description or "", *statements.texts)
    paragraphs = (part for text in stated for part in _MARKUP.sub(" ", text).split("\n"))
    folded = (" ".join(paragraph.split()) for paragraph in islice(paragraphs, _MOST_PARAGRAPHS))
    said = dict.fromkeys(filter(None, folded))
    if not said:
        return blocks
    seen = " ".join(block.text for block in blocks)
    extra = [text for text in said if text[:_PROBE] not in seen]
    return blocks + [Block(text, BlockLabel.DATA) for text in extra]


def _sound(text: str) -> str:
    """A text without the half characters that JSON's escapes can spell (a lone U+D83D)."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _objects(script: str) -> Iterator[dict[str, object]]:
    """Every JSON object in a script, however deep."""
    if len(script) > _MAX_JSON:
        return
    try:
        waiting = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MAX_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, dict):
            yield value
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
