"""The secrets of addresses: sent to their servers, and never shown, stored or exported.

Logins are found here by the shape of an address, tokens in its query by their names (`tokens`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import pbkdf2_hmac

from citecheck.text.tokens import MASK, drop_tokens, mask_tokens

NO_PASSWORDS = frozenset({None, "", "x-oauth-basic"})  # what stands beside a token

# RFC 3986, 3.2: user information stands between `//` and the last `@` of the authority.
# Browsers take any number of slashes, of either kind, and none where the text is an address.
# What hides between them is left out where the text is shown.
_SLASH = r"[/\\\u00ad\u200b-\u200f\u2060-\u2064\ufeff]"
_AUTHORITY = rf"(?:^\s*https?:{_SLASH}*+|https?:{_SLASH}++|(?<![/\\])[/\\]{{2,}}+)"
_LOGIN = re.compile(rf"({_AUTHORITY})([^\s/\\?#@:]*)(?::([^\s/\\?#]*))?@", re.IGNORECASE)

# Forms of a login with a password in it that no browser would take for one, and people write.
# Each is a beginning, which stays, and a password up to the `@`, which goes.
_NO_PORT = r"(?!\d*+(?:[/\\?#\s]|$))"
_OTHERS = "ftps?|sftp|ssh|mailto|git|svn|wss?|smb|ldaps?|imaps?|smtps?|rediss?|amqps?|https?"
_NO_NAMES = r"(?:e-?)?mail(?:to)?|contact|kontakt|xmpp|sips?|acct|urn|doi|tel|https?"
_HOST = r"(?:localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})"
BROKEN_LOGINS = tuple(
    re.compile(rf"({start}){password}@", re.IGNORECASE)
    for start, password in (
        # a slash in the password ends the authority too early: what looks like a port is none
        (
            rf"{_AUTHORITY}[^\s/\\?#@:\[]*:(?!\d*+(?:[/\\?#]|$))",
            r"[^\s/\\?#@]*+[/\\?#]\S{0,256}",
        ),
        # one that looks like a port, before another host: `http://ann:12/secret@host.example/`
        (
            r"https?:[/\\]{2}(?!localhost:)[^\s/\\?#@:.\[]+:(?=\d+[/\\?#])",
            rf"\d++[/\\?#][^\s/\\?#@]{{1,256}}(?=@{_HOST}(?:[/:?#\s]|$))",
        ),
        # blanks in the password, where the text is an address
        (
            rf"^\s*https?:{_SLASH}*+(?![^\s/\\?#]*@)[^\s/\\?#@:\[]*:{_NO_PORT}",
            r"[^\r\n]{0,1000}",
        ),
        # and a few of them, or line breaks, within a text
        (
            rf"https?:{_SLASH}++[^\s/\\?#@:\[]+:",
            rf"(?:\d*+[\t\r\n]++|{_NO_PORT}[^\s/\\?#@]{{1,256}}(?:\s++[^\s/\\?#@]{{0,256}}){{1,3}})",
        ),
        # no slashes: `ftp:ann:secret@host`
        (rf"\b(?:{_OTHERS}):[/\\]?[^\s/\\?#@:]{{1,256}}:", r"[^\s/\\?#@]{1,256}"),
        # no scheme: `ann:secret@host.example/`
        (
            rf"(?<![^\s\"'(<\[,;=])(?!(?:{_NO_NAMES}):)[\w.+-]{{1,64}}:",
            rf"[^\s/\\?#@:]{{1,256}}(?=@{_HOST}(?::\d|/))",
        ),
    )
)
# The same in an address that stands percent-encoded, once or more often, within another.
_CODED = "%(?:25)*+"
_ENCODED_LOGIN = re.compile(
    rf"({_CODED}2F{_CODED}2F)([^\s/?#&@%]*)(?:({_CODED}3A|:)[^\s/?#&@]{{0,256}}?)?(?={_CODED}40|@)",
    re.IGNORECASE,
)
_MASKED_LOGIN = re.compile(rf"(?<=[/\\])[^\s/\\?#@]*{re.escape(MASK)}@")

# So slow that a password cannot be guessed from what is kept, so fast that an audit bears it: 2 ms.
ROUNDS = 5_000
_DIGITS = 16


def mask_passwords(text: str) -> str:
    """`text` with the credentials of every address in it masked, and the tokens in its query.

    ``"https://ann:secret@host/"`` becomes ``"https://ann:***@host/"``; a name without a
    password is most often a token, and masked itself: ``"https://***@host/"``.
    """
    if "@" in text:
        text = _LOGIN.sub(_masked, text)
        for login in BROKEN_LOGINS:
            text = login.sub(rf"\1{MASK}@", text)
    if "%" in text:
        text = _ENCODED_LOGIN.sub(_masked_code, text)
    return mask_tokens(text)


def _masked(found: re.Match[str]) -> str:
    start, name, password = found.groups()
    if not name and password is None:  # `//@51.5,-0.1`: no user information
        return found[0]
    return f"{start}{MASK}@" if password in NO_PASSWORDS else f"{start}{name}:{MASK}@"


def _masked_code(found: re.Match[str]) -> str:
    start, name, colon = found.groups()
    if not name and colon is None:
        return found[0]
    return f"{start}{MASK}" if colon is None else f"{start}{name}{colon}{MASK}"


def drop_credentials(url: str) -> str:
    """An address to follow: its secrets are not for whoever reads a report, nor for archives."""
    return drop_tokens(_MASKED_LOGIN.sub("", mask_passwords(url)))


def has_secrets(url: str) -> bool:
    """Whether there is anything in an address that must not be shown."""
    return mask_passwords(url) != url


def identity_of(url: str) -> str:
    """An address to keep things under: masked, and yet not the same for two of the same mask."""
    masked = mask_passwords(url)
    return masked if masked == url else f"{masked} {mark_of(url, masked)}"


@lru_cache(maxsize=4096)
def mark_of(secret: str, salt: str) -> str:
    """A mark that is the same for the same secret, and from which nobody reads it."""
    password, grain = (each.encode("utf-8", "surrogatepass") for each in (secret, salt))
    return pbkdf2_hmac("sha256", password, grain, ROUNDS).hex()[:_DIGITS]
