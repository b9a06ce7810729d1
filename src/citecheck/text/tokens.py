"""Secrets in the queries and fragments of addresses: keys, signatures, tokens, sessions."""

from __future__ import annotations

import re

MASK = "***"
# What APIs, storages and sign-in services (RFC 6749, RFC 7515, AWS, Google, Azure) call a secret;
# "_" stands for any of "_", "-" and nothing. "key", "id" and "code" are most often none.
SECRET_NAMES = (
    "access_token", "auth_token", "id_token", "refresh_token", "session_token", "csrf_token",
    "oauth_token", "private_token", "token", "jwt", "bearer",
    "api_key", "access_key", "secret_key", "client_secret", "secret", "subscription_key",
    "password", "passwd", "pwd",
    "sig", "signature", "x_amz_signature", "x_amz_credential", "x_amz_security_token",
    "x_goog_signature", "x_goog_credential",
    "session", "session_id", "phpsessid", "jsessionid", "aspsessionid",
)  # fmt: skip
_NAME = "|".join(name.replace("_", "[_-]?") for name in SECRET_NAMES)
_CODED = "%(?:25)*+"  # a sign percent-encoded once or more often, as in an address within another

_PLAIN = re.compile(
    rf"((?:[?&#]|&amp;)(?:{_NAME})=)[^\s&#\"<>]+",
    re.IGNORECASE,
)
_OF_PATH = re.compile(rf"(;(?:{_NAME})=)[^\s&#?/;\"<>]+", re.IGNORECASE)  # RFC 3986, 3.3
_ENCODED = re.compile(
    rf"({_CODED}(?:3F|26|23|3B)(?:{_NAME}){_CODED}3D)(?:[^\s&#\"<>%]|%(?!(?:25)*+(?:26|23)))+",
    re.IGNORECASE,
)
_MASKED = re.compile(rf"([?&#;])(?:{_NAME})={re.escape(MASK)}(?:&|(?=[;#?/])|$)", re.IGNORECASE)


def mask_tokens(text: str) -> str:
    """`text` with the values of all parameters masked that are secrets by their names.

    ``"https://a.example/x?id=7&token=secret"`` becomes ``"https://a.example/x?id=7&token=***"``.
    """
    if "=" in text:
        text = _OF_PATH.sub(rf"\1{MASK}", _PLAIN.sub(rf"\1{MASK}", text))
    return _ENCODED.sub(rf"\1{MASK}", text) if "%" in text else text


def drop_tokens(url: str) -> str:
    """An address without its masked parameters: the rest of it may still lead to the page."""
    bare = _MASKED.sub(lambda found: "" if found[1] == ";" else found[1], url)
    return bare if bare == url else bare.rstrip("?&#")
