"""The user information of addresses: sent to their servers, and never shown, stored or exported."""

from __future__ import annotations

import re

# RFC 3986, 3.2: user information stands between `//` and the last `@` of the authority.
# Browsers take any number of slashes, of either kind, and none where the text is an address.
_AUTHORITY = r"(^\s*https?:[/\\]*+|https?:[/\\]++|(?<![/\\])[/\\]{2,}+)"
_LOGIN = re.compile(rf"{_AUTHORITY}([^\s/\\?#@:]*)(?::([^\s/\\?#]*))?@", re.IGNORECASE)
# A password with a bare slash in it ends the authority too early: what looks like a port is none.
_BROKEN_LOGIN = re.compile(
    rf"{_AUTHORITY}([^\s/\\?#@:\[]*):(?!\d*+(?:[/\\?#]|$))[^\s/\\?#@]*+[/\\?#]\S{{0,128}}@",
    re.IGNORECASE,
)
# And one with blanks in it, where the text is an address.
_BLANK_LOGIN = re.compile(
    r"^(\s*https?:[/\\]*+)(?![^\s/\\?#]*@)([^\s/\\?#@:\[]*):(?!\d*+(?:[/\\?#\s]|$))[^\r\n]{0,1000}@",
    re.IGNORECASE,
)
# The same in an address that stands percent-encoded within another.
_ENCODED_LOGIN = re.compile(
    r"(%2F%2F[^\s/?#&@%]*(?:%3A|:))[^\s/?#&@]{0,128}?(?=%40|@)", re.IGNORECASE
)
NO_PASSWORDS = frozenset({None, "", "x-oauth-basic"})  # what stands beside a token
MASK = "***"
_MASKED_LOGIN = re.compile(rf"(?<=[/\\])[^\s/\\?#@]*{re.escape(MASK)}@")


def mask_passwords(text: str) -> str:
    """`text` with the credentials of every address in it masked.

    ``"https://ann:secret@host/"`` becomes ``"https://ann:***@host/"``; a name without a
    password is most often a token, and masked itself: ``"https://***@host/"``.
    """
    if "@" in text:
        text = _BROKEN_LOGIN.sub(rf"\1\2:{MASK}@", _LOGIN.sub(_masked, text))
        text = _BLANK_LOGIN.sub(rf"\1\2:{MASK}@", text)
    return _ENCODED_LOGIN.sub(rf"\1{MASK}", text) if "%" in text else text


def _masked(found: re.Match[str]) -> str:
    start, name, password = found.groups()
    if not name and password is None:  # `//@51.5,-0.1`: no user information
        return found[0]
    return f"{start}{MASK}@" if password in NO_PASSWORDS else f"{start}{name}:{MASK}@"


def drop_credentials(url: str) -> str:
    """An address to follow: its user information is not for whoever reads a report."""
    return _MASKED_LOGIN.sub("", mask_passwords(url))
