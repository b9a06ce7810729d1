r"""Outside text made harmless to show: on a terminal, in a spreadsheet, in the log of a CI job.

Every renderer sends what it did not write itself through `clean`. What acts on a reader is made
visible (`\x1b`, `\u202e`) so that nothing is hidden; what merely hides is left out.
"""

from __future__ import annotations

import re

# Each group is the inside of a character class.
ACTING = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f",  # C0, DEL and C1, but for white space
    "\u202a-\u202e\u2066-\u2069",  # direction: embeddings, overrides, isolates
    "\ufff9-\ufffb",  # interlinear annotation
    "\ud800-\udfff",  # lone surrogates
)
BREAKING = "\t-\r\x1c-\x1f\x85\u2028\u2029"  # all that some reader takes for a new line
HIDING = (
    "\u00ad\u180e\u200b\u2060-\u2064\ufeff",  # soft hyphen, zero-width spaces, word joiner, BOM
    "\u200e\u200f\u061c",  # direction marks: common in Hebrew and Arabic pages, and invisible
    "\u206a-\u206f\U000e0000-\U000e007f",  # deprecated controls, tags
)
JOINING = "\u200c\u200d"  # zero-width non-joiner and joiner


def _one_of(*groups: str) -> re.Pattern[str]:
    return re.compile(f"[{''.join(groups)}]")


_ACTING = _one_of(*ACTING)
_BREAKING = _one_of(BREAKING)
# Persian and the scripts of India spell with joiners; elsewhere they only hide.
_HIDING = re.compile(rf"[{''.join(HIDING)}]|(?<![^\W\d_\x00-\x7f])[{JOINING}]")
UNSAFE = _one_of(*ACTING, BREAKING, *HIDING, JOINING)  # for formats with escapes of their own
# The runner of GitHub Actions obeys `::` at the start of a line and `##[` anywhere in it.
_COMMAND = re.compile(r"^([^\S\n]*(?:\x1b\[[0-9;]*m[^\S\n]*)*):(?=:)|(?<=#)#(?=\[)", re.MULTILINE)
# RFC 3986, 3.2: the user information stands between `//` and the last `@` of the authority.
_PASSWORD = re.compile(r"(//[^\s/?#@:]*):[^\s/?#]*@")
MASK = "***"


def clean(text: str) -> str:
    r"""`text` on one line, with nothing in it that acts on a terminal or hides from a reader.

    Works character by character, so that the pieces of a text may be cleaned one by one:
    ``clean("\x1b[2Jred")`` is ``"\\x1b[2Jred"``; a line break becomes a blank.
    """
    if text.isprintable():
        return text
    text = _BREAKING.sub(" ", text)
    text = _HIDING.sub("", text)
    return _ACTING.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def defuse_commands(text: str) -> str:
    """A finished report in which no line is a command to a CI runner.

    ``"::error::x"`` becomes ``": :error::x"``, ``"##[error]"`` becomes ``"# #[error]"``.
    """
    return _COMMAND.sub(lambda found: f"{found[1]}: " if found[1] is not None else " #", text)


def mask_passwords(text: str) -> str:
    """`text` with the password of every address in it masked.

    ``"https://ann:secret@host/"`` becomes ``"https://ann:***@host/"``.
    """
    return _PASSWORD.sub(rf"\1:{MASK}@", text) if "@" in text else text
