"""What holds for any input: no text and no bytes get past the doors of `web`."""

from __future__ import annotations

import asyncio
import gzip

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.errors import FetchError
from citecheck.text.credentials import mask_passwords
from citecheck.web.addresses import Refusal, read_address, read_location
from citecheck.web.decoding import read_body
from citecheck.web.judge import is_private_host

PIECES = st.sampled_from(
    [
        *"ab1.:/@[]%?#\\&=-_ \t\n\0é☃。１~;",
        "http://",
        "https://",
        "0x7f",
        "%41",
        "xn--",
        "localhost",
    ]
)
ADDRESSES = st.builds(
    lambda scheme, rest: scheme + "".join(rest),
    st.sampled_from(["", "http://", "https://", "//", "ftp://"]),
    st.lists(PIECES, max_size=12),
)
QUICK = settings(max_examples=300, deadline=None)


@QUICK
@given(ADDRESSES)
def test_any_text_is_refused_or_becomes_an_address_that_reads_as_itself(text):
    address = read_address(text)
    if not isinstance(address, Refusal):
        assert str(address).isascii()
        assert str(read_address(str(address))) == str(address)


@QUICK
@given(ADDRESSES)
def test_no_text_becomes_a_private_address(text):
    address = read_address(text)
    assert isinstance(address, Refusal) or not is_private_host(address.raw_host.decode())


@QUICK
@given(ADDRESSES)
def test_any_location_is_refused_or_an_address(text):
    target = read_location(text, httpx.URL("https://a.example/x/y"), allow_private=False)
    assert isinstance(target, Refusal | httpx.URL)


@QUICK
@given(ADDRESSES)
def test_masking_twice_changes_nothing(text):
    assert mask_passwords(mask_passwords(text)) == mask_passwords(text)


@QUICK
@given(st.binary(max_size=300), st.binary(max_size=4), st.integers(0, 300), st.integers(1, 50))
def test_any_damage_to_a_compressed_body_is_found_or_harmless(text, damage, place, chunk):
    body = bytearray(gzip.compress(text))
    body[place : place + len(damage)] = damage

    async def chunks():
        for start in range(0, len(body), chunk):
            yield bytes(body[start : start + chunk])

    try:
        decoded, truncated = asyncio.run(read_body(chunks(), ["gzip"], 1000))
    except FetchError:
        return
    assert len(decoded) <= 1000
    assert truncated or len(decoded) < 1001
