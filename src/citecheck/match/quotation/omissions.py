"""A quotation taken apart at the places where its writer marked a change.

"[T]he board ... met [in May]" says: words were left out at "...", and "in May" is the
writer's own. Between these the words must be the source's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_DOTS = r"(?:…(?:\s?\.)?|\.\s?\.\s?\.(?:\s?\.)?)"
_MARKS = re.compile(
    rf"""
    (?P<dots> \[\s*{_DOTS}\s*\] | \(\s*{_DOTS}\s*\) | <\s*{_DOTS}\s*> | {_DOTS} )
  | \[ (?P<inserted> [^\[\]]{{0,80}} ) \]
  | \( (?P<remark> sic!? | (?:my\ )?emphasis(?:\ \w+)? | italics\ \w+ ) \)
    """,
    re.VERBOSE,
)


class Joint(StrEnum):
    """What joins a fragment to the one before it."""

    NONE = "none"  # it is the first
    OMISSION = "omission"  # "..."
    INSERTION = "insertion"  # "[and]"


@dataclass(frozen=True, slots=True)
class Fragment:
    """Words that stand in a quotation without a marked change."""

    text: str
    joint: Joint = Joint.NONE
    cut_start: bool = False  # its first word continues one in brackets: "[re]turn"
    cut_end: bool = False  # its last word goes on in brackets: "talk[ed]"


def fragments(quote: str) -> tuple[Fragment, ...]:
    """The quotation's fragments in order, at least one word in each."""
    found: list[Fragment] = []
    text, start, joint, cut = quote, 0, Joint.NONE, False
    for mark in _MARKS.finditer(quote):
        before = quote[mark.start() - 1 : mark.start()].isalnum()
        after = quote[mark.end() : mark.end() + 1].isalnum()
        if _is_capital(mark, before=before, after=after):
            continue
        inserted = mark["dots"] is None
        found.append(Fragment(text[start : mark.start()], joint, cut, inserted and before))
        start, cut = mark.end(), inserted and after
        joint = _worse(joint if not _words(found[-1].text) else Joint.NONE, inserted=inserted)
    found.append(Fragment(text[start:], joint, cut))
    kept = [f for f in found if _words(f.text)]
    return tuple(_plain(f, first=number == 0) for number, f in enumerate(kept))


def _is_capital(mark: re.Match[str], *, before: bool, after: bool) -> bool:
    """Whether the brackets hold a first letter whose case was changed: "[T]he"."""
    return len(mark["inserted"] or "") == 1 and after and not before


def _worse(joint: Joint, *, inserted: bool) -> Joint:
    omission = not inserted or joint is Joint.OMISSION
    return Joint.OMISSION if omission else Joint.INSERTION


def _words(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _plain(fragment: Fragment, *, first: bool) -> Fragment:
    """The fragment with the brackets of changed capitals taken away."""
    text = re.sub(r"\[(\w)\](?=\w)", r"\1", fragment.text)
    joint = Joint.NONE if first else fragment.joint
    return Fragment(text, joint, fragment.cut_start, fragment.cut_end)
