r"""Outside text made harmless to show: on a terminal, in a spreadsheet, in the log of a CI job.

Every renderer, and every message to a person, sends what it did not write itself through
`harmless`. What acts on a reader is made visible (`\x1b`, `\u202e`) so that nothing is hidden;
what merely hides is left out.
"""

from __future__ import annotations

import re
from typing import TypeGuard

from citecheck.text.credentials import mask_passwords

# Each group is the inside of a character class.
ACTING = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f",  # C0, DEL and C1, but for white space
    "\u202a-\u202e\u2066-\u2069",  # direction: embeddings, overrides, isolates
    "\ufff9-\ufffb",  # interlinear annotation
    "\ud800-\udfff",  # lone surrogates
    "\ufdd0-\ufdef",  # noncharacters, these and the last two of each plane
    "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)),
)
BREAKING = "\t-\r\x1c-\x1f\x85\u2028\u2029"  # all that some reader takes for a new line
HIDING = (
    "\u00ad\u180e\u200b\u2060-\u2064\ufeff",  # soft hyphen, zero-width spaces, word joiner, BOM
    "\u200e\u200f\u061c",  # direction marks: common in Hebrew and Arabic pages, and invisible
    "\u206a-\u206f\U000e0000-\U000e007f",  # deprecated controls, tags
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0",  # letters and marks without a shape
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a",  # controls of shorthand and of music
)
JOINING = "\u200c\u200d"  # zero-width non-joiner and joiner
SELECTING = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"  # variation selectors
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f",  # any script
    "\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc",  # Hebrew, Arabic
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e",  # Thai
)
MOST_MARKS = 6  # on one letter: pointed and chanted Hebrew has four


def _one_of(*groups: str) -> re.Pattern[str]:
    return re.compile(f"[{''.join(groups)}]")


_ACTING = _one_of(*ACTING)
_BREAKING = _one_of(BREAKING)
_HIDING = re.compile(
    rf"""
      [{"".join(HIDING)}]
    | (?<![^\W\d_\x00-\x7f])[{JOINING}]           # Persian and the scripts of India spell with them
    | (?<![^\x00-\x7f{SELECTING}])[{SELECTING}]   # a sign has one at most, and ASCII none
    | (?<=[{"".join(MARKS)}]{{{MOST_MARKS}}})[{"".join(MARKS)}]+   # marks piled up to cover lines
    """,
    re.VERBOSE,
)
UNSAFE = _one_of(*ACTING, BREAKING, *HIDING, JOINING)  # for formats with escapes of their own
# The runner of GitHub Actions obeys `::` at the start of a line, and `##[` anywhere in it; those
# of Azure and TeamCity obey `##vso[` and `##teamcity[`.
RUNNER_COMMAND = re.compile(r"(?<=#)#(?=(?:vso|teamcity)?\[)", re.IGNORECASE)
_LINE_COMMAND = re.compile(r"^([^\S\n]*(?:\x1b\[[0-9;]*m[^\S\n]*)*):(?=:)", re.MULTILINE)
_WEB = re.compile(r"https?://", re.IGNORECASE)
# No sentence and hardly an address is longer; a spreadsheet breaks cells at 32,767 characters.
LONGEST = 8_000


def harmless(text: str) -> str:
    r"""`text` fit to be shown: on one line, acting on nothing, hiding nothing, without passwords.

    ``"\x1b[2J http://ann:secret@host/"`` becomes ``"\\x1b[2J http://ann:***@host/"``; what is
    longer than anyone reads is cut. What hides may part an address, and what is made visible
    in one may end it: so passwords are masked before cleaning and after.
    """
    shown = mask_passwords(clean(mask_passwords(text)[: 2 * LONGEST]))
    return shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…"


def clean(text: str) -> str:
    r"""`text` on one line, with nothing in it that acts on a terminal or hides from a reader.

    Works character by character, so that the pieces of a text may be cleaned one by one:
    ``clean("\x1b[2Jred")`` is ``"\\x1b[2Jred"``; a line break becomes a blank.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _BREAKING.sub(" ", text)
    text = _HIDING.sub("", text)
    return _ACTING.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def defuse_commands(text: str) -> str:
    """A finished report in which no line is a command to a CI runner.

    ``"::error::x"`` becomes ``": :error::x"``, ``"##[error]"`` becomes ``"# #[error]"``.
    """
    return RUNNER_COMMAND.sub(" #", _LINE_COMMAND.sub(r"\1: ", text))


def is_followed(url: str | None) -> TypeGuard[str]:
    """Whether a report may link to an address: to the web, and nowhere else."""
    return url is not None and len(url) <= LONGEST and bool(_WEB.match(url))
